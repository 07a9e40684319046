import { type Block, type Inline, plainText } from '../tree.ts';
import { walkBlocks, walkWords } from '../walk.ts';
import { isWhole, plain } from './print-text.ts';

/** The longest word of a cell, which its column must hold. */
export function longestWordIn(blocks: Block[]): string {
  const found: string[] = [''];
  walkBlocks(
    blocks,
    { chapter: '', heading: '' },
    {
      words: (words) => {
        found.push(...plain(plainText(words)).flatMap((piece) => piece.split(/[ -]/)));
        walkWords(words, (word) => isWhole(word) && found.push(plainText([word])));
      },
    },
  );
  return found.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** A header is bold, but for one that is itself part bold and part plain: `**Teaching assistants**. They help in lessons.` */
export function hasStrong(blocks: Block[]): boolean {
  let found = false;
  walkBlocks(
    blocks,
    { chapter: '', heading: '' },
    {
      words: (words) =>
        walkWords(words, ({ kind }) => {
          found ||= kind === 'strong';
        }),
    },
  );
  return found;
}

/** How much there is to set, so that the template need measure only what may be too tall for a page. */
export function extentOf(blocks: Block[], ...titles: Inline[][]): { letters: number; stretches: number } {
  const extent = { letters: 0, stretches: 0 };
  const add = (words: Inline[]) => {
    extent.letters += plainText(words).length;
    extent.stretches += 1;
  };
  titles.forEach(add);
  walkBlocks(
    blocks,
    { chapter: '', heading: '' },
    {
      words: add,
      block: ({ kind }) => {
        if (kind === 'picture' || kind === 'drawing' || kind === 'table') extent.stretches += pageful;
      },
    },
  );
  return extent;
}

/** More lines than any page has: for what cannot be told from its letters. */
const pageful = 100;
