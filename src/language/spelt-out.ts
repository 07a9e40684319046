import { type AcronymMeaning, meaningsEverywhere } from './acronym-meanings.ts';
import type { Acronym } from './acronyms.ts';
import { isExplained } from './glosses.ts';
import { areInitials, initialsAtEnd, initialsAtStart } from './initials.ts';

/**
 * Whether a text spells an acronym out right where it stands: “special educational needs co-ordinator (SENCo)”,
 * “SENCo (the teacher in charge of extra help)”, “CAMHS is the NHS team that helps …”.
 */
export function speltOutIn(text: string, acronym: Acronym): boolean {
  const read = text.slice(Math.max(0, acronym.start - reach), acronym.start);
  const before = lastSentence(read);
  const after = text.slice(acronym.end, acronym.end + reach).replace(/^['’]s?(?!\p{L})/u, '');
  const said = saidAfter.exec(after);
  const told = said ? firstSentence(after.slice(said[0].length)) : '';
  const inFull = meaningsEverywhere(acronym.key).map((meaning) => plainWords(inFullOf(meaning, acronym)));
  // “… an education, health and care plan. This is often called an EHC plan.”
  const plainBefore = plainWords(isCalled.test(before) ? read : before);
  const plainTold = plainWords(told);
  if (inFull.some((meaning) => holds(plainBefore, meaning) || holds(plainTold, meaning))) return true;
  const { letters } = acronym;
  const named = givenName.exec(before);
  const isNamed = named !== null && initialsAtEnd(letters, before.slice(0, named.index)) !== undefined;
  const isTold = told !== '' && initialsAtStart(letters, told) !== undefined;
  return isNamed || isTold || isExplained(before, after) || (before !== read && isWhatItIsCalled.test(before));
}

/** Whether some words, such as the next cell of a table, say what an acronym stands for. */
export function standsFor(words: string, acronym: Acronym): boolean {
  const plain = plainWords(words);
  if (meaningsEverywhere(acronym.key).some((meaning) => plain.startsWith(plainWords(inFullOf(meaning, acronym))))) return true;
  return areInitials(acronym.letters, words) || /^(?:The|An?)\s+\p{Ll}[^.]*\s(?:who|that|which|for|of|in)\b/u.test(words);
}

/** What an acronym stands for, with its number: `Key Stage 2`. */
export function inFullOf({ inFull }: Pick<AcronymMeaning, 'inFull'>, { number = '' }: Acronym): string {
  return (inFull.split(/, (?:a|an|the|when|which|that) /)[0] ?? inFull).replace('#', number);
}

/** How far around an acronym its words are read, in letters. */
const reach = 220;

function lastSentence(words: string): string {
  return words.split(/(?<=(?<!\bSt)[.!?][”"’')]?)\s+(?=[“"‘'(]?\p{Lu})/u).at(-1) ?? '';
}

function firstSentence(words: string): string {
  return words.split(/(?<=(?<!\bSt)[.!?])\s/)[0] ?? '';
}

/** Words as they are compared: without signs, hyphens and the s of the plural. */
function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[-‐‑'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L}{3})s\b/gu, '')
    .trim();
}

function holds(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}

/** What leads from a long name to its letters: “(”, “(the ”, “, or ”, “ known as the ”. */
const givenName =
  /(?:\(\s*|,?\s(?:or|called|known as|abbreviated to|shortened to)\s)(?:(?:also|or|known as|called|an?|the|our)\s)*[“"‘']?$/;

/** The end of words that give a thing another name. */
const isCalled = /\b(?:called|known as)\s(?:(?:an?|the|our|your)\s)?[“"‘']?$/;

/** A sentence that gives the letters to what the one before it has told: “It is called SENDIASS.” */
const isWhatItIsCalled =
  /^(?:It|This|These|They)\s(?:is|are)\s(?:often\s|usually\s|sometimes\s|also\s)?(?:called|known as)\s(?:(?:an?|the)\s)?[“"‘']?$/;

/** What leads from letters to their meaning. */
const saidAfter =
  /^(?:\)|[”"’])?(?:\s?\/\s?\p{Lu}[\p{L}]+)*\s*(?:[(,:=–—]|-\s|(?:(?:is|are)\s)?(?:short for|stands? for|means?)\b(?!\?)|[^.]{0,20}\.\s(?:This|That|It|These|They)\s(?:is|are|means?|stands? for)\b)\s*(?:the\s|an?\s)?[“"‘']?/u;
