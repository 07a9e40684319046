import { type Clause, clausesIn } from './clauses.ts';
import { type Fact, factsIn } from './facts.ts';
import type { Statement } from './statements.ts';
import { stemsOf } from './stems.ts';

/** What is read out of a sentence: what it speaks of, its numbers and days, its duties and rights. */
export interface Reading {
  stems: ReadonlySet<string>;
  facts: readonly Fact[];
  clauses: readonly Clause[];
}

/** Reads a sentence. Those of a paper are compared with many pages, at each check, so that each is read once. */
export function readingOf({ words }: Pick<Statement, 'words'>): Reading {
  const known = kept.get(words);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const reading = { stems: new Set(stemsOf(words)), facts: factsIn(words), clauses: clausesIn(words) };
  kept.set(words, reading);
  return reading;
}

const kept = new Map<string, Reading>();
const mostKept = 5000;
