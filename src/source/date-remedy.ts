/**
 * What to type for a day that is not written year-month-day: `1st March 2026`, `1.3.26`, `2026/03/01`.
 * Days stand before months, as they do in the United Kingdom, unless that cannot be.
 * @param line the line to type, with a day in it: `reviewed: 2026-03-01`
 * @returns nothing if no day can be made out
 */
export function dateRemedy(value: unknown, line: (day: string) => string): string | undefined {
  const typed = plain(String(value));
  const found = yearFirst(typed) ?? dayFirst(typed) ?? monthFirst(typed);
  if (found) {
    const { year, month, day } = found;
    const last = daysIn(year, month);
    if (month < 1 || month > 12) return `A year has 12 months, and this says ${month}. Type one from 01 to 12 between the hyphens.`;
    if (day < 1) return `Days begin with 1. Type ${line(written(year, month, 1))}`;
    if (day > last) return `${nameOf(month)} ${year} has ${last} days. Type one of them, such as ${line(written(year, month, last))}`;
    return `Type it like this: ${line(written(year, month, day))}`;
  }
  const whole = monthAlone(typed);
  return whole && `Type the day too, such as ${line(written(whole.year, whole.month, 1))}`;
}

interface Month {
  year: number;
  month: number;
}

interface Day extends Month {
  day: number;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Without quote marks, commas, the name of a weekday, the `th` of `4th`, a full stop at the end, and the time of day. */
function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/["'“”‘’,]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/(?<=\d{4}-\d{2}-\d{2})[t ]\d.*$/, '')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/g, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b|\bof\b|\.$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function yearFirst(typed: string): Day | undefined {
  const [, year, second, third] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(typed) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(typed) ?? [];
  if (year === undefined) return undefined;
  const isTurned = Number(second) > 12 && Number(third) <= 12;
  return { year: Number(year), month: Number(isTurned ? third : second), day: Number(isTurned ? second : third) };
}

function dayFirst(typed: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(typed) ?? [];
  if (year !== undefined) {
    const isTurned = Number(month) > 12 && Number(day) <= 12;
    return { year: inFull(year), month: Number(isTurned ? day : month), day: Number(isTurned ? month : day) };
  }
  const [, first, name = '', last = ''] = /^(\d{1,2})[-/. ]?([a-z]{3,9})[-/. ]+(\d{4}|\d{2})$/.exec(typed) ?? [];
  const number = numberOf(name);
  return first === undefined || number === undefined ? undefined : { year: inFull(last), month: number, day: Number(first) };
}

function monthFirst(typed: string): Day | undefined {
  const [, name = '', day, year = ''] = /^([a-z]{3,9})\.? (\d{1,2}) (\d{4})$/.exec(typed) ?? [];
  const number = numberOf(name);
  return day === undefined || number === undefined ? undefined : { year: Number(year), month: number, day: Number(day) };
}

function monthAlone(typed: string): Month | undefined {
  const [, name = '', year = ''] = /^([a-z]{3,9})\.? (\d{4})$/.exec(typed) ?? [];
  const named = numberOf(name);
  if (named !== undefined) return { year: Number(year), month: named };
  const [, second, last] = /^(0?[1-9]|1[0-2])[-/.](20\d{2})$/.exec(typed) ?? [];
  if (last !== undefined) return { year: Number(last), month: Number(second) };
  const [, first, then] = /^(20\d{2})[-/.](0?[1-9]|1[0-2])$/.exec(typed) ?? [];
  return first === undefined ? undefined : { year: Number(first), month: Number(then) };
}

function numberOf(name: string): number | undefined {
  const at = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name));
  return at === -1 ? undefined : at + 1;
}

function inFull(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function nameOf(month: number): string {
  const name = months[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
