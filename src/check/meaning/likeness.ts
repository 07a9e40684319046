import { readingOf } from './reading.ts';
import type { Statement } from './statements.ts';

/** How alike sentences of a plain page and a paper are. Words that stand in few sentences of the paper count for more. */
export interface Likeness {
  /** From 0, nothing in common, to 1. Half of it tells how much of the shorter stands in the longer. */
  of(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
  /** The same, where a short sentence that stands in a long one counts for little. */
  even(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
  /** How much of the longer stands in the shorter, from 0 to 1. */
  shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
  /** How much of the first stands in the second, from 0 to 1. */
  within(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
}

/** @param statements all sentences of the paper */
export function likenessIn(statements: readonly Pick<Statement, 'words'>[]): Likeness {
  const uses = new Map<string, number>();
  for (const statement of statements) for (const stem of readingOf(statement).stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const weightOf = (times: number): number => Math.log(1 + (statements.length + 1) / times);
  const weights = new Map([...uses].map(([stem, times]) => [stem, weightOf(times)]));
  const unknown = weightOf(0.5);
  const within = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
    let [shared, all] = [0, 0];
    for (const stem of one) {
      const weight = weights.get(stem) ?? unknown;
      all += weight;
      if (other.has(stem)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
  return {
    within,
    shared: (one, other) => Math.min(within(one, other), within(other, one)),
    even: (one, other) => 0.3 * Math.max(within(one, other), within(other, one)) + 0.7 * Math.min(within(one, other), within(other, one)),
    of: (one, other) => 0.5 * within(one, other) + 0.5 * within(other, one),
  };
}
