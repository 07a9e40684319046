import { acronymKey, acronymsIn, isOfToday, meaningsOf } from '../language/index.ts';
import type { Word } from '../schema/index.ts';
import type { Content, Entry } from '../source/index.ts';
import type { AcronymUse } from './acronyms-on-page.ts';

/** The acronyms that a school explains. Plain data. */
export interface KnownAcronyms {
  nation: string;
  /** The letters that the glossary explains, as they are compared. */
  letters: Readonly<Record<string, KnownLetters>>;
  /** Longer names with an acronym in them that the glossary explains: `EHC plan`. */
  phrases: readonly string[];
  /** Names of organisations, the school and the council that hold an acronym. */
  names: readonly string[];
  /** The files of the glossary: `senco`. */
  words: readonly string[];
}

/** Letters that a word of the glossary explains. */
export interface KnownLetters {
  /** The name of its file: `senco`. */
  word: string;
  /** Whether it says what else they can mean. */
  saysMore: boolean;
  /** Whether pages link the letters to it. */
  isLinked: boolean;
}

/** What the glossary and the organisations of a school explain. Without a school.yaml, the words are those of England. */
export function knownAcronyms({ school, words, organisations }: Content): KnownAcronyms {
  const nation = school?.data.nation ?? 'england';
  const explained = words.flatMap((word) => namesOf(word).map((name) => ({ word, name })));
  const single = explained.flatMap(({ word, name }) => lettersOf(name, word).map((key) => ({ key, word })));
  const here = single.filter(({ key, word }) => isSenseHere(key, word, nation));
  const names = [school?.data.name, school?.data.council.name, ...organisations.flatMap(({ data }) => [data.name, ...data.alsoCalled])];
  return {
    nation,
    letters: Object.fromEntries(
      here.map(({ key, word: { id, data } }) => [key, { word: id, saysMore: data.canAlsoMean !== undefined, isLinked: data.linkInText }]),
    ),
    phrases: explained.map(({ name }) => name).filter((name) => name.includes(' ') && acronymsIn(name).length > 0),
    names: names.flatMap((name) => (name && acronymsIn(name).length > 0 ? [name] : [])),
    words: words.map(({ id }) => id),
  };
}

/** What the glossary knows of an acronym. */
export function knownLetters({ acronym: { key, letters, number } }: AcronymUse, known: KnownAcronyms): KnownLetters | undefined {
  const keys = [key, `${key}S`, acronymKey(letters), key.replace('#', number ?? '#')];
  return keys.flatMap((one) => known.letters[one] ?? [])[0];
}

/** Whether an acronym stands within a longer name that the glossary or the organisations explain. */
export function isWithinName({ acronym, text }: AcronymUse, { phrases, names }: KnownAcronyms): boolean {
  const { value } = text;
  const within = (name: string, words: string): boolean => {
    for (let at = words.indexOf(name); at !== -1 && at <= acronym.start; at = words.indexOf(name, at + 1)) {
      if (at + name.length >= acronym.end) return true;
    }
    return false;
  };
  if (names.some((name) => within(name, value))) return true;
  const small = value.toLowerCase();
  return phrases.some((name) => within(name.toLowerCase(), small));
}

function namesOf({ data }: Entry<Word>): string[] {
  return [data.term, ...data.alsoCalled, ...data.misspellings];
}

/** The letters that a name of the glossary explains: itself, or those in a term that is spelt out (`EHC plan`). */
function lettersOf(name: string, { data }: Entry<Word>): string[] {
  if (!name.includes(' ')) return [acronymKey(name)];
  return data.inFull && name === data.term ? acronymsIn(name).map(({ key }) => key) : [];
}

/** Whether the letters mean in this nation what a word of the glossary says: PLP is one thing in Belfast and another in Leeds. */
function isSenseHere(key: string, { id, data: { nations, status } }: Entry<Word>, nation: string): boolean {
  const here = meaningsOf(key, nation).filter((meaning) => meaning.word !== id && (!meaning.nations || meaning.nations.includes(nation)));
  const isElsewhere = nations.length > 0 && nations.every((one) => one !== nation);
  return !(isElsewhere && here.length > 0) && !(status === 'old' && here.some(isOfToday));
}
