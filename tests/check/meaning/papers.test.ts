import { expect, test } from 'vitest';
import { papersOf } from '../../../src/check/meaning/papers.ts';
import { readContent } from '../../../src/source/index.ts';
import { type Changes, paper, smallSchool, writeSchool } from '../../fixture-school.ts';

/** What a paper of the small school says, a sentence to a line, with the line that it stands in. */
async function said(name: string, changes: Changes = {}): Promise<string[]> {
  await using school = await writeSchool(changes);
  const { statements = [] } = papersOf(await readContent(school.folder))[name] ?? {};
  return statements.map(({ file, line, words }) => `${file}:${line} ${words}`);
}

test('a paper says its words, with what its components show, and its days', async () => {
  const words =
    '## Money\n\nWe pay <Sum of="first-part" /> within <TimeLimit of="complaints" stage="talk" />. Ask <Name who="senco" />. Not <Sum of="no-such-sum" /> or <TimeLimit of="help" stage="no" />.';
  expect(await said('policies/help', { 'policies/help.mdx': paper(words, { validFrom: '2026-10-01' }) })).toEqual([
    'policies/help.mdx:3 How we help',
    'policies/help.mdx:4 Our promise.',
    'policies/help.mdx:17 Money',
    'policies/help.mdx:19 We pay £6,000 within 5 school days.',
    'policies/help.mdx:19 Ask .',
    'policies/help.mdx:19 Not  or .',
    'policies/help.mdx:9 1 September 2026.',
    'policies/help.mdx:14 1 October 2026.',
    'policies/help.mdx:12 1 September 2026.',
    'policies/help.mdx:13 31 August 2027.',
  ]);
});

test('a complaints procedure says how long each step takes, and who sits on the panel', async () => {
  const text = String(smallSchool['policies/complaints.mdx']);
  const panel = text.replace('    next: Go on.', '    panel: { people: 3, independent: 1, mayBringSomeone: true }\n    next: Go on.');
  const told = await said('policies/complaints', { 'policies/complaints.mdx': panel });
  expect(told.map((line) => line.replace(/^policies\/complaints.mdx:\d+ /, ''))).toEqual(
    expect.arrayContaining([
      'Ring.',
      'We listen.',
      'Talk to us: we answer you within 5 school days.',
      'The panel has 3 people.',
      'At least 1 people on the panel have no part in running the school.',
      'You may bring someone with you.',
    ]),
  );
});

test('a paper on funding says the sums of money.yaml, and each paper those of a year that it shows', async () => {
  expect(await said('policies/funding')).toEqual(
    expect.arrayContaining([
      'money.yaml:2 First part: £6,000.',
      'money.yaml:5 April 2026 to March 2027.',
      'money.yaml:8 Budget: £50,000. ',
    ]),
  );
  expect(await said('policies/other', { 'policies/other.mdx': paper('<Money year="2026-27" />') })).toContain(
    'money.yaml:9 Staff: £30,000. ',
  );
});
