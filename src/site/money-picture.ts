import { pounds } from '../language/index.ts';
import type { MoneyPart } from '../schema/index.ts';
import { escapeText } from './escape.ts';

/** A drawing: the inside of an SVG, and its size in its own units. */
export interface Drawing {
  inside: string;
  width: number;
  height: number;
}

/** The units that one row of words beside the bar takes in `drawBar`. */
const row = 100;

/**
 * The bar for the website, without words: they stand beside it as text, in as many rows of equal height.
 * It is stretched to the height of that text; each part is joined by a line to the middle of its row.
 */
export function drawBar(parts: MoneyPart[]): Drawing {
  const height = parts.length * row;
  const inside = stack(parts, height, row / 8).map(
    ({ top, tall }, index) =>
      `<rect class="part part-${index % 2}" x="2" y="${round(top)}" width="${barWidth}" height="${round(tall)}"/>` +
      `<path class="part-line" d="M${barWidth + 2} ${round(top + tall / 2)}L${barWidth + 16} ${round((index + 0.5) * row)}h7"/>`,
  );
  return { inside: inside.join(''), width: textLeft, height };
}

/** The drawing for print has 14 pt letters (18.67 px) at its own size. */
const letter = 18.7;
const lineHeight = 23;
const width = 430;
const barWidth = 44;
const textLeft = barWidth + 28;
/** How many letters fit beside the bar. */
const longestLine = 36;
const gap = 16;
/** A drawing that is higher does not fit a page of the A5 booklet with its title and its caption. */
const highest = 540;

/**
 * The bar for print: the parts of a sum as one upright stack. Each is as tall as its share, but never too small to see;
 * its words and amount stand beside it, joined by a line. Shades alternate, for a black-and-white copier.
 * @returns one drawing, or several where the parts are too many for a page
 */
export function drawParts(parts: MoneyPart[]): Drawing[] {
  return onPages(parts).map(drawStack);
}

/** The parts in runs that fit a page each. */
function onPages(parts: MoneyPart[]): MoneyPart[][] {
  const pages: MoneyPart[][] = [[]];
  let height = 0;
  for (const part of parts) {
    const tall = rowOf(wrap(part.label));
    if (height + tall > highest) {
      pages.push([]);
      height = 0;
    }
    pages.at(-1)?.push(part);
    height += tall;
  }
  return pages;
}

/** How high the words of a part stand, with their amount below. */
function rowOf(lines: string[]): number {
  return (lines.length + 1) * lineHeight + gap;
}

function drawStack(parts: MoneyPart[]): Drawing {
  const labels = parts.map(({ label }) => wrap(label));
  const heights = labels.map(rowOf);
  const height = heights.reduce((sum, each) => sum + each, 0);
  let textTop = 0;
  const drawn = stack(parts, height, 10).map(({ top, tall, amount }, index) => {
    const lines = labels[index] ?? [];
    const rowHeight = heights[index] ?? 0;
    const barMiddle = top + tall / 2;
    const textMiddle = textTop + rowHeight / 2;
    const firstLine = textTop + gap / 2 + letter;
    const shape = [
      `<rect class="part part-${index % 2}" x="2" y="${round(top)}" width="${barWidth}" height="${round(tall)}"/>`,
      `<path class="part-line" d="M${barWidth + 2} ${round(barMiddle)}L${barWidth + 16} ${round(textMiddle)}h7"/>`,
      ...lines.map((words, line) => text(words, firstLine + line * lineHeight, 400)),
      text(pounds(amount), firstLine + lines.length * lineHeight, 700),
    ].join('');
    textTop += rowHeight;
    return shape;
  });
  return { inside: drawn.join(''), width, height };
}

/** Where each part stands in a stack of a height: no part is lower than `least`. */
function stack(parts: MoneyPart[], height: number, least: number): { top: number; tall: number; amount: number }[] {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0) || 1;
  const free = height - 4 - least * parts.length;
  let top = 2;
  return parts.map(({ amount }) => {
    const part = { top, tall: least + (amount / total) * free, amount };
    top += part.tall;
    return part;
  });
}

function text(words: string, y: number, weight: number): string {
  return `<text x="${textLeft}" y="${round(y)}" font-size="${letter}" font-weight="${weight}">${escapeText(words)}</text>`;
}

/** Words in lines that fit beside the bar. */
function wrap(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same as a sentence: `Teaching assistants £42,000; training £3,000.` */
export function partsInWords(parts: MoneyPart[]): string {
  return `${parts.map(({ label, amount }) => `${label} ${pounds(amount)}`).join('; ')}.`;
}

function round(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
