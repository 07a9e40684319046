import { quantitiesIn } from '../../language/index.ts';
import { somethingElse } from '../texts.ts';
import vocabulary from './six-thousand.json' with { type: 'json' };

/** What is wrong with the sum as a sentence tells it: it has no limit, or it is for each child. */
export type Misreading = 'no limit' | 'for each child';

export const { amount: theSum, source: sourceOfTheSum } = vocabulary;

/** Whether a text may hold the sum, or a component that writes it. */
export function mayHoldTheSum(words: string): boolean {
  return looksLikeIt.test(words) || words.includes(somethingElse);
}

/** Where the sum stands in a sentence, and where components do. Offsets, the end exclusive. */
export function placesOfTheSum(sentence: string): { start: number; end: number; isComponent: boolean }[] {
  const typed = looksLikeIt.test(sentence)
    ? quantitiesIn(sentence).filter(({ amount, unit }) => unit === 'pounds' && amount === theSum)
    : [];
  const components = [...sentence.matchAll(anyComponent)].map(({ index }) => ({ start: index, end: index + 1, isComponent: true }));
  return [...typed.map(({ start, end }) => ({ start, end, isComponent: false })), ...components];
}

/**
 * How a sentence with the sum may mislead. A question is answered below it.
 * @param around the paragraph, in which another sentence may say that it is a limit
 */
export function misreading(sentence: string, around: string): Misreading | undefined {
  if (sentence.trim().endsWith('?') || denial.test(sentence)) return undefined;
  const isLimit = ceiling.test(sentence);
  if (each.test(sentence) && (!isLimit || given.test(sentence))) return 'for each child';
  const isOther = !about.test(sentence) || spent.test(sentence);
  return isOther || isLimit || ceiling.test(around) || denial.test(around) ? undefined : 'no limit';
}

const anyComponent = new RegExp(somethingElse, 'g');
const looksLikeIt = new RegExp(vocabulary.looksLikeIt, 'i');
const ceiling = new RegExp(vocabulary.ceiling.pattern, 'iu');
const denial = new RegExp(vocabulary.denial.pattern, 'iu');
const given = new RegExp(vocabulary.given.pattern, 'iu');
const each = new RegExp(vocabulary.each.pattern, 'iu');
const about = new RegExp(vocabulary.about.pattern, 'iu');
const spent = new RegExp(vocabulary.spent.pattern, 'iu');
