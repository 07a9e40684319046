import { expect, test } from 'vitest';
import { pastedTables } from '../../src/check/pasted/pasted-tables.ts';
import { readPage } from '../../src/source/page.ts';

function found(words: string): string[] {
  const page = readPage({ path: 'guide/x.mdx', text: `---\ntitle: x\n---\n${words}` }, 'guide', 'x');
  return pastedTables(page).map(({ kind, cells, line }) => `${kind} ${cells.join(',')} at ${line.words}`);
}

test.each([
  ['Name\tPart\nJo\tSENCo', ['columns Name,Part at Name\tPart']],
  ['Name\t\tPart\nJo\t\tSENCo\nand more', ['columns Name,Part at Name\t\tPart']],
  ['Name   Part   Phone\nJo     SENCo  01', []],
  ['Name   Part   Phone\nJo     SENCo   01', ['columns Name,Part,Phone at Name   Part   Phone']],
  ['Name    Part\nJo    SENCo\nSam   Head', ['columns Name,Part at Name    Part']],
  ['| Name | Part |\n| Jo | SENCo |', ['no-hyphens Name,Part at | Name | Part |']],
  ['Name | Part\nJo | SENCo', ['no-hyphens Name,Part at Name | Part']],
  ['| Name | Part |\n|---|\n| Jo | SENCo |', ['other-hyphens Name,Part at |---|']],
  [
    '| Name | Part |\n\n|---|---|\n\n| Jo | SENCo |\n\nWords.\n\n| a | b |',
    ['apart Name,Part at | Name | Part |', 'apart a,b at | a | b |'],
  ],
])('tables in %j', (words, tables) => expect(found(words)).toEqual(tables));

test.each([
  '| Name | Part |\n| --- | --- |\n| Jo | SENCo |',
  'Name\tPart',
  'o\tBring\no\tTake',
  'a)\tBring\nb)\tTake',
  '•   Bring\n•   Take\n•   Give',
  'Words   with gaps\nand more.',
  'a \\| b\nc \\| d',
  'Yes | no',
  'one\ntwo | three',
  '| one |',
])('no table in %j', (words) => expect(found(words)).toEqual([]));
