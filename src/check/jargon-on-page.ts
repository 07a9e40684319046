import { allJargonIn, type JargonMatch } from '../language/index.ts';
import type { PageText } from '../source/index.ts';
import type { KnownNames } from './known-names.ts';
import { holdsOldNames } from './leftovers/old-names.ts';
import { holdsNames, plainSentencesOf } from './plain-sentences.ts';
import { type Text, textsOfPage } from './texts.ts';

/** A hard word, and the text that it stands in. */
export interface JargonInText extends JargonMatch {
  inText: Text;
}

/** The hard words of some texts, without those that one of the texts explains. */
export function jargonInTexts(texts: readonly Text[], known: KnownNames): JargonInText[] {
  const found = texts
    .filter((text) => isRead(text))
    .flatMap((text) => allJargonIn(text.value, known).map((match): JargonInText => ({ ...match, inText: text })));
  const explained = new Set(found.filter((match) => match.isExplained).map(({ entry }) => entry));
  return found.filter(({ entry }) => !explained.has(entry));
}

/** The hard words of a page. A page of the glossary may use the word that it is about. */
export function jargonOnPage(page: PageText, known: KnownNames): JargonInText[] {
  const texts = textsOfPage(page);
  const own = page.collection === 'words' ? texts.filter(({ path }) => namesTheWord(path)).map(({ value }) => value.toLowerCase()) : [];
  return jargonInTexts(texts, known).filter(
    ({ text, entry }) => !own.some((name) => name.includes(entry.say.toLowerCase()) || name.includes(text.toLowerCase())),
  );
}

function isRead(text: Text): boolean {
  return !holdsNames(text.path) && !holdsOldNames(text.path) && !namesTheWord(text.path) && plainSentencesOf(text).length > 0;
}

/** Whether a field is a word of the glossary itself. */
function namesTheWord([field]: Text['path']): boolean {
  return field === 'term' || field === 'inFull' || field === 'alsoCalled';
}
