import { type Fact, isComparable, isOpposite, isSame } from './facts.ts';
import type { Likeness } from './likeness.ts';
import type { Pair } from './pairs.ts';
import { readingOf } from './reading.ts';
import type { PlainStatement, Statement } from './statements.ts';
import { stemsOf } from './stems.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const { alike, alikeInOtherUnit, people, bare, part, sure, surer, far, farApart, farIfTaken, nearly } = thresholds.number;

/** A number or a day of a plain text that its paper does not say. */
export interface Difference {
  statement: PlainStatement;
  fact: Fact;
  /** What the paper says in its place. Missing if it says nothing of the sort. */
  paper?: { statement: Statement; fact: Fact };
}

/** The numbers, sums, times and days of a plain text that do not stand so in its paper. */
export function differencesOf({ plain, statements, likeness, isPart }: Pair): Difference[] {
  const known = statements.flatMap((statement, index) => inContext(statement, statements[index - 1]));
  const said = plain.flatMap((statement, index) => inContext(statement, plain[index - 1]));
  const matches = said.map((one) => matchesOf(one, known, likeness));
  return said.flatMap((one, index): Difference[] => {
    const { statement, fact } = one;
    const near = matches[index] ?? [];
    const same = near.find((match) => match.isSame);
    const others = near.filter((match) => !match.isSame && match.statement.kind !== 'review');
    // What another number of the page says already is not what this one was meant to say.
    const free = others.find(({ fact }) => !said.some((other) => isSame(other.fact, fact)));
    const other = free && free.closeness >= (others[0]?.closeness ?? 0) * nearly ? free : others[0];
    if (same) {
      const isTaken = matches.some(
        (list, at) => at !== index && list.some((match) => match.of === same.of && match.isSame && match.closeness > same.closeness),
      );
      const isMeant =
        other !== undefined &&
        (other === free
          ? other.closeness >= sure && same.closeness < other.closeness * far
          : other.closeness >= surer && same.closeness < other.closeness * farApart);
      const isSwapped = isTaken && free !== undefined && free.closeness >= alike && same.closeness <= free.closeness * farIfTaken;
      const wrong = !isClaimant(index, isMeant ? other : free) ? undefined : isMeant ? other : isSwapped ? free : undefined;
      if (wrong) return [{ statement, fact, paper: wrong }];
      return isOpposite(fact, same.fact) && same.closeness >= sure ? [{ statement, fact, paper: same }] : [];
    }
    if (other && other.closeness >= (isPart ? part : leastFor(fact, other.fact))) return [{ statement, fact, paper: other }];
    return isPart || isBare(fact) ? [] : [{ statement, fact }];
  });

  /** Whether no other number of the page is nearer to one of the paper. */
  function isClaimant(index: number, match: Match | undefined): boolean {
    return (
      match !== undefined &&
      !matches.some((list, at) => at !== index && list.some(({ of, closeness }) => of === match.of && closeness > match.closeness))
    );
  }
}

/** A number of the paper that might be meant by one of the plain text. */
interface Match {
  of: InContext<Statement>;
  statement: Statement;
  fact: Fact;
  isSame: boolean;
  /** How alike they are in what they speak of, from 0 to 1. */
  closeness: number;
}

/** How near a number of the paper has to be, so that it must be the one that is meant. */
function leastFor(fact: Fact, { unit }: Fact): number {
  if (fact.kind === 'people' || fact.kind === 'age') return people;
  return isBare(fact) ? bare : fact.unit === unit ? alike : alikeInOtherUnit;
}

/** Every number of the paper that is of one sort with a number, the nearest first. */
function matchesOf(one: InContext<PlainStatement>, known: readonly InContext<Statement>[], likeness: Likeness): Match[] {
  return known
    .filter((other) => isComparable(one.fact, other.fact))
    .map((of) => ({
      of,
      statement: of.statement,
      fact: of.fact,
      isSame: isSame(one.fact, of.fact),
      closeness: closeness(one, of, likeness),
    }))
    .sort((a, b) => b.closeness - a.closeness);
}

function closeness(one: InContext<Statement>, other: InContext<Statement>, likeness: Likeness): number {
  const isOneUnit = one.fact.kind !== 'date' && (one.fact.unit === other.fact.unit || one.fact.amount === other.fact.amount);
  return (
    0.5 * likeness.of(one.stems, other.stems) +
    0.2 * likeness.of(one.around, other.around) +
    0.2 * likeness.of(one.inContext, other.inContext) +
    (isOneUnit ? 0.1 : 0)
  );
}

/** Facts that are often a page's own: how many things it lists, a month, a year. They are told only where the paper says otherwise. */
function isBare({ kind, date, words }: Fact): boolean {
  if (kind === 'date') return Object.keys(date ?? {}).length < 2;
  return (
    kind === 'count' || kind === 'people' || kind === 'age' || (kind === 'often' && !/\d|\b(?:once|twice|thrice|times)\b/i.test(words))
  );
}

interface InContext<Of extends Statement> {
  statement: Of;
  fact: Fact;
  /** What the whole sentence speaks of, what stands near the number, and the sentence with its heading and the one before it. */
  stems: ReadonlySet<string>;
  around: ReadonlySet<string>;
  inContext: ReadonlySet<string>;
}

function inContext<Of extends Statement>(statement: Of, last: Of | undefined): InContext<Of>[] {
  const { words, heading } = statement;
  const { facts, stems } = readingOf(statement);
  if (facts.length === 0) return [];
  const before = last?.heading === heading ? readingOf(last).stems : [];
  const inContext = new Set([...stems, ...before, ...stemsOf(heading)]);
  return facts.map((fact) => ({ statement, fact, stems, inContext, around: new Set(stemsOf(near(words, fact))) }));
}

/** The six words before a number and the six after it. */
function near(words: string, { start, end }: Fact): string {
  const before = words.slice(0, start).split(/\s+/).slice(-7).join(' ');
  const after = words.slice(end).split(/\s+/).slice(0, 7).join(' ');
  return `${before} ${after}`;
}
