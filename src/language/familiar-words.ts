import { syllable } from 'syllable';
import easy from './easy-words.json' with { type: 'json' };

/**
 * Whether a ten-year-old can be expected to read a word: it has one syllable, or stands in our list of easy words,
 * or is made of such words by an ending or a hyphen. Figures are familiar. Words of letters, such as `EHCP`, are so only if listed.
 * @param word as it is typed, capitals and all
 */
export function isFamiliar(word: string): boolean {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll('’', "'");
  const isLetters = /^\p{Lu}{2,}(?:['’]?s)?$/u.test(word);
  const answer = isLetters ? basesOf(plain).some((base) => easyWords.has(base)) : plain.split(/[-‐‑/&]/).every(isEasy);
  kept.set(word, answer);
  return answer;
}

function isEasy(part: string): boolean {
  if (!/\p{L}/u.test(part) || easyWords.has(part)) return true;
  const bases = basesOf(part);
  return bases.some((base) => easyWords.has(base)) || bases.some((base) => syllable(base) === 1);
}

/** A school has some thousands of different words. */
const kept = new Map<string, boolean>();

const easyWords: ReadonlySet<string> = new Set(Object.values(easy.words).flatMap((words) => words.split(' ')));

/** The word, and what it may be made of: `stopped` is `stop`, `stopp` or `stoppe`. Those that are no words stand in no list. */
function basesOf(word: string): string[] {
  const plain = word.replace(/'s?$/, '');
  const withoutEnding = endings.flatMap(([ending, replacement]) =>
    plain.endsWith(ending) ? [`${plain.slice(0, -ending.length)}${replacement}`] : [],
  );
  const doubled = /^(.+)([bdfglmnprt])\2(?:ed|ing|er|est)$/.exec(plain);
  return [plain, ...withoutEnding, ...(doubled ? [`${doubled[1]}${doubled[2]}`] : [])].filter((base) => base.length >= shortestBase);
}

/** What is left of a word after its ending must still be one. */
const shortestBase = 2;

const endings: readonly (readonly [ending: string, replacement: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ier', 'y'],
  ['est', ''],
  ['est', 'e'],
  ['iest', 'y'],
  ['ly', ''],
  ['ily', 'y'],
  ["n't", ''],
  ["'ll", ''],
  ["'ve", ''],
  ["'re", ''],
  ["'d", ''],
];
