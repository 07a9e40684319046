import { expect, test } from 'vitest';
import { guidePage } from '../fixture-school.ts';
import { check } from './told.ts';

/** The counts that are told of a table, each with its severity. */
async function countsTold(table: string[]): Promise<string[]> {
  const [headings = '', ...rows] = table;
  const line = headings.replace(/[^|]+/g, ' --- ');
  const { problems } = await check({ 'guide/worried.mdx': guidePage([headings, line, ...rows].join('\n')) });
  return problems
    .filter(({ rule }) => rule === 'small-counts')
    .map(({ severity, message }) => `${severity} ${message.split(' counts')[0]}`);
}

test.each([
  [['| Need | Number of pupils |', '| Autism | 3 |', '| Dyslexia | 14 |'], ['error “3” at “Number of pupils”']],
  [['| Need | How many |', '| Autism | 3 |'], ['error “3” at “Autism”']],
  [['| | 2025 | 2026 |', '| EHC plans | 3 | 12 |'], ['error “3” at “EHC plans”']],
  [['| Year | SEN Support | EHC plans |', '| Year 3 | 14 | 2 (4%) |'], ['error “2 (4%)” at “EHC plans”']],
  [['| Autism | ADHD |', '| 3 | 12 |'], ['error “3” at “Autism”']],
  [
    ['| Code | Total | Note |', '| E (EHC plan) | 4 | x |', '| N | 9 | y |'],
    ['error “4” at “E (EHC plan)”', 'error “9” at “N”'],
  ],
  [['| Class | Girls |', '| Ash | **4** |'], ['warning “4” at “Girls”']],
  [['| Group | Children |', '| Nurture group | 6 children |'], ['warning “6 children” at “Children”']],
])('%s tells a small count', async (table, told) => {
  expect(await countsTold(table)).toEqual(told);
});

test.each([
  [['| Need | Number of pupils |', '| Autism | 0 |', '| Dyslexia | 14 |', '| Deafness | fewer than 10 |', '| ADHD | |']],
  [['| Help | Year |', '| Lego therapy | 3 |']],
  [['| Help | Times a week | Children in a group |', '| Lego therapy | 2 | 4 |']],
  [['| Need | Page |', '| Autism | 3 |']],
  [['| Need | Staff trained |', '| Autism | 3 |']],
  [['| Role | Number |', '| ELSA | 2 |', '| SEN governor | 1 |']],
  [['| No. | Need |', '| 1 | Autism |', '| 2 | Dyslexia |']],
  [['| | 2025 | 2026 |', '| % of pupils with EHC plans | 3 | 4 |']],
  [['| Step | School days |', '| SEN Support starts | 5 |']],
  [['| Club | Children |', '| Chess | 24 |']],
  [['| Week | Cost |', '| 1 | 2 |']],
])('%s tells none', async (table) => {
  expect(await countsTold(table)).toEqual([]);
});
