import { expect, test } from 'vitest';
import { offsetsOf } from '../../src/check/alignment.ts';
import { type Text, textsOf, textsOfPage } from '../../src/check/texts.ts';
import { readContent } from '../../src/source/index.ts';
import { type Changes, guidePage, person, writeSchool } from '../fixture-school.ts';

/** The texts of a guide page with these words, fields left out. */
async function textsOfWords(words: string): Promise<Text[]> {
  const texts = await textsAt('guide/worried.mdx', { 'guide/worried.mdx': guidePage(words) });
  return texts.filter(({ kind }) => kind !== 'field' && kind !== 'name');
}

async function textsAt(file: string, changes: Changes): Promise<Text[]> {
  await using school = await writeSchool(changes);
  return textsOf(await readContent(school.folder)).filter((text) => text.file === file);
}

/** A phrase's place, as line and columns. Words of a guide page begin in line 12. */
function placeOf(texts: Text[], phrase: string): string {
  const text = texts.find(({ value }) => value.includes(phrase));
  if (!text) return 'not found';
  const start = text.value.indexOf(phrase);
  const { line, column, endLine, endColumn } = text.placeAt(start, start + phrase.length);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test('each block is one text, and says what it is', async () => {
  const words = `## How do **I** ask?

Ring <Phone who="office" /> or
*Mrs* Marsh.

- One
- Two

| Who | When |
| --- | --- |
| Us | Now |

> Said
> twice

<Note title="In &amp; out">
Inside.
</Note>

![A flower](pictures/badge.svg)

[Here](https://a.example) or https://b.example and [there][c].

[c]: https://c.example

\`\`\`
as it stands
\`\`\``;
  const texts = await textsOfWords(words);
  expect(texts.map(({ kind, value, within }) => [kind, value, ...within].join(' | '))).toEqual([
    'heading | How do I ask?',
    'words | Ring \uFFFC or Mrs Marsh.',
    'words | One',
    'words | Two',
    'words | Who',
    'words | When',
    'words | Us',
    'words | Now',
    'words | Said twice',
    'title | In & out | Note',
    'words | Inside. | Note',
    'words | \uFFFC',
    'alt | A flower',
    'address | pictures/badge.svg',
    'words | Here or https://b.example and there.',
    'address | https://a.example',
    'address | https://c.example',
    'words | as it stands',
  ]);
});

test('a phrase over emphasis, a line end and a quotation has its place', async () => {
  const texts = await textsOfWords('Ask our **SENCo**, *Mrs\nSmith*.\n\n> Ring\n> the head now');
  expect(placeOf(texts, 'SENCo, Mrs Smith')).toBe('12:11-13:6');
  expect(placeOf(texts, 'Smith')).toBe('13:1-13:6');
  expect(placeOf(texts, 'Ring the head')).toBe('15:3-16:11');
  expect(placeOf(texts, 'head')).toBe('16:7-16:11');
});

test('places are right after escapes, entities, hard breaks and signs of two units', async () => {
  const texts = await textsOfWords('A \\[gap\\] &amp; &#163;5 😀 &#128512; then  \nnext `code` and ``co`de`` end');
  expect(texts[0]?.value).toBe('A [gap] & £5 😀 😀 then next code and co`de end');
  expect(placeOf(texts, '[gap]')).toBe('12:4-12:10');
  expect(placeOf(texts, '&')).toBe('12:11-12:16');
  expect(placeOf(texts, '£5')).toBe('12:17-12:24');
  expect(placeOf(texts, 'then')).toBe('12:38-12:42');
  expect(placeOf(texts, 'next')).toBe('13:1-13:5');
  expect(placeOf(texts, 'code')).toBe('13:7-13:11');
  expect(placeOf(texts, 'co`de')).toBe('13:19-13:24');
  expect(placeOf(texts, 'end')).toBe('13:27-13:30');
});

test('places in a table, an alt, an address, a title and code', async () => {
  const texts = await textsOfWords(`| a \\| b | c |
| --- | --- |
| one | two |

![Two *red* flowers](/pictures/x.jpg)

<Note title="In &amp; out">
Words.
</Note>

\`\`\`text
as it stands
\`\`\``);
  expect(placeOf(texts, '| b')).toBe('12:6-12:9');
  expect(placeOf(texts, 'two')).toBe('14:9-14:12');
  expect(placeOf(texts, 'red flowers')).toBe('16:8-16:20');
  expect(placeOf(texts, 'x.jpg')).toBe('16:32-16:37');
  expect(placeOf(texts, '& out')).toBe('18:17-18:26');
  expect(placeOf(texts, 'it stands')).toBe('23:4-23:13');
});

test('fields have their path, also in a file whose entries are wrong, and quoted or folded values their places', async () => {
  const texts = await textsAt('people.yaml', {
    'people.yaml': `- id: jo-marsh
  roles: [senco]
  name: 'Mrs O''Hara Marsh'
  job: "She \\"helps\\" here"
  askAbout: Worries
    about   learning
  bestTimes: >-
    Any time
    you like
  replyWithin: |
    A day
    or two
`,
  });
  expect(texts.map(({ path, kind }) => `${path.join('.')} ${kind}`)).toEqual([
    '0.id name',
    '0.roles.0 name',
    '0.name field',
    '0.job field',
    '0.askAbout field',
    '0.bestTimes field',
    '0.replyWithin field',
  ]);
  expect(placeOf(texts, "O'Hara")).toBe('3:14-3:21');
  expect(placeOf(texts, 'Marsh')).toBe('3:22-3:27');
  expect(placeOf(texts, 'helps" here')).toBe('4:15-4:27');
  expect(placeOf(texts, 'about')).toBe('6:5-6:10');
  expect(placeOf(texts, 'you like')).toBe('9:5-9:13');
  expect(placeOf(texts, 'A day or')).toBe('11:5-12:7');
});

test('the fields at the top of a page, and Windows line ends', async () => {
  const page = guidePage('Some *words*\nhere.').replaceAll('\n', '\r\n');
  const texts = await textsAt('guide/worried.mdx', { 'guide/worried.mdx': page });
  expect(placeOf(texts, 'What to do')).toBe('3:10-3:20');
  expect(placeOf(texts, 'Tell us.')).toBe('4:11-4:19');
  expect(placeOf(texts, 'words here')).toBe('12:7-13:5');
});

test('a page is read once, and an empty stretch has a place', async () => {
  await using school = await writeSchool({ 'people.yaml': person() });
  const [page] = (await readContent(school.folder)).pages;
  if (!page) throw new Error('The small school has pages.');
  const [first] = textsOfPage(page);
  expect(textsOfPage(page)[0]).toBe(first);
  expect(first?.placeAt(0, 0)).toEqual({ line: 2, column: 8, endLine: 2, endColumn: 8 });
});

test('signs that cannot be matched do not lead places astray for long', () => {
  const typed = 'one two three';
  expect(offsetsOf(typed, 0, typed.length, 'oneXtwo three').slice(-6)).toEqual([8, 9, 10, 11, 12, 13]);
  expect(offsetsOf('ab', 0, 2, 'abcdef')).toEqual([0, 1, 2, 2, 2, 2, 2]);
  expect(offsetsOf('a b', 0, 3, 'a b ')).toEqual([0, 1, 2, 3, 3]);
});
