import { expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { told } from './told.ts';

const saidOf = (words: string): Promise<string> => told({ 'guide/worried.mdx': guidePage(words) });

test('words, Markdown and components are no code', async () => {
  expect(
    await saidOf(
      'Ask [your name] to **draw**; 3 < 4, a \\{b\\}.\n\nPlease\nimport nothing.\n\n<Note title="Good to know">\nBring a friend.\n</Note>',
    ),
  ).toBe('');
});

test('curly brackets, in words, in links and between code marks', async () => {
  expect(
    await saidOf('Dear {name}, 😀 é {1 + 1} and `{x}`.\n\n## Hello {name}\n\n![A {b} c](../pictures/badge.svg)'),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:6-12 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
    guide/worried.mdx:12:19-26 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
    guide/worried.mdx:12:32-35 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
    guide/worried.mdx:14:10-16 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
    guide/worried.mdx:16:5-8 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]"
  `);
});

test('a bracket that is never closed', async () => {
  expect(await saidOf('Dear {name,\n\nmore words.')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:6-7 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]"
  `);
});

test('code in attributes, told with what to type', async () => {
  expect(await saidOf('Ask <Name who={"senco"} />, <Name {...all} /> or <Name who={fn({})} />.')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:15-24 error code-in-content
      The value of this attribute is code, and a page may not hold code.
      Type the value in quotes: "senco"
    guide/worried.mdx:12:35-43 error code-in-content
      These curly brackets are code, and a page may not hold code.
      Type each attribute with its value in quotes: who="senco"
    guide/worried.mdx:12:60-68 error code-in-content
      The value of this attribute is code, and a page may not hold code.
      Type the value itself, in quotes: "…""
  `);
});

test('imports and exports, and words that look like them', async () => {
  expect(await saidOf('import x from "y"\n\nexport const a = {b: 1}\n\nimport duties rose last year.')).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-18 error code-in-content
      This line is code (import), and a page may not hold code.
      Take it out. The components need not be brought in: docs/writing.md lists them.
    guide/worried.mdx:14:1-24 error code-in-content
      This line is code (export), and a page may not hold code.
      Take it out. The components need not be brought in: docs/writing.md lists them.
    guide/worried.mdx:16:1-30 error code-in-content
      A line that begins with “import” is read as code.
      Begin the line with another word, or with a capital letter: Import duties rose last year."
  `);
});

test('HTML tags, with what to type in their place', async () => {
  expect(
    await saidOf(
      'An <b>important</b> <a href="/">link</a>.\n\n<div>\n\nWords.\n\n</div>\n\n<script>alert(1)</script>\n\n<>nothing</>\n\n<blink>x</blink>',
    ),
  ).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:4-7 error code-in-content
      <b> is HTML, which a page may not hold.
      Type two stars on each side of the words: **words**
    guide/worried.mdx:12:21-33 error code-in-content
      <a> is HTML, which a page may not hold.
      Type a link like this: [words](/worried/)
    guide/worried.mdx:14:1-6 error code-in-content
      <div> is HTML, which a page may not hold.
      Take it out. Leave an empty line between paragraphs.
    guide/worried.mdx:20:1-9 error code-in-content
      <script> is HTML, which a page may not hold.
      Take it out, with all that stands in it. Nothing on the site may run.
    guide/worried.mdx:22:1-2 error code-in-content
      A tag without a name cannot stand in a page.
      Take <> and </> out.
    guide/worried.mdx:24:1-8 error code-in-content
      <blink> is HTML, which a page may not hold.
      Take <blink> out."
  `);
});
