import Slugger from 'github-slugger';
import type { Nodes } from 'mdast';
import type { PageText } from '../source/index.ts';
import { headingsOf } from './page-parts.ts';

/**
 * The ids that Astro gives to the headings of a page, in their order. A repeated heading gets -1, the next -2.
 * @returns nothing if the words of the page could not be read
 */
export function headingIds(page: PageText): string[] | undefined {
  if (!page.body) return undefined;
  const slugger = new Slugger();
  return headingsOf(page).map(({ node }) => slugger.slug(renderedWords(node)));
}

/** Astro turns `--` into a dash before it makes the id, and the id keeps no dashes. Code keeps its hyphens. */
function renderedWords(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/-{2,}/g, '–');
  if (node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => renderedWords(child)).join('') : '';
}
