/** Facts in plain words, the same on a page, in print and in a message. */

/**
 * A date as a person says it.
 * @param date `YYYY-MM-DD`
 * @returns `22 September 2026`
 */
export function dateInWords(date: string, language = 'en-GB'): string {
  const calendar = calendars.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  calendars.set(language, calendar);
  return calendar.format(new Date(`${date}T00:00:00Z`));
}
const calendars = new Map<string, Intl.DateTimeFormat>();

/** `£6,000` */
export function pounds(amount: number): string {
  return `£${amount.toLocaleString('en-GB')}`;
}

/** `1 page`, `2 pages`, `1,200 pages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** A file's size as people compare them: `240 KB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
