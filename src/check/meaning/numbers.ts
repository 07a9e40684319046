import { type Fact, isComparable, isOpposite, isSame } from './facts.ts';
import type { Likeness } from './likeness.ts';
import type { Pair } from './pairs.ts';
import { readingOf } from './reading.ts';
import type { PlainStatement, Statement } from './statements.ts';
import { stemsOf } from './stems.ts';
import thresholds from './thresholds.json' with { type: 'json' };

const { alike, alikeInOtherUnit, people, bare, part, sure, surer, far, farApart, farIfSaid, farIfTaken, nearly } = thresholds.number;

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
  const sayers = sayersOf(matches);
  return said.flatMap((one, index): Difference[] => {
    const { statement, fact } = one;
    const near = matches[index] ?? [];
    const same = near.find((match) => match.isSame);
    const others = near.filter((match) => !match.isSame && match.statement.kind !== 'review' && !isSaid(match.fact, one, statement));
    // What another number of the page says already is not what this one was meant to say.
    const unsaid = others.find((match) => !isSaid(match.fact, one));
    const untaken = others.find((match) => !isTaken(match, index));
    const least = (others[0]?.closeness ?? 0) * nearly;
    const other = [unsaid, untaken].find((match) => match !== undefined && match.closeness >= least) ?? others[0];
    if (same) {
      const swapped =
        unsaid && isSwapped(unsaid, same, isTaken(same, index) ? farIfTaken : isSaid(fact, one) ? farIfSaid : 0) ? unsaid : undefined;
      const wrong = other && isMeant(other, same, other === unsaid) ? other : swapped;
      if (wrong && !isWanted(wrong, index)) return [{ statement, fact, paper: wrong }];
      return isOpposite(fact, same.fact) && same.closeness >= sure ? [{ statement, fact, paper: same }] : [];
    }
    if (other && other.closeness >= (isPart ? part : leastFor(fact, other.fact))) return [{ statement, fact, paper: other }];
    return isPart || isBare(fact) ? [] : [{ statement, fact }];
  });

  /** Whether another number of the page, or of one sentence of it, says the same as one of the paper. */
  function isSaid(fact: Fact, except: InContext<PlainStatement>, within?: PlainStatement): boolean {
    return said.some((one) => one !== except && (within === undefined || one.statement === within) && isSame(one.fact, fact));
  }

  /** Whether another number of the page says just what a number of the paper says, and is nearer to it. */
  function isTaken({ of, closeness }: Match, index: number): boolean {
    return (sayers.get(of) ?? []).some((sayer) => sayer.index !== index && sayer.closeness > closeness);
  }

  /** Whether another number of the page that is not right as it stands is nearer to a number of the paper. */
  function isWanted({ of, closeness }: Match, index: number): boolean {
    return matches.some((list, at) => {
      return at !== index && !isSettled(list, at) && list.some((match) => match.of === of && match.closeness > closeness);
    });
  }

  function isSettled(list: readonly Match[], at: number): boolean {
    const same = list.find((match) => match.isSame);
    return same !== undefined && !isTaken(same, at);
  }
}

/** Whether a sentence that has another number is so much nearer than the one that has this number that it must be the one meant. */
function isMeant(other: Match, same: Match, isFree: boolean): boolean {
  return isFree
    ? other.closeness >= sure && same.closeness < other.closeness * far
    : other.closeness >= surer && same.closeness < other.closeness * farApart;
}

/** Whether a number that the page says nowhere is nearer than one that it says elsewhere, or nearly so. */
function isSwapped(unsaid: Match, same: Match, farthest: number): boolean {
  return unsaid.closeness >= alike && same.closeness <= unsaid.closeness * farthest;
}

/** The numbers of the page that say the same as each number of the paper. */
function sayersOf(matches: readonly Match[][]): Map<InContext<Statement>, { index: number; closeness: number }[]> {
  const sayers = new Map<InContext<Statement>, { index: number; closeness: number }[]>();
  for (const [index, list] of matches.entries()) {
    for (const { of, isSame, closeness } of list) {
      if (isSame) sayers.set(of, [...(sayers.get(of) ?? []), { index, closeness }]);
    }
  }
  return sayers;
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
function leastFor(fact: Fact, { unit, limit }: Fact): number {
  // “At least 3 people” is a rule where “3 people” may be a tale.
  const isRule = fact.limit !== undefined && fact.limit === limit;
  if (fact.kind === 'people' || fact.kind === 'age') return isRule ? alike : people;
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
  const { fact } = other;
  const isOneUnit = fact.kind !== 'date' && one.fact.unit === fact.unit;
  const isOneAmount = fact.kind !== 'date' && one.fact.amount === fact.amount;
  return (
    0.4 * likeness.even(one.stems, other.stems) +
    0.2 * likeness.even(one.around, other.around) +
    0.3 * likeness.even(one.inContext, other.inContext) +
    (isOneUnit ? 0.1 : isOneAmount ? 0.2 : 0)
  );
}

/** Facts that are often a page's own: how many things it lists, a month, a year. They are told only where the paper says otherwise. */
function isBare({ kind, date, words, limit }: Fact): boolean {
  if (kind === 'date') return Object.keys(date ?? {}).length < 2;
  return (
    (kind === 'count' && limit === undefined) ||
    kind === 'people' ||
    kind === 'age' ||
    (kind === 'often' && !/\d|\b(?:once|twice|thrice|times)\b/i.test(words))
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
