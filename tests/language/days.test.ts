import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, monthEnd, yearEnd } from '../../src/language/index.ts';

test.each([
  ['2026-09-01', '2026-09-01', 0],
  ['2026-12-31', '2027-01-01', 1],
  ['2027-01-01', '2026-12-31', -1],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-02-28', '2027-03-01', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2000-01-01', '2100-01-01', 36525],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

test.each([
  ['2026-09-07', 12, '2027-09-07'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-31', 36, '2029-12-31'],
  ['2026-05-31', 0, '2026-05-31'],
])('%s and %i months make %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test.each([
  [2027, 2, '2027-02-28'],
  [2028, 2, '2028-02-29'],
  [2026, 12, '2026-12-31'],
  [2027, 3, '2027-03-31'],
])('month %i-%i ends on %s', (year, month, day) => {
  expect(monthEnd(year, month)).toBe(day);
});

test.each([
  ['2026-04-01', '2027-03-31'],
  ['2027-03-01', '2028-02-29'],
  ['2028-02-29', '2029-02-27'],
])('a year that begins on %s ends on %s', (first, last) => {
  expect(yearEnd(first)).toBe(last);
});
