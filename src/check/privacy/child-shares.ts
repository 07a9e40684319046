import { anyConfidence, ofAllChildren } from './child-count-patterns.ts';
import { withSigns } from './needs.ts';

/** A share of a number that stands beside it, which tells a small count: “3% of our 90 pupils”. Offsets count UTF-16 units, the end exclusive. */
export interface SmallShare {
  start: number;
  end: number;
  /** How many children it is. */
  amount: number;
  total: number;
}

/** The shares of a sentence about needs that tell a count below the smallest which may be told. */
export function smallSharesIn(sentence: string, smallest: number): SmallShare[] {
  const shares = [...sentence.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s?(?:%|per\s?cent)/gi)];
  if (shares.length === 0 || !anyConfidence.test(withSigns(sentence))) return [];
  const opening = ofAllChildren.exec(` ${sentence}`);
  return shares.flatMap(({ 0: typed, 1: percent, index: start }): SmallShare[] => {
    const after = ofAllChildren.exec(sentence.slice(start + typed.length));
    const total = Number((after ?? opening)?.groups?.total?.replace(',', ''));
    const amount = Math.round((Number(percent) * total) / 100);
    return amount > 0 && amount < smallest ? [{ start, end: start + typed.length + (after?.[0].length ?? 0), amount, total }] : [];
  });
}
