import { describe, expect, test } from 'vitest';
import { guidePage, item, paper, person, schoolFile, word } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

const people = (fields: Record<string, string | undefined>): Record<string, string> => ({
  'people.yaml': person(fields) + person({ id: 'sam-lee', roles: '[head]' }) + person({ id: 'al-roy', roles: '[office]' }),
});

describe('fields', () => {
  test('that are misspelt, with the one that was meant', async () => {
    expect(
      await toldByReader({ 'guide/worried.mdx': guidePage('Hi.', { sumary: 'A', summary: undefined, Titel: 'B' }) }),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:9:1-7 error unknown-field
        “sumary” is not a field of a guide page.
        Did you mean “summary”? Type that in its place.
      guide/worried.mdx:10:1-6 error unknown-field
        “Titel” is not a field of a guide page.
        Take it out. The fields are: title, summary, inShort, section, order, searchWords, door, icon, ask, explains, reviewed, nextReview, covers."
    `);
  });

  test('that no page has', async () => {
    expect(
      await toldByReader({
        'guide/worried.mdx': guidePage('Hi.', { layout: 'x', __proto__x: '1' }),
        'words/sen.mdx': '---\n__proto__: 1\nconstructor: 2\nterm: SEN\nmeaning: Needs.\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:10:1-7 error unknown-field
        “layout” is not a field of a guide page.
        Take it out. The fields are: title, summary, inShort, section, order, searchWords, door, icon, ask, explains, reviewed, nextReview, covers.
      guide/worried.mdx:11:1-11 error unknown-field
        “__proto__x” is not a field of a guide page.
        Take it out. The fields are: title, summary, inShort, section, order, searchWords, door, icon, ask, explains, reviewed, nextReview, covers.
      words/sen.mdx:2:1-10 error unknown-field
        “__proto__” is not a field of a word.
        Take it out. The fields are: term, inFull, meaning, plainly, alsoCalled, misspellings, canAlsoMean, seeAlso, status, nations, linkInText.
      words/sen.mdx:3:1-12 error unknown-field
        “constructor” is not a field of a word.
        Take it out. The fields are: term, inFull, meaning, plainly, alsoCalled, misspellings, canAlsoMean, seeAlso, status, nations, linkInText."
    `);
  });

  test('that are missing, or empty', async () => {
    expect(
      await toldByReader({ 'guide/worried.mdx': '---\ntitle:\nsummary: ""\ninShort: []\nask: senco\n---\n\nHi.\n' }),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:2:1-7 error missing-field
        “nextReview” is missing. It must be a real date, written year-month-day, such as 2026-09-01.
        Add a line, such as: nextReview: 2026-09-01
      guide/worried.mdx:2:1-7 error missing-field
        “order” is missing. It must be a figure, such as 20.
        Add a line, such as: order: 20
      guide/worried.mdx:2:1-7 error missing-field
        “reviewed” is missing. It must be a real date, written year-month-day, such as 2026-09-01.
        Add a line, such as: reviewed: 2026-09-01
      guide/worried.mdx:2:1-7 error missing-field
        “section” is missing. It must be one of: start, help, together, say, about.
        Add a line: section: and one of these: start, help, together, say, about.
      guide/worried.mdx:2:1-6 error wrong-value
        “title” must be words on one line. It is empty.
        Type it after the colon, or delete the line if you can do without it.
      guide/worried.mdx:3:10-12 error wrong-value
        “summary” must not be empty. It is empty.
        Type it after the colon, or delete the line if you can do without it.
      guide/worried.mdx:4:10-12 error wrong-value
        “inShort” must have one to four short lines. It is an empty list.
        Add a line below it: two spaces, a dash, a space, and what it is.
      guide/worried.mdx:5:6-11 error wrong-value
        “ask” must be a list, each item on its own line after a dash. It is “senco”.
        Type it in square brackets: ask: [senco]"
    `);
  });

  test('within others', async () => {
    expect(await toldByReader({ 'school.yaml': schoolFile({ council: '{ nam: Council }' }) })).toMatchInlineSnapshot(`
      "school.yaml:6:1-8 error missing-field
        “council.website” is missing. It must be a web address that begins with https://.
        Add a line: website: and what it is.
      school.yaml:6:12-15 error unknown-field
        “nam” is not a field of the school.
        Did you mean “name”? Type that in its place."
    `);
  });
});

describe('values', () => {
  test('dates', async () => {
    for (const [typed, fix] of [
      ['22/9/2026', '2026-09-22'],
      ['22 September 2026', '2026-09-22'],
      ['1st Sep 2026', '2026-09-01'],
      ['soon', '2026-09-01'],
    ]) {
      expect(await toldByReader({ 'guide/worried.mdx': guidePage('Hi.', { reviewed: typed }) }), typed).toContain(
        `Type it like this: reviewed: ${fix}`,
      );
    }
    expect(await toldByReader({ 'guide/worried.mdx': guidePage('Hi.', { reviewed: '2026-02-31' }) })).toContain(
      'February 2026 has 28 days.',
    );
    expect(await toldByReader({ 'guide/worried.mdx': guidePage('Hi.', { reviewed: '2024-02-30' }) })).toContain(
      'February 2024 has 29 days.',
    );
  });

  test('of people and their photographs', async () => {
    expect(
      await toldByReader(
        people({
          id: 'Jo Marsh',
          roles: 'senco',
          name: '2026',
          phone: '01632960100',
          email: 'jo at school',
          bestTimes: 'true',
          photo: 'pictures/badge.svg',
        }),
      ),
    ).toMatchInlineSnapshot(`
      "people.yaml:1:7-15 error wrong-value
        “id” may hold only small letters, figures and single hyphens, such as speech-therapy. It is “Jo Marsh”.
        Type it like this: id: jo-marsh
      people.yaml:2:10-15 error wrong-value
        “roles” must be a list, each item on its own line after a dash. It is “senco”.
        Type it in square brackets: roles: [senco]
      people.yaml:3:9-13 error wrong-value
        “name” must be words on one line. It is “2026”.
        Put it in quotes: name: '2026'
      people.yaml:6:10-22 error wrong-value
        “email” must be an email address, such as office@school.example. It is “jo at school”.
        Type it like this: email: office@school.example
      people.yaml:7:14-18 error wrong-value
        “bestTimes” must be words on one line. It is “true”.
        Put it in quotes: bestTimes: 'true'
      people.yaml:9:10-21 error wrong-value
        “phone” must be a telephone number in quotes, such as '01632 960 123'. It is “01632960100”.
        Put it in quotes: phone: '01632960100'
      people.yaml:10:10-28 error wrong-value
        “photo” must be a group of fields, each on its own line and two spaces in. It is “pictures/badge.svg”.
        Type its fields below it, each on a line of its own and two spaces further in: file: alt:"
    `);
  });

  test('of lists with one thing to choose, yes and no, and figures', async () => {
    expect(
      await toldByReader({
        'guide/worried.mdx': guidePage('Hi.', { section: 'halp', icon: 'cake', order: 'ten' }),
        'policies/other.mdx': paper('Hi.', { order: '50', publish: 'yes', kind: 'funding' }),
        'policies/plan.mdx': paper('Hi.', { order: '60', kind: 'plan' }),
        'words/sen.mdx': word({ term: '[a, b]', meaning: '{ a: b }', status: 'olld' }),
      }),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:5:10-14 error wrong-value
        “section” must be one of: start, help, together, say, about. It is “halp”.
        Did you mean “help”? Type section: help
      guide/worried.mdx:6:8-11 error wrong-value
        “order” must be a figure, such as 20. It is “ten”.
        Type it like this: order: 20
      guide/worried.mdx:10:7-11 error wrong-value
        “icon” must be one of: worry, find, help, people, meeting, plan, money, complain, moving, outside, home, formats. It is “cake”.
        Type one of these: worry, find, help, people, meeting, plan, money, complain, moving, outside, home, formats.
      policies/other.mdx:2:1-14 error missing-field
        “year” is missing. It must be a short name in small letters, such as speech-therapy.
        Add a line, such as: year: speech-therapy
      policies/other.mdx:11:10-13 error wrong-value
        “publish” must be true or false. It is “yes”.
        Type publish: true
      policies/plan.mdx:2:7-11 error wrong-value
        “kind” must be one of: sen-policy, sen-information-report, complaints, funding, accessibility-plan, inclusion-strategy, other. It is “plan”.
        Type one of these: sen-policy, sen-information-report, complaints, funding, accessibility-plan, inclusion-strategy, other.
      words/sen.mdx:2:7-13 error wrong-value
        “term” must be words on one line. It is a list.
        Type the words on the same line. If they begin with [ or {, put them in quotes.
      words/sen.mdx:3:10-18 error wrong-value
        “meaning” must be words on one line. It is a group of fields.
        Put the words in quotes: meaning: '{ a: b }'
      words/sen.mdx:4:9-13 error wrong-value
        “status” must be one of: current, old, local, new, proposed. It is “olld”.
        Did you mean “old”? Type status: old"
    `);
  });

  test('of money', async () => {
    expect(
      await toldByReader({
        'money.yaml':
          'sums:\n  - { id: first-part, label: A, amount: "£6,000", year: now, source: Budget }\n  - { id: b, label: A, amount: -5, year: now, source: { title: A, website: gov.uk } }\n',
        'policies/funding.mdx': undefined,
      }),
    ).toMatchInlineSnapshot(`
      "money.yaml:2:41-49 error wrong-value
        “sums.amount” must be whole pounds, without £ or commas, such as 42000. It is “£6,000”.
        Type the figure alone: amount: 6000
      money.yaml:2:70-76 error wrong-value
        “sums.source” must be a group of fields, each on its own line and two spaces in. It is “Budget”.
        Type its fields below it, each on a line of its own and two spaces further in: title: website: checked:
      money.yaml:3:32-34 error wrong-value
        “sums.amount” must not be less than nothing. It is “-5”.
        Type it without the minus sign: amount: 5
      money.yaml:3:76-82 error wrong-value
        “sums.source.website” must be a web address that begins with https://. It is “gov.uk”.
        Type website: https://gov.uk"
    `);
  });

  test('of a file that should be a list, and of entries that are not groups of fields', async () => {
    expect(await toldByReader({ 'organisations.yaml': 'advice: x', 'booklets.yaml': '- guide\n-\n- [a]\n- 5\n' })).toMatchInlineSnapshot(`
      "booklets.yaml:1:3-8 error wrong-value
        This entry must be a group of fields, each on its own line and two spaces in. It is “guide”.
        Type its fields below it, each on a line of its own and two spaces further in: id: title: subtitle: chapters: approvedBy: approvedOn: nextReview:
      booklets.yaml:2:2-2 error wrong-value
        This entry is empty.
        Write its fields after the dash, or delete the dash.
      booklets.yaml:3:3-6 error wrong-value
        This entry must be a group of fields, each on its own line and two spaces in. It is a list.
        Type its fields below it, each on a line of its own and two spaces further in: id: title: subtitle: chapters: approvedBy: approvedOn: nextReview:
      booklets.yaml:4:3-4 error wrong-value
        This entry must be a group of fields, each on its own line and two spaces in. It is “5”.
        Type its fields below it, each on a line of its own and two spaces further in: id: title: subtitle: chapters: approvedBy: approvedOn: nextReview:
      organisations.yaml:1:1-10 error wrong-value
        This file must be a list.
        Begin each entry with a dash and a space: - id: a-short-name"
    `);
  });

  test('of a page whose fields are a list, a word or a figure', async () => {
    expect(
      await toldByReader({
        'guide/worried.mdx': '---\n- a\n---\n\nHi.\n',
        'guide/b.mdx': '---\ntitle:Hello\n---\n',
        'guide/c.mdx': '---\n42\n---\n',
        'guide/home.mdx': guidePage('Hi.', { title: 'x', order: '0' }),
      }),
    ).toMatchInlineSnapshot(`
      "guide/b.mdx:2:1-12 error wrong-value
        This entry must be a group of fields, each on its own line and two spaces in. It is “title:Hello”.
        Type a space after the colon, like this: title: Our school
      guide/c.mdx:2:1-3 error wrong-value
        This entry must be a group of fields, each on its own line and two spaces in. It is “42”.
        Type its fields below it, each on a line of its own and two spaces further in: title: summary: inShort: section: order: searchWords: door: icon: ask: explains: reviewed: nextReview: covers:
      guide/worried.mdx:2:1-4 error wrong-value
        This entry must be a group of fields, each on its own line and two spaces in. It is a list.
        Type its fields below it, each on a line of its own and two spaces further in: title: summary: inShort: section: order: searchWords: door: icon: ask: explains: reviewed: nextReview: covers:"
    `);
  });

  test('that are too many', async () => {
    expect(
      await toldByReader({
        'guide/worried.mdx': guidePage('Hi.', { inShort: '[a, b, c, d, e]' }),
        'booklets.yaml': item({
          id: 'guide',
          title: 'A',
          chapters: '[]',
          approvedBy: 'us',
          approvedOn: '2026-09-01',
          nextReview: '2027-08-31',
        }),
      }),
    ).toMatchInlineSnapshot(`
      "booklets.yaml:3:13-15 error wrong-value
        “chapters” must name at least one page, such as guide/worried. It is an empty list.
        Add a line below it: two spaces, a dash, a space, and guide/worried.
      guide/worried.mdx:4:10-25 error wrong-value
        “inShort” must have at most four short lines. It is a list.
        Take some of them out."
    `);
  });
});
