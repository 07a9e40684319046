import { join } from 'node:path';
import { expect, test } from 'vitest';
import { telephoneNumbersIn } from '../../src/check/facts/telephone-numbers.ts';
import sample from '../../src/check/leftovers/sample-school.json' with { type: 'json' };
import { tracesIn } from '../../src/check/leftovers/sample-traces.ts';
import { applyRule } from '../../src/check/rule.ts';
import { sampleLeft } from '../../src/check/rules/sample-left.ts';
import { type Content, readContent } from '../../src/source/index.ts';

const read = (): Promise<Content> => readContent(join(import.meta.dirname, '../../content'));

test('the list names all that the sample school has for its own', async () => {
  const { school, people, organisations } = await read();
  expect(sample.people).toEqual(people.map(({ data }) => data.name));
  const { data } = school ?? expect.fail('The sample school cannot be read.');
  for (const line of [data.name, data.council.name, ...data.address]) expect.soft([line, tracesIn(line, []).length]).toEqual([line, 1]);
  const places = [...people, ...organisations].flatMap((entry) => [entry.data.phone ?? [], entry.data.email ?? []].flat());
  const websites = [data.website, data.council.website, ...organisations.flatMap((entry) => entry.data.website ?? [])];
  for (const one of [...places, ...websites.filter((website) => website.includes('.example'))]) {
    expect.soft([one, tracesIn(one, []).length]).toEqual([one, 1]);
  }
});

test('nothing stands in the list that the sample school has not', async () => {
  const texts = [...(await read()).texts.values()].join('\n');
  for (const name of [...sample.names, ...sample.people, ...sample.websites])
    expect.soft([name, texts.includes(name)]).toEqual([name, true]);
});

test('a copy of the sample is told where its words stand, once it calls itself a real school', async () => {
  const content = await read();
  const told = (): number => applyRule(sampleLeft, content, { today: '2026-11-22' }, new WeakMap()).length;
  expect(told()).toBe(0);
  if (content.school) content.school = { ...content.school, data: { ...content.school.data, sample: false } };
  expect(told()).toBeGreaterThan(50);
});

test('telephone numbers of a text', () => {
  const text = 'Ring 01632 960 100, (020) 7946-0123 or +44 (0)7700 900123. Not 01632 960, £01632960100 or 2026-09-01.';
  expect(telephoneNumbersIn(text).map(({ text: words, figures }) => `${words} = ${figures}`)).toEqual([
    '01632 960 100 = 01632960100',
    '(020) 7946-0123 = 02079460123',
    '+44 (0)7700 900123 = 07700900123',
  ]);
});

test.each([
  ['Mr Price and Mr Daniel Price', [], ['Mr Price', 'Mr Daniel Price']],
  ['Mr Price and Mr Daniel Price', ['Price'], ['Mr Daniel Price']],
  ['in Westmere Road, at Harebell Lane School', [], ['Harebell Lane']],
  ['see https://www.westmere.example/send and a.example.com', [], ['https://www.westmere.example']],
  ['for example. And an.example', [], ['an.example']],
])('traces in %s', (text, surnames, expected) => {
  expect(tracesIn(text, surnames).map((trace) => trace.text)).toEqual(expected);
});
