import data from './idioms.json' with { type: 'json' };
import { phraseFinder } from './phrase-finder.ts';
import type { Sentence } from './prose.ts';

/** Words in a sentence that do not mean what they say: “on the same page”. Offsets in the text that the sentence is of. */
export interface Idiom {
  start: number;
  end: number;
  /** Plain words to type in their place. */
  instead: readonly string[];
}

/** The idioms and worn metaphors of a sentence. */
export function idiomsIn(sentence: Sentence): Idiom[] {
  return find(sentence).map(({ row, start, end }) => ({ start, end, instead: row.instead }));
}

const find = phraseFinder(data.rows, data.groups);
