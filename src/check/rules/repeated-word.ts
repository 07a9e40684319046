import { repeatedWordsIn } from '../../language/index.ts';
import { plainSentencesOf } from '../plain-sentences.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';

/**
 * # repeated-word
 *
 */
export const repeatedWord: Rule = textRule({
  name: 'repeated-word',
  source: 'A slip that the eye passes over, and that a screen reader reads aloud.',
  needs: () => undefined,
  *findInText(text) {
    for (const { start, end, word } of plainSentencesOf(text).flatMap((sentence) => repeatedWordsIn(sentence))) {
      yield {
        file: text.file,
        place: text.placeAt(start, end),
        severity: 'warning',
        message: `“${word}” stands twice.`,
        fix: `Type “${text.value.slice(start, start + word.length)}” once.`,
      };
    }
  },
});
