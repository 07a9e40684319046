import { expect, test } from 'vitest';
import { endOfYear } from '../../src/language/index.ts';

test.each([
  ['April 2025 to March 2026', '2026-03-31'],
  ['Apr 2025 - Mar 2026', '2026-03-31'],
  ['April 2025–March 2026', '2026-03-31'],
  ['1 April 2025 to 31 March 2026', '2026-03-31'],
  ['6 April 2025 to 5 April 2026', '2026-04-05'],
  ['1st September 2025 to 31st August 2026', '2026-08-31'],
  ['September 2027 to February 2028', '2028-02-29'],
  ['April to March 2026', '2026-03-31'],
  ['January 2026 to December 2026', '2026-12-31'],
  ['1 March 2025 to 31 February 2026', '2026-02-28'],
  ['2025 to 2026', '2026-08-31'],
  ['2025-26', '2026-08-31'],
  ['2025/26', '2026-08-31'],
  ['2025–2026', '2026-08-31'],
  ['financial year 2025 to 2026', '2026-08-31'],
])('%s ends on %s', (words, day) => {
  expect(endOfYear(words)).toBe(day);
});

test.each([
  'each year',
  'now',
  'since April 2025',
  'April 2025',
  '2025',
  '2025 to 2029',
  'March 2027 to April 2026',
  'May 2025, for 2026',
  'agreed in May 2025 for April 2025 to March 2026',
])('%s says no last day', (words) => {
  expect(endOfYear(words)).toBeUndefined();
});
