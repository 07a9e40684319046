import { phraseFinder, type Sentence, type Word } from '../../language/index.ts';
import { isInDictionary } from './dictionary.ts';
import mixUps from './mix-ups.json' with { type: 'json' };
import parts from './word-parts.json' with { type: 'json' };
import { isMisspeltNoName, isRight, type Verdict, verdictOn } from './word-verdicts.ts';

/** A misspelt word, or words that were mixed up with others. Offsets in the text. */
export interface Misspelt {
  start: number;
  end: number;
  kind: Verdict['kind'] | 'mix-up' | 'own';
  /** What may be meant, the likeliest first. At least one. */
  instead: readonly string[];
}

/** The words that a school has for its own, in small letters. Plain data. */
export interface OwnWords {
  words: readonly string[];
  /** The misspellings that its glossary lists, with the word that is meant. */
  misspellings: Readonly<Record<string, string>>;
}

/**
 * What is misspelt in a text. Names, acronyms, numbers, addresses and words with foreign letters are left out, and so is what nothing is near to.
 * @param isOwn whether some small letters are a word of the school's own
 */
export function misspeltIn(value: string, sentences: readonly Sentence[], own: OwnWords): Misspelt[] {
  const isOwn = setOf(own);
  return sentences.flatMap((sentence) => [
    ...findMixUps(sentence).map(({ row, start, end }): Misspelt => ({ start, end, kind: 'mix-up', instead: row.instead })),
    ...sentence.words.flatMap((word, at) => {
      if (!/^[A-Za-z][A-Za-z’'‐‑-]*$/.test(word.text)) return [];
      const isFirst = at === 0 && sentence.words.length > 1 && !/^\p{Lu}/u.test(sentence.words[1]?.text ?? '');
      return piecesOf(word).flatMap((piece) => misspeltPiece(piece, isFirst, value, isOwn, own.misspellings));
    }),
  ]);
}

const findMixUps = phraseFinder(mixUps.rows, {}, { alsoInNames: true });

/** @param isFirst whether any word would have a capital there. Before another capital it is a name. */
function misspeltPiece(
  { text, start, end }: Word,
  isFirst: boolean,
  value: string,
  isOwn: ReadonlySet<string>,
  ownMisspellings: OwnWords['misspellings'],
): Misspelt[] {
  const word = text.toLowerCase().replaceAll('’', "'");
  const stem = word.replace(/'s$/, '');
  // Acronyms and brand names: SENCos, iPad, YouTube
  if (stem.length < shortest || /^.+[A-Z]/.test(text) || isOwn.has(stem) || isRight(word) || isRight(stem)) return [];
  const meant = Object.hasOwn(ownMisspellings, stem) ? ownMisspellings[stem] : undefined;
  if (meant !== undefined) return [{ start, end, kind: 'own', instead: [meant + text.slice(stem.length)] }];
  const hasCapital = /^[A-Z]/.test(text);
  if (hasCapital && (isInDictionary(text.slice(0, stem.length)) || !isMisspeltNoName(stem, isFirst))) return [];
  const verdict = verdictOn(stem);
  if (!verdict || isInAddress(value, start, end)) return [];
  return [{ start, end, kind: verdict.kind, instead: verdict.instead.map((choice) => choice + text.slice(stem.length)) }];
}

const shortest = 3;

/** The parts of a word with hyphens that are words: `co-ordinator`, `well-bieng`. A prefix is none. */
function piecesOf({ text, start, end }: Word): Word[] {
  if (!/[-‐‑]/.test(text)) return [{ text, start, end }];
  return Array.from(text.matchAll(/[^-‐‑]+/g)).flatMap(({ 0: piece, index }) =>
    prefixes.has(piece.toLowerCase()) ? [] : [{ text: piece, start: start + index, end: start + index + piece.length }],
  );
}

const prefixes = new Set([
  ...parts.prefixes.words.split(' '),
  'ordinator',
  'ordinators',
  'ordination',
  'ordinate',
  'ordinated',
  'ordinating',
]);

/** Whether a word stands in an address or the name of a file: `ipsea.org.uk/advice`. */
function isInAddress(value: string, start: number, end: number): boolean {
  const from = value.slice(0, start).search(/\S*$/);
  const to = end + value.slice(end).search(/\s|$/);
  return /@|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]|[_\\#]/u.test(value.slice(from, to));
}

function setOf(own: OwnWords): ReadonlySet<string> {
  const known = sets.get(own) ?? new Set(own.words);
  sets.set(own, known);
  return known;
}

const sets = new WeakMap<OwnWords, ReadonlySet<string>>();
