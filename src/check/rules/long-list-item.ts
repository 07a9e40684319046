import { count } from '../../language/index.ts';
import { countSentences, passagesOfPage, placeOfPassages } from '../passages.ts';
import limits from '../plain-limits.json' with { type: 'json' };
import { pageRule } from '../rule.ts';
import { shownFacts } from '../shown-words.ts';

/**
 * # long-list-item
 *
 * A list is to be taken in at a glance. So keep each item to 3 sentences and 40 words. A list within an item counts for itself.
 *
 * ## Good
 *
 * Short items, one with a list of its own. A bold label is no sentence:
 *
 * ```mdx guide/worried.mdx
 * You can:
 *
 * - **Ring.** You ring us. We listen to you. We ring you back.
 * - Write to us about
 *   - your child
 *   - a lesson
 * ```
 *
 * ## Bad
 *
 * An item of four sentences, in two paragraphs:
 *
 * ```mdx guide/worried.mdx
 * 1. You ring us. We listen to you.
 *
 *    We ring you back. Then we meet you.
 * 2. Go on.
 * ```
 *
 * > warning in guide/worried.mdx at `You ring us. We listen to you. …`
 * > This item of a list has 4 sentences and 15 words. Keep to 3 sentences and 40 words.
 * > Write it as a paragraph, or make two items of it.
 *
 * An item of more than 40 words:
 *
 * ```mdx guide/worried.mdx
 * - Ring <Name who="senco" /> on a school day between nine and three, or at any other time if it cannot wait. She asks what you have seen at home and how long it has gone on, and she tells you what we have seen.
 * - Write to us.
 * ```
 *
 * > warning in guide/worried.mdx at `Ring <Name who="senco" /> on a school day between nine and three, or at any other time if it cannot wait. She asks what you have seen at home and how long it has gone on, and she tells you what we have seen.`
 * > This item of a list has 2 sentences and 44 words. Keep to 3 sentences and 40 words.
 * > Write it as a paragraph, or make two items of it.
 */
export const longListItem = pageRule({
  name: 'long-list-item',
  source: limits.listItem.source,
  needs: shownFacts,
  *findOnPage(page, facts) {
    const { sentences: mostSentences, words: mostWords } = limits.listItem;
    const items = Map.groupBy(passagesOfPage(page, facts), ({ text }) => text.block?.item);
    for (const [item, [first, ...more]] of items) {
      if (!item || !first) continue;
      const inItem = [first, ...more] as const;
      const sentences = countSentences(...inItem);
      const words = inItem.reduce((sum, passage) => sum + passage.length, 0);
      if (sentences <= mostSentences && words <= mostWords) continue;
      yield {
        file: page.file,
        place: placeOfPassages(inItem),
        severity: 'warning',
        message: `This item of a list has ${count(sentences, 'sentence')} and ${words} words. Keep to ${mostSentences} sentences and ${mostWords} words.`,
        fix: 'Write it as a paragraph, or make two items of it.',
      };
    }
  },
});
