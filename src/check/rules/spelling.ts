import type { PageText } from '../../source/index.ts';
import { isNoEnglish } from '../other-languages.ts';
import { holdsNames, plainSentencesOf } from '../plain-sentences.ts';
import { anyOne, inCaseOf } from '../replacements.ts';
import { type Finding, pageRule, type Rule } from '../rule.ts';
import { type Misspelt, misspeltIn, type OwnWords } from '../spelling/misspelt.ts';
import { ownWords } from '../spelling/own-words.ts';
import { type Text, textsOfData, textsOfPage } from '../texts.ts';

/**
 * # spelling
 *
 */
export const spelling: Rule = pageRule({
  name: 'spelling',
  source: 'A dictionary of British English (SCOWL, en_GB-ise), with our own list of the words of schools.',
  needs: ownWords,
  *findOnPage(page, own) {
    yield* misspelt(textsOfPage(page), own, page);
  },
  *findInData(data, own) {
    yield* misspelt(textsOfData(data), own, undefined);
  },
});

/** What is misspelt in the texts of a file. A word that stands there often is told once. */
function* misspelt(texts: readonly Text[], own: OwnWords, page: PageText | undefined): Generator<Finding> {
  const told = new Set<string>();
  for (const text of texts) {
    if (holdsNames(text.path)) continue;
    for (const found of misspeltIn(text.value, plainSentencesOf(text), own)) {
      const typed = text.value.slice(found.start, found.end);
      const place = text.placeAt(found.start, found.end);
      if (told.has(typed.toLowerCase()) || (page && isNoEnglish(page, place))) continue;
      told.add(typed.toLowerCase());
      yield { file: text.file, place, severity: 'warning', message: `“${typed}” ${is[found.kind]}`, fix: remedy(found, typed) };
    }
  }
}

const is: Readonly<Record<Misspelt['kind'], string>> = {
  american: 'is American spelling.',
  z: 'has a z. British schools write an s.',
  capital: 'needs a capital letter.',
  known: 'is misspelt.',
  own: 'is a misspelling that your glossary lists.',
  'mix-up': 'looks like a slip.',
  unknown: 'is not in the dictionary.',
};

function remedy({ kind, instead }: Misspelt, typed: string): string {
  const type = `Type ${anyOne(
    instead.map((choice) => inCaseOf(typed, choice)),
    '',
  )}.`;
  return kind === 'unknown' ? `${type} If it is right, add it in school.yaml: checks: knownWords.` : type;
}
