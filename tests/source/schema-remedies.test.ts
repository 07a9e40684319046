import { describe, expect, test } from 'vitest';
import { guidePage, paper, person, schoolFile } from '../fixture-school.ts';
import { toldByReader } from './told-by-reader.ts';

/** What reading says of one field of a guide page: its remedy alone. */
async function remedyOf(field: string, value: string): Promise<string | undefined> {
  return (await toldByReader({ 'guide/worried.mdx': guidePage('Hi.', { [field]: value }) })).split('\n').at(-1)?.trim();
}

describe('what to type in the place of', () => {
  test.each([
    ['title', '# now', "What stands after # is not read. Put it in quotes: title: '# now'"],
    ['title', '#1 for help', "What stands after # is not read. Put it in quotes: title: '#1 for help'"],
    ['title', '~', 'Type it after the colon, or delete the line if you can do without it.'],
    ['title', '[draft]', "Put the words in quotes: title: '[draft]'"],
    ['title', '[a, b]', 'Type the words on the same line. If they begin with [ or {, put them in quotes.'],
    ['title', '2026', "Put it in quotes: title: '2026'"],
    ['title', '|\n  One\n  two', 'Type all of the words on one line: title: One two'],
    ['title', '|\n  One:\n  two', "Type all of the words on one line: title: 'One: two'"],
    ['inShort', 'Tell us.', 'Start each item on a new line, with two spaces, a dash and a space before it: - Tell us.'],
    [
      'inShort',
      '\n  Tell us.\n  Ring us.',
      'Start each item on a new line, with two spaces, a dash and a space before it: - Tell us. Ring us.',
    ],
    ['inShort', '\n  -Tell us.\n  -Ring us.', 'Start each item on a new line, with two spaces, a dash and a space before it: - Tell us.'],
    ['inShort', '\n  • Tell us: now.\n  • Ring us.', "Type two spaces, a hyphen and a space before it: - 'Tell us: now.'"],
    ['inShort', '\n  • Tell us.\n  • Ring us.', 'Start each item on a new line, with two spaces, a dash and a space before it: - Tell us.'],
    ['inShort', 'A, B]', 'Type it in square brackets: inShort: [A, B]'],
    ['inShort', 'We ask, and tell.', 'Start each item on a new line, with two spaces, a dash and a space before it: - We ask, and tell.'],
    ['inShort', '\n  - Note: tell us.', "Put the words in quotes: 'Note: tell us.'"],
    ['inShort', '{ a: b, c: d }', 'Start each item on a new line, two spaces in, with a dash and a space before it.'],
    ['ask', 'senco', 'Type it in square brackets: ask: [senco]'],
    ['ask', 'senco, head and office', 'Type it in square brackets: ask: [senco, head, office]'],
    ['ask', '[“senco”]', 'Type it like this: senco'],
    ['ask', '[The SENCo]', 'Type it like this: the-senco'],
    ['ask', '[?]', 'Type it like this: speech-therapy'],
    ['section', '“help”', 'Did you mean “help”? Type section: help'],
    ['section', 'Help', 'Did you mean “help”? Type section: help'],
    ['section', '5', 'Type one of these: start, help, together, say, about.'],
    ['order', '"10"', 'Type the figure alone: order: 10'],
    ['order', '10th', 'Type the figure alone: order: 10'],
    ['order', '1,000', 'Type the figure alone: order: 1000'],
    ['order', 'ten', 'Type it like this: order: 20'],
    ['reviewed', '1.3.26', 'Type it like this: reviewed: 2026-03-01'],
    ['reviewed', 'soon', 'Type it like this: reviewed: 2026-09-01'],
  ])('%s: %j', async (field, value, remedy) => expect(await remedyOf(field, value)).toBe(remedy));

  test.each([
    ['yes', 'Type publish: true'],
    ['Yes', 'Type publish: true'],
    ['no', 'Type publish: false'],
    ['"true"', 'Type publish: true'],
    ['ture', 'Type publish: true'],
    ['fasle', 'Type publish: false'],
    ['1', 'Type publish: true'],
    ['maybe', 'Type true or false, without quotes.'],
  ])('publish: %s', async (value, remedy) => {
    expect(await toldByReader({ 'policies/x.mdx': paper('Hi.', { order: '60', publish: value }) })).toContain(remedy);
  });

  test.each([
    ['phone', "'01632 960 100 (office)'", "Type the number alone: phone: '01632 960 100'"],
    ['phone', '01632960100', "Put it in quotes: phone: '01632960100'"],
    ['phone', "'ring us'", "Type it like this: phone: '01632 960 123'"],
    ['email', 'Jo <jo@school.example>', 'Type the address alone: email: jo@school.example'],
    ['email', 'mailto:jo@school.example', 'Type the address alone: email: jo@school.example'],
    ['email', 'jo at school', 'Type it like this: email: office@school.example'],
    ['website', 'www.school.example', 'Type website: https://www.school.example'],
    ['website', 'https:/www.school.example/a', 'Type website: https://www.school.example/a'],
    ['website', 'our site', 'Copy it from your browser’s address line. It begins with https://'],
    ['kind', 'mainteined', 'Did you mean “maintained”? Type kind: maintained'],
    ['colours', '{ accent: 0b5351 }', "Type accent: '#0b5351'"],
    ['colours', '\n  accent: #0b5351', "What stands after # is not read. Put it in quotes: accent: '#0b5351'"],
    ['colours', '{ accent: green }', "Type it like this: accent: '#0b5351'"],
    ['badge', 'pictures/badge.svg', 'Type its fields below it, each on a line of its own and two spaces further in: file: alt:'],
  ])('%s: %s in school.yaml', async (field, value, remedy) => {
    expect(await toldByReader({ 'school.yaml': schoolFile({ [field]: value }) })).toContain(remedy);
  });
});

test('a value that is wrong in two ways is told once, and so is a value that is refused and would lose words', async () => {
  expect(
    await toldByReader({ 'guide/worried.mdx': guidePage('Hi.', { inShort: '\n  -Tell us.\n  -Ring us.', order: '4.10 # by Jo' }) }),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:5:3-12 error wrong-value
      “inShort” must be a list, each item on its own line after a dash. It is “-Tell us. -Ring us.”.
      Start each item on a new line, with two spaces, a dash and a space before it: - Tell us.
    guide/worried.mdx:8:8-12 error yaml-syntax
      This would be read as the figure 4.1.
      If that is right, type 4.1. If not, put it in quotes: '4.10'"
  `);
});

test('fields that have another name in other programs', async () => {
  const people = person({ telephone: "'01632 960 100'", jobTitle: 'Helps', job: undefined });
  expect(
    await toldByReader({
      'guide/worried.mdx': guidePage('Hi.', { heading: 'A', title: undefined, description: 'B', summary: undefined, tags: '[c]' }),
      'people.yaml': people,
    }),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:8:1-8 error unknown-field
      “heading” is not a field of a guide page.
      Did you mean “title”? Type that in its place.
    guide/worried.mdx:9:1-12 error unknown-field
      “description” is not a field of a guide page.
      Did you mean “summary”? Type that in its place.
    guide/worried.mdx:10:1-5 error unknown-field
      “tags” is not a field of a guide page.
      Did you mean “searchWords”? Type that in its place.
    people.yaml:8:3-12 error unknown-field
      “telephone” is not a field of a person.
      Did you mean “phone”? Type that in its place.
    people.yaml:9:3-11 error unknown-field
      “jobTitle” is not a field of a person.
      Did you mean “job”? Type that in its place."
  `);
});

test('fields among the words are not told as missing too', async () => {
  expect(
    await toldByReader({
      'words/sen.mdx': '---\nterm: SEN\n---\n\nmeaning: Special needs.\n',
      'guide/worried.mdx': guidePage('---\nicon: worry\n---\n\nWords.\n\nsummary: we help you\nand more.\n\nAsk: us.'),
      'letters/meeting.mdx': '---\n---\n\nWords.\n',
    }),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:13:1-5 error fields-at-top
      “icon” is a field, and stands among the words, where it would be shown.
      Move the line up, above the second line of three hyphens.
    letters/meeting.mdx:2:1-1 error missing-field
      Nothing stands between the two lines of three hyphens.
      Type the fields of a letter there, each on a line of its own: title: summary: givenBy: from: order: reviewed: nextReview:
    words/sen.mdx:5:1-8 error fields-at-top
      “meaning” is a field, and stands among the words, where it would be shown.
      Move the line up, above the second line of three hyphens."
  `);
});
