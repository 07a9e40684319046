import { syllable } from 'syllable';
import { isFamiliar } from './familiar-words.ts';

/** How hard some sentences are to read. */
export interface Scores {
  words: number;
  sentences: number;
  /** The words of the longest sentence. */
  longest: number;
  /** Words to a sentence. */
  average: number;
  /** Flesch reading ease: 100 is very easy, 30 is hard. */
  readingEase: number;
  /** Flesch-Kincaid grade: the year of an American school. */
  grade: number;
  /** The age at which most children read this in Britain: the grade and five years, and never below 5. */
  readingAge: number;
  /** The share of words that a ten-year-old may not know, from 0 to 1. */
  unfamiliar: number;
}

/** What the formulas ask for. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

/**
 * Scores sentences.
 * The first four figures count every word. The rest leave out `known`, as WCAG 2.2 asks for names, and addresses of the web.
 * @param sentences the words of each
 * @param known how many words at a place of a sentence are a name, or a term that is explained elsewhere
 * @returns nothing where there is no sentence
 */
export function scoresOf(sentences: readonly (readonly string[])[], known: KnownWords): Scores | undefined {
  const lengths = sentences.map((words) => words.length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  if (words === 0) return undefined;
  const left = sentences.map((sentence) => withoutKnown(sentence, known)).filter((sentence) => sentence.length > 0);
  const counts: Counts = { sentences: left.length, words: 0, syllables: 0 };
  let unfamiliar = 0;
  for (const word of left.flat()) {
    counts.words += 1;
    counts.syllables += syllablesIn(word);
    if (!isFamiliar(word)) unfamiliar += 1;
  }
  // All is names: nothing is hard in it.
  const counted = counts.words === 0 ? { sentences: 1, words: 1, syllables: 1 } : counts;
  const grade = fleschKincaidGrade(counted);
  return {
    words,
    sentences: sentences.length,
    longest: Math.max(...lengths),
    average: toTwoDecimals(words / sentences.length),
    readingEase: toTwoDecimals(fleschReadingEase(counted)),
    grade: toTwoDecimals(grade),
    readingAge: toTwoDecimals(Math.max(youngest, grade + yearsBeforeSchool)),
    unfamiliar: toTwoDecimals(unfamiliar / counted.words),
  };
}

/** How many words that begin at this place are known: 0 for none. */
export type KnownWords = (words: readonly string[], at: number) => number;

/** Children in the first year of an American school are six, and that year is grade 1. */
const yearsBeforeSchool = 5;
const youngest = 5;

/** Rudolf Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948). */
export function fleschReadingEase({ sentences, words, syllables }: Counts): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/** J. Peter Kincaid and others, “Derivation of new readability formulas for Navy enlisted personnel” (1975). */
export function fleschKincaidGrade({ sentences, words, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** The syllables of a word as it is said. Letters are said one by one: `EHCP` has four. Figures count as one. */
export function syllablesIn(word: string): number {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const letters = /^(\p{Lu}{2,})(?:['’]?s)?$/u.exec(word)?.[1];
  const count = letters ? [...letters].reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0) : Math.max(1, syllable(word));
  kept.set(word, count);
  return count;
}

const kept = new Map<string, number>();

function withoutKnown(words: readonly string[], known: KnownWords): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const taken = isAddress(word) ? 1 : known(words, at);
    if (taken === 0) left.push(word);
    at += Math.max(1, taken);
  }
  return left;
}

function isAddress(word: string): boolean {
  return /^https?:|^www\.|@/.test(word);
}

function toTwoDecimals(figure: number): number {
  return Math.round(figure * 100) / 100;
}
