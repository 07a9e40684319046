import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/source/index.ts';
import { guidePage, writeSchool } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

describe('depth and number', () => {
  const deep = 10_000;

  test.each([
    ['quotations', '> '.repeat(deep)],
    ['quotations without spaces', '>'.repeat(deep)],
    ['lists', '- '.repeat(deep)],
    ['numbers', '1. '.repeat(deep)],
    ['square brackets', `${'['.repeat(deep)}a${']'.repeat(deep)}`],
    ['links', `${'['.repeat(deep)}a${'](/)'.repeat(deep)}`],
    ['stars', `${'*'.repeat(deep)}a${'*'.repeat(deep)}`],
    ['curly brackets', '{'.repeat(deep) + '}'.repeat(deep)],
    ['open curly brackets', '{'.repeat(deep)],
    ['code', `{${'['.repeat(deep)}${']'.repeat(deep)}}`],
    ['code in an attribute', `<Note title={${'['.repeat(deep)}${']'.repeat(deep)}}>a</Note>`],
    ['code after export', `export const a = ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['tags', `${'<Note title="a">\n'.repeat(deep)}a\n${'</Note>\n'.repeat(deep)}`],
    ['tags in a line', '<b>'.repeat(deep)],
    ['entities', '&amp;'.repeat(100_000)],
    ['indented lists', Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ])(
    'of %s in a page',
    async (_, words) => {
      await using school = await writeSchool({ 'guide/worried.mdx': guidePage(words) });
      const { problems, pages } = await readContent(school.folder);
      const page = pages.find(({ id }) => id === 'worried');
      expect(problems.length + (page?.code.length ?? 0) + (page?.body ? 1 : 0)).toBeGreaterThan(0);
      for (const { file, message } of problems) expect([file, message.length < 200]).toEqual(['guide/worried.mdx', true]);
    },
    20_000,
  );

  test.each([
    ['square brackets', `ask: ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['open square brackets', `ask: ${'['.repeat(deep)}`],
    ['curly brackets', `ask: ${'{a: '.repeat(deep)}`],
    ['dashes', '- '.repeat(deep)],
    ['question marks', '? '.repeat(deep)],
  ])('of %s in fields', async (_, yaml) => {
    expect(await toldByReader({ 'school.yaml': yaml })).toBe(`school.yaml:1:1-2 error yaml-syntax
  Lists and groups stand within one another too deeply here, so this cannot be read.
  Take out brackets, dashes or question marks that stand in a row. Put words that begin with one of them in quotes.`);
  });

  test('a YAML bomb', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `${String.fromCharCode(98 + (i % 20))}${i}: &b${i} [*a, *a]`),
    ].join('\n');
    const said = await toldByReader({ 'school.yaml': bomb });
    expect(said).toContain('A value that begins with * stands for another value in YAML.');
    expect(said.length).toBeLessThan(20_000);
  });

  test('a hundred thousand fields, and as many entries', async () => {
    const said = await toldByReader({
      'school.yaml': Array.from({ length: 20_000 }, (_, index) => `field${index}: 1`).join('\n'),
      'organisations.yaml': '- a\n'.repeat(50_000),
    });
    expect(said.split('\n').length).toBeLessThan(2_000);
  }, 30_000);
});
