import { describe, expect, test } from 'vitest';
import { guidePage, item, letter, paper, person, word } from '../fixture-school.ts';
import { told } from './told.ts';

const people = (...changed: string[]): string =>
  [person(), person({ id: 'sam-lee', roles: '[head]' }), person({ id: 'al-roy', roles: '[office]' }), ...changed].join('');

describe('a reference that is right', () => {
  test('may name a person by part or by id', async () => {
    expect(
      await told({ 'guide/worried.mdx': guidePage('Ask <Name who="senco" /> or <Name who="sam-lee" />.', { ask: '[head, jo-marsh]' }) }),
    ).toBe('');
  });

  test('may name an organisation as the last step of a complaint', async () => {
    const stages = ['senco', 'advice']
      .map((who) => `\n  - { id: s-${who}, title: A, formal: true, who: ${who}, youDo: A, weDo: B, next: C }`)
      .join('');
    expect(await told({ 'policies/complaints.mdx': paper('Words.', { kind: 'complaints', title: 'Complain', order: '20', stages }) })).toBe(
      '',
    );
  });

  test('may point to a sum, a year, an organisation, a step, a page and a word', async () => {
    const words = `<Money year="2026-27" />

<Organisation id="advice" />

<Stages of="complaints" />

We pay <Sum of="first-part" /> and answer within <TimeLimit of="complaints" stage="write" />.`;
    expect(await told({ 'guide/worried.mdx': guidePage(words) })).toBe('');
  });
});

describe('a reference that is wrong', () => {
  test('to a person, in fields', async () => {
    expect(
      await told({
        'people.yaml': people(person({ id: 'x-y', roles: '[governor]', ifAway: 'hed' })),
        'guide/worried.mdx': guidePage('Words.', { ask: '[sneco, mr-nobody]' }),
        'letters/meeting.mdx': letter('Words.', { from: 'senko' }),
      }),
    ).toMatchInlineSnapshot(`
      "guide/worried.mdx:7:7-12 error unknown-reference
        There is nobody “sneco” in people.yaml, by part or by id.
        Did you mean “senco”? Type that in its place.
      guide/worried.mdx:7:14-23 error unknown-reference
        There is nobody “mr-nobody” in people.yaml, by part or by id.
        Type one of these: senco, jo-marsh, head, sam-lee, office, al-roy, governor, x-y.
      letters/meeting.mdx:5:7-12 error unknown-reference
        There is nobody “senko” in people.yaml, by part or by id.
        Did you mean “senco”? Type that in its place.
      people.yaml:33:11-14 error unknown-reference
        There is nobody “hed” in people.yaml, by part or by id.
        Did you mean “head”? Type that in its place."
    `);
  });

  test('to anything, in components, with the place of the value', async () => {
    const words = `Ring <Phone who="ofice" />, says 😀 <Name who='senko' />.

<Contact who="nobody-at-all" />

<Organisation id="advise" />

<Money year="2025-26" />

We pay <Sum of="frist-part" />, within <TimeLimit of="complaints" stage="wriet" /> or <TimeLimit of="funding" stage="write" />.

<Stages of="complaint" />`;
    expect(await told({ 'guide/worried.mdx': guidePage(words) })).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:18-23 error unknown-reference
        There is nobody “ofice” in people.yaml, by part or by id.
        Did you mean “office”? Type that in its place.
      guide/worried.mdx:12:48-53 error unknown-reference
        There is nobody “senko” in people.yaml, by part or by id.
        Did you mean “senco”? Type that in its place.
      guide/worried.mdx:14:15-28 error unknown-reference
        There is nobody “nobody-at-all” in people.yaml, by part or by id.
        Type one of these: senco, jo-marsh, head, sam-lee, office, al-roy.
      guide/worried.mdx:16:19-25 error unknown-reference
        There is no organisation “advise” in organisations.yaml.
        Did you mean “advice”? Type that in its place.
      guide/worried.mdx:18:14-21 error unknown-reference
        There is no year “2025-26” in money.yaml.
        Did you mean “2026-27”? Type that in its place.
      guide/worried.mdx:20:17-27 error unknown-reference
        There is no sum “frist-part” in money.yaml.
        Did you mean “first-part”? Type that in its place.
      guide/worried.mdx:20:74-79 error unknown-reference
        policies/complaints.mdx has no step “wriet”.
        Did you mean “write”? Type that in its place.
      guide/worried.mdx:20:102-109 error unknown-reference
        policies/funding.mdx is not a complaints paper.
        Type one of these: complaints.
      guide/worried.mdx:22:13-22 error unknown-reference
        There is no file policies/complaint.mdx.
        Did you mean “complaints”? Type that in its place."
    `);
  });

  test('to a page, a word, a year and a step’s person', async () => {
    const stages = ['senco', 'advise']
      .map((who) => `\n  - { id: s-${who}, title: A, formal: true, who: ${who}, youDo: A, weDo: B, next: C }`)
      .join('');
    expect(
      await told({
        'booklets.yaml': item({
          id: 'guide',
          title: 'Guide',
          chapters: '[guide/woried, guide/worried.mdx, words/sen]',
          approvedBy: 'us',
          approvedOn: '2026-09-01',
          nextReview: '2027-08-31',
        }),
        'words/senco.mdx': word({ seeAlso: '[send]' }),
        'policies/funding.mdx': paper('Words.', { kind: 'funding', title: 'Money', order: '30', year: '2027-28' }),
        'policies/complaints.mdx': paper('Words.', { kind: 'complaints', title: 'Complain', order: '20', stages }),
      }),
    ).toMatchInlineSnapshot(`
      "booklets.yaml:3:14-26 error unknown-reference
        There is no page “guide/woried”: no file guide/woried.mdx.
        Did you mean “guide/worried”? Type that in its place.
      booklets.yaml:3:28-45 error unknown-reference
        “guide/worried.mdx” is a file. A chapter is named without the ending.
        Type one of these: guide/home, guide/worried, policies/complaints, policies/funding.
      booklets.yaml:3:47-56 error unknown-reference
        There is no page “words/sen”: no file words/sen.mdx.
        Type one of these: guide/home, guide/worried, policies/complaints, policies/funding.
      policies/complaints.mdx:16:50-56 error unknown-reference
        There is no person and no organisation “advise”.
        Did you mean “advice”? Type that in its place.
      policies/funding.mdx:14:7-14 error unknown-reference
        There is no year “2027-28” in money.yaml.
        Did you mean “2026-27”? Type that in its place.
      words/senco.mdx:4:11-15 error unknown-reference
        There is no word “send”: no file words/send.mdx.
        Did you mean “sen”? Type that in its place."
    `);
  });

  test('to oneself, as the person who answers when one is away', async () => {
    expect(
      await told({ 'people.yaml': people(person({ id: 'x-y', roles: '[governor]', name: 'Ms X', ifAway: 'governor' })) }),
    ).toMatchInlineSnapshot(`
      "people.yaml:33:11-19 error unknown-reference
        Ms X is named as the person who answers when Ms X is away.
        Name another person, by part or by id, or delete the line."
    `);
  });
});

describe('no cascade', () => {
  test('nothing is said of people when people.yaml has a mistake', async () => {
    const said = await told({
      'people.yaml': people(person({ id: 'x-y', roles: '[governor]', job: undefined })),
      'guide/worried.mdx': guidePage('Ask <Name who="govenor" />.'),
    });
    expect(said).toMatchInlineSnapshot(`
      "people.yaml:25:3-10 error missing-field
        “job” is missing. It must be words on one line.
        Add a line: job: and what it is."
    `);
  });

  test('nothing is said of sums when money.yaml cannot be parsed', async () => {
    expect(
      await told({
        'money.yaml': 'sums: [',
        'policies/funding.mdx': undefined,
        'guide/worried.mdx': guidePage('We pay <Sum of="first-part" />.'),
      }),
    ).toMatchInlineSnapshot(`
      "money.yaml:1:1-8 error yaml-syntax
        A square bracket [ is opened here and not closed.
        Type ] at the end of the list."
    `);
  });

  test('nothing is said of a step when its paper has a mistake', async () => {
    const changes = {
      'policies/complaints.mdx': paper('Words.', { kind: 'complaints', title: 'Complain', order: '20' }),
      'guide/worried.mdx': guidePage('Within <TimeLimit of="complaints" stage="x" />.'),
    };
    expect(await told(changes)).toMatchInlineSnapshot(`
      "policies/complaints.mdx:2:1-17 error missing-field
        “stages” is missing. It must be a list, each item on its own line after a dash.
        Add a line “stages:”, and below it each item on its own line after two spaces, a dash and a space."
    `);
  });

  test('a missing money.yaml is told once for each name that needs it', async () => {
    expect(await told({ 'money.yaml': undefined })).toMatchInlineSnapshot(`
      "policies/funding.mdx:14:7-14 error unknown-reference
        There is no year “2026-27” in money.yaml.
        Write an entry for it in money.yaml, under “years”.
      policies/funding.mdx:17:14-21 error unknown-reference
        There is no year “2026-27” in money.yaml.
        Write an entry for it in money.yaml, under “years”."
    `);
  });
});
