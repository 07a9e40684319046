import type { Clause, Strength } from './clauses.ts';
import { type Fact, isSame } from './facts.ts';
import type { Pair } from './pairs.ts';
import { readingOf } from './reading.ts';
import type { PlainStatement, Statement } from './statements.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const { alike, asNear, inWhole, known, leastCommon, loose, sure } = thresholds.modal;

/** A statement of a plain page that is stronger or weaker than its paper, or says the opposite. */
export interface StrengthDifference {
  statement: PlainStatement;
  clause: Clause;
  severity: 'error' | 'warning';
  /** What the paper says. Missing if the paper does not say that this must be, or must not be. */
  paper?: { statement: Statement; clause: Clause };
}

/** Where a plain text says “may”, and its paper says “must”, and the like. */
export function* strengthDifferencesOf({ plain, statements, likeness, isPart }: Pair): Generator<StrengthDifference> {
  const inPaper = statements.flatMap((statement) => inSentence(statement));
  for (const said of plain.filter(({ kind }) => kind === 'words').flatMap((statement) => inSentence(statement))) {
    const near = inPaper
      .map((other) => ({ ...other, closeness: closeness(said, other) }))
      .filter((other) => other.closeness >= alike)
      .sort((a, b) => b.closeness - a.closeness);
    const [nearest] = near;
    const { statement, clause } = said;
    if (!nearest) {
      if (!isPart && isRule(clause) && !isKnown(said)) yield { statement, clause, severity: 'warning' };
      continue;
    }
    // Another sentence of the paper that is as near may say it just so.
    const verdicts = near
      .filter((other) => other.closeness >= nearest.closeness - asNear)
      .map((other) => ({ paper: { statement: other.statement, clause: other.clause }, severity: judge(other.clause, clause) }));
    if (verdicts.some(({ severity }) => severity === undefined)) continue;
    const [{ severity, paper } = { severity: undefined, paper: undefined }] = verdicts;
    if (severity) yield { statement, clause, severity, paper };
  }

  /** How near two clauses are, or nothing if they can hardly be about the same. */
  function closeness(one: InSentence, other: InSentence): number {
    if (!areActorsAlike(one, other)) return 0;
    const common = [...one.clause.stems].filter((stem) => other.clause.stems.has(stem)).length;
    if (common === 0 || (common < leastCommon && likeness.shared(one.stems, other.stems) < inWhole)) return 0;
    const isNamed = one.clause.stems.has(other.clause.verb) || other.clause.stems.has(one.clause.verb);
    const closeness = closenessOf(one, other);
    const isOneActor = one.clause.actor !== undefined && one.clause.actor === other.clause.actor;
    return ((isNamed || isOneActor) && one.clause.isModal && other.clause.isModal) || closeness >= sure ? closeness : 0;
  }

  /** Whether the paper says as much in other words, or in a sentence without any such word: “Complaints go to the chair”. */
  function isKnown(said: InSentence): boolean {
    const { stems, strength } = said.clause;
    const isLikewise = (other: InSentence) =>
      negative.has(other.clause.strength) === negative.has(strength) && !free.has(other.clause.strength);
    if (inPaper.some((other) => isLikewise(other) && areActorsAlike(said, other) && closenessOf(said, other) >= loose)) return true;
    return (
      stems.size >= leastCommon &&
      statements.some((statement) => {
        const other = readingOf(statement);
        return other.clauses.length === 0 && likeness.within(stems, other.stems) >= known;
      })
    );
  }

  function closenessOf(one: InSentence, other: InSentence): number {
    const isSameVerb = one.clause.verb === other.clause.verb;
    const hasSameTime = one.times.some((time) => other.times.some((its) => isSame(time, its)));
    return (
      0.6 * likeness.of(one.clause.stems, other.clause.stems) +
      0.25 * likeness.of(one.stems, other.stems) +
      (isSameVerb ? 0.15 : 0) +
      (hasSameTime ? 0.2 : 0)
    );
  }
}

function areActorsAlike({ clause: one }: InSentence, { clause: other }: InSentence): boolean {
  return one.actor === undefined || other.actor === undefined || one.actor === other.actor;
}

interface InSentence {
  statement: PlainStatement | Statement;
  clause: Clause;
  stems: ReadonlySet<string>;
  times: readonly Fact[];
}

function inSentence<Any extends Statement>(statement: Any): (InSentence & { statement: Any })[] {
  const { clauses, stems, facts } = readingOf(statement);
  const times = facts.filter(({ kind }) => kind === 'time');
  return clauses.map((clause) => ({ statement, clause, stems, times }));
}

/** Whether a clause binds somebody so that the paper has to say it too: “you must”, “you must not”. */
function isRule({ strength, stems }: Clause): boolean {
  return (strength === 'must' || strength === 'must not') && stems.size > 0;
}

const free: ReadonlySet<Strength> = new Set(['may', 'need not']);
const negative: ReadonlySet<Strength> = new Set(['must not', 'will not', 'should not', 'cannot']);

/** How bad it is that a page says in one strength what its paper says in another. Nothing if both come to the same. */
function judge({ strength: paper }: Clause, { strength: plain }: Clause): 'error' | 'warning' | undefined {
  if (negative.has(paper) && negative.has(plain)) {
    return (paper === 'should not') !== (plain === 'should not') && (paper === 'must not' || plain === 'must not') ? 'warning' : undefined;
  }
  if (paper === 'need not' || plain === 'need not') {
    const other = paper === 'need not' ? plain : paper;
    return other === 'must' || negative.has(other) ? 'error' : undefined;
  }
  if (negative.has(paper) || negative.has(plain)) return 'error';
  return verdicts[`${paper} ${plain}`];
}

const verdicts: Record<string, 'error' | 'warning'> = {
  'must may': 'error',
  'may must': 'error',
  'will may': 'error',
  'may will': 'warning',
  'must should': 'warning',
  'should must': 'warning',
  'will should': 'warning',
  'should may': 'warning',
  'may should': 'warning',
};
