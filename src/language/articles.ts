import data from './articles.json' with { type: 'json' };
import { type LineWord, lineOf } from './line-of-words.ts';
import type { Sentence } from './prose.ts';

/** “a” where “an” is right, or the other way round. Offsets in the text that the sentence is of. */
export interface WrongArticle {
  start: number;
  end: number;
  /** As it should be: `an`, `A`. */
  right: string;
  /** The word after it, as it is typed. */
  next: string;
}

/** The wrong forms of “a” and “an” in a sentence. Letters are spoken: “an EHC plan”, “a UK law”, “an 8-year-old”. */
export function wrongArticlesIn(sentence: Sentence): WrongArticle[] {
  const line = lineOf(sentence);
  return line.flatMap((article, at) => {
    const next = line[at + 1];
    if (!next || !isArticle(sentence, line, at) || !/^\s["“‘']?$/.test(next.before)) return [];
    const typed = textOf(sentence, next);
    const sound = soundOf(typed);
    if (sound === undefined || sound === (article.word === 'an' ? 'vowel' : 'consonant')) return [];
    const right = sound === 'vowel' ? 'an' : 'a';
    return [{ start: article.start, end: article.end, right: article.isCapital ? right.replace('a', 'A') : right, next: typed }];
  });
}

/** Whether it is an article, and not a letter: “group A is”, “A and B”, “vitamin A”. */
function isArticle(sentence: Sentence, line: readonly LineWord[], at: number): boolean {
  const { word, isCapital, before } = line[at] ?? { word: '', isCapital: false, before: '' };
  if (word !== 'a' && word !== 'an') return false;
  const next = textOf(sentence, line[at + 1]);
  if (notArticles.has(next.toLowerCase()) || (isCapital && /^\p{Lu}$/u.test(next))) return false;
  return !isCapital || at === 0 || /[“"‘(]$/.test(before) || /^AN$/.test(textOf(sentence, line[at]));
}

function textOf({ text, start }: Sentence, word: LineWord | undefined): string {
  return word ? text.slice(word.start - start, word.end - start) : '';
}

type Sound = 'vowel' | 'consonant';

/** How a word begins when it is spoken. Nothing where people differ, or where nobody can know. */
function soundOf(typed: string): Sound | undefined {
  if (/^[£$€]?\d/.test(typed))
    return numbers.test(typed.replace(/^[£$€]/, '')) ? 'vowel' : /^[£$€]?1[18]/.test(typed) ? undefined : 'consonant';
  const letters = /^\p{Lu}+(?!\p{L})/u.exec(typed)?.[0] ?? '';
  const [first = ''] = typed;
  if (letters.length === 1 && /^\p{L}(?:$|[-‐‑’'])/u.test(typed)) return soundOfLetter(first);
  if (letters.length > 1 && letters.length < shortestShout) return soundOfAcronym(letters);
  if (!/^[a-z]/i.test(typed)) return undefined;
  const word = typed.toLowerCase();
  if (both.test(word)) return undefined;
  if (likeVowel.test(word)) return 'vowel';
  return /^[aeiou]/.test(word) && !likeConsonant.test(word) ? 'vowel' : 'consonant';
}

function soundOfAcronym(letters: string): Sound | undefined {
  if (saidAsWords.has(letters)) return /^[AEIO]/.test(letters) ? 'vowel' : 'consonant';
  const sound = soundOfLetter(letters.slice(0, 1));
  const isSpelt = saidAsLetters.has(letters) || !/[AEIOUY]/.test(letters);
  const asWord = /^[AEIO]/.test(letters) ? 'vowel' : 'consonant';
  return isSpelt || sound === asWord ? sound : undefined;
}

function soundOfLetter(letter: string): Sound {
  return data.letters.likeVowels.includes(letter.toUpperCase()) ? 'vowel' : 'consonant';
}

/** So many capitals are an ordinary word in a heading. */
const shortestShout = 7;
const numbers = new RegExp(`^(?:${data.numbers.pattern})(?![\\d,.]\\d)`);
const both = new RegExp(`^(?:${data.both.pattern})`);
const likeVowel = new RegExp(`^(?:${data.vowelSign.pattern})`);
const likeConsonant = new RegExp(`^(?:${data.consonantSign.pattern})`);
const saidAsLetters = new Set(data.letters.saidAsLetters.split(' '));
const saidAsWords = new Set(data.letters.saidAsWords.split(' '));
const notArticles = new Set(data.notArticles.words.split(' '));
