import { type Measure, measureAfter, type Rate, type Unit } from './measures.ts';
import { withoutNames } from './naming-numbers.ts';
import { type NumberInText, numbersIn } from './numbers.ts';
import { anyOf, plain } from './phrases.ts';
import words from './quantity-words.json' with { type: 'json' };

/** A number in a text that says how much, how many or how long. */
export interface Quantity {
  /** Offsets into the text, the end exclusive. They hold the number, its unit and its rate, without the limit: “10 school days”. */
  start: number;
  end: number;
  text: string;
  amount: number;
  unit: Unit;
  /** “3 times a year”: `year`. */
  each?: Rate;
  /** “within”, “no more than”, “at least” … */
  limit?: Limit;
}

export type Limit = 'within' | 'up to' | 'at least' | 'more than' | 'about';

/**
 * The quantities of a text, in their order. “Ten (10) school days”, “£1.5 million”, “5 school (term-time) days” and “a two-week wait” hold one
 * each; “10 to 15 days” and “3 or 4 goals” hold two with the same unit. A fortnight is 2 weeks, and “twice a year” 2 times each year.
 * “A week” counts only after a limit: “within a week”.
 *
 * Left out is a number that only names: of a law, a page, a step or a school year, of a telephone or a house, a time of day, a date (see
 * `datesIn`), a place in a list; and “one” that stands for a person or a thing.
 */
export function quantitiesIn(text: string): Quantity[] {
  const numbers = withoutNames(text, numbersIn(text)).map((number) => ({
    ...number,
    measure: measureAfter(text, number.end, number.isPounds),
  }));
  const counted: Counted[] = [...numbers, ...articlesIn(text), ...numbersOfTimesIn(text)].sort((a, b) => a.start - b.start);
  for (const [index, one] of counted.entries()) {
    const next = counted[index + 1];
    if (next && isRange(text, one, next)) one.measure = { ...next.measure, end: one.end };
    if (isAge(text, one, next)) one.measure = { ...one.measure, unit: 'years of age' };
  }
  return counted.filter((one) => isQuantity(text, one)).map((one) => quantityOf(text, one));
}

type Counted = Pick<NumberInText, 'start' | 'end' | 'amount'> & { measure: Measure };

/** “10 to 15 days”: the first number has the unit of the second. */
function isRange(text: string, one: Counted, next: Counted): boolean {
  if (one.measure.unit !== 'none' && !(one.measure.unit === 'pounds' && next.measure.unit === 'pounds')) return false;
  const between = text.slice(one.end, next.start);
  return (
    /^\s?(?:-|–|—|to|or)\s?$/.test(between) ||
    (/^\sand\s$/.test(between) && /\bbetween\s$/i.test(text.slice(Math.max(0, one.start - 10), one.start)))
  );
}

/** “Aged 5 to 16”, “until your child is 25”, “0 to 25” */
function isAge(text: string, { start, end, amount, measure }: Counted, next: Counted | undefined): boolean {
  if (measure.unit !== 'none' && measure.unit !== 'years') return false;
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 10)];
  if (afterAge.test(before)) return true;
  if (afterChild.test(before)) return measure.unit === 'none' && !/^\s\p{L}/u.test(after);
  return (
    (amount === 0 && /^\s?(?:to|-|–)\s?25\b/.test(after) && next?.amount === 25) || (amount === 25 && /\b0\s?(?:to|-|–)\s?$/.test(before))
  );
}

const afterAge = /\b(?:ages?|aged|age of|age range)(?:\s(?:of|from|between))?\s(?:\d+\s?(?:to|and|or|-|–)\s?)?$/i;
const afterChild = /\b(?:child|pupil|student|young person|he|she|they)\s(?:is|are|turns?|becomes?|reach(?:es)?)\s$/i;

/** Whether a number counts something, and is not a part of a word, a place in a row, or “one” in the place of a name. */
function isQuantity(text: string, one: Counted): boolean {
  const { start, end, amount, measure } = one;
  if (/^\p{L}/u.test(text.slice(end)) && measure.end === end) return false;
  if (amount !== 1 || /^\d/.test(text.slice(start))) return true;
  if (measure.unit === 'none') return false;
  const isLoose = measure.unit === 'people' || /^one\s(?:day|time)$/i.test(text.slice(start, measure.end));
  return !isLoose || limitOf(text, one) !== undefined;
}

function quantityOf(text: string, one: Counted): Quantity {
  const { start, amount, measure } = one;
  const { unit, holds, each, end } = measure;
  const limit = limitOf(text, one);
  // Half a term is a half term.
  const isHalfTerm = unit === 'terms' && amount === 0.5;
  return {
    start,
    end,
    text: text.slice(start, end),
    amount: isHalfTerm ? 1 : amount * holds,
    unit: isHalfTerm ? 'half terms' : unit,
    ...(each && { each }),
    ...(limit && { limit }),
  };
}

const limits = new Map(
  (['within', 'up to', 'at least', 'more than', 'about'] as const).flatMap((limit) =>
    words.limits[limit].map((phrase): [string, Limit] => [plain(phrase), limit]),
  ),
);
const limitBefore = new RegExp(String.raw`(?<!\p{L})(${anyOf(limits.keys())})(?:\s+${anyOf(words.limits.between)}){0,4}\s+$`, 'iu');
const limitsAfter = new Map(
  (['at least', 'up to', 'within', 'about'] as const).flatMap((limit) =>
    words.limitsAfter[limit].map((phrase): [string, Limit] => [plain(phrase), limit]),
  ),
);
const limitAfter = new RegExp(String.raw`^,?\s+(${anyOf(limitsAfter.keys())})(?!\p{L})`, 'iu');

const countsBackwards = /^,?\s+(?:before|prior to|ahead of|in advance)\b/i;

function limitOf(text: string, { start, measure }: Counted): Limit | undefined {
  const before = limitBefore.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  // “No later than 5 days before” leaves 5 days or more.
  if (before && /later than$/i.test(before) && countsBackwards.test(text.slice(measure.end, measure.end + 20))) return 'at least';
  if (before) return limits.get(plain(before));
  const behind = limitAfter.exec(text.slice(measure.end, measure.end + 30))?.[1];
  return behind ? limitsAfter.get(plain(behind)) : undefined;
}

/** “Within a week”, “up to half an hour”: an article that a limit makes an amount. */
function articlesIn(text: string): Counted[] {
  return [...text.matchAll(article)].flatMap(({ 0: typed, index: start }) => {
    const end = start + typed.length;
    const one = { start, end, amount: /^half/i.test(typed) ? 0.5 : 1, measure: measureAfter(text, end, false) };
    const limit = limitOf(text, one);
    return stretches.has(one.measure.unit) &&
      limit !== undefined &&
      limit !== 'about' &&
      !/\bover\s+$/i.test(text.slice(Math.max(0, start - 10), start))
      ? [one]
      : [];
  });
}
const article = /\b(?:half\s)?an?\b/gi;
const stretches: ReadonlySet<Unit> = new Set([
  'minutes',
  'hours',
  'days',
  'school days',
  'working days',
  'weeks',
  'school weeks',
  'months',
  'half terms',
  'terms',
  'years',
]);

/** “Twice a year” */
function numbersOfTimesIn(text: string): Counted[] {
  return [...text.matchAll(numberOfTimes)].flatMap(({ 0: typed, index: start }) => {
    const end = start + typed.length;
    const measure = measureAfter(text, end, false);
    return measure.each
      ? [{ start, end, amount: timesInWords.get(typed.toLowerCase()) ?? 1, measure: { ...measure, unit: 'times' as const } }]
      : [];
  });
}
const timesInWords = new Map(Object.entries(words.numberOfTimes));
const numberOfTimes = new RegExp(String.raw`\b${anyOf(timesInWords.keys())}\b`, 'gi');
