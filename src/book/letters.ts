import { canDraw } from './fonts.ts';
import type { BookProblem } from './problem.ts';
import type { Book, Inline } from './tree.ts';
import { type Where, walk } from './walk.ts';

/**
 * Text as it goes to print: composed letters, no control characters, no hidden hyphens or breaks,
 * and a plain sign for those that the font lacks but a reader cannot tell apart.
 */
export function printed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll('\u2011', '-')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]/gu, '');
}

/** The characters of a text that the font cannot draw, each once. */
export function missingLetters(text: string): string[] {
  return [...new Set(printed(text))].filter((character) => !canDraw(character));
}

/**
 * Finds characters that cannot be printed. Without this they would be empty boxes, which PDF/UA-1 forbids (7.21.8).
 * Words marked as another language are passed over: a format puts a note in their place.
 */
export function findMissingLetters(book: Book): BookProblem[] {
  const problems: BookProblem[] = [];
  const check = (text: string, where: Where) => problems.push(...missingLettersIn(text, where));
  walk(book, { words: (words, where) => check(textInOwnLanguage(words), where), text: check });
  return problems;
}

/** The same for one text. */
export function missingLettersIn(text: string, where: Where): BookProblem[] {
  return missingLetters(text).map((character) => ({
    ...where,
    rule: 'missing-letter',
    message: `“${character}” (${codeOf(character)}) cannot be printed: the booklet's letters do not have it.`,
    fix: 'Say it in words. If it is a word in another language, mark which language that is.',
  }));
}

/** The code by which others know a character: `U+1F600`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function textInOwnLanguage(words: Inline[]): string {
  return words
    .map((word) => {
      if (word.kind === 'text') return word.text;
      return 'words' in word && word.kind !== 'words-in-language' ? textInOwnLanguage(word.words) : ' ';
    })
    .join('');
}
