import { expect, test } from 'vitest';
import { told } from './told.ts';

const money = (income: number[], spending: number[]): string => {
  const parts = (amounts: number[]) => amounts.map((amount, index) => `{ id: p${index}, label: A, amount: ${amount} }`).join(', ');
  return `sums: [{ id: first-part, label: A, amount: 1, year: now, source: { title: B } }]
years:
  - { id: 2026-27, title: April 2026 to March 2027, from: 2026-04-01, to: 2027-03-31, comesFrom: [${parts(income)}], paysFor: [${parts(spending)}], source: { title: B } }
`;
};

test('both sides come to the same sum', async () => {
  expect(await told({ 'money.yaml': money([200_000, 50_000], [180_000, 70_000]) })).toBe('');
});

test('more comes in than is spent', async () => {
  expect(await told({ 'money.yaml': money([200_000, 50_000], [180_000, 60_000]) })).toMatchInlineSnapshot(`
    "money.yaml:3:185-221 error money
      In April 2026 to March 2027, £250,000 comes in and £240,000 is spent. The difference is £10,000.
      Say in “paysFor” what the other £10,000 pays for, or correct the figures."
  `);
});

test('more is spent than comes in', async () => {
  expect(await told({ 'money.yaml': money([0], [1_234_567]) })).toMatchInlineSnapshot(`
    "money.yaml:3:143-180 error money
      In April 2026 to March 2027, £0 comes in and £1,234,567 is spent. The difference is £1,234,567.
      Say in “comesFrom” where the other £1,234,567 comes from, or correct the figures."
  `);
});
