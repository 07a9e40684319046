import { lineOf } from './line-of-words.ts';
import type { Sentence } from './prose.ts';
import data from './repeated-words.json' with { type: 'json' };

/** A word that stands twice in a row, as in “the the”. Offsets in the text that the sentence is of. */
export interface RepeatedWord {
  start: number;
  end: number;
  word: string;
}

/** The words of a sentence that stand twice in a row by a slip. Names and numbers may. */
export function repeatedWordsIn(sentence: Sentence): RepeatedWord[] {
  const line = lineOf(sentence);
  return line.flatMap(({ word, start, end, isCapital, before }, at) => {
    const last = line[at - 1];
    if (last?.word !== word || !/^\s+$/.test(before) || isCapital || !/^[\p{L}'-]+$/u.test(word) || mayStandTwice.has(word)) return [];
    return [{ start: last.start, end, word: sentence.text.slice(start - sentence.start, end - sentence.start) }];
  });
}

const mayStandTwice = new Set(data.mayStandTwice.words.split(' '));
