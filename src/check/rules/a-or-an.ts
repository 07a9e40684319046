import { wrongArticlesIn } from '../../language/index.ts';
import { plainSentencesOf } from '../plain-sentences.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';

/**
 * # a-or-an
 *
 */
export const aOrAn: Rule = textRule({
  name: 'a-or-an',
  source: 'Whether “a” or “an” is right depends on how the next word sounds. A wrong one makes readers stop.',
  needs: () => undefined,
  *findInText(text) {
    for (const { start, end, right, next } of plainSentencesOf(text).flatMap((sentence) => wrongArticlesIn(sentence))) {
      yield {
        file: text.file,
        place: text.placeAt(start, end),
        severity: 'warning',
        message: `“${text.value.slice(start, end)} ${next}” is hard to say.`,
        fix: `Type “${right} ${next}”.`,
      };
    }
  },
});
