import type { Sentence } from './prose.ts';
import type { KeyedWord } from './word-keys.ts';

/** Whether words are part of a name that is known by its capitals: “the Inclusion Team Leader”, “Provision Panel”, “Head of Inclusion”. */
export function isInName(kind: string, words: readonly KeyedWord[], from: number, to: number, sentence: Sentence): boolean {
  if (!words[from]?.isCapital || kind === 'phrase' || kind === 'adverb' || isInTitleCase(words, sentence)) return false;
  const after = nextOf(words, to);
  if (from === 0) return kind !== 'verb' && isName(after);
  return isName(after) || isName(previousOf(words, from));
}

/** The word after, beyond “of” and the like. */
function nextOf(words: readonly KeyedWord[], to: number): KeyedWord | undefined {
  const next = words[to];
  if (!next?.goesOn) return undefined;
  return joining.has(next.key) ? words[to + 1] : next;
}

/** The word before, beyond “of” and the like. The first word of a sentence has its capital from there, unless it is joined by “of”. */
function previousOf(words: readonly KeyedWord[], from: number): KeyedWord | undefined {
  if (!words[from]?.goesOn) return undefined;
  const isJoined = joining.has(words[from - 1]?.key ?? '');
  const index = isJoined ? from - 2 : from - 1;
  const previous = words[index];
  return index === 0 && (previous?.key.length ?? 0) < shortestName ? undefined : previous;
}

/** “All”, “Every” and “Our” at the start are no names. */
const shortestName = 6;
const joining = new Set(['of', 'for']);

function isName(word: KeyedWord | undefined): boolean {
  return word?.isCapital === true && word.isName;
}

/** Whether nearly every long word has a capital, so that capitals say nothing. */
function isInTitleCase(words: readonly KeyedWord[], { text }: Sentence): boolean {
  const long = words.filter(({ key }) => key.length >= 4);
  const capitals = long.filter(({ isCapital }) => isCapital);
  return text === text.toUpperCase() || (long.length >= 3 && !/[.?!]$/.test(text) && capitals.length >= long.length * 0.7);
}
