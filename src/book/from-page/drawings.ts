import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Drawing, Picture } from '../tree.ts';
import { attribute, idsOf, isElement, type Reading, report } from './reading.ts';

/** Whether an element is a picture from a file: an `<img>`, or a `<picture>` with an `<img>` and the same in other widths. */
export function isPicture(element: Element): boolean {
  return element.tagName === 'img' || element.tagName === 'picture';
}

/** Reads an `<img>` or `<picture>`: its widest file in the built site, its words, its size. */
export function readPicture(outer: Element, reading: Reading): Picture {
  const inside = outer.children.filter(isElement);
  const element = inside.find(({ tagName }) => tagName === 'img') ?? outer;
  const src = widestOf(inside) ?? attribute(element, 'src');
  const file = fileOf(src, reading);
  if (!('alt' in element.properties)) {
    report(reading, 'missing-alt', `The picture “${src}” says nothing to somebody who cannot see it.`, 'Write in its alt what it shows.');
  }
  return {
    kind: 'picture',
    ids: idsOf(reading, element),
    file,
    alt: attribute(element, 'alt').trim(),
    width: Number(attribute(element, 'width')) || 0,
    height: Number(attribute(element, 'height')) || 0,
  };
}

/** Reads an `<svg>` of the page itself as a file of its own. One that is only an ornament has an empty alt. */
export function readDrawing(element: Element, reading: Reading): Drawing {
  const isOrnament = attribute(element, 'ariaHidden') === 'true';
  const alt = isOrnament ? '' : attribute(element, 'ariaLabel').trim() || titleOf(element);
  if (!isOrnament && alt === '') {
    report(reading, 'missing-alt', 'A drawing says nothing to somebody who cannot see it.', 'Write in its aria-label all that it shows.');
  }
  const root: Element = { ...element, properties: { ...element.properties, xmlns: 'http://www.w3.org/2000/svg' } };
  return {
    kind: 'drawing',
    ids: idsOf(reading, element),
    svg: toHtml(root, { space: 'svg', closeEmptyElements: true }),
    alt,
    words: wordsIn(element),
  };
}

/** The widest file that a `<source>` offers: paper shows more dots than a screen. */
function widestOf(sources: Element[]): string | undefined {
  const offered = sources.flatMap((source) => attribute(source, 'srcSet').split(',')).map((offer) => offer.trim().split(/\s+/));
  const widest = offered.toSorted(([, a = ''], [, b = '']) => Number.parseFloat(b) - Number.parseFloat(a))[0];
  return widest?.[0] || undefined;
}

function fileOf(src: string, reading: Reading): string {
  const path = (src.startsWith(`${reading.base}/`) ? src.slice(reading.base.length) : src).replace(/[?#].*$/, '');
  const file = join(reading.folder, decodeURI(path));
  const isInside = !relative(reading.folder, file).startsWith('..');
  if (src === '' || /^[a-z]+:/i.test(src) || !isInside || !existsSync(file)) {
    report(
      reading,
      'missing-picture',
      `The picture “${src}” is not a file of the built site.`,
      'Put the picture into the content folder and name it there.',
    );
    return '';
  }
  return file;
}

function titleOf(element: Element): string {
  const title = element.children.find((child) => child.type === 'element' && child.tagName === 'title');
  return title ? textOf(title).trim() : '';
}

function wordsIn(element: Element): string[] {
  if (element.tagName === 'text') return [textOf(element).replace(/\s+/g, ' ').trim()];
  return element.children.flatMap((child) => (child.type === 'element' ? wordsIn(child) : []));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
