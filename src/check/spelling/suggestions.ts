import { isInDictionary, wordsWithConsonantsOf } from './dictionary.ts';
import parts from './word-parts.json' with { type: 'json' };

/** What may be meant by a word in small letters that the dictionary lacks: at most three, the likeliest first. */
export function suggestionsFor(word: string): string[] {
  const near = nearWords(word);
  if (near.length > 0) return near.slice(0, most).map(({ meant }) => meant);
  if (word.length < shortestFar) return [];
  return endings
    .filter((ending) => word.endsWith(ending))
    .flatMap((ending) => {
      const stem = word.slice(0, word.length - ending.length);
      return wordsWithConsonantsOf(stem).map((meant) => meant + ending);
    })
    .filter((meant) => Math.abs(meant.length - word.length) <= 2 && isInDictionary(meant))
    .slice(0, most);
}

/** A word one slip of the finger away: a letter too many, too few, wrong, or two that changed places. */
export interface NearWord {
  meant: string;
  /** 0: two letters changed places, or one stands twice or once. 1: a vowel. 2: another letter. 3: the first letter. */
  unlike: number;
}

/** The words of the dictionary that are one slip away from one in small letters, the likeliest first. */
export function nearWords(word: string): NearWord[] {
  const known = kept.get(word);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { meant, unlike } of slips(word)) {
    if ((found.get(meant) ?? unlike + 1) > unlike && !never.has(meant) && isInDictionary(meant)) found.set(meant, unlike);
  }
  const near = Array.from(found, ([meant, unlike]) => ({ meant, unlike })).sort((a, b) => a.unlike - b.unlike);
  kept.set(word, near);
  return near;
}

const kept = new Map<string, NearWord[]>();
const never = new Set(parts.neverSuggested.words.split(' '));
const most = 3;
/** Words with few consonants are like many others. */
const shortestFar = 7;
const endings = ['', 's', 'ed', 'd', 'ing', 'ly'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const vowels = /[aeiouy]/;

function* slips(word: string): Generator<NearWord> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const [last, here = '', next = ''] = [word[at - 1], word[at], word[at + 1]];
    const place = at === 0 ? 3 : 0;
    if (here !== '') {
      yield { meant: before + after.slice(1), unlike: at > 0 && (here === last || here === next) ? 0 : Math.max(place, kindOf(here)) };
      if (next !== '' && here !== next) yield { meant: before + next + here + after.slice(2), unlike: place };
    }
    for (const letter of letters) {
      const isTwice = letter === last || letter === here;
      yield { meant: before + letter + after, unlike: isTwice ? 0 : Math.max(place, kindOf(letter)) };
      if (here !== '' && letter !== here) {
        const areVowels = vowels.test(letter) && vowels.test(here);
        yield { meant: before + letter + after.slice(1), unlike: Math.max(place, areVowels ? 1 : 2) };
      }
    }
  }
}

function kindOf(letter: string): number {
  return vowels.test(letter) ? 1 : 2;
}
