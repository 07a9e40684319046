import type { Definition, Heading, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { PageText, Place } from '../source/index.ts';

/** A component or an HTML tag in a page. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A link of a page, wherever its address is typed. */
export interface PageLink {
  /** The address, with entities and escapes resolved. */
  url: string;
  /** What a reader clicks on. */
  words: string;
  /** Whether something stands there that is not plain words: a picture with its alt, a component that writes a name. */
  hasMore: boolean;
  place: Place;
}

/** A picture of a page. */
export interface PagePicture {
  url: string;
  alt: string;
  place: Place;
}

/** A heading of a page. */
export interface PageHeading {
  /** `2` for `##`. */
  level: number;
  words: string;
  node: Heading;
  place: Place;
}

/** Every node of a page's words with those that it stands in, the nearest last. Nothing if the words could not be read. */
export function nodesOf(page: PageText): readonly PlacedNode[] {
  const known = nodesKept.get(page) ?? (page.body ? [...below(page.body, [])] : []);
  nodesKept.set(page, known);
  return known;
}

/** Pages do not change, and many rules ask for their nodes. */
const nodesKept = new WeakMap<PageText, PlacedNode[]>();

interface PlacedNode {
  node: Nodes;
  parents: Nodes[];
}

function* below(node: Nodes, parents: Nodes[]): Generator<PlacedNode> {
  yield { node, parents };
  if (!('children' in node)) return;
  const within = [...parents, node];
  for (const child of node.children) yield* below(child, within);
}

export function* elementsOf(page: PageText): Generator<{ element: Element; parents: Nodes[]; place: Place }> {
  for (const { node, parents } of nodesOf(page)) {
    if (isElement(node)) yield { element: node, parents, place: page.lines.ofNode(node) };
  }
}

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The name of a component or an HTML tag. Empty for anything else, and for `<>`. */
export function tagNameOf(node: Nodes): string {
  return isElement(node) ? (node.name ?? '') : '';
}

/** The title in the fields of a page, also where other fields are wrong. */
export function titleOf({ fields }: PageText): string | undefined {
  const value = fields?.value;
  const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
  return typeof title === 'string' ? title : undefined;
}

export function linksOf(page: PageText): PageLink[] {
  const definitions = definitionsOf(page);
  return [...nodesOf(page)].flatMap(({ node }): PageLink[] => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [];
    const url = addressOf(node, definitions);
    if (url === undefined) return [];
    return [{ url, words: wordsOf(node).replace(/\s+/g, ' ').trim(), hasMore: holdsMore(node), place: page.lines.ofNode(node) }];
  });
}

export function picturesOf(page: PageText): PagePicture[] {
  const definitions = definitionsOf(page);
  return [...nodesOf(page)].flatMap(({ node }): PagePicture[] => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = addressOf(node, definitions);
    return url === undefined ? [] : [{ url, alt: (node.alt ?? '').trim(), place: page.lines.ofNode(node) }];
  });
}

export function headingsOf(page: PageText): PageHeading[] {
  return [...nodesOf(page)].flatMap(({ node }): PageHeading[] => {
    if (node.type !== 'heading') return [];
    return [{ level: node.depth, words: wordsOf(node).replace(/\s+/g, ' ').trim(), node, place: page.lines.ofNode(node) }];
  });
}

/** Where a node stands in the page's text, as offsets. */
export function stretchOf({ position }: Nodes): { start: number; end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** The words of a node as they will be read, without those that components write. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}

/** Whether something stands in a node beside plain words: a component, or a picture that is described. */
export function holdsMore(node: Nodes): boolean {
  if (isElement(node)) return true;
  if (node.type === 'image' || node.type === 'imageReference') return (node.alt ?? '').trim() !== '';
  return 'children' in node && node.children.some((child) => holdsMore(child));
}

function definitionsOf(page: PageText): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const { node } of nodesOf(page)) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  }
  return found;
}

function addressOf(node: Link | Image | LinkReference | ImageReference, definitions: Map<string, Definition>): string | undefined {
  return 'url' in node ? node.url : definitions.get(node.identifier)?.url;
}
