import { type Quantity, quantitiesIn } from '../../language/index.ts';
import { anyOf, type FactFound } from './fact-found.ts';
import words from './fact-words.json' with { type: 'json' };
import type { KnownSum } from './known-facts.ts';

/** The sums of money in a sentence that the data know: by what they are for, or by the amount itself. */
export function sumFactsIn(sentence: string, sums: readonly KnownSum[]): FactFound[] {
  if (!/£|pounds/i.test(sentence)) return [];
  return quantitiesIn(sentence)
    .filter(({ unit }) => unit === 'pounds')
    .flatMap((quantity): FactFound[] => {
      const { start, end, text, amount } = quantity;
      const meant = sums.filter((sum) => isBeside(sentence, quantity, sum.label));
      const equal = [...meant, ...sums].filter((sum) => sum.amount === amount && (meant.includes(sum) || isTelling(sentence, sum)));
      const same = equal.find(({ fact }) => fact.component) ?? equal[0];
      if (same) return [{ start, end, text, relation: 'same', fact: same.fact, isDoubtful: false }];
      const [other] = meant;
      if (!other || quantity.limit !== undefined || isOfOtherYear(sentence, other)) return [];
      return [{ start, end, text, relation: 'other', fact: other.fact, isDoubtful: false }];
    });
}

/** Below this, two sums may be alike by chance. */
const leastTelling = 1000;

/** Whether a sum in a sentence is that of the data: it is large, or a word of what it is for stands beside it. */
function isTelling(sentence: string, { amount, label }: KnownSum): boolean {
  const inSentence = new Set(sentence.toLowerCase().match(/\p{L}{5,}/gu));
  return amount >= leastTelling || (label.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => inSentence.has(word));
}

/** “Books: £20,000”, “£20,000 for books” */
function isBeside(sentence: string, { start, end }: Quantity, label: string): boolean {
  const before = new RegExp(`(?<!\\w)${anyOf([label])}(?:\\s(?:${anyOf(words.beforeSum.words)})|\\s?[:(,=–—-])*\\s?$`, 'i');
  const after = new RegExp(`^(?:\\s(?:${anyOf(words.afterSum.words)}))(?:\\s(?:the|our))?\\s${anyOf([label])}(?!\\w)`, 'i');
  return before.test(sentence.slice(0, start)) || after.test(sentence.slice(end));
}

/** Whether a sentence names a year that is not the sum's own. */
function isOfOtherYear(sentence: string, { year }: KnownSum): boolean {
  const years: readonly string[] = sentence.match(/\b20\d\d\b/g) ?? [];
  return years.some((one) => !year.includes(one)) || otherYear.test(sentence);
}

const otherYear = new RegExp(`\\b(?:${anyOf(words.otherYear.words)})\\b`, 'i');
