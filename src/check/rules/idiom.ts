import { idiomsIn, isQuoted, plain } from '../../language/index.ts';
import { holdsNames, plainSentencesOf } from '../plain-sentences.ts';
import { anyOne } from '../replacements.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { shown } from '../words.ts';

/**
 * # idiom
 *
 */
export const idiom: Rule = textRule({
  name: 'idiom',
  source: 'NHS and GOV.UK style guides: no metaphors. People new to English, many autistic people and translators take them word by word.',
  needs: ({ words }) => words.flatMap(({ data }) => [data.term, ...data.alsoCalled]).map(plain),
  *findInText(text, terms) {
    const { file, path, value, placeAt } = text;
    if (holdsNames(path)) return;
    for (const { start, end, instead } of plainSentencesOf(text).flatMap((sentence) => idiomsIn(sentence))) {
      const typed = value.slice(start, end);
      if (isQuoted(value, start, end) || terms.includes(plain(typed))) continue;
      yield {
        file,
        place: placeAt(start, end),
        severity: 'warning',
        message: `“${shown(typed)}” does not mean what its words say. Many readers will not know it.`,
        fix: `Write it plainly: ${anyOne(instead, typed)}.`,
      };
    }
  },
});
