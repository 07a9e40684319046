import type { Nodes } from 'mdast';
import type { Content, PageText } from '../../source/index.ts';
import { headingIds } from '../heading-ids.ts';
import { type Element, headingsOf, isElement, linksOf, nodesOf, wordsOf } from '../page-parts.ts';

/** A stretch of a page: all of it, or what stands below one heading. */
export interface Section {
  /** The address of its heading. Missing for the whole page. */
  id: string | undefined;
  heading: string;
  /** The school's own words in it, a block to a line, with the names of the organisations that it shows. The law's words are left out. */
  words: string;
  /** The addresses that it links to. */
  links: string[];
}

/** A page as a whole, and then section by section. Empty if its words could not be read. */
export function sectionsOf(page: PageText, { organisations }: Content): Section[] {
  if (!page.body) return [];
  const ids = headingIds(page) ?? [];
  const headings = headingsOf(page);
  const blocks = blocksOf(page, (id) => organisations.find((organisation) => organisation.id === id)?.data.name);
  const links = linksOf(page);
  const between = (from: number, to: number): Pick<Section, 'words' | 'links'> => ({
    words: blocks.flatMap(({ line, words }) => (line >= from && line < to ? words : [])).join('\n'),
    links: links.flatMap(({ place, url }) => (place.line >= from && place.line < to ? url : [])),
  });
  return [
    { id: undefined, heading: '', ...between(0, Number.POSITIVE_INFINITY) },
    ...headings.map(({ level, words, place }, index): Section => {
      const end = headings.slice(index + 1).find((next) => next.level <= level)?.place.line ?? Number.POSITIVE_INFINITY;
      return { id: ids[index] ?? '', heading: words, ...between(place.line, end) };
    }),
  ];
}

const blockTypes: ReadonlySet<Nodes['type']> = new Set(['heading', 'paragraph', 'tableCell', 'code']);

function blocksOf(page: PageText, nameOf: (organisation: string) => string | undefined): { line: number; words: string }[] {
  return [...nodesOf(page)].flatMap(({ node, parents }) => {
    if (parents.some((parent) => isElement(parent) && parent.name === 'Law')) return [];
    const line = page.lines.ofNode(node).line;
    if (isElement(node) && node.name === 'Organisation') return { line, words: nameOf(organisationOf(node)) ?? '' };
    return blockTypes.has(node.type) ? { line, words: wordsOf(node) } : [];
  });
}

function organisationOf({ attributes }: Element): string {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}
