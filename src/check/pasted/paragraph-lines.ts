import type { PageText, Place } from '../../source/index.ts';
import { nodesOf, stretchOf } from '../page-parts.ts';

/** A line of a paragraph as it is typed, without the spaces around it. Two lines of a paragraph are read as one. */
export interface ParagraphLine {
  words: string;
  place: Place;
}

/** The lines of every paragraph of a page, also of those in lists and boxes. */
export function paragraphLines(page: PageText): ParagraphLine[][] {
  return [...nodesOf(page)].flatMap(({ node }) => {
    if (node.type !== 'paragraph') return [];
    const { start, end } = stretchOf(node);
    return [
      [...page.text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
        const words = line.trim();
        const from = start + index + line.length - line.trimStart().length;
        return words === '' ? [] : [{ words, place: page.lines.between(from, from + words.length) }];
      }),
    ];
  });
}
