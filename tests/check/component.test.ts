import { describe, expect, test } from 'vitest';
import { components } from '../../src/schema/index.ts';
import { guidePage } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (words: string): Promise<string> => told({ 'guide/worried.mdx': guidePage(words) });

describe('components that are right', () => {
  test('stand on a line of their own, in a list, in another component and in a table', async () => {
    const words = `<Contact who="senco" />

- <Contact who="head" />
- Ring <Phone who="office" />

<Note title="Good to know">
Ask <Name who="senco" />.

<Contact who="senco" />
</Note>

<Law source="An act">Words.</Law>

<Note title="One line"><Name who="senco" /> knows.</Note>

| Who | How |
| --- | --- |
| <Name who="senco" /> | **<Email who="senco" />** |

Witaj, <InLanguage code="pl">dzień dobry</InLanguage>.

<InLanguage code="cy">
Bore da.
</InLanguage>

<Action do="ring">
Ring us.
</Action>`;
    expect(await saidOf(words)).toBe('');
  });

  test('each of the list is known', async () => {
    const values: Record<string, string> = {
      who: 'senco',
      id: 'advice',
      year: '2026-27',
      do: 'ring',
      title: 'A',
      source: 'B',
      code: 'pl',
      stage: 'talk',
    };
    for (const [name, { attributes, holds, place }] of Object.entries(components)) {
      const typed = Object.keys(attributes.shape)
        .filter((attribute) => attribute !== 'group')
        .map((attribute) => ` ${attribute}="${attribute === 'of' ? (name === 'Sum' ? 'first-part' : 'complaints') : values[attribute]}"`)
        .join('');
      const tag = holds === 'words' ? `<${name}${typed}>Words.</${name}>` : `<${name}${typed} />`;
      expect(await saidOf(place === 'block' ? tag : `Words ${tag}.`), name).toBe('');
    }
  });
});

test('a component that does not exist', async () => {
  expect(await saidOf('<Contcat who="senco" />\n\n<Carousel>\nWords.\n</Carousel>')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-24 error component
      There is no component <Contcat>.
      Did you mean <Contact>? Type that in its place.
    guide/worried.mdx:14:1-11 error component
      There is no component <Carousel>.
      Take it out, or type one of these: Contact, WhosWho, Name, Phone, Email, Stages, TimeLimit, Money, Sum, Organisation, Organisations, Action, Note, Law, Downloads, Papers, Letters, InLanguage."
  `);
});

test('attributes that are unknown, missing, twice there, empty or wrong', async () => {
  const words = `<Contact whom="senco" />

<Contact />

<Contact who="senco" who="head" />

<Contact who />

<Contact who="The SENCo" class="big" />

<Action do="sing">
Words.
</Action>

<Organisations group="advise" />

<WhosWho who="senco" />

<Note title="">
Words.
</Note>

Witaj, <InLanguage code="Polish">dzień dobry</InLanguage>. Within <TimeLimit of="complaints" />.`;
  expect(await saidOf(words)).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:10-22 error component
      “whom” is not an attribute of <Contact>.
      Did you mean “who”? Type that in its place.
    guide/worried.mdx:14:1-12 error component
      <Contact> lacks “who”.
      Type it like this: <Contact who="…" />
    guide/worried.mdx:16:22-32 error component
      “who” stands twice in this tag.
      Keep one of them.
    guide/worried.mdx:18:10-13 error component
      “who” has no value.
      Type a value in quotes: who="…"
    guide/worried.mdx:20:15-24 error component
      “who” may hold only small letters, figures and single hyphens, such as speech-therapy. It is “The SENCo”.
      Type its short name: small letters, figures and hyphens.
    guide/worried.mdx:20:26-37 error component
      “class” is not an attribute of <Contact>.
      Take it out. <Contact> knows: who.
    guide/worried.mdx:22:13-17 error component
      “do” must be one of: ring, date, return, money, visit. It is “sing”.
      Did you mean “ring”? Type that.
    guide/worried.mdx:26:23-29 error component
      “group” must be one of: advice, council, health, families, law. It is “advise”.
      Did you mean “advice”? Type that.
    guide/worried.mdx:28:10-21 error component
      “who” is not an attribute of <WhosWho>.
      Take it out: <WhosWho> needs none.
    guide/worried.mdx:30:14-14 error component
      “title” must not be empty. It is empty.
      Type some words: title="…"
    guide/worried.mdx:34:26-32 error component
      “code” must be the code of a language. It is “Polish”.
      Type two or three small letters, such as pl for Polish or ur for Urdu.
    guide/worried.mdx:34:67-96 error component
      <TimeLimit> lacks “stage”.
      Type it like this: <TimeLimit of="…" stage="…" />"
  `);
});

test('words where there may be none, and none where there must be some', async () => {
  expect(
    await saidOf('<Contact who="senco">Jo</Contact>\n\n<Note title="Empty"></Note>\n\n<Law source="An act" />'),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-22 error component
      <Contact> holds no words of its own.
      End the tag with /> and take the words and </Contact> out of it.
    guide/worried.mdx:14:1-21 error component
      <Note> has no words in it.
      Type the words between <Note …> and </Note>, or take it out.
    guide/worried.mdx:16:1-24 error component
      <Law> has no words in it.
      Type the words between <Law …> and </Law>, or take it out."
  `);
});

test('a component in the wrong place', async () => {
  expect(await saidOf('Ask <Contact who="senco" /> today.\n\n<Phone who="office" />\n\n## About <WhosWho />')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:5-28 error component
      <Contact> cannot stand within a sentence.
      Put it on a line of its own, with an empty line before and after it.
    guide/worried.mdx:14:1-23 error component
      <Phone> stands alone here, and belongs in a sentence.
      Type words around it, such as: Ask <Phone … />.
    guide/worried.mdx:16:10-21 error component
      <WhosWho> cannot stand within a sentence.
      Put it on a line of its own, with an empty line before and after it."
  `);
});
