import { isQuoted, namesOfAnySchool, type Sentence, speaksOfOtherSchools, thirdPersonIn, toneIn } from '../../language/index.ts';
import type { Content, PageText } from '../../source/index.ts';
import { holdsNames, plainSentencesOf } from '../plain-sentences.ts';
import { isPaper } from '../profile.ts';
import { typeInstead } from '../replacements.ts';
import type { Finding, Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import type { Text } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # tone
 *
 */
export const tone: Rule = textRule({
  name: 'tone',
  source: 'Parents who feel blamed, pitied or talked down to stay away, and their child loses most by it.',
  needs: ({ school, organisations }: Content) => ({
    schoolNames: school ? [school.data.name] : [],
    loudNames: organisations.flatMap(({ data }) => [data.name, ...data.alsoCalled]).filter((name) => name.includes('!')),
  }),
  *findInText(text, { schoolNames, loudNames }, page) {
    if (holdsNames(text.path)) return;
    const isForParents = !isPaper(page) || text.path.length > 0;
    for (const sentence of plainSentencesOf(text)) {
      yield* wrongWords(sentence, text, isForParents);
      if (isForParents && page?.collection !== 'words') yield* asIfOfOthers(sentence, text, namesFor(page, schoolNames));
    }
    if (isForParents) yield* exclamationMarks(text, loudNames);
  },
});

function* wrongWords(sentence: Sentence, { file, value, placeAt }: Text, isForParents: boolean): Generator<Finding> {
  for (const { start, end, sounds, reason, instead, fix, isOnlyForParents } of toneIn(sentence)) {
    if ((isOnlyForParents && !isForParents) || isQuoted(value, start, end)) continue;
    const typed = value.slice(start, end);
    yield {
      file,
      place: placeAt(start, end),
      severity: 'warning',
      message: `“${shown(typed)}” ${sounds} ${reason}`,
      fix: fix ?? typeInstead(instead, typed),
    };
  }
}

function* asIfOfOthers(sentence: Sentence, { file, value, placeAt }: Text, schoolNames: readonly string[]): Generator<Finding> {
  for (const { start, end, who, instead } of thirdPersonIn(sentence, schoolNames)) {
    yield {
      file,
      place: placeAt(start, end),
      severity: 'warning',
      message: `“${shown(value.slice(start, end))}” sounds far away. ${who === 'we' ? 'The school is “we”.' : 'The reader is “you”.'}`,
      fix: `Type “${instead}”.`,
    };
  }
}

/** How the school of a page names itself. On a page about schools in general, “the school” may be any. */
function namesFor(page: PageText | undefined, schoolNames: readonly string[]): readonly string[] {
  return page && !speaksOfOtherSchools(page.text) ? [...schoolNames, ...namesOfAnySchool] : schoolNames;
}

function* exclamationMarks(text: Text, loudNames: readonly string[]): Generator<Finding> {
  if (plainSentencesOf(text).length === 0) return;
  for (const { index: start, 0: typed } of text.value.matchAll(/!+/g)) {
    const end = start + typed.length;
    if (isQuoted(text.value, start, end) || loudNames.some((name) => stretchHolds(text.value, name, start))) continue;
    yield {
      file: text.file,
      place: text.placeAt(start, end),
      severity: 'warning',
      message: 'An exclamation mark sounds jolly or loud. Calm words are believed.',
      fix: 'Type a full stop in its place.',
    };
  }
}

/** Whether a name stands in a text around a place in it. */
function stretchHolds(value: string, name: string, at: number): boolean {
  const from = value.lastIndexOf(name, at);
  return from !== -1 && at < from + name.length;
}
