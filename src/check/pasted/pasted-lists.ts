import type { PageText } from '../../source/index.ts';
import signs from './list-signs.json' with { type: 'json' };
import { type ParagraphLine, paragraphLines } from './paragraph-lines.ts';

/** Lines that look like a list to a person, and are read as one paragraph. */
export interface PastedList {
  kind: 'bullets' | 'numbers' | 'letters';
  /** What its first line begins with: `•`, `(1)`. */
  sign: string;
  /** The words of its first line. */
  words: string;
  howMany: number;
  first: ParagraphLine;
}

/** Lists that were pasted from a word processor, or typed with other signs than those that make a list. */
export function pastedLists(page: PageText): PastedList[] {
  return paragraphLines(page).flatMap((lines) => bullets(lines) ?? numbered(lines) ?? []);
}

/** Signs that stand nowhere but before an item, and signs that do so only where each line begins with one. */
const alwaysBullet = new RegExp(`^(${oneOf(signs.always)})\\s*(\\S.*)$`, 'u');
const tabbedBullet = new RegExp(`^(${oneOf(signs.beforeTab)})\\t\\s*(\\S.*)$`, 'u');
const linedBullet = new RegExp(`^(${oneOf(signs.onEachLine)})\\s+(\\S.*)$`, 'u');
function oneOf(list: readonly string[]): string {
  return list.map((sign) => sign.replace('*', '\\*')).join('|');
}

const joinedBullet = /^([-*])([^\s\d*-][^*]*)$/;

function bullets(lines: ParagraphLine[]): PastedList[] | undefined {
  const certain = lines.filter(({ words }) => alwaysBullet.test(words) || tabbedBullet.test(words));
  const [first] = certain;
  if (first) return [listOf('bullets', first, certain.length, alwaysBullet.exec(first.words) ?? tabbedBullet.exec(first.words))];
  for (const pattern of [linedBullet, joinedBullet]) {
    const [start] = lines;
    if (start && lines.length > 1 && lines.every(({ words }) => pattern.test(words)))
      return [listOf('bullets', start, lines.length, pattern.exec(start.words))];
  }
  return undefined;
}

const ways: { kind: PastedList['kind']; pattern: RegExp; countOf: (mark: string) => number }[] = [
  { kind: 'numbers', pattern: /^(\((\d{1,2})\)|(\d{1,2})[.)](?=[^\s\d]))\s*(\S.*)$/, countOf: (mark) => Number(/\d+/.exec(mark)?.[0]) },
  { kind: 'numbers', pattern: /^([①-⑳])\s*(\S.*)$/u, countOf: (mark) => mark.charCodeAt(0) - '①'.charCodeAt(0) + 1 },
  { kind: 'letters', pattern: /^(\(?[a-h][.)])\s+(\S.*)$/, countOf: (mark) => mark.replace(/[^a-h]/g, '').charCodeAt(0) - 96 },
  { kind: 'letters', pattern: /^(\(?[ivx]{1,4}[.)])\s+(\S.*)$/, countOf: (mark) => signs.roman.indexOf(mark.replace(/[^ivx]/g, '')) + 1 },
];

/** Lines that count from one. A line that ends with a break of its own keeps it. */
function numbered(lines: ParagraphLine[]): PastedList[] | undefined {
  for (const { kind, pattern, countOf } of ways) {
    const marked = lines.filter(({ words }) => pattern.test(words));
    const values = marked.map(({ words }) => countOf(pattern.exec(words)?.[1] ?? ''));
    const [first] = marked;
    if (first && values.length > 1 && values.every((value, index) => value === index + 1) && !/\\$/.test(first.words))
      return [listOf(kind, first, marked.length, pattern.exec(first.words))];
  }
  return undefined;
}

function listOf(kind: PastedList['kind'], first: ParagraphLine, howMany: number, found: RegExpExecArray | null): PastedList {
  return { kind, sign: found?.[1] ?? '', words: found?.at(-1) ?? '', howMany, first };
}
