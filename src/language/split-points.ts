import splitWords from './split-words.json' with { type: 'json' };
import type { Word } from './words-in-prose.ts';

/**
 * Where a long sentence can end, and the rest begin anew.
 * @param text the sentence
 * @param words its words, with offsets in it
 * @param longest how many words each part should have at most
 * @returns the last words of each part but the last: `['on any school day']`. Empty where no good place is found.
 */
export function placesToSplit(text: string, words: readonly Word[], longest: number): string[] {
  return splitPoints(text, words, longest).map((point) => {
    const phrase = words.slice(Math.max(0, point - wordsShown), point);
    const end = phrase.at(-1)?.end ?? 0;
    return text.slice(phrase[0]?.start, end + (closing.exec(text.slice(end))?.[0].length ?? 0));
  });
}

const closing = /^[”"’')\]]+/;

/** As many words as show where a place is. */
const wordsShown = 4;

/** At how many words a sentence can end: `[9]` for after its ninth word. */
function splitPoints(text: string, words: readonly Word[], longest: number): number[] {
  const points: number[] = [];
  const strengths = strengthsIn(text, words);
  const split = (from: number, to: number): void => {
    if (to - from <= longest || points.length >= mostPoints) return;
    const best = bestBetween(strengths, from, to);
    if (best === undefined) return;
    points.push(best);
    split(from, best);
    split(best, to);
  };
  split(0, words.length);
  return points.sort((a, b) => a - b);
}

/** More advice than this nobody follows. */
const mostPoints = 3;

/** A part with fewer words is no thought of its own. */
const shortestPart = 4;

/** A place that is stronger by one may lie this many words further from the middle. */
const wordsToAStrength = 3;

function bestBetween(strengths: readonly number[], from: number, to: number): number | undefined {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let point = from + shortestPart; point <= to - shortestPart; point += 1) {
    const strength = strengths[point] ?? 0;
    const worth = strength * wordsToAStrength - Math.abs(point - (from + to) / 2);
    if (strength > 0 && worth > most) [best, most] = [point, worth];
  }
  return best;
}

/** For each number of words, how well the sentence could end after them: 0 (not at all) to 4. */
function strengthsIn(text: string, words: readonly Word[]): number[] {
  let isInBrackets = false;
  // After “If your child is ill” a comma divides one thought, and no more.
  const isAfterCondition = joining.has(words[0]?.text.toLowerCase() ?? '');
  return words.map(({ text: word, start }, index) => {
    const before = words[index - 1];
    if (!before) return 0;
    const gap = text.slice(before.end, start);
    if (/[([]/.test(gap)) isInBrackets = true;
    else if (/[)\]]/.test(gap)) isInBrackets = false;
    const isBound = gap.trim() === '' && binding.has(before.text.toLowerCase());
    const strength = strengthOf(gap, word.toLowerCase(), words[index + 1]?.text.toLowerCase() ?? '');
    return isInBrackets || isBound || (isAfterCondition && strength === 1) ? 0 : strength;
  });
}

function strengthOf(gap: string, word: string, next: string): number {
  if (/;|\s[–—-]\s|—/.test(gap)) return 4;
  if (gap.includes(':') && !/^\d/.test(word)) return 3;
  const hasComma = gap.includes(',');
  if (joining.has(word)) return hasComma ? 4 : 3;
  if (listing.has(word) && (subjects.has(next) || openers.has(next))) return hasComma ? 4 : 2;
  return hasComma && subjects.has(word) ? 1 : 0;
}

const binding = new Set(splitWords.binding.words);
const joining = new Set(splitWords.joining.words);
const listing = new Set(splitWords.listing.words);
const subjects = new Set(splitWords.subjects.words);
const openers = new Set(splitWords.openers.words);

/** Whether a sentence names many things one after another, as “a, b, c and d” does, so that a list is easier to read. */
export function namesManyThings(text: string, words: readonly Word[]): boolean {
  let commas = 0;
  let last = -1;
  return words.some(({ text: word, end }, index) => {
    if (index - last > mostWordsToAThing) commas = 0;
    const hasComma = /^[”"’')\]]*[,;]/.test(text.slice(end, end + closingSigns));
    // A comma may stand before “and” too.
    if (/^(?:and|or)$/i.test(word)) return commas + (last === index - 1 ? 1 : 2) >= manyThings;
    if (hasComma) {
      commas += 1;
      last = index;
    }
    return false;
  });
}

/** So many things are easier to read as a list, also where the sentence could be split. */
const manyThings = 4;
/** As many signs as may stand between a word and its comma. */
const closingSigns = 4;
const mostWordsToAThing = 6;
