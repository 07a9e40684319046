import { readingOf } from './reading.ts';
import type { Statement } from './statements.ts';

/** How alike sentences of a plain page and a paper are. Words that stand in few sentences of the paper count for more. */
export interface Likeness {
  /** From 0, nothing in common, to 1. Half of it tells how much of the shorter stands in the longer. */
  of(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
  /** How much of the longer stands in the shorter, from 0 to 1. */
  shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
  /** How much of the first stands in the second, from 0 to 1. */
  within(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
}

/** @param statements all sentences of the paper */
export function likenessIn(statements: readonly Pick<Statement, 'words'>[]): Likeness {
  const known = new Map<string, number>();
  for (const statement of statements) for (const stem of readingOf(statement).stems) known.set(stem, (known.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => Math.log(1 + (statements.length + 1) / (known.get(stem) ?? 0.5));
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weight(stem), 0);
  const within = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
    return one.size === 0 ? 0 : sum([...one].filter((stem) => other.has(stem))) / sum(one);
  };
  return {
    within,
    shared: (one, other) => Math.min(within(one, other), within(other, one)),
    of: (one, other) => 0.5 * within(one, other) + 0.5 * within(other, one),
  };
}
