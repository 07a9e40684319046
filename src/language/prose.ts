import stops from './full-stops.json' with { type: 'json' };
import { type Word, wordsIn } from './words-in-prose.ts';

/** A sentence, or a fragment such as the item of a list, without the spaces around it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  /** At least one. */
  words: readonly Word[];
}

/**
 * The sentences of a paragraph of English, in their order. What holds no word is no sentence.
 * The sign U+FFFC, which stands for a component or a picture, counts as one word.
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const sentences = stretchesOf(text).flatMap(([from, to]) => sentenceOf(text, from, to));
  kept.set(text, sentences);
  return sentences;
}

/** Many rules ask for the sentences of the same text, one after another. */
const kept = new Map<string, readonly Sentence[]>();
const mostKept = 5000;

function sentenceOf(text: string, from: number, to: number): Sentence[] {
  const typed = text.slice(from, to);
  const start = from + (typed.length - typed.trimStart().length);
  const end = start + typed.trim().length;
  const words = wordsIn(text, start, end);
  return words.length === 0 ? [] : [{ text: text.slice(start, end), start, end, words }];
}

/** Unicode's rules divide the text; what they cannot know is put right by the words around a full stop. */
function stretchesOf(text: string): [start: number, end: number][] {
  const stretches: [start: number, end: number][] = [];
  for (const { segment, index } of english.segment(asPlainLine(text))) {
    const end = index + segment.length;
    const last = stretches.at(-1);
    if (last && !endsAt(text, last[0], index)) last[1] = end;
    else stretches.push([index, end]);
  }
  return stretches.flatMap(([start, end]) => splitFurther(text, start, end));
}

const english = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A line end within a paragraph is a space, and what stands for a name reads as one. No offset changes. */
function asPlainLine(text: string): string {
  return text.replace(/\r?\n(?!\s*\n)/g, (lineEnd) => ' '.repeat(lineEnd.length)).replaceAll('\uFFFC', 'X');
}

/** Whether a sentence may end where Unicode's rules say so. */
function endsAt(text: string, start: number, end: number): boolean {
  const before = text.slice(start, end);
  // No space: `https://school.example/?page=2`, `(a)–(c)`.
  if (!/\s$/.test(before)) return false;
  // Only the number of an item: `2. `
  if (!/[\p{L}\uFFFC]{2}|\p{L}[^.\p{L}]|\uFFFC/u.test(before.trimEnd())) return !/^[^\p{L}]*\d|^\W*\p{L}\W*$/u.test(before);
  const after = text.slice(end, end + longestOpening);
  // “Can you help?” asked the parent.
  if (/[!?][”"’')\]]+\s+$/.test(before) && /^\p{Ll}/u.test(after)) return false;
  return !isCutShort(before, after);
}

const longestOpening = 40;

/** Whether the full stop belongs to a word that is cut short, with more to come. */
function isCutShort(before: string, after: string): boolean {
  const [, opening = '', last = ''] = /(?:(\S+)\s+)?[(“"‘'[]*([\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?)\.\s+$/u.exec(before) ?? [];
  if (last === '') return false;
  const word = last.toLowerCase();
  const next = (/^[“"‘'([]*([\p{L}\p{N}’'£]+)/u.exec(after)?.[1] ?? '').toLowerCase();
  if (never.has(word)) return true;
  if (beforeNumbers.has(word) && /^[\d£]/.test(next)) return true;
  if (beforeDays.has(word)) return dayNames.has(next);
  if (/^\p{Lu}$/u.test(last)) return last !== 'I' && !lettered.has(opening.toLowerCase()) && /^(?:$|[^\p{Ll}])/u.test(opening);
  // U.K. Government, but not: in the U.K. They
  return /^\p{Lu}(?:\.\p{Lu})+$/u.test(last) && !openers.has(next);
}

const never = new Set(stops.never.words);
const beforeNumbers = new Set(stops.beforeNumbers.words);
const beforeDays = new Set(stops.beforeDays.words);
const dayNames = new Set(stops.beforeDays.next);
const lettered = new Set(stops.lettered.words);
const openers = new Set(stops.openers.words);

/** Ends that Unicode's rules do not see: before a number, before a name like iPad, at a bullet, and where a space is missing. */
function splitFurther(text: string, start: number, end: number): [start: number, end: number][] {
  const stretches: [start: number, end: number][] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(furtherEnds)) {
    const at = start + index + found.length;
    if (isCutShort(`${text.slice(from, at).trimEnd()} `, text.slice(at, at + longestOpening))) continue;
    stretches.push([from, at]);
    from = at;
  }
  return [...stretches, [from, end]];
}

const furtherEnds = new RegExp(
  [
    '(?<=\\p{L}{2})[.!?][”"’\')\\]]*\\s+(?=£?\\d|\\p{Ll}{1,2}\\p{Lu})',
    '(?<=(?:19|20)\\d\\d)\\.\\s+(?=\\d)',
    '[.!?;]\\s+(?=\\(?\\p{Ll}{1,4}\\)\\s)',
    "(?<=(?:^|\\s)[(“\"‘']*\\p{L}{2,}\\p{Ll})[.!?](?=\\p{Lu}\\p{Ll}*[’']?\\p{Ll}*(?:\\s|$))",
    '\\s(?=[•●▪◦‣■])',
    '…\\s+(?=\\p{Lu})',
  ].join('|'),
  'gu',
);
