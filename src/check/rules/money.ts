import { pounds } from '../../language/index.ts';
import type { Rule } from '../rule.ts';

/**
 * In each year, what comes in and what is spent add up to the same sum.
 *
 * Good: `comesFrom` 200000 and 50000, `paysFor` 180000 and 70000.
 *
 * Bad: `comesFrom` 200000 and 50000, `paysFor` 180000 and 60000: £10,000 is not accounted for.
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
