import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { family, widthOf } from './fonts.ts';

/** A drawing, ready to print. */
export interface PrintedSvg {
  svg: string;
  /** Its size, in the units that its letters are measured in. */
  width: number;
  height: number;
  /** The height of its smallest letters in those units, or 0 if it has none. */
  smallestLetter: number;
  /** The words drawn in it. */
  words: string;
}

/**
 * Readies an SVG for print: the booklet's own font, black where the page says "the colour of the text", room for every word,
 * and shades that a black-and-white copier keeps apart where the page leaves the shading of parts to the website's style.
 * @param accent the school's colour: `#0b5351`
 */
export function svgInPrint(source: string, accent: string): PrintedSvg {
  const svg = rootOf(source);
  if (!svg) return { svg: source, width: 0, height: 0, smallestLetter: 0, words: '' };
  const letters: Letters[] = [];
  readLetters(svg, { size: 16, weight: 'regular' }, letters);
  const frame = frameOf(svg, letters);
  visit(svg, 'element', useOwnFont);
  shadeParts(svg, accent);
  Object.assign(svg.properties, {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${frame.left} ${frame.top} ${frame.width} ${frame.height}`,
    width: frame.width,
    height: frame.height,
    color: '#000000',
    fontFamily: family,
  });
  return {
    svg: toHtml(svg, { space: 'svg', closeEmptyElements: true }),
    width: frame.width,
    height: frame.height,
    smallestLetter: letters.length === 0 ? 0 : Math.min(...letters.map(({ size }) => size)),
    words: letters.map(({ text }) => text).join(' '),
  };
}

function rootOf(source: string): Element | undefined {
  let root: Element | undefined;
  visit(fromHtml(source, { fragment: true }), 'element', (element) => {
    if (element.tagName === 'svg') root ??= element;
  });
  return root;
}

/** A line of letters: where it begins and ends, and how high its letters are. */
interface Letters {
  text: string;
  from: number;
  to: number;
  size: number;
}

interface Style {
  size: number;
  weight: 'regular' | 'bold';
}

function readLetters(element: Element, above: Style, found: Letters[]): void {
  const style = { size: numberOf(element, 'fontSize') ?? above.size, weight: weightOf(element) ?? above.weight };
  const text = element.tagName === 'text' || element.tagName === 'tspan' ? ownText(element) : '';
  if (text !== '') {
    const width = widthOf(text, style.size, style.weight);
    const x = numberOf(element, 'x') ?? 0;
    const { textAnchor } = element.properties;
    const from = textAnchor === 'middle' ? x - width / 2 : textAnchor === 'end' ? x - width : x;
    found.push({ text, from, to: from + width, size: style.size });
  }
  for (const child of element.children) if (child.type === 'element') readLetters(child, style, found);
}

/** The drawing's frame, widened for words that reach out of it. */
function frameOf(svg: Element, letters: Letters[]): { left: number; top: number; width: number; height: number } {
  const [left = 0, top = 0, width, height] = String(svg.properties.viewBox ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
  const ownWidth = width ?? numberOf(svg, 'width') ?? 100;
  const leftmost = Math.min(left, ...letters.map(({ from }) => Math.floor(from)));
  const rightmost = Math.max(left + ownWidth, ...letters.map(({ to }) => Math.ceil(to + 1)));
  return { left: leftmost, top, width: rightmost - leftmost, height: height ?? numberOf(svg, 'height') ?? ownWidth };
}

function useOwnFont(element: Element): void {
  const { fontFamily: _, ...properties } = element.properties;
  const style = typeof properties.style === 'string' ? properties.style.replace(/font-family:[^;]*;?/g, '') : undefined;
  element.properties = style === undefined ? properties : { ...properties, style };
  if (element.tagName !== 'style') return;
  for (const child of element.children) if (child.type === 'text') child.value = child.value.replace(/font(-family)?:[^;}]*/g, '');
}

/** Marks of `part-0` to `part-5` that differ without colour. */
const shades = ['solid', 'white', 'stripes', 'dots', 'dark', 'lines'] as const;

/** The website's style shades the parts of a drawing by their class; in print that style is not there. */
function shadeParts(svg: Element, accent: string): void {
  let shaded = false;
  visit(svg, 'element', (element) => {
    const { className } = element.properties;
    const classes = Array.isArray(className) ? className.map(String) : [];
    if (classes.includes('part-line')) Object.assign(element.properties, { fill: 'none', stroke: '#000000', strokeWidth: '1.5' });
    if (!classes.includes('part')) return;
    const number = Number(classes.find((name) => /^part-\d+$/.test(name))?.slice(5) ?? 0);
    const shade = shades[number % shades.length] ?? 'solid';
    Object.assign(element.properties, { fill: fillOf(shade, accent), stroke: '#000000', strokeWidth: '1.5' });
    shaded = true;
  });
  if (shaded) svg.children.unshift(patterns(accent));
}

function fillOf(shade: (typeof shades)[number], accent: string): string {
  if (shade === 'solid') return accent;
  if (shade === 'white') return '#ffffff';
  return shade === 'dark' ? '#000000' : `url(#in-print-${shade})`;
}

function patterns(accent: string): Element {
  const drawn = {
    stripes: `<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="${accent}" stroke-width="2"/>`,
    dots: `<circle cx="4" cy="4" r="1.800" fill="${accent}"/>`,
    lines: `<path d="M0 2H8M0 6H8" stroke="${accent}" stroke-width="1.200"/>`,
  };
  const definitions = Object.entries(drawn).map(
    ([name, inside]) =>
      `<pattern id="in-print-${name}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#ffffff"/>${inside}</pattern>`,
  );
  const defs = rootOf(`<svg><defs>${definitions.join('')}</defs></svg>`)?.children[0];
  return defs?.type === 'element' ? defs : { type: 'element', tagName: 'defs', properties: {}, children: [] };
}

/** A number, also from a `style`: `18.7`, `font-size: 18.7px`. */
function numberOf(element: Element, name: 'fontSize' | 'x' | 'width' | 'height'): number | undefined {
  const fromStyle = name === 'fontSize' ? /font-size:\s*([\d.]+)/.exec(String(element.properties.style ?? ''))?.[1] : undefined;
  const value = Number.parseFloat(fromStyle ?? String(element.properties[name] ?? ''));
  return Number.isNaN(value) ? undefined : value;
}

function weightOf(element: Element): 'regular' | 'bold' | undefined {
  const { fontWeight } = element.properties;
  if (fontWeight === undefined) return undefined;
  return fontWeight === 'bold' || Number(fontWeight) >= 600 ? 'bold' : 'regular';
}

function ownText(element: Element): string {
  return element.children
    .map((child: ElementContent) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
}
