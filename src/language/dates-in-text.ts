import words from './quantity-words.json' with { type: 'json' };

/** A date in a text, from one offset up to, not including, another. What it does not say is missing: “15 February” has no year. */
export interface DateInText {
  start: number;
  end: number;
  text: string;
  day?: number;
  /** 1 is January. */
  month?: number;
  year?: number;
}

/**
 * The dates of a text: “15 February”, “Monday 7 September 2026”, “15/02/2026”, “in October”, “2026”. Of “15 to 19 February”
 * and of “2026-27” it tells both ends. The year of a law (“Act 2010”) is a name, and no date.
 */
export function datesIn(text: string): DateInText[] {
  return allDatesIn(text).filter(({ start }) => !endsWithLaw.test(text.slice(Math.max(0, start - 40), start)));
}

/** The dates of a text, and the years in the names of laws. */
export function allDatesIn(text: string): DateInText[] {
  return [...text.matchAll(anyDate)].flatMap((match) => read(match, text));
}

const names = words.months.join('|');
const short = words.months.map((name) => name.slice(0, 3)).join('|');
const month = String.raw`(?:${names}|${names.toUpperCase()}|(?:${short}|Sept)\b\.?)(?!\p{L})`;
const day = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
const year = String.raw`(?:19|20)\d\d`;
const anyDate = new RegExp(
  [
    String.raw`(?<![\p{L}\d.,/£])(?<!\d[-–])(?:`,
    String.raw`(?:(?<first>${day})\s?(?:-|–|to|and|or)\s?)?(?<day>${day})(?:\s+of)?\s+(?<month>${month})(?:,?\s+(?<year>${year})(?!\d))?`,
    String.raw`|(?<isoYear>${year})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)`,
    String.raw`|(?<slashDay>\d{1,2})[/.](?<slashMonth>0?[1-9]|1[0-2])[/.](?<slashYear>${year}|\d\d)(?!\d|\.\d)`,
    String.raw`|(?<americanMonth>${month})\s+(?<americanDay>${day})(?:,?\s+(?<americanYear>${year})(?!\d)|(?=[,.;:)]|$|\s(?:at|to|and|or|we|you|from)\s))`,
    String.raw`|(?<monthOfYear>${month})\s+(?<yearOfMonth>${year})(?!\d)`,
    String.raw`|(?<loneMonth>${names})(?!\p{L}|\s+\d)`,
    String.raw`|(?<fromYear>${year})(?:\s?[-–/]\s?(?<toYear>${year}|\d\d))?(?![\d]|,\d|\.\d|\s*(?:%|per|pounds|pupils|children|words|pixels|m\b))`,
    ')',
  ].join(''),
  'gu',
);
const endsWithLaw = new RegExp(String.raw`\b(?:${words.laws.words.join('|')})(?:,|\s|\()*$`, 'i');

function read(match: RegExpExecArray, text: string): DateInText[] {
  const { 0: typed, index: start, groups: found = {} } = match;
  const end = start + typed.length;
  const one = (date: { day?: string | undefined; month?: string | undefined; year?: string | undefined }): DateInText => {
    return { start, end, text: typed, ...numbers(date) };
  };
  const { loneMonth, fromYear, toYear } = found;
  if (loneMonth)
    return isMonth(loneMonth, text.slice(Math.max(0, start - 20), start), text.slice(end, end + 3)) ? [one({ month: loneMonth })] : [];
  if (fromYear) {
    const last = toYear && `${fromYear.slice(0, -toYear.length)}${toYear}`;
    return [one({ year: fromYear }), ...(last && last > fromYear ? [one({ year: last })] : [])];
  }
  const date = one({
    day: found.day ?? found.isoDay ?? found.slashDay ?? found.americanDay,
    month: found.month ?? found.isoMonth ?? found.slashMonth ?? found.americanMonth ?? found.monthOfYear,
    year: found.year ?? found.isoYear ?? found.slashYear ?? found.americanYear ?? found.yearOfMonth,
  });
  return found.first ? [{ ...date, ...numbers({ day: found.first }) }, date] : [date];
}

function numbers(date: { day?: string | undefined; month?: string | undefined; year?: string | undefined }): Partial<DateInText> {
  const { day, month, year } = date;
  return {
    ...(day && { day: Number.parseInt(day, 10) }),
    ...(month && { month: Number(month) || months.indexOf(month.slice(0, 3).toLowerCase()) + 1 }),
    ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
  };
}

const months = words.months.map((name) => name.slice(0, 3).toLowerCase());

/** Tells the month from “May you …” and “March in two lines” at the start of a sentence, and from June Smith. */
function isMonth(name: string, before: string, after: string): boolean {
  if (['May', 'March'].includes(name) && !/(?:[\p{Ll}\d,;]\s+|\b(?:mid|early|late)-)$/u.test(before)) return false;
  if (['April', 'May', 'June'].includes(name)) return !/\b(?:Mrs|Miss|Ms|Mr|Dr)\.?\s$/.test(before) && !/^\s\p{Lu}\p{Ll}/u.test(after);
  return true;
}
