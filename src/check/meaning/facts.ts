import { type DateInText, datesIn, type Limit, type Quantity, quantitiesIn, type Unit } from '../../language/index.ts';
import { stemsOf } from './stems.ts';

/** A number, a sum, a time or a day that a sentence names, made comparable. */
export interface Fact {
  kind: FactKind;
  /** Offsets into the sentence. */
  start: number;
  end: number;
  words: string;
  /** How much, in `unit`; or the parts of a date. */
  amount: number;
  /** What one of it is, after weeks are turned into days and years into months. For a bare count the words after it. */
  unit: string;
  date?: Pick<DateInText, 'day' | 'month' | 'year'>;
  limit?: Limit;
}

/** A `count` is a number of things that have no unit: “3 goals”. `often` is how often something is done. */
export type FactKind = 'money' | 'percent' | 'time' | 'often' | 'people' | 'age' | 'print' | 'count' | 'date';

/** The facts of a sentence, in their order. */
export function factsIn(words: string): Fact[] {
  const quantities = quantitiesIn(words);
  const dates = datesIn(words).map((date): Fact => {
    const { start, end, text, day, month, year } = date;
    return {
      kind: 'date',
      start,
      end,
      words: text,
      amount: 0,
      unit: 'date',
      date: { ...(day && { day }), ...(month && { month }), ...(year && { year }) },
    };
  });
  const isApart = ({ start, end }: { start: number; end: number }): boolean =>
    quantities.every((one) => end <= one.start || one.end <= start);
  return [...quantities.flatMap((quantity) => factOf(quantity, words)), ...dates, ...oftenIn(words).filter(isApart)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether two facts say the same: “two weeks” and “14 days”, “15 February” and “15 February 2027”, but not 5 school days and 5 working days. */
export function isSame(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return false;
  if (one.date && other.date) {
    const { day, month, year } = other.date;
    const agree = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined || a === b;
    const holds =
      Object.keys(one.date).every((part) => part in (other.date ?? {})) ||
      Object.keys(other.date).every((part) => part in (one.date ?? {}));
    return holds && agree(one.date.day, day) && agree(one.date.month, month) && agree(one.date.year, year);
  }
  if (one.amount !== other.amount) return false;
  return one.kind === 'count' ? namesSame(one, other) : one.unit === other.unit;
}

/** Whether two facts are of one sort, so that one may stand in the place of the other. */
export function isComparable(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'count') return namesSame(one, other);
  if (one.date && other.date) return Object.keys(one.date).some((part) => part in (other.date ?? {}));
  if (one.kind === 'time') return one.unit === other.unit || isShort(one) === isShort(other) || isInDays(one) || isInDays(other);
  return true;
}

function isShort({ unit }: Fact): boolean {
  return unit === 'minutes';
}

/** “48 hours” */
function isInDays({ unit, amount }: Fact): boolean {
  return unit === 'minutes' && amount % 1440 === 0;
}

/** Whether one says “at least” where the other says “within” or “no more than”. “More than” is neither: “up to 5 days” and “if it takes more than 5 days” agree. */
export function isOpposite({ limit: one }: Fact, { limit: other }: Fact): boolean {
  const isMost = (limit: Limit | undefined): boolean => limit === 'within' || limit === 'up to';
  return (one === 'at least' && isMost(other)) || (isMost(one) && other === 'at least');
}

/** “6 short questions” and “6 questions” */
function namesSame(one: Fact, other: Fact): boolean {
  const names = other.unit.split(' ');
  return one.unit.split(' ').some((name) => name !== '' && names.includes(name));
}

const turned: Partial<Record<Unit, { kind: FactKind; unit: string; times: number }>> = {
  pounds: { kind: 'money', unit: 'pounds', times: 1 },
  percent: { kind: 'percent', unit: 'percent', times: 1 },
  minutes: { kind: 'time', unit: 'minutes', times: 1 },
  hours: { kind: 'time', unit: 'minutes', times: 60 },
  days: { kind: 'time', unit: 'days', times: 1 },
  weeks: { kind: 'time', unit: 'days', times: 7 },
  'school days': { kind: 'time', unit: 'school days', times: 1 },
  'working days': { kind: 'time', unit: 'working days', times: 1 },
  'school weeks': { kind: 'time', unit: 'school weeks', times: 1 },
  months: { kind: 'time', unit: 'months', times: 1 },
  years: { kind: 'time', unit: 'months', times: 12 },
  'half terms': { kind: 'time', unit: 'half terms', times: 1 },
  terms: { kind: 'time', unit: 'half terms', times: 2 },
  people: { kind: 'people', unit: 'people', times: 1 },
  'years of age': { kind: 'age', unit: 'years', times: 1 },
  points: { kind: 'print', unit: 'points', times: 1 },
};

/** How many of each there are in a school year. */
const inAYear: Record<string, number> = { year: 1, term: 3, 'half term': 6, month: 12 };

function factOf({ start, end, text, amount, unit, each, limit }: Quantity, words: string): Fact[] {
  const common = { start, end, words: text, ...(limit && { limit }) };
  if (unit === 'times') {
    const perYear = each && inAYear[each];
    return [{ ...common, kind: 'often', amount: amount * (perYear ?? 1), unit: perYear ? 'a year' : (each ?? '') }];
  }
  if (unit === 'none') {
    const after = /^[^.;:!?()]*/.exec(words.slice(end))?.[0] ?? '';
    return [{ ...common, kind: 'count', amount, unit: stemsOf(after).slice(0, 2).join(' ') }];
  }
  const as = turned[unit];
  return as ? [{ ...common, kind: as.kind, amount: amount * as.times, unit: as.unit }] : [];
}

const often =
  /\b(?:each|every|once (?:a|each|every)|once in (?:a|each|every)|per)\s+(?:school\s+|academic\s+)?(half[\s-]term|term|year|month|week|day)\b(?!\s+group|['’])|\b(half-termly|termly|annually|yearly|monthly|weekly|daily)\b/gi;
const adverbs: Record<string, string> = {
  'half-termly': 'half term',
  termly: 'term',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/** “Each term”, “annually” */
function oftenIn(words: string): Fact[] {
  return [...words.matchAll(often)].map(({ 0: typed, 1: stretch, 2: adverb, index: start }) => {
    const of = adverb ? (adverbs[adverb.toLowerCase()] ?? '') : (stretch ?? '').toLowerCase().replace(/[\s-]+/, ' ');
    const perYear = inAYear[of];
    return { kind: 'often', start, end: start + typed.length, words: typed, amount: perYear ?? 1, unit: perYear ? 'a year' : of };
  });
}
