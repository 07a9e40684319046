import { datesIn } from './dates-in-text.ts';
import { monthEnd } from './days.ts';

/**
 * The last day of a year of money, as people write it.
 * @param words `April 2026 to March 2027`, `1 April 2026 to 31 March 2027`, `2026 to 2027`, `2026-27`
 * @returns `2027-03-31`. For years without a month, 31 August, when the last of the years that schools use has ended.
 *   Nothing for words that do not say from when to when: `each year`, `since April 2026`
 */
export function endOfYear(words: string): string | undefined {
  const [from, to, more] = datesIn(words.replace(dashBeforeMonth, ' to '));
  if (!from || !to?.year || more) return undefined;
  if (from.year !== undefined && from.year > to.year) return undefined;
  if (to.month !== undefined) return lastDay(to.year, to.month, to.day);
  return from.month === undefined && from.year === to.year - 1 ? monthEnd(to.year, august) : undefined;
}

const dashBeforeMonth = /\s*[-–—]\s*(?=\p{L})/gu;

/** The year of an academy, and of lessons in all schools, ends with this month. A council's year ends in March. */
const august = 8;

/** A day of a month, or the month's last day if it has no such day. */
function lastDay(year: number, month: number, day?: number): string {
  const end = monthEnd(year, month);
  return day && day < Number(end.slice(-2)) ? `${end.slice(0, -2)}${String(day).padStart(2, '0')}` : end;
}
