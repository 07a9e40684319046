import type { ListItem, Nodes } from 'mdast';
import { type PageText, tagAt } from '../source/index.ts';
import { componentRules } from './component-uses.ts';
import { type Element, isElement, wordsOf } from './page-parts.ts';
import { type Block, makeText, type Piece, somethingElse, type Text } from './text.ts';

/** Every text below the fields of a page, in their order. Nothing if the words could not be read. */
export function bodyTexts(page: PageText): Text[] {
  return page.body ? [...textsBelow(page.body, { within: [], item: undefined }, page)] : [];
}

/** What a node stands in. */
interface Around {
  within: readonly string[];
  item: ListItem | undefined;
}

function* textsBelow(node: Nodes, { within, item }: Around, page: PageText): Generator<Text> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code') {
    yield* blockText({ node, item }, within, page);
    yield* besideWords(node, within, page);
    return;
  }
  const inside = isElement(node) ? [...within, node.name ?? ''] : within;
  if (isElement(node)) yield* titlesOf(node, inside, page);
  if (node.type === 'definition') yield* besideWords(node, within, page);
  const around = { within: inside, item: node.type === 'listItem' ? node : item };
  if ('children' in node) for (const child of node.children) yield* textsBelow(child, around, page);
}

/** The words of a block as one text. */
function blockText(block: Block, within: readonly string[], page: PageText): Text[] {
  const pieces = piecesOf(block.node, page);
  const value = pieces.map(({ words }) => words).join('');
  const kind = block.node.type === 'heading' ? 'heading' : 'words';
  return value.trim() === '' ? [] : [makeText({ file: page.file, kind, value, within, block }, () => pieces, page)];
}

/** The words of a block, piece by piece: emphasis and links are opened up, and what is not words leaves a sign. */
function piecesOf(node: Nodes, page: PageText): Piece[] {
  const { start, end } = stretchOf(node);
  if (node.type === 'text') return [{ words: node.value, start, end }];
  if (node.type === 'inlineCode' || node.type === 'code') {
    const fence = node.type === 'code' ? /^[`~]+[^\n]*\n/ : /^`+/;
    return [{ words: node.value, start: start + (fence.exec(page.text.slice(start, end))?.[0].length ?? 0), end }];
  }
  if (node.type === 'break') return [{ words: ' ', start, end }];
  const children = 'children' in node ? node.children : [];
  if (children.length > 0) return children.flatMap((child) => piecesOf(child, page));
  return isElement(node) || node.type === 'image' || node.type === 'imageReference' ? [{ words: somethingElse, start, end }] : [];
}

/** What a block holds beside the words in its lines: what its pictures show, where its links lead, titles. */
function* besideWords(node: Nodes, within: readonly string[], page: PageText): Generator<Text> {
  const { start, end } = stretchOf(node);
  const { file } = page;
  if ((node.type === 'image' || node.type === 'imageReference') && node.alt) {
    const value = node.alt;
    yield makeText({ file, kind: 'alt', value, within }, () => [{ words: value, start: start + '!['.length, end }], page);
  }
  if ('url' in node && !isShown(node.url, wordsOf(node))) {
    const { url } = node;
    const typed = page.text.indexOf(url, start);
    const found = typed !== -1 && typed < end ? typed : start;
    yield makeText({ file, kind: 'address', value: url, within }, () => [{ words: url, start: found, end }], page);
  }
  if (isElement(node)) yield* titlesOf(node, [...within, node.name ?? ''], page);
  if ('children' in node) for (const child of node.children) yield* besideWords(child, within, page);
}

/** Whether an address is what the reader sees: `https://www.school.example`, `office@school.example`. */
function isShown(url: string, words: string): boolean {
  return url === words || url === `mailto:${words}` || url === `http://${words}`;
}

/** The words in a component's tag, such as the title of a note. What an attribute refers to is not words. */
function titlesOf(element: Element, within: readonly string[], page: PageText): Text[] {
  const rule = componentRules.get(element.name ?? '');
  const typed = tagAt(page.text, stretchOf(element).start)?.attributes ?? [];
  return element.attributes.flatMap((attribute): Text[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (rule && (Object.hasOwn(rule.points, attribute.name) || !isWords(rule.attributes.shape[attribute.name]))) return [];
    const { value } = attribute;
    const place = typed.flatMap((one) => (one.kind === 'words' && one.name === attribute.name && one.value ? [one.value] : []))[0];
    return place ? [makeText({ file: page.file, kind: 'title', value, within }, () => [{ words: value, ...place }], page)] : [];
  });
}

function isWords(schema: { type: string } | undefined): boolean {
  return schema?.type === 'string';
}

function stretchOf({ position }: Nodes): { start: number; end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}
