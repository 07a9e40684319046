import type { Nodes, Paragraph } from 'mdast';
import type { PageText, Place } from '../../source/index.ts';
import { stretchOf, wordsOf } from '../page-parts.ts';

/** A line that was meant as a heading, and is read as words. */
export interface UnreadHeading {
  words: string;
  place: Place;
}

/** Lines that begin with # signs and are no headings: the space is missing, or there are more than six signs. */
export function signsWithoutHeading(page: PageText): (UnreadHeading & { signs: number })[] {
  return paragraphsOf(page).flatMap(({ paragraph }) => {
    const { start, end } = stretchOf(paragraph);
    const lines = [...page.text.slice(start, end).matchAll(/^(#+)([^#\r\n]+)$/gm)];
    return lines.flatMap(({ 0: line, 1: signs = '', 2: words = '', index }) => {
      // One sign before a word is also how a subject is marked in social media.
      if (signs.length === 1 && !words.endsWith('?')) return [];
      return [{ words, signs: signs.length, place: page.lines.between(start + index, start + index + line.length) }];
    });
  });
}

/** Lines that are bold from the first letter to the last, do not end as a sentence does, and have something to stand above. */
export function boldLines(page: PageText): (UnreadHeading & { isAlone: boolean })[] {
  return paragraphsOf(page).flatMap(({ paragraph: { children }, next }) => {
    const [node, after] = children;
    if (node?.type !== 'strong' || !standsAbove(after, next)) return [];
    const words = wordsOf(node).trim();
    const isHeading = words.length <= longestHeading && /^\p{Lu}/u.test(words) && !/[.!:;,…\n]$/.test(words);
    return isHeading ? [{ words, place: page.lines.ofNode(node), isAlone: after === undefined }] : [];
  });
}

/** Longer than a heading is. */
const longestHeading = 70;

/** Whether bold words have other words below them: on the next line, or in the next paragraph. */
function standsAbove(after: Nodes | undefined, next: Nodes | undefined): boolean {
  if (after) return after.type === 'text' && /^\r?\n/.test(after.value);
  return next !== undefined && next.type !== 'heading';
}

/** The paragraphs that stand in the page itself, not in a list or a box, with what follows each. */
function paragraphsOf({ body }: PageText): { paragraph: Paragraph; next: Nodes | undefined }[] {
  const nodes = body?.children ?? [];
  return nodes.flatMap((node, index) => (node.type === 'paragraph' ? [{ paragraph: node, next: nodes[index + 1] }] : []));
}
