/** Days of the calendar as content writes them, `YYYY-MM-DD`: without a clock or a time zone. As words they also sort in their order. */

/**
 * How many days lie between two days.
 * @returns 1 from a day to the next, 0 to itself, less than 0 to a day before
 */
export function daysBetween(from: string, to: string): number {
  return (startOf(to).getTime() - startOf(from).getTime()) / millisecondsOfDay;
}

/** The day so many days later, or before if less than 0. */
export function addDays(day: string, days: number): string {
  const date = startOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/**
 * The day so many months later, or before if less than 0.
 * @returns the last day of a month that has no such day: a month after 31 January is 28 February
 */
export function addMonths(day: string, months: number): string {
  const date = startOf(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return dayOf(date);
}

/** The last day of a year that begins on a day: of 1 April 2026, 31 March 2027. */
export function yearEnd(firstDay: string): string {
  return addDays(addMonths(firstDay, 12), -1);
}

/** The last day of a month. 1 is January. */
export function monthEnd(year: number, month: number): string {
  return addDays(addMonths(`${String(year).padStart(4, '0')}-01-01`, month), -1);
}

/** Days are counted in UTC, where each has 24 hours. */
const millisecondsOfDay = 24 * 60 * 60 * 1000;

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
