import data from './official-style.json' with { type: 'json' };
import { phraseFinder } from './phrase-finder.ts';
import { anyOf } from './phrases.ts';
import type { Sentence } from './prose.ts';

/** Words or signs that official papers use where plain ones do better. Offsets in the text that was given. */
export interface OfficialStyle {
  start: number;
  end: number;
  /** What is wrong with it: “is Latin. …” */
  is: string;
  /** What to type in its place. */
  instead: readonly string[];
  /** The guide behind it. */
  source: string;
}

/** “shall”, Latin, and words cut short in a sentence. */
export function officialWordsIn(sentence: Sentence): OfficialStyle[] {
  return find(sentence).flatMap(({ row, start, end }) => found(row.kind, start, end, row.instead));
}

/** “and/or”, “child(ren)”, “he/she”, “Dear Parent/Carer” and “&” for “and” in a text. */
export function officialSignsIn(text: string): OfficialStyle[] {
  if (!/[/&(]/.test(text)) return [];
  return Array.from(text.matchAll(signs)).flatMap(({ 0: typed, groups = {}, index: start }) => {
    const end = start + typed.length;
    const { stem = '', many = '', stem2 = '', before = '', after = '' } = groups;
    if (groups.phrase) return found('slash', start, end, [instead.get(keyOf(typed)) ?? '']);
    if (groups.cut) return found('cut', start, end, [instead.get(keyOf(typed)) ?? '']);
    if (groups.person) return found('person', start, end, [instead.get(keyOf(typed)) ?? '']);
    if (groups.andOr) return found('andOr', start, end, ['or', 'or both']);
    if (stem) return found('plural', start, end, [`${stem}${many}`]);
    if (stem2) return found('plural', start, end, [`${stem2}${typed.slice(stem2.length + 1)}`]);
    const sign = start + typed.indexOf('&');
    return /^\p{Lu}/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after) ? [] : found('ampersand', sign, sign + 1, ['and']);
  });
}

/**
 * Words in capitals that are no acronyms: four or more in a row, or a long one.
 * @param isWord whether some small letters are a word of English
 */
export function capitalsIn(text: string, isWord: (letters: string) => boolean): OfficialStyle[] {
  return Array.from(text.matchAll(runOfCapitals)).flatMap(({ 0: typed, index: start }) => {
    const end = start + typed.length;
    const isExplained =
      text[start - 1] === '(' || /^\s?\(/.test(text.slice(end)) || /(?:called|known as|stands? for)[:\s“"]*$/i.test(text.slice(0, start));
    const words = typed.match(/\p{Lu}[\p{Lu}'’]*/gu) ?? [];
    const plain = words.filter((word) => word.length > 1 && !acronyms.has(word) && isWord(word.toLowerCase().replaceAll('’', "'")));
    const isLongRun = words.length >= fewestInARun && plain.length * 2 > words.length;
    const isLongWord = plain.some((word) => word.length >= shortestWord) && !(words.length === 1 && isExplained);
    return isLongRun || isLongWord
      ? found('capitals', start, end, [inSmallLetters(typed, plain, /(?:^|[.!?:]\s+)$/.test(text.slice(0, start)))])
      : [];
  });
}

const fewestInARun = 4;
/** A shorter word in capitals is stress, or may be an acronym. */
const shortestWord = 5;

function inSmallLetters(typed: string, plain: readonly string[], isFirst: boolean): string {
  const small = typed.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word) => (plain.includes(word) || word === 'A' ? word.toLowerCase() : word));
  return isFirst ? `${small.slice(0, 1).toUpperCase()}${small.slice(1)}` : small;
}

function found(kind: string, start: number, end: number, choices: readonly string[]): OfficialStyle[] {
  const known = kinds.get(kind);
  return known ? [{ start, end, instead: choices, ...known }] : [];
}

function keyOf(typed: string): string {
  return typed.toLowerCase().replace(/\s+/g, ' ');
}

const find = phraseFinder(data.rows);
const kinds = new Map(Object.entries(data.kinds));
const acronyms = new Set(data.wordsThatAreAcronyms.words.split(' '));
const { phrases, persons, cuts } = data.signs;
const instead = new Map(Object.entries({ ...phrases, ...persons, ...cuts }).map(([typed, plain]) => [typed.toLowerCase(), plain]));
const edge = '(?<![\\p{L}\\p{N}/])';
const over = '(?![\\p{L}\\p{N}/]|\\(\\p{Ll})';
const signs = new RegExp(
  [
    `${edge}(?<phrase>${anyOf(Object.keys(phrases))})${over}`,
    `${edge}(?<person>${anyOf(Object.keys(persons))})${over}`,
    `${edge}(?<cut>${anyOf(Object.keys(cuts))})${over}`,
    `${edge}(?<andOr>and\\s?/\\s?or)${over}`,
    `${edge}(?<stem>\\p{L}{2,})\\((?<many>s|es|ren)\\)`,
    `${edge}(?<stem2>parent|carer|child|pupil|student|teacher|school|guardian)/(?:s|ren)${over}`,
    '(?<before>[\\p{L}\\p{N}]+)\\s&\\s(?<after>[\\p{L}\\p{N}]+)',
  ].join('|'),
  'giu',
);
const capitalWord = "\\p{Lu}[\\p{Lu}'’]*(?![\\p{L}\\p{N}])";
const runOfCapitals = new RegExp(`(?<![\\p{L}\\p{N}.@/_-])${capitalWord}(?:[\\s,–-]{1,3}${capitalWord})*`, 'gu');
