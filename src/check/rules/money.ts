import { pounds } from '../../language/index.ts';
import type { Rule } from '../rule.ts';

/**
 * # money
 *
 * In each year, what comes in and what is spent add up to the same sum.
 *
 * ## Good
 *
 * £50,000 on both sides:
 *
 * ```yaml money.yaml
 * years:
 *   - id: 2026-27
 *     comesFrom: [{ id: budget, label: Budget, amount: 50000 }]
 *     paysFor: [{ id: staff, label: Staff, amount: 30000 }, { id: books, label: Books, amount: 20000 }]
 * ```
 *
 * ## Bad
 *
 * More comes in than is spent:
 *
 * ```yaml money.yaml
 * years:
 *   - id: 2026-27
 *     comesFrom: [{ id: budget, label: Budget, amount: 60000 }]
 * ```
 *
 * > error in money.yaml at `{ id: staff, label: Staff, amount: 30000 }`
 * > In April 2026 to March 2027, £60,000 comes in and £50,000 is spent. The difference is £10,000.
 * > Say in “paysFor” what the other £10,000 pays for, or correct the figures.
 *
 * More is spent than comes in:
 *
 * ```yaml money.yaml
 * years:
 *   - id: 2026-27
 *     paysFor: [{ id: staff, label: Staff, amount: 1234567 }]
 * ```
 *
 * > error in money.yaml at `{ id: staff, label: Staff, amount: 1234567 }`
 * > In April 2026 to March 2027, £50,000 comes in and £1,254,567 is spent. The difference is £1,204,567.
 * > Say in “comesFrom” where the other £1,204,567 comes from, or correct the figures.
 */
export const money: Rule = {
  name: 'money',
  source: 'A parent who adds the figures up must come to the same sum on both sides.',
  *find({ years }) {
    for (const { file, data, placeOf } of years) {
      const income = total(data.comesFrom);
      const spending = total(data.paysFor);
      if (income === spending) continue;
      const difference = pounds(Math.abs(income - spending));
      yield {
        file,
        place: placeOf(['paysFor', 0]),
        message: `In ${data.title}, ${pounds(income)} comes in and ${pounds(spending)} is spent. The difference is ${difference}.`,
        fix:
          income > spending
            ? `Say in “paysFor” what the other ${difference} pays for, or correct the figures.`
            : `Say in “comesFrom” where the other ${difference} comes from, or correct the figures.`,
      };
    }
  },
};

function total(parts: readonly { amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}
