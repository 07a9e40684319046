import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { OfferedFiles } from './offered-files.ts';
import { linkFirstUses, type WordFinder } from './words-in-text.ts';

/** What finishing a stretch of rendered text needs to know. */
export interface ProseContext {
  /** The glossary, or nothing for a school without one. */
  finder: WordFinder | undefined;
  /** The address of a word's meaning. */
  pageOf(id: string): string;
  /** The word that the page itself explains, which is not linked. */
  except?: string | undefined;
  /** The folder that the site stands in, without a slash at its end: `` or `/send`. */
  base: string;
  /** What links to files say behind their words. */
  files: OfferedFiles;
}

/** Rendered text, finished, with the ids of the glossary words that it uses. */
export interface Prose {
  html: string;
  words: string[];
}

/**
 * Finishes the HTML that Astro has rendered from an editor's Markdown: links the first use of each glossary word,
 * gives tables their row headers and a shape that fits a phone, keeps ids unique, says what a linked file is and how large,
 * and puts the site's folder before inner addresses.
 */
export function finishProse(html: string, context: ProseContext): Prose {
  const tree = shapeProse(html, context.base, context.files);
  const words = context.finder ? linkFirstUses(tree, context.finder, context.pageOf, context.except) : [];
  showAtOnce(tree, 1);
  markLoneLinks(tree);
  return { html: toHtml(tree), words };
}

/** The part of `finishProse` that a booklet's chapter takes too: everything but the glossary. */
export function shapeProse(html: string, base: string, files: OfferedFiles): Root {
  const tree = fromHtml(html, { fragment: true });
  const ids = new Set<unknown>();
  visit(tree, 'element', (node, index, parent) => {
    if (ids.has(node.properties.id)) delete node.properties.id;
    else if (node.properties.id !== undefined) ids.add(node.properties.id);
    if (node.tagName === 'table') finishTable(node);
    if (node.tagName === 'a') {
      tellFile(node, files);
      placeLink(node, base);
    }
    if (isOnlyPicture(node) && parent && index !== undefined) parent.children[index] = asFigure(node);
  });
  return tree;
}

/** Pictures wait until a reader comes near. The first ones of a page need not; on paper none may be missing. */
export function showAtOnce(tree: Root, howMany = Number.POSITIVE_INFINITY): void {
  let seen = 0;
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img') return;
    if (seen < howMany) delete node.properties.loading;
    seen += 1;
  });
}

/** A link that fills its line is a thing to press, and gets the size of one. */
export function markLoneLinks(tree: Root): void {
  visit(tree, 'element', markLoneLink);
}

function markLoneLink(node: Element): void {
  if (!['li', 'td', 'dd', 'p'].includes(node.tagName)) return;
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (others.length === 0 && only?.type === 'element' && only.tagName === 'a') {
    only.properties.className = [...(Array.isArray(only.properties.className) ? only.properties.className : []), 'alone'];
  }
}

/**
 * A Markdown table: the first cell of each row becomes its header. On a phone each row is a block whose cells
 * carry their column's name; the roles keep it a table for a screen reader there.
 */
function finishTable(table: Element): void {
  table.properties.role = 'table';
  const columns: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'thead' || node.tagName === 'tbody' || node.tagName === 'tfoot') node.properties.role = 'rowgroup';
    if (node.tagName !== 'tr') return;
    node.properties.role = 'row';
    const cells = node.children.filter((child) => child.type === 'element');
    const isHead = columns.length === 0 && cells.every((cell) => cell.tagName === 'th');
    cells.forEach((cell, column) => {
      if (isHead) columns.push(textOf(cell));
      else if (column === 0) cell.tagName = 'th';
      else cell.properties.dataLabel = columns[column] ?? '';
      if (isHead) cell.properties.scope = 'col';
      else if (column === 0) cell.properties.scope = 'row';
      cell.properties.role = isHead ? 'columnheader' : column === 0 ? 'rowheader' : 'cell';
    });
  });
}

function placeLink(link: Element, base: string): void {
  const { href } = link.properties;
  if (typeof href === 'string' && href.startsWith('/') && base !== '' && !href.startsWith(`${base}/`)) link.properties.href = base + href;
}

/** Somebody on a slow line, or who pays for each megabyte, is told before they press. An editor may have told the kind already. */
function tellFile(link: Element, files: OfferedFiles): void {
  const about = files.get(String(link.properties.href ?? '').replace(/#.*$/, ''));
  if (about === undefined) return;
  const last = link.children.at(-1);
  if (last?.type === 'text')
    last.value = last.value.replace(/\s*\((?:[^()]*\b(?:PDF|Word|OpenDocument|MP3|M4A|Ogg|[KM]B)\b[^()]*)\)\s*$/i, '');
  link.children.push({ type: 'text', value: ` (${about})` });
}

/** Markdown puts a picture on a line of its own into a paragraph. */
function isOnlyPicture(node: Element): boolean {
  if (node.tagName !== 'p') return false;
  const children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && (only.tagName === 'img' || only.tagName === 'picture');
}

function asFigure(paragraph: Element): Element {
  return { type: 'element', tagName: 'figure', properties: {}, children: paragraph.children.filter((child) => child.type === 'element') };
}

/** The words of a node, without its tags. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
