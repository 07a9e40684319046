import { sentencesIn } from '../language/index.ts';
import type { Place } from '../source/index.ts';
import type { Text } from './texts.ts';

/** A sentence that readers meet. */
export interface Sentence {
  words: string;
  /** Where a stretch of it stands in the file. */
  placeAt(start: number, end: number): Place;
}

/** The sentences of a text, with their places. An id or an address has none. */
export function sentencesOf({ kind, value, placeAt }: Text): Sentence[] {
  if (kind === 'name' || kind === 'address') return [];
  return sentencesIn(value).map(({ text, start }) => ({
    words: text,
    placeAt: (from, to) => placeAt(start + from, start + to),
  }));
}
