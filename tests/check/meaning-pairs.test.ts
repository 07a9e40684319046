import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyRule, rules } from '../../src/check/index.ts';
import { readContent } from '../../src/source/index.ts';
import { guidePage, paper, today, writeSchool } from '../fixture-school.ts';

// Papers as councils and trusts write them, each with a page that says the same in plain words. Then one thing is changed.

/** What is changed in the plain page, and what a message then says. */
const changed: Record<string, [before: string, after: string, says: string][]> = {
  'complaints-council': [
    ['within 10 school days', 'within 15 school days', 'This page says 15 school days. The paper says ten (10) school days'],
    ['within 10 school days', 'within 10 working days', 'This page says 10 working days. The paper says ten (10) school days'],
    ['within 10 school days', 'within two weeks', 'This page says two weeks. The paper says ten (10) school days'],
    ['within 10 school days', 'within 10 days', 'This page says 10 days. The paper says ten (10) school days'],
    ['within 3 working days', 'within 3 school days', 'This page says 3 school days. The paper says three (3) working days'],
    ['within 3 months', 'within 6 months', 'This page says 6 months. The paper says three (3) months'],
    ['within 20 school days', 'within 15 school days', 'This page says 15 school days. The paper says 20 school days'],
    ['within 15 school days', 'within 20 school days', 'This page says 20 school days. The paper says 15 school days'],
    ['At least 3 governors', 'At least 2 governors', 'This page says 2 governors. The paper says three governors'],
    [
      'at least 5 school days before',
      'within 5 school days of',
      'This page says within 5 school days. The paper says at least five school days',
    ],
    ['you must write to the head', 'you may write to the head', 'This page says “may”. The paper says “must”'],
    ['Lawyers may not', 'Lawyers may', 'This page says “may”. The paper says “shall not”'],
    ['Lawyers may not', 'Lawyers must', 'This page says “must”. The paper says “shall not”'],
    ['You may bring', 'You must bring', 'This page says “must”. The paper says “may”'],
    ['You may bring', 'You must not bring', 'This page says “must not”. The paper says “may”'],
    ['You may ask for a hearing', 'You must ask for a hearing', 'This page says “must”. The paper says “may”'],
    ['The head writes to you', 'The head may write to you', 'This page says “may”. The paper says “will”'],
    ['The clerk tells you', 'The clerk may tell you', 'This page says “may”. The paper says “must”'],
    ['The panel writes to you', 'The panel can write to you', 'This page says “can”. The paper says “will”'],
    [
      ' The head tells you within 3 working days that it has come.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 22): “The Headteacher will acknowledge',
    ],
    [
      ' You may bring a friend or a relative.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 26): “The complainant may be accompanied',
    ],
    [
      ' The panel writes to you with its decision within 5 school days of the hearing.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 26): “The panel will inform',
    ],
    [
      ' The clerk tells you the date at least 5 school days before.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 26): “The Clerk must notify',
    ],
    [
      ' If that is not possible, the head tells you why, and gives you a new day.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 22): “If the Headteacher is unable',
    ],
    [
      ' The head writes to you within 10 school days.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 22): “The Headteacher will provide',
    ],
    [
      ' The clerk calls the panel together within 15 school days.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 26): “The Clerk shall convene',
    ],
  ],
  'sen-policy': [
    ['within 10 working days', 'within 10 school days', 'This page says 10 school days. The paper says ten working days'],
    ['3 times a year', '2 times a year', 'This page says 2 times a year. The paper says three times each year'],
    ['at least half an hour', 'at least 20 minutes', 'This page says 20 minutes. The paper says 30 minutes'],
    ['within 2 weeks', 'within 3 weeks', 'This page says 3 weeks. The paper says 2 weeks'],
    ['six weeks', '16 weeks', 'This page says 16 weeks. The paper says 6 weeks'],
    ['20 weeks', '26 weeks', 'This page says 26 weeks. The paper says 20 weeks'],
    ['two months', 'one month', 'This page says one month. The paper says two months'],
    ['£6,000', '£10,000', 'This page says £10,000. The paper says £6,000'],
    ['child is 25', 'child is 18', 'This page says 18. The paper says 25 years old'],
    ['we must tell you in writing', 'we may tell you in writing', 'This page says “may”. The paper says “must”'],
    ['should meet you', 'may meet you', 'This page says “may”. The paper says “should”'],
    ['should meet you', 'must meet you', 'This page says “must”. The paper says “should”'],
    ['must do our best', 'can do our best', 'This page says “can”. The paper says “must”'],
    ['The council must answer', 'The council should answer', 'This page says “should”. The paper says “must”'],
    ['you can appeal', 'you must appeal', 'This page says “must”. The paper says “may”'],
    ['We may ask you to pay', 'We must ask you to pay', 'This page says “must”. The paper says “may”'],
    [
      ' You can bring someone with you.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 22): “Parents may bring a supporter',
    ],
    [' You get a written record within 2 weeks.', '', 'leaves out what the paper says (policies/formal.mdx, line 22): “A written record'],
  ],
  'complaints-academy': [
    ['48 hours', '24 hours', 'This page says 24 hours. The paper says 48 hours'],
    ['within 3 months', 'within 1 month', 'This page says 1 month.'],
    ['5 working days', '5 school days', 'This page says 5 school days. The paper says 5 working days'],
    ['20 working days in term time', '20 working days', 'This page says 20 working days. The paper says 20 working days during term time'],
    ['10 working days', '15 working days', 'This page says 15 working days. The paper says 10 working days'],
    ['At least 3', 'At least 2', 'This page says 2 people. The paper says three people'],
    ['within 7 days', 'within 7 school days', 'This page says 7 school days. The paper says 7 days'],
    ['you must send it to the Chair', 'you can send it to the Chair', 'This page says “can”. The paper says “must”'],
    ['may not leave the decision', 'may leave the decision', 'This page says “may”. The paper says “may not”'],
    ['You must ask in writing', 'You may ask in writing', 'This page says “may”. The paper says “must”'],
    ['The Principal may ask', 'The Principal must ask', 'This page says “must”. The paper says “may”'],
    [
      ' You get a copy of what the panel found within 7 days.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 42): “3.5 A copy of the findings',
    ],
    [
      ' You can come to the hearing and bring someone.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 38): “3.3 You are entitled to attend',
    ],
    [
      'If your complaint is about the Principal, you must send it to the Chair of the Trust Board. ',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 28): “2.3 Complaints against the Principal',
    ],
  ],
  'reviews-and-medicines': [
    ['at least 2 weeks before it', 'at least 1 week before it', 'This page says 1 week. The paper says two weeks'],
    ['at least 14 days', 'at least 7 days', 'This page says 7 days. The paper says fourteen days'],
    ['at least 14 days', 'within 14 days', 'leaves out what the paper says (policies/formal.mdx, line 18): “Reports must be circulated'],
    ['within 4 weeks of the meeting', 'within 6 weeks of the meeting', 'This page says 6 weeks. The paper says four weeks'],
    ['8 more weeks', '12 more weeks', 'This page says 12 more weeks. The paper says 8 weeks'],
    ['24 hours', '48 hours', 'This page says 48 hours. The paper says 24 hours'],
    ['within a month', 'within 3 months', 'This page says 3 months. The paper says one calendar month'],
    ['2 more months', '3 more months', 'This page says 3 more months.'],
    ['more than 50 pages', 'more than 20 pages', 'This page says 20.'],
    ['£10', '£20', 'This page says £20. The paper says £10'],
    ['once a year', 'twice a year', 'This page says twice a year. The paper says annually'],
    ['The council has to tell', 'The council may tell', 'This page says “may”. The paper says “must”'],
    ['and may come', 'and must come', 'This page says “must”. The paper says “may”'],
    ['We must not give', 'We may give', 'This page says “may”. The paper says “shall not”'],
    ['We may say no', 'We must say no', 'This page says “must”. The paper says “may”'],
    [
      'Bring a friend or an adviser if you like. ',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 22): “4.3 Parents are entitled',
    ],
    [
      ' If there is an emergency, we contact you within 24 hours.',
      '',
      'leaves out what the paper says (policies/formal.mdx, line 30): “Parents will be contacted',
    ],
    [' We answer within a month.', '', 'leaves out what the paper says (policies/formal.mdx, line 34): “6.1 Requests for personal data'],
  ],
};

describe.each(Object.entries(changed))('%s', (name, changes) => {
  const [formal = '', plain = ''] = ['paper', 'plain'].map((part) =>
    readFileSync(join(import.meta.dirname, `../fixtures/meaning/${name}.${part}.md`), 'utf8'),
  );

  test('says the same', async () => expect(await told(formal, plain)).toEqual([]));

  test.each(changes)('“%s” becomes “%s”', async (before, after, says) => {
    expect(plain).toContain(before);
    expect((await told(formal, plain.replace(before, after))).join('\n')).toContain(says);
  });
});

async function told(formal: string, plain: string): Promise<string[]> {
  await using school = await writeSchool({
    'policies/formal.mdx': paper(formal, { inShort: '[A paper.]', title: 'Formal procedure', order: '90' }),
    'guide/plain.mdx': guidePage(plain, { explains: 'policies/formal', title: 'In plain words', inShort: '[Read on.]', order: '90' }),
  });
  const content = await readContent(school.folder);
  const meaning = rules.filter(({ name }) => ['number-not-in-paper', 'must-or-may', 'duty-left-out'].includes(name));
  return meaning
    .flatMap((rule) => applyRule(rule, content, { today }, new WeakMap()))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}
