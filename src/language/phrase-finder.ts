import { lineOf } from './line-of-words.ts';
import type { Sentence } from './prose.ts';

/**
 * A row of a list of phrases. Words are in small letters, with a space between; hyphens count as spaces.
 * Lists of words are one line, and `@name` in them stands for a group of words. `.` stands for no word: the start or end of
 * a sentence, a comma, a bracket.
 */
export interface Phrase {
  /** `hit/hits the ground running`: any of the words at that place. `(very)`: may be left out. `_`: any one word. */
  say: string;
  /** Not told right after one of these. */
  notAfter?: string;
  /** Not told right before one of these. */
  notBefore?: string;
  /** Told only right after one of these. */
  onlyAfter?: string;
  /** Told only right before one of these. */
  onlyBefore?: string;
  /** Told only where one of these stands among the few words before. */
  about?: string;
  /** Not told in a sentence with one of these. */
  unless?: string;
  /** Told only where its first word is typed in capitals: “SEND children”, and not “we send children”. */
  capitals?: boolean;
}

/** A phrase in a sentence, with offsets in the text that the sentence is of. */
export interface PhraseFound<Row> {
  row: Row;
  start: number;
  end: number;
  /** The few words before it, in small letters. */
  before: readonly string[];
  /** All words of the sentence, in small letters. */
  sentence: readonly string[];
}

/** Makes ready to find phrases. Of two that begin at one place the longer is found, and none within another. What looks like a name is none, unless names are asked for. */
export function phraseFinder<Row extends Phrase>(
  rows: readonly Row[],
  groups: Readonly<Record<string, string>> = {},
  { alsoInNames = false } = {},
): (sentence: Sentence) => PhraseFound<Row>[] {
  const byFirstWord = new Map<string, Ready<Row>[]>();
  for (const ready of rows.flatMap((row) => readied(row, groups))) {
    for (const first of ready.words[0] ?? []) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), ready]);
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.words.length - a.words.length);
  return (sentence) => {
    const line = partsOf(sentence);
    const found: PhraseFound<Row>[] = [];
    for (let at = 0; at < line.length; at++) {
      const ready = byFirstWord.get(line[at]?.word ?? '')?.find((one) => standsAt(one, line, at));
      if (!ready) continue;
      const to = at + ready.words.length;
      const before = line.slice(Math.max(0, at - fewWords), at).map(({ word }) => word);
      const [start, end] = [line[at]?.start ?? 0, line[to - 1]?.end ?? 0];
      if (alsoInNames || !isName(line, at, to)) found.push({ row: ready.row, start, end, before, sentence: line.map(({ word }) => word) });
      at = to - 1;
    }
    return found;
  };
}

const fewWords = 5;

interface Ready<Row> {
  row: Row;
  /** What may stand at each place. Nothing: any word. */
  words: (ReadonlySet<string> | undefined)[];
  capitals: boolean;
  notAfter: ReadonlySet<string>;
  notBefore: ReadonlySet<string>;
  onlyAfter: ReadonlySet<string> | undefined;
  onlyBefore: ReadonlySet<string> | undefined;
  about: ReadonlySet<string> | undefined;
  unless: ReadonlySet<string>;
}

/** A row, and the row again without each of the words that may be left out. */
function readied<Row extends Phrase>(row: Row, groups: Readonly<Record<string, string>>): Ready<Row>[] {
  const list = (line: string | undefined) => (line === undefined ? undefined : wordsOf(line, groups));
  const none = new Set<string>();
  const context = {
    capitals: row.capitals ?? false,
    notAfter: list(row.notAfter) ?? none,
    notBefore: list(row.notBefore) ?? none,
    onlyAfter: list(row.onlyAfter),
    onlyBefore: list(row.onlyBefore),
    about: list(row.about),
    unless: list(row.unless) ?? none,
  };
  return variantsOf(row.say.split(' ')).map((steps) => ({
    row,
    words: steps.map((step) => (step === '_' ? undefined : wordsOf(step.replaceAll('/', ' '), groups))),
    ...context,
  }));
}

function variantsOf(steps: readonly string[]): string[][] {
  let made: string[][] = [[]];
  for (const step of steps) {
    const typed = step.replace(/^\((.*)\)$/, '$1');
    const without = typed === step ? [] : made;
    made = [...made.map((before) => [...before, typed]), ...without];
  }
  return made;
}

function wordsOf(line: string, groups: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(
    line.split(' ').flatMap((word) => {
      if (!word.startsWith('@')) return [word];
      const group = groups[word.slice(1)];
      if (group === undefined) throw new Error(`No group of words is called ${word}.`);
      return group.split(' ');
    }),
  );
}

interface Part {
  word: string;
  start: number;
  end: number;
  typed: string;
  /** Whether only a space or a hyphen stands before it. */
  goesOn: boolean;
}

/** The words of a sentence, with those joined by hyphens taken apart. */
function partsOf(sentence: Sentence): readonly Part[] {
  const known = kept.get(sentence) ?? partsMade(sentence);
  kept.set(sentence, known);
  return known;
}

/** Several lists are looked for in one sentence. */
const kept = new WeakMap<Sentence, readonly Part[]>();

function partsMade(sentence: Sentence): Part[] {
  return lineOf(sentence).flatMap(({ word, start, goesOn }) => {
    let from = start;
    return word.split('-').map((part, index): Part => {
      const typed = sentence.text.slice(from - sentence.start, from - sentence.start + part.length);
      const made = { word: part, start: from, end: from + part.length, typed, goesOn: index > 0 || goesOn };
      from = made.end + 1;
      return made;
    });
  });
}

function standsAt<Row>(ready: Ready<Row>, line: readonly Part[], at: number): boolean {
  const { words, capitals, notAfter, notBefore, onlyAfter, onlyBefore, about, unless } = ready;
  for (const [step, allowed] of words.entries()) {
    const part = line[at + step];
    if (!part || (step > 0 && !part.goesOn) || (allowed && !allowed.has(part.word))) return false;
  }
  if (capitals && !/^\p{Lu}{2}/u.test(line[at]?.typed ?? '')) return false;
  const [first, next] = [line[at], line[at + words.length]];
  const before = first?.goesOn ? (line[at - 1]?.word ?? '.') : '.';
  const after = next?.goesOn ? next.word : '.';
  if (notAfter.has(before) || notBefore.has(after)) return false;
  if ((onlyAfter && !onlyAfter.has(before)) || (onlyBefore && !onlyBefore.has(after))) return false;
  if (about && !line.slice(Math.max(0, at - fewWords), at).some(({ word }) => about.has(word))) return false;
  return unless.size === 0 || !line.some(({ word }) => unless.has(word));
}

/** Whether a phrase is typed as a name: “the charity Level Playing Field”. In a heading where most words have capitals nothing is. */
function isName(line: readonly Part[], from: number, to: number): boolean {
  const long = line.slice(from, to).filter(({ word }) => word.length > shortWord);
  const isCapital = ({ typed }: Part): boolean => /^\p{Lu}/u.test(typed);
  if (long.length === 0 || !long.every(isCapital) || (from === 0 && long.length === 1)) return false;
  const others = [...line.slice(0, from), ...line.slice(to)].filter(({ word }) => word.length > shortWord);
  return others.some((part) => !isCapital(part));
}

/** Words such as “the” and “for” have no capital within a name. */
const shortWord = 3;
