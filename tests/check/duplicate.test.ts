import { describe, expect, test } from 'vitest';
import { guidePage, item, letter, paper, person, word } from '../fixture-school.ts';
import { told } from './told.ts';

const three = person() + person({ id: 'sam-lee', roles: '[head]' }) + person({ id: 'al-roy', roles: '[office]' });

describe('ids', () => {
  test('that stand twice in a list', async () => {
    const advice = item({ id: 'advice', name: 'Advice', group: 'advice', helpsWith: 'A', cost: 'Free', howToStart: 'Ring' });
    expect(
      await told({ 'people.yaml': three + person({ roles: '[governor]' }), 'organisations.yaml': advice + advice }),
    ).toMatchInlineSnapshot(`
      "organisations.yaml:7:7-13 error duplicate
        The id “advice” stands in line 1 too.
        Give one of the two another id.
      people.yaml:25:7-15 error duplicate
        The id “jo-marsh” stands in line 1 too.
        Give one of the two another id."
    `);
  });

  test('of sums, years, parts of a year, steps and booklets', async () => {
    const booklet = (title: string) =>
      item({ id: 'guide', title, chapters: '[guide/worried]', approvedBy: 'us', approvedOn: '2026-09-01', nextReview: '2027-08-31' });
    const sum = '  - { id: a, label: A, amount: 1, year: now, source: { title: B } }\n';
    const year =
      '  - { id: 2026-27, title: A, from: 2026-04-01, to: 2027-03-31, comesFrom: [{ id: a, label: A, amount: 1 }, { id: a, label: B, amount: 1 }], paysFor: [{ id: a, label: A, amount: 2 }], source: { title: B } }\n';
    const step = '\n  - { id: talk, title: A, formal: true, who: senco, youDo: A, weDo: B, next: C }';
    expect(
      await told({
        'money.yaml': `sums:\n${sum}${sum}years:\n${year}${year}`,
        'booklets.yaml': booklet('One') + booklet('Two'),
        'policies/complaints.mdx': paper('Words.', { kind: 'complaints', title: 'Complain', order: '20', stages: step + step }),
      }),
    ).toMatchInlineSnapshot(`
      "booklets.yaml:7:7-12 error duplicate
        The id “guide” stands in line 1 too.
        Give one of the two another id.
      money.yaml:3:11-12 error duplicate
        The id “a” stands in line 2 too.
        Give one of the two another id.
      money.yaml:5:114-115 error duplicate
        The id “a” stands in line 5 too.
        Give one of the two another id.
      money.yaml:6:11-18 error duplicate
        The id “2026-27” stands in line 5 too.
        Give one of the two another id.
      money.yaml:6:114-115 error duplicate
        The id “a” stands in line 6 too.
        Give one of the two another id.
      policies/complaints.mdx:16:11-15 error duplicate
        The id “talk” stands in line 15 too.
        Give one of the two another id."
    `);
  });

  test('that are also somebody’s part', async () => {
    expect(
      await told({
        'people.yaml':
          three +
          person({ id: 'governor', roles: '[chair]', name: 'Ms G' }) +
          person({ id: 'x-y', roles: '[governor, senco]', name: 'Ms X' }),
      }),
    ).toMatchInlineSnapshot(`
      "people.yaml:34:11-19 error duplicate
        “governor” is a part of Ms X and the id of Ms G.
        Give that person another id, such as their name.
      people.yaml:34:21-26 warning duplicate
        Mrs Jo Marsh has the part “senco” too. Pages that ask for it show Mrs Jo Marsh, who stands first.
        Give one of the two a part of their own, or leave it if that is what you want."
    `);
  });
});

test('titles, whatever their capitals and spaces', async () => {
  expect(
    await told({
      'guide/help.mdx': guidePage('Hi.', { title: 'are you  WORRIED?', order: '50' }),
      'letters/two.mdx': letter('Hi.', { order: '20' }),
      'policies/other.mdx': paper('Hi.', { title: 'How to complain', order: '50' }),
    }),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:2:8-24 error duplicate
      The title “Are you worried?” stands in guide/help.mdx too.
      Give one of the two another title, so that a parent can tell them apart.
    letters/two.mdx:2:8-24 error duplicate
      The title “Come and meet us” stands in letters/meeting.mdx too.
      Give one of the two another title, so that a parent can tell them apart.
    policies/other.mdx:3:8-23 error duplicate
      The title “How to complain” stands in policies/complaints.mdx too.
      Give one of the two another title, so that a parent can tell them apart."
  `);
});

test('words that are explained twice, or share a name', async () => {
  expect(
    await told({
      'words/senco.mdx': word({ alsoCalled: '[SEN, co-ordinator, Co-ordinator]' }),
      'words/senco-2.mdx': word({ term: 'senco' }),
      'words/helper.mdx': word({ term: 'Helper', alsoCalled: '[co-ordinator]' }),
    }),
  ).toMatchInlineSnapshot(`
    "words/senco.mdx:2:7-12 error duplicate
      The word “SENCo” is explained in words/senco-2.mdx too.
      Keep one of the two files. If the letters can mean two things, say so in “canAlsoMean”.
    words/senco.mdx:4:14-17 warning duplicate
      “SEN” is also a name of the word in words/sen.mdx.
      Take it out of one of the two, or name the other word in “seeAlso”.
    words/senco.mdx:4:19-31 warning duplicate
      “co-ordinator” is also a name of the word in words/helper.mdx.
      Take it out of one of the two, or name the other word in “seeAlso”.
    words/senco.mdx:4:33-45 warning duplicate
      “Co-ordinator” stands twice among the names of this word.
      Take one of the two out."
  `);
});

test('two pages with the same place in the menu', async () => {
  expect(
    await told({
      'guide/help.mdx': guidePage('Hi.', { title: 'Help', order: '10.0' }),
      'guide/plan.mdx': guidePage('Hi.', { title: 'Plan' }),
    }),
  ).toMatchInlineSnapshot(`
    "guide/help.mdx:6:8-12 error yaml-syntax
      This would be read as the figure 10.
      If that is right, type 10. If not, put it in quotes: '10.0'
    guide/plan.mdx:6:8-10 warning duplicate
      guide/help.mdx has the order 10 too, so either may come first.
      Give one of the two another figure.
    guide/worried.mdx:6:8-10 warning duplicate
      guide/help.mdx has the order 10 too, so either may come first.
      Give one of the two another figure."
  `);
});

test('guide pages with an address that the site keeps for itself', async () => {
  expect(
    await told({
      'guide/words.mdx': guidePage('Hi.', { title: 'Words', order: '50' }),
      'guide/404.mdx': guidePage('Hi.', { title: 'Lost', order: '60' }),
    }),
  ).toMatchInlineSnapshot(`
    "guide/404.mdx:1:1-1 error duplicate
      The site keeps the address /404/ for itself, so a guide page cannot have it.
      Rename the file, for example to “our-404.mdx”.
    guide/words.mdx:1:1-1 error duplicate
      The site keeps the address /words/ for itself, so a guide page cannot have it.
      Rename the file, for example to “our-words.mdx”."
  `);
});
