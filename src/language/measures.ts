import { anyOf, entriesOf, plain } from './phrases.ts';
import words from './quantity-words.json' with { type: 'json' };

/** What a number counts. Ages (“aged 5 to 16”) are `years of age`, sizes of print are `points`, and what has no name here is `none`. */
export type Unit = Exclude<keyof typeof words.units, 'fortnights'> | 'none';

/** The stretch of time of a rate: “3 times a year”, “2 hours each week”. */
export type Rate = keyof typeof words.rates.of;

/** What stands after a number and belongs to it. */
export interface Measure {
  unit: Unit;
  /** How many units one of what is counted holds: a fortnight is 2 weeks. */
  holds: number;
  each: Rate | undefined;
  /** Where the number's words end. */
  end: number;
}

/** The unit and the rate that stand right after a number: of “10 full school days”, of “£6,000 a year”. */
export function measureAfter(text: string, at: number, isPounds: boolean): Measure {
  const { unit, holds, end } = isPounds ? { unit: 'pounds' as const, holds: 1, end: at } : unitAfter(text, at);
  const rate = anyRate.exec(text.slice(end, end + 40));
  const each = rate && rates.get(plain(rate.groups?.of ?? rate.groups?.adverb ?? ''));
  return { unit, holds, each: each ?? undefined, end: end + (rate?.[0].length ?? 0) };
}

const units = new Map(entriesOf(words.units).flatMap(([unit, names]) => names.map((name) => [plain(name), unit] as const)));
const fillers = String.raw`(?:\s+${anyOf(words.fillers.words)}(?=\s)){0,2}`;
const namedUnit = new RegExp(String.raw`^(?:\s?%|${fillers}[\s-]*(?<name>${anyOf(units.keys())})(?:\(s\))?(?![\p{L}\d]))`, 'iu');

function unitAfter(text: string, at: number): { unit: Unit; holds: number; end: number } {
  const match = namedUnit.exec(text.slice(at, at + 80));
  if (!match) return { unit: 'none', holds: 1, end: at };
  const name = match.groups?.name;
  const unit = name === undefined ? 'percent' : (units.get(plain(name)) ?? 'none');
  const end = at + match[0].length;
  if (unit === 'fortnights') return { unit: 'weeks', holds: 2, end };
  return { ...whichTime(text, unit, end), holds: 1 };
}

const { after, of, adverbs } = words.rates;
const rates = new Map<string, Rate>([
  ...entriesOf(of).flatMap(([rate, names]) => names.map((name): [string, Rate] => [plain(name), rate])),
  ...entriesOf(adverbs as Record<string, Rate>),
]);
const named = anyOf(entriesOf(of).flatMap(([, names]) => names));
const anyRate = new RegExp(
  String.raw`^\s+(?:${anyOf(after)}\s+(?<of>${named})|(?<adverb>${anyOf(Object.keys(adverbs))}))(?![\p{L}\d])`,
  'iu',
);

const whichDays = new RegExp(
  String.raw`^[\s,]*\(?(?:(?<school>${anyOf(words.afterTime.school)})|(?<working>${anyOf(words.afterTime.working)}))(?!\p{L})\)?`,
  'iu',
);

/** “10 days in term time” are school days. */
function whichTime(text: string, unit: Unit, end: number): { unit: Unit; end: number } {
  if (!['days', 'working days', 'weeks'].includes(unit)) return { unit, end };
  const match = whichDays.exec(text.slice(end, end + 60));
  if (!match) return { unit, end };
  const isSchool = match.groups?.school !== undefined;
  if (unit === 'weeks') return isSchool ? { unit: 'school weeks', end: end + match[0].length } : { unit, end };
  return { unit: isSchool ? 'school days' : 'working days', end: end + match[0].length };
}
