import { phraseFinder } from './phrase-finder.ts';
import { entriesOf } from './phrases.ts';
import type { Sentence } from './prose.ts';
import data from './tone.json' with { type: 'json' };

/** Words in a sentence that blame, hurt, belittle, or sound jolly or hollow. Offsets in the text that the sentence is of. */
export interface ToneFound {
  start: number;
  end: number;
  /** How they come across: “sounds like blame.” */
  sounds: string;
  /** A sentence that says why. */
  reason: string;
  /** What may be typed in their place. Empty where that depends on what is meant. */
  instead: readonly string[];
  /** What to do where nothing can be typed in their place. */
  fix: string | undefined;
  /** Whether a formal paper may use them. */
  isOnlyForParents: boolean;
}

/** The words of a sentence whose tone is wrong. What is said not to be so, or is said about words, is left out. */
export function toneIn(sentence: Sentence): ToneFound[] {
  return find(sentence).flatMap(({ row, start, end, before, sentence: words }): ToneFound[] => {
    const kind = kinds.get(row.kind);
    if (!kind || row.kind === 'free' || isExcused(row.kind, before, words)) return [];
    const isOnlyForParents = kind.onlyForParents || row.profile === 'parent';
    return [{ start, end, sounds: kind.sounds, reason: row.reason, instead: row.instead ?? [], fix: row.fix, isOnlyForParents }];
  });
}

/** “It is not bad parenting”, “We do not use the word naughty” */
function isExcused(kind: string, before: readonly string[], words: readonly string[]): boolean {
  if (!excuses.kinds.includes(kind)) return false;
  return before.some((word) => excusedAfter.has(word)) || words.some((word) => excusedBeside.has(word));
}

const { excuses } = data;
const find = phraseFinder(data.rows, data.groups);
const kinds = new Map<string, { sounds: string; onlyForParents: boolean }>(entriesOf(data.kinds));
const excusedAfter = new Set(excuses.before.split(' '));
const excusedBeside = new Set(excuses.anywhere.split(' '));
