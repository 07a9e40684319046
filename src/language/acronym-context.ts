import { acronymKey, isKnownAcronym } from './acronym-meanings.ts';
import type { Letters } from './acronym-shapes.ts';
import { capitals } from './capitals.ts';
import { isEnglishWord, isProperName } from './english-words.ts';

/** A word of a text, or letters with signs between them. */
export interface Token {
  typed: string;
  start: number;
  end: number;
  kind: 'section' | 'dotted' | 'joined' | 'word';
  /** Whether it stands alone in brackets. */
  isBracketed: boolean;
  /** Whether it stands in capitals among other words in capitals. */
  isShouted: boolean;
}

/** Words in capitals that stand together, one of which is an ordinary word, are a heading or are stressed. */
export function markShouted(tokens: readonly Token[], text: string): void {
  let run: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!/^[\p{Lu}\p{N}]+$/u.test(token.typed)) run = [];
    else {
      const last = tokens[at - 1];
      run = last && run.length > 0 && /^[^.!?:;|]{1,4}$/.test(text.slice(last.end, token.start)) ? [...run, token] : [token];
      if (run.length > 1 && run.some(isOrdinary)) for (const member of run) member.isShouted = true;
    }
  }
}

function isOrdinary({ typed }: Token): boolean {
  if (capitals.wordsToo.has(typed)) return false;
  return capitals.stressed.has(typed) || (typed.length > 3 && !isKnownAcronym(typed) && isEnglishWord(typed.toLowerCase()));
}

/** Whether letters with the shape of an acronym stand for words here, and are not stressed, a numeral, initials or part of a name. */
export function isMeant({ key, isPlural }: Letters, at: number, tokens: readonly Token[]): boolean {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || isEveryday(key, token) || isNumeral(key, last, next)) return false;
  const { typed, isShouted, isBracketed } = token;
  const beside = isPlural ? undefined : capitals.wordsToo.get(key);
  if (beside) return isBracketed || beside.before.has(last?.typed ?? '') || beside.after.has(next?.typed ?? '');
  if (typed !== typed.toUpperCase()) return true;
  if (isKnownAcronym(key)) return !isShouted || isMeantInHeading(key, last);
  // Among words in capitals, only letters that nobody can say are no word.
  if (isShouted) return key.length > 2 && !/[AEIOUY]/.test(key);
  return !isPartOfName(key, last, token, next) && !isStressed(key, token, next);
}

function isEveryday(key: string, { typed }: Token): boolean {
  return capitals.everyday.has(key) || capitals.everyday.has(acronymKey(typed));
}

/** VI is six after “Part”, and else somebody who cannot see well. Other numerals are no acronyms of schools. */
function isNumeral(key: string, last: Token | undefined, next: Token | undefined): boolean {
  const { before, after } = capitals.numerals;
  return /^[IVX]+$/.test(key) && (key !== 'VI' || before.has(last?.typed ?? '') || after.has(next?.typed ?? ''));
}

/** SEND is a word too: “SEND POLICY”, “PLEASE SEND MONEY”. */
function isMeantInHeading(key: string, last: Token | undefined): boolean {
  const { letters, notAfter } = capitals.inHeadings;
  return letters.has(key) ? !notAfter.has(last?.typed ?? '') : !isEnglishWord(key.toLowerCase());
}

/** Unknown letters in “JK Rowling”, “XYZ Academy”, “NOTTINGHAM”. */
function isPartOfName(key: string, last: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (capitals.partsOfNames.has(next?.typed ?? '')) return true;
  if (key.length > 3) return isProperName(key.charAt(0) + key.slice(1).toLowerCase());
  return startsName(token, next) && !/^(?:the|an?|our|your)$/i.test(last?.typed ?? '');
}

function isStressed(key: string, { isBracketed }: Token, next: Token | undefined): boolean {
  if (capitals.stressed.has(key)) return true;
  return key.length > 3 && isEnglishWord(key.toLowerCase()) && !isBracketed && !capitals.things.has(next?.typed ?? '');
}

/** Whether the next word is a name: `Rowling`, but not `Service` or `Officer`. */
export function startsName({ end }: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start - end < 3 && /^\p{Lu}\p{Ll}+$/u.test(next.typed) && !isEnglishWord(next.typed.toLowerCase());
}
