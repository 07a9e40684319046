import { askedTermsIn, isTermExplained, type Term, type TermFound } from '../language/index.ts';
import type { Content } from '../source/index.ts';
import { holdsOldNames } from './leftovers/old-names.ts';
import { profileOf } from './profile.ts';
import type { Text } from './texts.ts';

/** What a school says of the words that parents ask about. Plain data. */
export interface KnownTerms {
  nation: string;
  /** The files of the glossary: `annual-review`. */
  files: readonly string[];
  /** Every name in the glossary, in small letters. */
  names: readonly string[];
  /** Names of organisations, within which no word is looked for. */
  organisations: readonly string[];
}

/** A term where a page uses it first, and never says what it means. */
export interface UnexplainedTerm {
  found: TermFound;
  text: Text;
}

/** What the glossary and the organisations of a school explain. Without a school.yaml, the words are those of England. */
export function knownTerms({ school, words, organisations }: Content): KnownTerms {
  return {
    nation: school?.data.nation ?? 'england',
    files: words.map(({ id }) => id),
    names: words
      .flatMap(({ data }) => [data.term, data.inFull ?? '', ...data.alsoCalled, ...data.misspellings])
      .map((name) => name.toLowerCase()),
    organisations: organisations.flatMap(({ data }) => [data.name, ...data.alsoCalled]),
  };
}

/**
 * The terms that parents ask about, and that neither the glossary nor these texts explain.
 * @param explainedBy headings and the words of links: what they name, the words below them or the page behind them explain
 */
export function unexplainedTerms(texts: readonly Text[], explainedBy: readonly string[], known: KnownTerms): UnexplainedTerm[] {
  const uses = texts.filter(isRead).flatMap((text) => askedTermsIn(text.value).map((found) => ({ found, text })));
  const open = uses.filter(({ found: { term } }) => isUsedIn(term, known.nation) && !isInGlossary(term, known));
  const explained = new Set(explainedBy.flatMap((words) => askedTermsIn(words)).map(({ term }) => term));
  for (const { found, text } of open) if (isTermExplained(text.value, found)) explained.add(found.term);
  const left = open.filter(({ found, text }) => !explained.has(found.term) && !isWithin(found, text, known.organisations));
  return [...Map.groupBy(left, ({ found }) => found.term).values()].flatMap(([first]) => first ?? []);
}

/** Labels, titles and headings are too short to explain a word in. */
function isRead(text: Text): boolean {
  const { kind, path, within } = text;
  return (
    (kind === 'words' || kind === 'field') && !within.includes('Law') && !holdsOldNames(path) && profileOf(text, undefined) !== 'steps'
  );
}

function isUsedIn({ nations }: Term, nation: string): boolean {
  return !nations || nations.includes(nation);
}

function isInGlossary({ id, word = id, term, inFull = '', otherNames = [], asked = [] }: Term, { files, names }: KnownTerms): boolean {
  return files.includes(word) || [term, inFull, ...otherNames, ...asked].some((name) => name !== '' && names.includes(name.toLowerCase()));
}

function isWithin({ start, end }: TermFound, { value }: Text, organisations: readonly string[]): boolean {
  return organisations.some((name) => {
    const at = value.lastIndexOf(name, start);
    return at !== -1 && at + name.length >= end;
  });
}
