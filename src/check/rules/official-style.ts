import { capitalsIn, isEnglishWord, isQuoted, type OfficialStyle, officialSignsIn, officialWordsIn } from '../../language/index.ts';
import type { Content, PageText } from '../../source/index.ts';
import { nodesOf, wordsOf } from '../page-parts.ts';
import { holdsNames, plainSentencesOf } from '../plain-sentences.ts';
import { typeInstead } from '../replacements.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';
import { shown } from '../words.ts';

/**
 * # official-style
 *
 */
export const officialStyle: Rule = pageRule({
  name: 'official-style',
  source: 'GOV.UK style guide; British Dyslexia Association style guide',
  needs: namesWithSigns,
  *findOnPage(page, names) {
    for (const text of textsOfPage(page)) yield* officialIn(text, names);
    yield* longItalics(page);
  },
  *findInData(data, names) {
    for (const text of textsOfData(data)) yield* officialIn(text, names);
  },
});

/** Names that hold “&” or words in capitals. */
function namesWithSigns({ school, organisations, words }: Content): string[] {
  const names = [
    school?.data.name ?? [],
    organisations.map(({ data }) => [data.name, ...data.alsoCalled]),
    words.map(({ data }) => data.term),
  ];
  return names.flat(2).filter((name) => /&|\p{Lu}{3}/u.test(name));
}

function* officialIn(text: Text, names: readonly string[]): Generator<Finding> {
  const { file, path, value, placeAt } = text;
  const sentences = plainSentencesOf(text);
  if (sentences.length === 0 || holdsNames(path)) return;
  const found = [
    ...sentences.flatMap((sentence) => officialWordsIn(sentence)),
    ...officialSignsIn(value),
    ...capitalsIn(value, isEnglishWord),
  ];
  for (const one of found) {
    const { start, end, is, instead, source } = one;
    if (isQuoted(value, start, end) || isInName(one, value, names)) continue;
    const typed = value.slice(start, end);
    yield {
      file,
      place: placeAt(start, end),
      severity: 'warning',
      message: `“${shown(typed)}” ${is}`,
      fix: typeInstead(instead, typed),
      source,
    };
  }
}

function isInName({ start, end }: OfficialStyle, value: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const from = value.lastIndexOf(name, start);
    return from !== -1 && end <= from + name.length;
  });
}

/** As many words as a title or a phrase has. */
const longestInItalics = 5;

function* longItalics(page: PageText): Generator<Finding> {
  for (const { node, parents } of nodesOf(page)) {
    if (node.type !== 'emphasis' || parents.some((parent) => 'name' in parent && parent.name === 'Law')) continue;
    const words = wordsOf(node);
    if ((words.match(/\p{L}+/gu)?.length ?? 0) <= longestInItalics) continue;
    yield {
      file: page.file,
      place: page.lines.ofNode(node),
      severity: 'warning',
      message: `So many words in slanted letters are hard to read: “${shown(words, 40)}”`,
      fix: 'Take out the * or _ before and after them.',
      source: 'British Dyslexia Association style guide; UKAAF, clear print.',
    };
  }
}
