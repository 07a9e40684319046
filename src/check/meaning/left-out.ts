import { type Clause, verbStem } from './clauses.ts';
import { type Fact, isOpposite, isSame } from './facts.ts';
import { likenessIn } from './likeness.ts';
import words from './modal-words.json' with { type: 'json' };
import type { Paper } from './papers.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Statement } from './statements.ts';
import { stemsOf } from './stems.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const { alike, withTime, touched, whole, fewSections } = thresholds.duty;

/**
 * What a paper promises to parents, allows them or asks of them, and no sentence of the plain pages says.
 * @param plain all sentences of the pages that explain it, page by page, with those that components show
 */
export function leftOut(plain: readonly Statement[], { statements }: Paper): Statement[] {
  const likeness = likenessIn(statements);
  const said = plain.map((statement, index) => withNext(statement, plain[index + 1]));
  const own = statements.filter(({ kind }) => kind === 'words');
  const sections = new Set(own.map(({ heading }) => heading));
  const explained = new Set(own.filter((statement) => isTouched(readingOf(statement))).map(({ heading }) => heading));
  // A page on one part of a long policy need not say what the other parts say.
  const isWhole = sections.size <= fewSections || explained.size >= sections.size * whole;
  return own.filter((statement) => (isWhole || explained.has(statement.heading)) && isLeftOut(readingOf(statement)));

  function isTouched({ stems }: Reading): boolean {
    return stems.size > 2 && said.some(({ alone }) => likeness.shared(stems, alone) >= touched);
  }

  function isLeftOut({ clauses, facts }: Reading): boolean {
    const times = facts.filter(({ kind }) => kind === 'time');
    return clauses.some((clause) => concernsParents(clause, times) && !said.some((one) => isSaid(clause, times, one)));
  }

  function isSaid({ stems }: Clause, times: readonly Fact[], { alone, together, facts }: Said): boolean {
    const closeness = likeness.within(stems, together) * 0.7 + likeness.of(stems, alone) * 0.3;
    if (times.length === 0) return closeness >= alike;
    // A deadline that is not told is left out, however much is told beside it.
    return closeness >= withTime && times.some((time) => facts.some((fact) => isSame(time, fact) && !isOpposite(time, fact)));
  }
}

/** A sentence of a plain page, alone and together with its heading and the next one. */
interface Said {
  alone: ReadonlySet<string>;
  together: ReadonlySet<string>;
  facts: readonly Fact[];
}

function withNext(statement: Statement, next: Statement | undefined): Said {
  const own = readingOf(statement);
  const after = next?.heading === statement.heading ? readingOf(next) : undefined;
  return {
    alone: own.stems,
    together: new Set([...own.stems, ...(after?.stems ?? []), ...stemsOf(statement.heading)]),
    facts: [...own.facts, ...(after?.facts ?? [])],
  };
}

const [complaint = ''] = stemsOf('complaint');
const acts = new Set(words.acts.words.map((word) => verbStem(word)));
/** Acts that are done to somebody, who in such a paper is the parent unless another is named. */
const towards = new Set(words.acts.towards.map((word) => verbStem(word)));

/** Whether a clause is a promise or a duty to parents, a right of theirs, or a duty that they have. */
function concernsParents({ strength, actor, verb, stems, namesParent, isToOthers, isModal }: Clause, times: readonly Fact[]): boolean {
  if (!isModal || stems.size === 0) return false;
  if (strength === 'may') return actor === 'parent';
  if (strength !== 'must' && strength !== 'will') return false;
  if (actor === 'parent') return strength === 'must';
  if (actor === 'council' || actor === 'child') return false;
  if (actor === undefined && strength === 'must' && stems.has(complaint)) return true;
  if (namesParent) return acts.has(verb);
  if (actor === 'school' && hasDeadline(times)) return true;
  return acts.has(verb) && !isToOthers && [...stems].some((stem) => towards.has(stem));
}

/** “Within 15 school days”: a promise with a day is one to those who wait. */
function hasDeadline(times: readonly Fact[]): boolean {
  return times.some(({ unit, limit }) => unit.endsWith('days') && limit !== undefined);
}
