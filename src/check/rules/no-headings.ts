import { middleOf, type Passage, passagesOfPage, placeOfPassages } from '../passages.ts';
import limits from '../plain-limits.json' with { type: 'json' };
import { type Finding, pageRule } from '../rule.ts';
import { shownFacts } from '../shown-words.ts';

/**
 * # no-headings
 *
 * Parents look for their own question before they read. So no more than 300 words may stand below one heading.
 * Words in a table do not count, for it has headings of its own.
 *
 * ## Good
 *
 * A heading to each part:
 *
 * ```mdx guide/worried.mdx
 * We listen to you.
 *
 * ## What do we do next?
 *
 * We ring you.
 *
 * | Who | When |
 * | --- | --- |
 * | We | Soon |
 * ```
 *
 * ## Bad
 *
 * A paper of some 320 words with no heading:
 *
 * ```mdx policies/funding.mdx
 * We listen to you first, for you know your child best. Tell us what you see at home: what your child likes, what is hard, what you have tried, and what has helped. Tell us about sleep, about food, about friends. Then we look in class. The teacher watches how your child starts a task, asks for help, works with others and copes with noise. We look at books and at tests, and we ask your child too. All of this is written on one page. You get it before we meet, so that you can add to it, and so that nothing in it is new to you on the day.
 *
 * Then we meet. You may bring somebody with you. We go through the page and agree what your child needs. We choose two or three aims for the term, and we say who helps with each, on which days, and for how long. The help is in class where it can be, and in a small group where that is better. We write down how we will know that it works. We ring you after two weeks to say how it has begun. If it does not work we change it then, and we do not wait for the end of term to tell you so.
 *
 * At the end of the term we look again. We ask your child what was good and what was not. We ask you what you have seen at home. If the aims are met we choose new ones, or we stop, if no more help is needed. If they are not met we ask why, and we may ask somebody from outside our school to look with us: a speech therapist, a teacher of the deaf, or somebody who knows how children learn. We ask you first. You see what they write, and we talk it through with you, so that you can say yes or no to what they advise. We keep a note of it all for the next teacher, and you get a copy.
 * ```
 *
 * > warning in policies/funding.mdx at `At the end of the term we look again. We ask your child what was good and what was not. We ask you what you have seen at home. If the aims are met we choose new ones, or we stop, if no more help is needed. If they are not met we ask why, and we may ask somebody from outside our school to look with us: a speech therapist, a teacher of the deaf, or somebody who knows how children learn. We ask you first. You see what they write, and we talk it through with you, so that you can say yes or no to what they advise. We keep a note of it all for the next teacher, and you get a copy.`
 * > 345 words stand here without a heading. Keep to 300.
 * > Put headings where a new thought begins, such as before this line: type ## and the question that it answers.
 *
 * One long list, with a title of its own that is no heading:
 *
 * ```mdx guide/worried.mdx
 * ## What can you ask for?
 *
 * <Note title="All of this">
 * - We listen to you first, for you know your child best. Tell us what you see at home: what your child likes, what is hard, what you have tried, and what has helped. Tell us about sleep, about food, about friends. Then we look in class. The teacher watches how your child starts a task, asks for help, works with others and copes with noise. We look at books and at tests, and we ask your child too. All of this is written on one page. You get it before we meet, so that you can add to it, and so that nothing in it is new to you on the day.
 * - Then we meet. You may bring somebody with you. We go through the page and agree what your child needs. We choose two or three aims for the term, and we say who helps with each, on which days, and for how long. The help is in class where it can be, and in a small group where that is better. We write down how we will know that it works. We ring you after two weeks to say how it has begun. If it does not work we change it then, and we do not wait for the end of term to tell you so.
 * - At the end of the term we look again. We ask your child what was good and what was not. We ask you what you have seen at home. If the aims are met we choose new ones, or we stop, if no more help is needed. If they are not met we ask why, and we may ask somebody from outside our school to look with us: a speech therapist, a teacher of the deaf, or somebody who knows how children learn. We ask you first. You see what they write, and we talk it through with you, so that you can say yes or no to what they advise. We keep a note of it all for the next teacher, and you get a copy.
 * </Note>
 * ```
 *
 * > warning in guide/worried.mdx at `At the end of the term we look again. We ask your child what was good and what was not. We ask you what you have seen at home. If the aims are met we choose new ones, or we stop, if no more help is needed. If they are not met we ask why, and we may ask somebody from outside our school to look with us: a speech therapist, a teacher of the deaf, or somebody who knows how children learn. We ask you first. You see what they write, and we talk it through with you, so that you can say yes or no to what they advise. We keep a note of it all for the next teacher, and you get a copy.`
 * > 345 words stand here without a heading. Keep to 300.
 * > Put headings where a new thought begins, such as before this line: type ## and the question that it answers.
 */
export const noHeadings = pageRule({
  name: 'no-headings',
  source: limits.withoutHeading.source,
  needs: shownFacts,
  *findOnPage(page, facts) {
    let part: Passage[] = [];
    for (const passage of passagesOfPage(page, facts)) {
      if (passage.text.kind === 'heading') {
        yield* withoutHeading(part);
        part = [];
      } else if (passage.text.block?.node.type === 'paragraph') part.push(passage);
    }
    yield* withoutHeading(part);
  },
});

function* withoutHeading([first, ...more]: readonly Passage[]): Generator<Finding> {
  if (!first) return;
  const words = [first, ...more].reduce((sum, { length }) => sum + length, 0);
  if (words <= limits.withoutHeading.words) return;
  yield {
    file: first.text.file,
    place: placeOfPassages([middleOf([first, ...more])]),
    severity: 'warning',
    message: `${words} words stand here without a heading. Keep to ${limits.withoutHeading.words}.`,
    fix: 'Put headings where a new thought begins, such as before this line: type ## and the question that it answers.',
  };
}
