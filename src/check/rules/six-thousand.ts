import { pounds } from '../../language/index.ts';
import type { Place } from '../../source/index.ts';
import { componentUses } from '../component-uses.ts';
import { type Misreading, mayHoldTheSum, misreading, placesOfTheSum, sourceOfTheSum, theSum } from '../leftovers/six-thousand.ts';
import type { Finding, Rule } from '../rule.ts';
import { pageRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';

/**
 * # six-thousand
 *
 * £6,000 a year is the most that a mainstream school in England pays from its own budget for one child’s extra help before it asks the council.
 * It is a limit. It is not a sum that each child gets, and no child has a share with a name on it.
 * So a sentence with that sum says “up to”, and does not speak of each child. A `Sum` that writes £6,000 counts too.
 *
 * ## Good
 *
 * A limit, a question and what the sum is not:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * ## Does each child get £6,000?
 *
 * No. We pay up to £6,000 for a child who needs it. That is not £6,000 for each child.
 *
 * If help costs more than <Sum of="first-part" />, we ask the council. Ring <Phone who="office" />.
 * ```
 *
 * A special school, whose money comes in another way:
 *
 * ```yaml school.yaml
 * nation: england
 * setting: special
 * ```
 * ```mdx guide/worried.mdx
 * We get £6,000 for each child.
 * ```
 *
 * A school that cannot be read is told elsewhere:
 *
 * ```yaml school.yaml
 * nation: france
 * ```
 * ```mdx guide/worried.mdx
 * We get £6,000 for each child.
 * ```
 *
 * The same sum for something else:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * We spent £6,000 on books. The play field cost £6,000.
 * ```
 *
 * ## Bad
 *
 * A sum without a limit, and one for each child:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * We pay £6,000 for extra help.
 *
 * Each child with SEN gets up to £6k a year.
 * ```
 *
 * > warning in guide/worried.mdx at `£6,000`
 * > £6,000 is the most that a school pays for one child before it asks the council. Here it reads like a fixed sum.
 * > Write “up to £6,000”.
 *
 * > warning in guide/worried.mdx at `£6k a year`
 * > £6,000 is a limit for a child who needs help. Here it reads like a sum that each child gets.
 * > Write “up to £6,000 a year for a child who needs it”.
 *
 * A component that writes the sum, and a field:
 *
 * ```yaml school.yaml
 * nation: england
 * ```
 * ```mdx guide/worried.mdx
 * We get <Sum of="first-part" /> for every pupil with SEN. Every child can ask <Name who="senco" />.
 *
 * Each pupil can ring <Phone who="office" />.
 * ```
 * ```yaml money.yaml
 * sums:
 *   - id: first-part
 *     label: 6,000 pounds per pupil
 * ```
 *
 * > warning in guide/worried.mdx at `<Sum of="first-part" />`
 * > £6,000 is a limit for a child who needs help. Here it reads like a sum that each child gets.
 * > Write “up to £6,000 a year for a child who needs it”.
 *
 * > warning in money.yaml at `6,000 pounds`
 * > £6,000 is a limit for a child who needs help. Here it reads like a sum that each child gets.
 * > Write “up to £6,000 a year for a child who needs it”.
 */
export const sixThousand: Rule = pageRule({
  name: 'six-thousand',
  source: sourceOfTheSum,
  needs: ({ school, sums }) => {
    const isHere = school?.data.nation === 'england' && school.data.setting === 'mainstream';
    return { isHere, sums: sums.filter(({ data }) => data.amount === theSum).map(({ id }) => id) };
  },
  *findOnPage(page, { isHere, sums }) {
    if (!isHere) return;
    const components = [...componentUses(page)]
      .filter(({ name, attributes }) => name === 'Sum' && attributes.some(({ value }) => sums.includes(String(value))))
      .map(({ place }) => beginOf(place));
    for (const text of textsOfPage(page)) yield* findInText(text, components);
  },
  *findInData(data, { isHere }) {
    if (isHere) for (const text of textsOfData(data)) yield* findInText(text, []);
  },
});

/** @param components where components begin that write the sum */
function* findInText(text: Text, components: readonly string[]): Generator<Finding> {
  if (!mayHoldTheSum(text.value)) return;
  for (const sentence of sentencesOf(text)) {
    const wrong = misreading(sentence.words, text.value);
    if (!wrong) continue;
    for (const { start, end, isComponent } of placesOfTheSum(sentence.words)) {
      const place = sentence.placeAt(start, end);
      if (!isComponent || components.includes(beginOf(place))) {
        yield { file: text.file, place, severity: 'warning', ...saidOf[wrong] };
      }
    }
  }
}

function beginOf({ line, column }: Place): string {
  return `${line}:${column}`;
}

const amount = pounds(theSum);

const saidOf: Record<Misreading, Pick<Finding, 'message' | 'fix'>> = {
  'no limit': {
    message: `${amount} is the most that a school pays for one child before it asks the council. Here it reads like a fixed sum.`,
    fix: `Write “up to ${amount}”.`,
  },
  'for each child': {
    message: `${amount} is a limit for a child who needs help. Here it reads like a sum that each child gets.`,
    fix: `Write “up to ${amount} a year for a child who needs it”.`,
  },
};
