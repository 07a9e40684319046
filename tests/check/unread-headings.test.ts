import { expect, test } from 'vitest';
import { boldLines, signsWithoutHeading } from '../../src/check/pasted/unread-headings.ts';
import { readPage } from '../../src/source/page.ts';

const page = (words: string) => readPage({ path: 'guide/x.mdx', text: `---\ntitle: x\n---\n${words}` }, 'guide', 'x');

test.each([
  ['##Who', ['2 Who']],
  ['Words.\n##Who\nMore.', ['2 Who']],
  ['####### Who', ['7  Who']],
  ['#Who?', ['1 Who?']],
  ['#WorldBookDay', []],
  ['## Who', []],
  ['- ##Who', []],
  ['C#5', []],
])('signs in %j', (words, found) =>
  expect(signsWithoutHeading(page(words)).map(({ signs, words: of }) => `${signs} ${of}`)).toEqual(found),
);

test.each([
  ['**Who?**\n\nWords.', ['Who? alone']],
  ['**Who?**\nWords.', ['Who?']],
  ['**Who?**\r\nWords.', ['Who?']],
  ['**Who *can* help**\n\n- a', ['Who can help alone']],
  ['**Who?**', []],
  ['**Who?**\n\n## Next', []],
  ['**Who?** Words.', []],
  ['**Who?** *Words.*', []],
  ['Words **who?**\n\nMore', []],
  ['**Ring us.**\n\nWords.', []],
  ['**Bring:**\n\n- a', []],
  ['**who**\n\nWords.', []],
  [`**W${'o'.repeat(80)}**\n\nWords.`, []],
  ['> **Who?**\n>\n> Words.', []],
])('bold lines in %j', (words, found) =>
  expect(boldLines(page(words)).map(({ words: of, isAlone }) => `${of}${isAlone ? ' alone' : ''}`)).toEqual(found),
);

test('a page that cannot be read has none', () => {
  expect([signsWithoutHeading(page('> '.repeat(200))), boldLines(page('> '.repeat(200)))]).toEqual([[], []]);
});
