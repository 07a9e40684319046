import type { Sentence } from './prose.ts';

/** A part of a word between hyphens, as lists of words know it. */
export interface KeyedWord {
  /** In small letters, with straight apostrophes and no “’s”. */
  key: string;
  /** Offsets in the text that the sentence is of, without the “’s”. */
  start: number;
  end: number;
  isCapital: boolean;
  /** Whether it begins with a capital and goes on in small letters, unlike SEN. */
  isName: boolean;
  /** Whether only spaces or hyphens stand between it and the one before. */
  goesOn: boolean;
}

/** The words of a sentence, divided at their hyphens, so that “multi-agency” is found as “multi agency”. */
export function keyedWords({ text, start, words }: Sentence): KeyedWord[] {
  const keyed: KeyedWord[] = [];
  let last = start;
  for (const word of words) {
    for (const { 0: part, index } of isAddress.test(word.text) ? [] : word.text.matchAll(anyPart)) {
      const from = word.start + index;
      keyed.push({
        key: keyOf(part),
        start: from,
        end: from + part.replace(possessive, '').length,
        isCapital: firstIsCapital.test(word.text),
        isName: name.test(word.text),
        goesOn: onlyJoins.test(text.slice(last - start, from - start)),
      });
      last = from + part.length;
    }
  }
  return keyed;
}

/** A phrase of a list in the same form. */
export function keysOf(phrase: string): string[] {
  return Array.from(phrase.matchAll(anyPart), ([part]) => keyOf(part));
}

const isAddress = /[@:]|^www\./;
const possessive = /['’‘]s?$/i;
const anyPart = /[^\s\-‐‑/,;:.]+/g;
const firstIsCapital = /^\p{Lu}/u;
const name = /^\p{Lu}\p{Ll}/u;
const onlyJoins = /^[\s\-‐‑/]*$/;

function keyOf(part: string): string {
  return part.replace(possessive, '').toLowerCase().replace(/[’‘]/g, "'");
}
