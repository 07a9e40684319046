/**
 * Whether words are what some letters stand for: the letters are the beginnings of the words in their order. Small words may be passed over,
 * one more in longer names, and a word may give two letters (`co-ordinator`) or one from within (`multidisciplinary`).
 */
export function areInitials(letters: string, phrase: string): boolean {
  const wanted = letters.toLowerCase().replace(/[^a-z0-9]/g, '');
  const words = wordsOf(phrase);
  const [first = ''] = words;
  if (words.length < 2 || words.length > wanted.length * 2 + 2 || first[0] !== wanted[0]) return false;
  return isSpelt(wanted, words, wanted.length < 3 ? 0 : 1);
}

/** The end of some words that the letters stand for. */
export function initialsAtEnd(letters: string, words: string): string | undefined {
  const starts = Array.from(words.matchAll(/[\p{L}\p{N}][^\s]*/gu), ({ index }) => index);
  return starts
    .slice(-(letters.length * 2 + 2))
    .toReversed()
    .map((start) => words.slice(start))
    .find((phrase) => areInitials(letters, phrase));
}

/** The beginning of some words that the letters stand for. */
export function initialsAtStart(letters: string, words: string): string | undefined {
  const ends = Array.from(words.matchAll(/[^\s]*[\p{L}\p{N}]/gu), ({ 0: word, index }) => index + word.length);
  return ends
    .slice(0, letters.length * 2 + 2)
    .map((end) => words.slice(0, end))
    .find((phrase) => areInitials(letters, phrase));
}

const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[\s/\-‐‑–]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

function isSpelt(letters: string, [word, ...more]: string[], mayPassOver: number): boolean {
  if (word === undefined) return letters === '';
  for (const taken of [1, 2, 3]) {
    if (letters.length >= taken && word.startsWith(letters.slice(0, taken)) && isSpelt(letters.slice(taken), more, mayPassOver))
      return true;
  }
  const [, inner = ''] = letters;
  const isLong = word.length > 9 && letters[0] === word[0] && inner !== '' && word.includes(inner, 2);
  if (isLong && isSpelt(letters.slice(2), more, mayPassOver)) return true;
  if (small.has(word)) return more.length > 0 && isSpelt(letters, more, mayPassOver);
  return mayPassOver > 0 && isSpelt(letters, more, mayPassOver - 1);
}
