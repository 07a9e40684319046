import { expect, test } from 'vitest';
import { dateRemedy } from '../../src/source/date-remedy.ts';

const remedyOf = (typed: unknown): string | undefined => dateRemedy(typed, (day) => `reviewed: ${day}`);

test.each([
  '1/3/2026',
  '01.03.2026',
  '1-3-26',
  '1.3.26',
  '01–03–2026',
  '1 March 2026',
  '1st March 2026',
  'Sunday, 1st of March 2026',
  '1 Mar. 26',
  '1-Mar-26',
  'March 1, 2026',
  'Mar 1st 2026',
  '2026/03/01',
  '2026-3-1',
  '2026.03.01.',
  '20260301',
  '2026-03-01T09:00:00Z',
  '2026-03-01 09:00',
  '“2026-03-01”',
  "'2026-03-01'",
])('%s is 1 March 2026', (typed) => expect(remedyOf(typed)).toBe('Type it like this: reviewed: 2026-03-01'));

test.each([
  ['22/9/2026', 'Type it like this: reviewed: 2026-09-22'],
  ['9/22/2026', 'Type it like this: reviewed: 2026-09-22'],
  ['2026-31-03', 'Type it like this: reviewed: 2026-03-31'],
  ['1 Sept 2026', 'Type it like this: reviewed: 2026-09-01'],
  ['31/02/2026', 'February 2026 has 28 days. Type one of them, such as reviewed: 2026-02-28'],
  ['2024-02-30', 'February 2024 has 29 days. Type one of them, such as reviewed: 2024-02-29'],
  ['0/3/2026', 'Days begin with 1. Type reviewed: 2026-03-01'],
  ['2026-13-14', 'A year has 12 months, and this says 13. Type one from 01 to 12 between the hyphens.'],
  ['March 2026', 'Type the day too, such as reviewed: 2026-03-01'],
  ['03/2026', 'Type the day too, such as reviewed: 2026-03-01'],
  ['2026-03', 'Type the day too, such as reviewed: 2026-03-01'],
])('%s', (typed, remedy) => expect(remedyOf(typed)).toBe(remedy));

test.each(['today', 'tbc', '1 March', '2026', 'in 1 Mai 2026', 'Autumn 2026', '', null, 7, true, { a: 1 }])(
  '%j is no day that can be made out',
  (typed) => expect(remedyOf(typed)).toBeUndefined(),
);
