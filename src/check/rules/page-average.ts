import { listed } from '../../language/index.ts';
import { passagesOfPage, placeOfPassages } from '../passages.ts';
import limits from '../plain-limits.json' with { type: 'json' };
import { isPaper } from '../profile.ts';
import { pageRule } from '../rule.ts';
import { shownFacts } from '../shown-words.ts';

/**
 * # page-average
 *
 * Keep the sentences of a page to 15 words on average, and those of a formal paper to 20. Each item of a list is a sentence.
 * Headings, labels and cells of tables do not count.
 *
 * ## Good
 *
 * A long sentence among short ones:
 *
 * ```mdx guide/worried.mdx
 * Ring us. We listen to you, and then we ask the teachers of your child what they have seen in lessons. We write it down. You get a copy. Then we meet.
 * ```
 *
 * Too few sentences to tell:
 *
 * ```mdx words/sen.mdx
 * A child has special needs if learning is much harder for them than for most others.
 * ```
 *
 * ## Bad
 *
 * Long sentences, beside the short ones of the fields:
 *
 * ```mdx guide/worried.mdx
 * We talk with you and with your child each term about what went well, what did not go so well, and what comes next.
 * The teacher of your child writes down what each of us will do this term and by when it will be done.
 * You get a copy of it by post or by hand within a week of the day on which we all met at our school.
 * If you see that something in it is not right then you can ring us at any time to say so.
 * We look at it again after six weeks with you and with all those who help your child in class.
 * ```
 *
 * > warning in guide/worried.mdx at `What to do first.`
 * > The 7 sentences of this page have 16.9 words on average. Keep to 15.
 * > Write the longest ones as two: line 16 (25 words), line 14 (24 words) and line 15 (22 words).
 */
export const pageAverage = pageRule({
  name: 'page-average',
  source: limits.average.source,
  needs: shownFacts,
  *findOnPage(page, facts) {
    const passages = passagesOfPage(page, facts).filter(({ isProse }) => isProse);
    const sentences = passages.flatMap(({ text, sentences: inText }) =>
      inText.map((sentence) => ({ text, sentence, length: sentence.words.length })),
    );
    const words = sentences.reduce((sum, { length }) => sum + length, 0);
    const most = isPaper(page) ? limits.average.paper : limits.average.parent;
    const [first] = passages;
    if (!first || sentences.length < limits.average.fewest || words <= most * sentences.length) return;
    const longest = sentences.toSorted((a, b) => b.length - a.length).slice(0, mostNamed);
    const places = longest.map(({ text, sentence, length }) => `line ${text.placeAt(sentence.start, sentence.end).line} (${length} words)`);
    yield {
      file: page.file,
      place: placeOfPassages([first]),
      severity: 'warning',
      message: `The ${sentences.length} sentences of this page have ${(words / sentences.length).toFixed(1)} words on average. Keep to ${most}.`,
      fix: `Write the longest ones as two: ${listed(places)}.`,
    };
  },
});

/** As many long sentences as are named. */
const mostNamed = 3;
