import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import knowledge from '../../src/access/criteria.json' with { type: 'json' };
import { locator } from '../../src/access/locate.ts';

const html = `<!doctype html>
<html lang="en-GB">
<head><title>T</title></head>
<body>
  <p>One</p>
  <div id="main"><p>Two</p><ul><li>A</li><li><img
    src="b.png"></li></ul></div>
</body>
</html>`;

test('an element is found by its selector', () => {
  const locate = locator(html);
  expect(locate('html', '<html lang="en-GB">')).toEqual({
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 20,
  });
  expect(locate('#main > ul > li:nth-child(2) > img', '<img src="b.png">')).toEqual({ line: 6, column: 46, endLine: 7, endColumn: 17 });
});

test('an element that a script put there has the start of the file for its place', () => {
  const startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const locate = locator(html);
  expect(locate('#results > li', '<li>')).toEqual(startOfFile);
  expect(locate('html > body > p', '<img src="c.png">')).toEqual(startOfFile);
  expect(locate('', '')).toEqual(startOfFile);
});

test('every rule of axe that can fail a page under WCAG 2 AA has its criterion', () => {
  const require = createRequire(createRequire(createRequire(import.meta.url).resolve('pa11y-ci')).resolve('pa11y'));
  const axe: {
    getRules(tags: string[]): { ruleId: string; tags: string[] }[];
  } = require('axe-core');
  const expected = axe.getRules(['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa']).map(({ ruleId, tags }) => {
    const [, digits = ''] = tags.map((tag) => /^wcag(\d{3,})$/.exec(tag)).find(Boolean) ?? [];
    return [ruleId, digits.replace(/^(\d)(\d)(\d+)$/, '$1.$2.$3')];
  });
  const known = Object.entries(knowledge.criteria).flatMap(([number, { axe: rules }]) => rules.map((rule) => [rule, number]));
  expect(known.sort()).toEqual(expected.sort());
});
