import { expect, test } from 'vitest';
import { guidePage, item, letter, paper } from '../fixture-school.ts';
import { told } from './told.ts';

test('days in their order, also when today is the last of them', async () => {
  expect(await told({ 'guide/worried.mdx': guidePage('Hi.', { reviewed: '2026-11-20', nextReview: '2026-11-21' }) })).toBe('');
});

test('a review that comes before the last one, and a day in the future', async () => {
  expect(
    await told({
      'guide/worried.mdx': guidePage('Hi.', { reviewed: '2026-09-01', nextReview: '2026-09-01' }),
      'letters/meeting.mdx': letter('Hi.', { reviewed: '2026-11-21' }),
      'policies/other.mdx': paper('Hi.', { approvedOn: '2027-01-01', order: '50' }),
      'booklets.yaml': item({
        id: 'guide',
        title: 'Guide',
        chapters: '[guide/worried]',
        approvedBy: 'us',
        approvedOn: '2026-12-01',
        nextReview: '2026-10-01',
      }),
      'organisations.yaml': item({
        id: 'advice',
        name: 'A',
        group: 'advice',
        helpsWith: 'A',
        cost: 'B',
        howToStart: 'C',
        lastChecked: '2027-01-01',
        agreed: '{ by: the manager, on: 2027-01-02 }',
      }),
    }),
  ).toMatchInlineSnapshot(`
    "booklets.yaml:5:15-25 error dates
      “approvedOn” is 1 December 2026, and today is only 20 November 2026.
      Type the day on which it was done.
    booklets.yaml:6:15-25 error dates
      “nextReview” is 1 October 2026, which is not after “approvedOn” (1 December 2026).
      Type a later day, such as a year on: 2027-11-30
    guide/worried.mdx:9:13-23 error dates
      “nextReview” is 1 September 2026, which is not after “reviewed” (1 September 2026).
      Type a later day, such as a year on: 2027-08-31
    letters/meeting.mdx:7:11-21 error dates
      “reviewed” is 21 November 2026, and today is only 20 November 2026.
      Type the day on which it was done.
    organisations.yaml:7:16-26 error dates
      “lastChecked” is 1 January 2027, and today is only 20 November 2026.
      Type the day on which it was done.
    organisations.yaml:8:34-44 error dates
      “agreed.on” is 2 January 2027, and today is only 20 November 2026.
      Type the day on which it was done.
    policies/other.mdx:9:13-23 error dates
      “approvedOn” is 1 January 2027, and today is only 20 November 2026.
      Type the day on which it was done."
  `);
});

test('a year of money that ends before it begins, and a source that was read in the future', async () => {
  const year =
    '{ id: 2026-27, title: A, from: 2026-04-01, to: 2026-03-31, comesFrom: [{ id: a, label: A, amount: 1 }], paysFor: [{ id: a, label: A, amount: 1 }], source: { title: B, checked: 2027-01-01 } }';
  const sum = '{ id: first-part, label: A, amount: 1, year: now, source: { title: B, checked: 2027-02-03 } }';
  expect(await told({ 'money.yaml': `sums:\n  - ${sum}\nyears:\n  - ${year}\n` })).toMatchInlineSnapshot(`
    "money.yaml:2:84-94 error dates
      “source.checked” is 3 February 2027, and today is only 20 November 2026.
      Type the day on which it was done.
    money.yaml:4:52-62 error dates
      The year ends on 31 March 2026, before it begins on 1 April 2026.
      Type its first day in “from” and its last day in “to”, such as to: 2027-03-31
    money.yaml:4:181-191 error dates
      “source.checked” is 1 January 2027, and today is only 20 November 2026.
      Type the day on which it was done."
  `);
});

test('a review that is due is a warning', async () => {
  expect(
    await told({ 'guide/worried.mdx': guidePage('Hi.', { reviewed: '2025-09-01', nextReview: '2026-11-19' }) }),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:9:13-23 warning dates
      A review is due: it was to be done by 19 November 2026.
      Read the text. When it is true, type today in “reviewed” and a later day in “nextReview”."
  `);
});

test('the day of the check decides', async () => {
  expect(await told({}, { today: '2026-08-01' })).toMatchInlineSnapshot(`
    "booklets.yaml:5:15-25 error dates
      “approvedOn” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    guide/home.mdx:8:11-21 error dates
      “reviewed” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    guide/worried.mdx:8:11-21 error dates
      “reviewed” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    letters/meeting.mdx:7:11-21 error dates
      “reviewed” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    money.yaml:10:39-49 error dates
      “source.checked” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    policies/complaints.mdx:9:13-23 error dates
      “approvedOn” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    policies/complaints.mdx:12:11-21 error dates
      “reviewed” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    policies/funding.mdx:9:13-23 error dates
      “approvedOn” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done.
    policies/funding.mdx:12:11-21 error dates
      “reviewed” is 1 September 2026, and today is only 1 August 2026.
      Type the day on which it was done."
  `);
});
