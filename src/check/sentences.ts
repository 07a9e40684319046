import type { Place } from '../source/index.ts';
import vocabulary from './parts-of-people.json' with { type: 'json' };
import type { Text } from './texts.ts';

/** A sentence that readers meet. */
export interface Sentence {
  words: string;
  /** Where a stretch of it stands in the file. */
  placeAt(start: number, end: number): Place;
}

const english = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, as Unicode’s rules divide them, but none ends after “Mrs.” or an initial. An id or an address has none. */
export function sentencesOf({ kind, value, placeAt }: Text): Sentence[] {
  if (kind === 'name' || kind === 'address') return [];
  const parts: { words: string; index: number }[] = [];
  for (const { segment, index } of english.segment(value)) {
    const last = parts.at(-1);
    if (last && endsShortened.test(last.words)) last.words += segment;
    else parts.push({ words: segment, index });
  }
  return parts.map(({ words, index }) => ({ words, placeAt: (start, end) => placeAt(index + start, index + end) }));
}

const endsShortened = new RegExp(`(?:^|[\\s(])(?:${vocabulary.titles.words.join('|')}|Tel|\\p{Lu})\\.\\s+$`, 'u');
