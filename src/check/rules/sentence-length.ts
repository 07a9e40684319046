import { namesManyThings, placesToSplit } from '../../language/index.ts';
import type { PageText } from '../../source/index.ts';
import { type MeasuredSentence, type Passage, passagesOfData, passagesOfPage } from '../passages.ts';
import limits from '../plain-limits.json' with { type: 'json' };
import { profileOf } from '../profile.ts';
import { type Finding, pageRule } from '../rule.ts';
import { shownFacts } from '../shown-words.ts';

/**
 * # sentence-length
 *
 * Keep a sentence to 20 words; 25 is the most. In a formal paper keep it to 25; 40 is the most.
 * A component counts as the words that it shows. Each item of a list and each cell of a table is a sentence of its own.
 *
 * ## Good
 *
 * Short sentences, and a list whose items run on from its first line:
 *
 * ```mdx guide/worried.mdx
 * Ring us. Then we meet, and we listen to you and to your child.
 *
 * You can:
 *
 * - ring the office on a school day from Monday to Friday between nine and three
 * - write to the head teacher at the school and ask her for a meeting soon
 * ```
 *
 * The words of the law stay as they are:
 *
 * ```mdx guide/worried.mdx
 * <Law source="An Act, section 1">
 * A local authority in England must exercise its functions with a view to securing that it identifies all the children and young people in its area who have or may have special educational needs.
 * </Law>
 * ```
 *
 * ## Bad
 *
 * Two thoughts in one sentence of 24 words. The component shows three of them:
 *
 * ```mdx guide/worried.mdx
 * You can ring <Name who="senco" /> on any school day, because she knows all the people who can help your child at our school.
 * ```
 *
 * > warning in guide/worried.mdx at `You can ring <Name who="senco" /> on any school day, because she knows all the people who can help your child at our school.`
 * > This sentence has 24 words. Keep to 20.
 * > Split it after “on any school day”.
 *
 * A sentence of 29 words, with no place to end before its own:
 *
 * ```mdx guide/worried.mdx
 * Ring in the first or second week of the new autumn term of this school year for a meeting with somebody at our school about extra help in lessons.
 * ```
 *
 * > error in guide/worried.mdx at `Ring in the first or second week of the new autumn term of this school year for a meeting with somebody at our school about extra help in lessons.`
 * > This sentence has 29 words. Keep to 20.
 * > Write two sentences, or take out what can be left out.
 *
 * What would be easier to read as a list:
 *
 * ```mdx guide/worried.mdx
 * Tell us about your child's sleep, eyes, ears, friends, worries, food, teeth, medicine, home, brothers, sisters, pets, hopes, fears, books and games.
 * ```
 *
 * > warning in guide/worried.mdx at `Tell us about your child's sleep, eyes, ears, friends, worries, food, teeth, medicine, home, brothers, sisters, pets, hopes, fears, books and games.`
 * > This sentence has 22 words. Keep to 20.
 * > Write what it names as a list: a line to each, with a hyphen before it.
 *
 * In a paper, and in one of its fields, which parents read:
 *
 * ```mdx policies/funding.mdx
 * ---
 * summary: How the school is paid for the help that it gives to each child, and who it is that decides about it.
 * ---
 * The governors look at the sums each spring and each autumn with the head teacher, and they write down what was paid for and why it was.
 * ```
 *
 * > warning in policies/funding.mdx at `How the school is paid for the help that it gives to each child, and who it is that decides about it.`
 * > This sentence has 22 words. Keep to 20.
 * > Write two sentences, or take out what can be left out.
 *
 * > warning in policies/funding.mdx at `The governors look at the sums each spring and each autumn with the head teacher, and they write down what was paid for and why it was.`
 * > This sentence has 27 words. Keep to 25.
 * > Split it after “with the head teacher”.
 *
 * In another file:
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: Extra help in class for your child; what we do next if you think that it does not work well for him or her
 * ```
 *
 * > warning in people.yaml at `Extra help in class for your child; what we do next if you think that it does not work well for him or her`
 * > This sentence has 24 words. Keep to 20.
 * > Split it after “what we do next”.
 */
export const sentenceLength = pageRule({
  name: 'sentence-length',
  source: limits.sentence.source,
  needs: shownFacts,
  *findOnPage(page, facts) {
    for (const passage of passagesOfPage(page, facts)) yield* longSentences(passage, page);
  },
  *findInData(data) {
    for (const passage of passagesOfData(data)) yield* longSentences(passage, undefined);
  },
});

function* longSentences({ text, sentences }: Passage, page: PageText | undefined): Generator<Finding> {
  const limit = limits.sentence[profileOf(text, page)];
  for (const sentence of sentences) {
    const length = sentence.words.length;
    if (length <= limit.warning) continue;
    yield {
      file: text.file,
      place: text.placeAt(sentence.start, sentence.end),
      severity: length > limit.error ? 'error' : 'warning',
      message: `This sentence has ${length} words. Keep to ${limit.warning}.`,
      fix: remedy(sentence, limit.warning),
    };
  }
}

function remedy({ shown, words }: MeasuredSentence, longest: number): string {
  if (namesManyThings(shown, words)) return 'Write what it names as a list: a line to each, with a hyphen before it.';
  const ends = placesToSplit(shown, words, longest);
  if (ends.length === 0) return 'Write two sentences, or take out what can be left out.';
  return `Split it after ${ends.map((end) => `“${end}”`).join(', and after ')}.`;
}
