import { count } from '../../language/index.ts';
import { countSentences, openingNearMiddle, type Passage, passagesOfData, passagesOfPage } from '../passages.ts';
import limits from '../plain-limits.json' with { type: 'json' };
import { type Finding, pageRule } from '../rule.ts';
import { shownFacts } from '../shown-words.ts';

/**
 * # long-paragraph
 *
 * A paragraph holds one thought: at most 5 sentences and 80 words. A wall of words is not read.
 *
 * ## Good
 *
 * Five sentences. An answer of one or two words is none:
 *
 * ```mdx guide/worried.mdx
 * No. You ring us. We listen to you. We all meet. We write it down. You get a copy.
 * ```
 *
 * ## Bad
 *
 * Six sentences:
 *
 * ```mdx guide/worried.mdx
 * No. You ring us. We listen to you. We all meet. We write it down. You get a copy. <Name who="senco" /> keeps one.
 * ```
 *
 * > warning in guide/worried.mdx at `No. You ring us. We listen to you. We all meet. We write it down. You get a copy. <Name who="senco" /> keeps one.`
 * > This paragraph has 6 sentences and 24 words. Keep to 5 sentences and 80 words.
 * > Begin a new paragraph where a new thought begins, such as before “We write it down …”.
 *
 * More than 80 words, in a field:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: Help with reading, with writing and with sums, help with friends and with play, help with sleep and with food, help with the way to school and the way home, help with trips and with clubs, help with the move to a new class or to a new school, help with forms and with letters, help with the meeting about your child and with what comes after it, help with all that you do not know where else to ask about, and help with us.
 * ```
 *
 * > warning in people.yaml at `Help with reading, with writing and with sums, help with friends and with play, help with sleep and with food, help with the way to school and the way home, help with trips and with clubs, help with the move to a new class or to a new school, help with forms and with letters, help with the meeting about your child and with what comes after it, help with all that you do not know where else to ask about, and help with us.`
 * > This paragraph has 1 sentence and 85 words. Keep to 5 sentences and 80 words.
 * > Make a list of it, or write short sentences.
 */
export const longParagraph = pageRule({
  name: 'long-paragraph',
  source: limits.paragraph.source,
  needs: shownFacts,
  *findOnPage(page, facts) {
    for (const passage of passagesOfPage(page, facts)) yield* tooLong(passage);
  },
  *findInData(data) {
    for (const passage of passagesOfData(data)) yield* tooLong(passage);
  },
});

function* tooLong(passage: Passage): Generator<Finding> {
  const { text, length } = passage;
  const sentences = countSentences(passage);
  const { sentences: mostSentences, words: mostWords } = limits.paragraph;
  if (text.block?.item || (sentences <= mostSentences && length <= mostWords)) return;
  yield {
    file: text.file,
    place: text.placeAt(0, text.value.length),
    severity: 'warning',
    message: `This paragraph has ${count(sentences, 'sentence')} and ${length} words. Keep to ${mostSentences} sentences and ${mostWords} words.`,
    fix: remedy(passage),
  };
}

function remedy(passage: Passage): string {
  const opening = openingNearMiddle(passage);
  return opening === ''
    ? 'Make a list of it, or write short sentences.'
    : `Begin a new paragraph where a new thought begins, such as before “${opening}”.`;
}
