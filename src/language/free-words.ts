import { pluralOf } from './nouns.ts';
import { type KeyedWord, keysOf } from './word-keys.ts';

/** Words that a school explains itself, and names: rules about words leave them alone. */
export interface FreeWords {
  /** Terms of the glossary, in any case and in the plural too. */
  terms: readonly string[];
  /** Names of people, schools and organisations, as they are written. */
  names: readonly string[];
}

/** A term or a name in a sentence: the words from one index up to, not including, another. */
export interface FreeStretch {
  from: number;
  to: number;
  keys: readonly string[];
}

/** The terms and names in a sentence. */
export function freeStretches(free: FreeWords, words: readonly KeyedWord[]): FreeStretch[] {
  const known = foundBy(free);
  return words.flatMap(({ key }, from) =>
    (known.get(key) ?? []).flatMap(({ keys, isName }) => {
      const stretch = words.slice(from, from + keys.length);
      const stands =
        keys.every((one, index) => stretch[index]?.key === one) && stretch.every((word) => !isName || word.isCapital || isSmall(word.key));
      return stands ? [{ from, to: from + keys.length, keys }] : [];
    }),
  );
}

interface Known {
  keys: string[];
  isName: boolean;
}

function foundBy(free: FreeWords): Map<string, Known[]> {
  const known = kept.get(free);
  if (known) return known;
  const found = new Map<string, Known[]>();
  const add = (phrase: string, isName: boolean): void => {
    const keys = keysOf(phrase);
    const [first] = keys;
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), { keys, isName }]);
  };
  for (const term of free.terms) for (const form of new Set([term, pluralOf(term.toLowerCase())])) add(form, false);
  for (const name of free.names) add(name, true);
  kept.set(free, found);
  return found;
}

/** The same words are asked about every sentence. */
const kept = new WeakMap<FreeWords, Map<string, Known[]>>();

/** Words that have no capital in a name: “Team for Inclusion”. */
function isSmall(key: string): boolean {
  return key.length <= 3;
}
