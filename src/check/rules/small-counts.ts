import { smallCountsIn } from '../privacy/child-counts.ts';
import { smallSharesIn } from '../privacy/child-shares.ts';
import { countOfCell, smallCellsOf } from '../privacy/counts-in-tables.ts';
import { type Finding, pageRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { settingsOf } from '../settings.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # small-counts
 *
 * Where only a few children share a need, a plan or a year, a count of them can show a neighbour who they are.
 * So no count below 10 may stand near such words. A school may set another number: `smallestCount` in school.yaml.
 *
 * ## Good
 *
 * Ten or more, fewer than ten, and none:
 *
 * ```mdx guide/worried.mdx
 * In 2025, 14 pupils had EHC plans. Fewer than 10 are deaf. No pupils are blind.
 * ```
 *
 * The size of a group, a share of all children, a year group, and people who are no children:
 *
 * ```mdx guide/worried.mdx
 * Groups of 4 pupils with SEN meet daily. One child in five has SEN. Year 3 children learn about autism. We have 2 teachers trained in dyslexia.
 * ```
 *
 * A supposition, and a figure of the country:
 *
 * ```mdx guide/worried.mdx
 * Two children with the same need may get different help. In England, 5 pupils in every hundred have an EHC plan.
 * ```
 *
 * Children who do something in front of all:
 *
 * ```mdx guide/worried.mdx
 * Two pupils from Year 6 lead the school council.
 * ```
 *
 * A table of other things:
 *
 * ```mdx guide/worried.mdx
 * | Help | Hours a week | Pupils |
 * | --- | --- | --- |
 * | Help with autism | 3 | 12 |
 * ```
 *
 * A school that tells counts from 5:
 *
 * ```yaml school.yaml
 * checks: { smallestCount: 5 }
 * ```
 *
 * ```mdx guide/worried.mdx
 * Six pupils have EHC plans.
 * ```
 *
 * ## Bad
 *
 * Counts beside a need or a plan:
 *
 * ```mdx guide/worried.mdx
 * We have **4 pupils** with EHC plans, and two children in Year 3 have autism.
 *
 * - Dyslexia: 3
 * ```
 *
 * > error in guide/worried.mdx at `4 pupils`
 * > “4 pupils” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * > error in guide/worried.mdx at `two children`
 * > “two children” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * > error in guide/worried.mdx at `3`
 * > “3” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * In a field, and in another file:
 *
 * ```mdx guide/worried.mdx
 * ---
 * summary: Help for our 3 deaf children.
 * ---
 * ```
 *
 * ```yaml people.yaml
 * - id: jo-marsh
 *   askAbout: The 6 pupils with EHC plans
 * ```
 *
 * > error in guide/worried.mdx at `3 deaf children`
 * > “3 deaf children” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * > error in people.yaml at `6 pupils`
 * > “6 pupils” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * A share that tells the count:
 *
 * ```mdx guide/worried.mdx
 * 3% of our 90 pupils have an EHC plan.
 * ```
 *
 * > error in guide/worried.mdx at `3% of our 90 pupils`
 * > This share tells a small count: of 90 children it is 3. So few can be recognised.
 * > Leave out the share or the total.
 *
 * A table:
 *
 * ```mdx guide/worried.mdx
 * | Need | Number of pupils |
 * | --- | --- |
 * | Autism | 3 |
 * | Dyslexia | 14 |
 * | Deafness | 1 pupil |
 * ```
 *
 * > error in guide/worried.mdx at `3`
 * > “3” at “Number of pupils” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * > error in guide/worried.mdx at `1 pupil`
 * > “1 pupil” at “Number of pupils” counts fewer than 10 children beside a need or a plan. It can show who they are.
 * > Write “fewer than 10”, or leave the count out.
 *
 * Beside a year group or a kind of help alone, it may be harmless:
 *
 * ```mdx guide/worried.mdx
 * Three pupils in Year 5 see our counsellor.
 *
 * | Year | Boys |
 * | --- | --- |
 * | Year 3 | 2 |
 * ```
 *
 * > warning in guide/worried.mdx at `Three pupils`
 * > “Three pupils” counts fewer than 10 children. It may show who they are.
 * > Write “fewer than 10”, or leave the count out, unless it tells nothing in confidence.
 *
 * > warning in guide/worried.mdx at `2`
 * > “2” at “Boys” counts fewer than 10 children. It may show who they are.
 * > Write “fewer than 10”, or leave the count out, unless it tells nothing in confidence.
 */
export const smallCounts = pageRule({
  name: 'small-counts',
  source:
    'UK GDPR, articles 4 and 9: what can be traced to one child is personal data. Official statistics about pupils leave small counts out too.',
  needs: (content) => ({ smallest: settingsOf(content).smallestCount }),
  *findOnPage(page, { smallest }) {
    for (const text of textsOfPage(page)) yield* inText(text, smallest);
    for (const { typed, heading, isSure, place } of smallCellsOf(page, smallest)) {
      yield { file: page.file, place, ...told(`${typed}” at “${shown(heading, 40)}`, isSure, smallest) };
    }
  },
  *findInData(data, { smallest }) {
    for (const text of textsOfData(data)) yield* inText(text, smallest);
  },
});

function* inText(text: Text, smallest: number): Generator<Finding> {
  const { file } = text;
  if (countOfCell(text.value) !== undefined) return;
  for (const { words, placeAt } of sentencesOf(text)) {
    for (const { start, end, isSure } of smallCountsIn(words, smallest)) {
      yield { file, place: placeAt(start, end), ...told(shown(words.slice(start, end)), isSure, smallest) };
    }
    for (const { start, end, amount, total } of smallSharesIn(words, smallest)) {
      yield {
        file,
        place: placeAt(start, end),
        message: `This share tells a small count: of ${total} children it is ${amount}. So few can be recognised.`,
        fix: 'Leave out the share or the total.',
      };
    }
  }
}

function told(count: string, isSure: boolean, smallest: number): Pick<Finding, 'severity' | 'message' | 'fix'> {
  if (isSure) {
    return {
      message: `“${count}” counts fewer than ${smallest} children beside a need or a plan. It can show who they are.`,
      fix: `Write “fewer than ${smallest}”, or leave the count out.`,
    };
  }
  return {
    severity: 'warning',
    message: `“${count}” counts fewer than ${smallest} children. It may show who they are.`,
    fix: `Write “fewer than ${smallest}”, or leave the count out, unless it tells nothing in confidence.`,
  };
}
