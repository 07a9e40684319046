import type { PageText, Place } from '../source/index.ts';
import { nodesOf, stretchOf, tagNameOf } from './page-parts.ts';

/** Whether a place of a page stands within words of another language or of a machine, also in mid-sentence. */
export function isNoEnglish(page: PageText, { line, column }: Place): boolean {
  const stretches = kept.get(page) ?? stretchesOf(page);
  kept.set(page, stretches);
  const at = page.lines.startOf(line) + column - 1;
  return stretches.some(({ start, end }) => start <= at && at < end);
}

const kept = new WeakMap<PageText, Stretch[]>();

interface Stretch {
  start: number;
  end: number;
}

function stretchesOf(page: PageText): Stretch[] {
  return [...nodesOf(page)].flatMap(({ node }) => {
    if (tagNameOf(node) !== 'InLanguage' && node.type !== 'inlineCode') return [];
    return [stretchOf(node)];
  });
}
