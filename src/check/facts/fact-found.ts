import type { Fact } from './known-facts.ts';

/** Something in a sentence that the data say too, or say otherwise. Offsets into the sentence, the end exclusive. */
export interface FactFound {
  start: number;
  end: number;
  text: string;
  /** `same`: the data say it too. `other`: they say something else. */
  relation: 'same' | 'other';
  fact: Fact;
  /** Whether it may be something else that the data do not know. */
  isDoubtful: boolean;
}

/** Any of some words, the longest first, as a part of a pattern. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|');
}
