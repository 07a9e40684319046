import type { Sentence } from './prose.ts';

/** A sentence as rules of grammar look at it: word after word, in small letters, with what stands between them. */
export interface LineWord {
  /** In small letters, with straight apostrophes. */
  word: string;
  /** Offsets in the text that the sentence is of. */
  start: number;
  end: number;
  /** Whether it begins with a capital and goes on in small letters. */
  isCapital: boolean;
  /** Whether only a space stands before it, and no comma, dash or bracket. */
  goesOn: boolean;
  /** What stands between it and the word before. */
  before: string;
}

/** The words of a sentence, as a line. Several rules ask for the same one. */
export function lineOf(sentence: Sentence): readonly LineWord[] {
  const line = kept.get(sentence) ?? makeLine(sentence);
  kept.set(sentence, line);
  return line;
}

const kept = new WeakMap<Sentence, readonly LineWord[]>();

function makeLine({ text, start, words }: Sentence): LineWord[] {
  let last = start;
  return words.map((word) => {
    const before = text.slice(last - start, word.start - start);
    last = word.end;
    const lower = word.text.toLowerCase();
    return {
      word: /[’‐‑]/.test(lower) ? lower.replaceAll('’', "'").replace(/[‐‑]/g, '-') : lower,
      start: word.start,
      end: word.end,
      isCapital: word.text !== lower && /^\p{Lu}\p{Ll}/u.test(word.text),
      goesOn: before === ' ' || /^[\s“”"‘’']*$/.test(before),
      before,
    };
  });
}
