import { expect, test } from 'vitest';
import { datesIn } from '../../src/language/index.ts';

test.each([
  ['by 15 February', '15.2'],
  ['on Monday 7th of September, 2026', '7.9.2026'],
  ['31 OCTOBER 2026, 1 Sept 2026, Jan. 2027', '31.10.2026; 1.9.2026; .1.2027'],
  ['from 15 to 19 February 2027', '15.2.2027; 19.2.2027'],
  ['2026-09-01, 01/09/2026 and 1.9.26', '1.9.2026; 1.9.2026; 1.9.2026'],
  ['September 1, 2026 and October 5.', '1.9.2026; 5.10'],
  ['the year 2026-27, 2026/2027, 2026 to 2029', '..2026; ..2027; ..2026; ..2027; ..2026; ..2029'],
  ['in October, February and June', '.10; .2; .6'],
  ['in May, by mid-March', '.5; .3'],
  ['May we come? March on. You may. Mrs June Smith. April Jones.', ''],
  ['Equality Act 2010, the Regulations 2014, the Code of Practice (2015)', ''],
  ['2000 words, £2026, 2,026 pupils, 2050 per year, 12026', ''],
])('%s', (text, told) => {
  const inWords = datesIn(text).map(({ day, month, year }) => `${day ?? ''}.${month ?? ''}.${year ?? ''}`.replace(/\.$/, ''));
  expect(inWords.join('; ')).toBe(told);
});
