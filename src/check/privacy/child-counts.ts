import { type NumberInText, numbersIn } from '../../language/index.ts';
import * as says from './child-count-patterns.ts';
import { withSigns } from './needs.ts';

/** A count of children that is small enough to show who they are. Offsets count UTF-16 units, the end exclusive. */
export interface SmallCount {
  start: number;
  end: number;
  /** Whether a need, a plan or the like stands beside it, and not only a year group or a kind of help. */
  isSure: boolean;
}

/**
 * The counts of children in a sentence that are below the smallest which may be told: “4 pupils with EHC plans”, “Autism: 3”, “1 in Year 6”.
 * Left out are the sizes of groups and classes, shares (“one in ten”), suppositions, figures of the country, and the names of years.
 */
export function smallCountsIn(sentence: string, smallest: number): SmallCount[] {
  const small = numbersIn(sentence).filter(isSmall);
  const hasOnly = says.onlyChild.test(sentence);
  if ((small.length === 0 && !hasOnly) || (says.wider.test(sentence) && !says.thisSchool.test(sentence))) return [];
  const signed = withSigns(sentence);
  const isSure = says.anyConfidence.test(signed);
  const counts = small.flatMap(({ start, end }): SmallCount[] => {
    const from = Math.max(0, start - nearby);
    const around: Around = {
      typedBefore: sentence.slice(from, start),
      before: signed.slice(from, start),
      typed: sentence.slice(start, end),
      after: signed.slice(end, end + nearby),
      isSure,
    };
    const counted = isNoCount(around) ? undefined : countedIn(around);
    return counted === undefined ? [] : [{ start, end: end + counted.length, isSure }];
  });
  return [...counts, ...(isSure && hasOnly ? onlyChildIn(signed) : [])];

  function isSmall({ amount, isPounds }: NumberInText): boolean {
    return !isPounds && amount > 0 && amount < smallest && Number.isInteger(amount);
  }
}

/** How far around a number its words are read, in letters. A list without full stops may be as long as a page. */
const nearby = 300;

/** “Our only deaf pupil”. Not “your child is not the only child with SEN”. */
function onlyChildIn(signed: string): SmallCount[] {
  const found = says.onlyChildOf.exec(signed);
  if (!found || says.supposedBefore.test(signed.slice(0, found.index)) || /\b(?:not|never|your|like)\b/i.test(signed)) return [];
  return [{ start: found.index, end: found.index + found[0].length, isSure: true }];
}

/** A number and the words around it. */
interface Around {
  /** What stands before it, as it is typed. */
  typedBefore: string;
  /** The same with signs for needs, plans and years, as in `after`. */
  before: string;
  typed: string;
  after: string;
  /** Whether a need, a plan or the like stands in the sentence. */
  isSure: boolean;
}

function isNoCount({ typedBefore, before, after }: Around): boolean {
  return (
    says.label.test(typedBefore) ||
    says.supposedBefore.test(before) ||
    says.mayBefore.test(typedBefore) ||
    says.shareBefore.test(typedBefore) ||
    says.groupBefore.test(before.replace(says.range, '')) ||
    says.parentHas.test(before) ||
    says.otherUnit.test(after)
  );
}

/** The words after the number that belong to the count. */
function countedIn(around: Around): string | undefined {
  return countedChildren(around) ?? countedPlans(around) ?? countedBefore(around) ?? countedInYear(around) ?? countedInList(around);
}

/** “4 pupils with EHC plans”, “two of our Year 3 children”. */
function countedChildren(around: Around): string | undefined {
  const { before, typed, after } = around;
  const found = says.countedChildren.exec(after);
  if (!found || roundTotals.has(Number(found.groups?.total))) return undefined;
  const rest = after.slice(found[0].length);
  if (says.groupAfter.test(rest) || says.supposedAfter.test(rest) || says.shareAfter.test(rest)) return undefined;
  if (found.groups?.of && !says.countedPlans.test(rest)) return undefined;
  if (/^one$/i.test(typed) && !says.onlyOne.test(before) && !says.tellsOfOne.test(rest)) return undefined;
  return around.isSure || mayTell(around, rest) ? found[0] : undefined;
}

/** Whether a count of children without a need tells of something that only a few have. */
function mayTell({ before, after }: Around, rest: string): boolean {
  if (says.publicPart.test(before + after)) return false;
  const isOnly = says.only.test(before) && says.tells.test(rest);
  return isOnly || says.percentAfter.test(after) || says.anyHelpOrYear.test(before + after);
}

/** “We have 4 EHC plans.” */
function countedPlans({ before, typed, after }: Around): string | undefined {
  return /^one$/i.test(typed) && !says.onlyOne.test(before) ? undefined : says.countedPlans.exec(after)?.[0];
}

/** “Of our pupils, three have dyslexia”, “27 on SEN Support and 4 with EHC plans”. */
function countedBefore({ before, after }: Around): string | undefined {
  if (says.preposition.test(before.replace(says.range, '')) || says.anyStaff.test(before)) return undefined;
  const goesOn = /(?:^|[,:;(]|\band)\s*$/.test(before) && says.withOrOn.test(after);
  return goesOn || says.anyChildren.test(before) ? says.saidOfThem.exec(after)?.[0] : undefined;
}

/** “We have 4 pupils with plans: 1 in Year 2 and 3 in Year 6.” */
function countedInYear({ before, after }: Around): string | undefined {
  if (!says.beginsPart.test(before) || says.otherLabel.test(before)) return undefined;
  return says.anyHelp.test(before + after) || says.anyChildren.test(before) ? says.inYear.exec(after)?.[0] : undefined;
}

/** “Autism: 3”. */
function countedInList({ before, typed, after }: Around): string | undefined {
  return /^\d/.test(typed) && says.namedNeed.test(before) && says.endOfItem.test(after) ? '' : undefined;
}

/** Totals of shares: “3 out of 5 children” speaks of no one. */
const roundTotals = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000]);
