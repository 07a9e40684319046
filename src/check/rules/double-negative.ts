import { doubleNegativesIn, listed, sentencesIn } from '../../language/index.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { shown } from '../words.ts';

/**
 * # double-negative
 *
 * Two negatives in one thought make a reader turn it round twice: “not uncommon” is “common”, and “no fewer than 3” is “at least 3”.
 * What everybody says and understands stays: “we do not share it unless you agree”. So do quotations of the law.
 *
 * ## Good
 *
 * One negative at a time, and “unless” with a yes after it:
 *
 * ```mdx guide/worried.mdx
 * It is common to worry. You need at least 3 days. We do not share it unless you agree. Nobody goes without help.
 * You cannot start until you have the form. Whether or not unhappy, tell us.
 * ```
 *
 * The law’s own words:
 *
 * ```mdx guide/worried.mdx
 * <Law source="An Act, section 1">
 * The time must be not less than 15 days.
 * </Law>
 * ```
 *
 * ## Bad
 *
 * Words that turn back what “not” says:
 *
 * ```mdx guide/worried.mdx
 * It is **not
 * uncommon** to worry. It isn't entirely impossible.
 * ```
 *
 * > warning in guide/worried.mdx at `not …`
 * > “not uncommon” has two negatives.
 * > Type “common”.
 *
 * > warning in guide/worried.mdx at `isn't entirely impossible`
 * > “isn't entirely impossible” has two negatives.
 * > Say “possible”, without a negative.
 *
 * Set words:
 *
 * ```mdx guide/worried.mdx
 * You need no fewer than 3 days. Do not fail to ring us. It is not unreasonable to ask.
 * ```
 *
 * > warning in guide/worried.mdx at `no fewer than`
 * > “no fewer than” has two negatives.
 * > Type “at least”.
 *
 * > warning in guide/worried.mdx at `Do not fail to`
 * > “Do not fail to” has two negatives.
 * > Type “Make sure that you”.
 *
 * > warning in guide/worried.mdx at `not unreasonable`
 * > “not unreasonable” has two negatives.
 * > Type “reasonable” or “fair”.
 *
 * “Unless” and “until” with “not”, and another file:
 *
 * ```mdx guide/worried.mdx
 * We share it, unless you tell us not to. You cannot start until the form is not wrong.
 * ```
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: Help that is not unlike ours.
 * ```
 *
 * > warning in guide/worried.mdx at `unless you tell us not`
 * > “unless you tell us not” has two negatives.
 * > Write “if” in the place of “unless”, and take out “not”.
 *
 * > warning in guide/worried.mdx at `until the form is not`
 * > “until the form is not” has two negatives.
 * > Say what must happen first, and then what follows. Leave out one “not”.
 *
 * > warning in people.yaml at `not unlike`
 * > “not unlike” has two negatives.
 * > Type “like”.
 */
export const doubleNegative: Rule = textRule({
  name: 'double-negative',
  source: 'A reader must turn each negative round. Two in one thought are read slowly, and often wrongly.',
  needs: () => undefined,
  *findInText({ file, kind, value, within, placeAt }) {
    if (kind === 'name' || kind === 'address' || within.includes('Law')) return;
    for (const sentence of sentencesIn(value)) {
      for (const { start, end, plain, fix } of doubleNegativesIn(sentence)) {
        yield {
          file,
          place: placeAt(start, end),
          severity: 'warning',
          message: `“${shown(value.slice(start, end))}” has two negatives.`,
          fix:
            fix ??
            `Type ${listed(
              plain.map((words) => `“${words}”`),
              'or',
            )}.`,
        };
      }
    }
  },
});
