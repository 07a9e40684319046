import type { Book, Meaning, Word } from './tree.ts';
import { walk, walkWords } from './walk.ts';

/** A line of the index. */
export type IndexEntry =
  /** A word, with the places where chapters first use it, in reading order. */
  | { kind: 'term'; name: string; of: string; uses: string[] }
  /** Another name, which sends the reader to the word. */
  | { kind: 'see'; name: string; term: string; of: string };

/** The glossary's meanings, in the order of the book. */
function meaningsOf(book: Book): Meaning[] {
  const meanings: Meaning[] = [];
  walk(book, { block: (block) => block.kind === 'meanings' && meanings.push(...block.entries) });
  return meanings;
}

/**
 * The places where the chapters use each word, by the meaning's id, in reading order. The page links the first use in each chapter,
 * so a word that stands on every page has one place to a chapter, not dozens.
 */
export function usesOf(book: Book): Map<string, string[]> {
  const chapters = new Set(book.chapters.map(({ id }) => id));
  const uses = new Map<string, string[]>();
  const note = ({ of, id }: Word) => uses.set(of, [...(uses.get(of) ?? []), id]);
  walk(book, {
    words: (words, { chapter }) => chapters.has(chapter) && walkWords(words, (word) => word.kind === 'word' && note(word)),
  });
  return uses;
}

/**
 * The index: the words that the chapters use, and their other names, sorted as an English reader looks for them.
 * A word that no chapter uses is left out, with its other names.
 */
export function indexOf(book: Book, language: string): IndexEntry[] {
  const uses = usesOf(book);
  const entries = meaningsOf(book).flatMap(({ id, term, alsoCalled }): IndexEntry[] => {
    const places = uses.get(id);
    if (!places) return [];
    const others = alsoCalled.filter((name) => name.toLowerCase() !== term.toLowerCase());
    return [{ kind: 'term', name: term, of: id, uses: places }, ...others.map((name): IndexEntry => ({ kind: 'see', name, term, of: id }))];
  });
  const inOrder = new Intl.Collator(language, { numeric: true });
  return entries.toSorted((a, b) => inOrder.compare(a.name, b.name));
}
