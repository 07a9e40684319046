import { childPatterns as says } from './child-name-patterns.ts';
import givenNames from './given-names.json' with { type: 'json' };
import { withSigns } from './needs.ts';

/** A child who can be recognised by some words. Offsets count UTF-16 units, the end exclusive. */
export interface NamedChild {
  start: number;
  end: number;
  /**
   * What stands beside the name: a need or a plan, a year group, a family, or a picture.
   * `story` is a child without a name whose story is told: “Pupil A”, “a boy in Year 4 with autism”.
   */
  beside: 'need' | 'perhaps a need' | 'year' | 'family' | 'picture' | 'story';
}

/** Names that do not give a child away. */
export interface KnownNames {
  /** Each part of the names of the people in people.yaml, in small letters. */
  people: readonly string[];
  /** Organisations, the school and the council, whose names may hold a first name. */
  organisations: readonly string[];
}

/**
 * The children whom a sentence names, or whose story it tells.
 * @param isOfPicture whether it says who is in a picture, where a name alone is enough
 */
export function namedChildrenIn(sentence: string, { people, organisations }: KnownNames, isOfPicture = false): NamedChild[] {
  const names = [...sentence.matchAll(anyName)].filter(({ 0: typed }) => isFirstName(typed));
  if (names.length === 0 && !says.someChild.test(sentence)) return [];
  const words = withSigns(organisations.reduce((masked, name) => masked.replaceAll(name, '_'.repeat(name.length)), sentence));
  const found = names.flatMap(({ 0: typed, index: start }): NamedChild[] => {
    const name = words[start] === '_' ? undefined : nameIn(words, start, start + typed.length, people);
    const beside = name && (whatStandsBeside(name, words) ?? (isOfPicture && name.isSure && !name.isKnown ? 'picture' : undefined));
    return beside ? [{ start, end: start + typed.length, beside }] : [];
  });
  return found.length > 0 ? found : storiesIn(words);
}

const anyName = /(?<![\p{L}\p{N}’'_-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?![\p{L}\p{N}_]|-\p{L})/gu;
const sureNames = new Set(givenNames.names.words);
const unsureNames = new Set(givenNames.alsoWords.words);

/** How far around a name its words are read, in letters. */
const nearby = 300;

/** A first name in a sentence that may be a child’s. */
interface FirstName {
  before: string;
  /** What stands after it and its surname. */
  after: string;
  /** Whether it is no word of English, nor the name of a class. */
  isSure: boolean;
  hasSurname: boolean;
  /** Whether it may be somebody of the school’s people, or somebody in public life. */
  isKnown: boolean;
}

function nameIn(words: string, start: number, end: number, people: readonly string[]): FirstName | undefined {
  const typed = words.slice(start, end);
  const isSure = sureNames.has(firstOf(typed));
  const before = words.slice(Math.max(0, start - nearby), start);
  const rest = words.slice(end, end + nearby);
  if (says.title.test(before) || says.thing.test(rest) || isSurname(before)) return undefined;
  const surname = says.surname.exec(rest)?.[0] ?? '';
  const parts = [typed, surname.trim()].map((part) => part.toLowerCase());
  const isKnown = parts.some((part) => people.includes(part)) || (surname !== '' && (says.by.test(before) || says.famous.test(words)));
  return { before, after: rest.slice(surname.length), isSure, hasSurname: surname !== '', isKnown };
}

function whatStandsBeside({ before, after, isSure, hasSurname, isKnown }: FirstName, words: string): NamedChild['beside'] | undefined {
  const hasNeed = says.need.test(words);
  if (says.kinBefore.test(before) || (isSure && (says.parentsBefore.test(before) || says.parentsAfter.test(after)))) {
    return hasNeed ? 'need' : 'family';
  }
  if (isKnown) return undefined;
  // “Will has many uses”: at the start of a sentence, a word that is also a name is a word.
  if (says.hasNeed.test(after) && (isSure || before.trim() !== '')) return hasSurname ? 'perhaps a need' : 'need';
  if (!isSure) return undefined;
  if (says.ownsNeed.test(after)) return hasSurname ? 'perhaps a need' : 'need';
  if (says.askFor.test(before)) return undefined;
  if (says.year.test(after)) return hasNeed ? 'need' : 'year';
  return hasNeed && !hasSurname && says.pronoun.test(after) && !says.work.test(after) ? 'perhaps a need' : undefined;
}

function isFirstName(typed: string): boolean {
  const name = firstOf(typed);
  return sureNames.has(name) || unsureNames.has(name);
}

/** “Zoë” is looked up as “Zoe”, and “Anne-Marie” as “Anne”. */
function firstOf(typed: string): string {
  return (typed.split('-')[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
}

/** Whether the word before is a first name too: “Dylan Thomas”. */
function isSurname(before: string): boolean {
  const last = /(\p{Lu}\p{Ll}+)\s+$/u.exec(before)?.[1];
  return last !== undefined && sureNames.has(firstOf(last));
}

function storiesIn(words: string): NamedChild[] {
  return [...words.matchAll(says.story)].map(({ 0: typed, index: start }) => ({ start, end: start + typed.length, beside: 'story' }));
}
