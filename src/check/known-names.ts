import { type KnownWords, wordsIn } from '../language/index.ts';
import type { Content } from '../source/index.ts';

/** Names of people and bodies, and terms that the glossary explains. Plain data. */
export interface KnownNames {
  names: readonly string[];
  terms: readonly string[];
}

/** What a reader need not be able to read as a word: names, and terms that a page links to their meaning. */
export function knownNames({ school, people, organisations, words }: Content): KnownNames {
  const names = [
    ...(school ? [school.data.name, school.data.council.name] : []),
    ...people.flatMap(({ data }) => namesOfPerson(data.name)),
    ...organisations.map(({ data }) => data.name),
  ];
  const linked = words.filter(({ data }) => data.linkInText);
  const terms = linked.flatMap(({ data }) => [data.term, data.inFull ?? '', ...data.alsoCalled]);
  return { names: [...new Set(names)], terms: [...new Set(terms)] };
}

/** `Mrs Jo Marsh` is also met as Mrs Marsh, as Jo Marsh, as Marsh and as Jo. */
function namesOfPerson(name: string): string[] {
  const [title = '', ...own] = name.split(/\s+/);
  const last = own.at(-1) ?? '';
  return [name, own.join(' '), `${title} ${last}`, ...own];
}

/** Finds names and terms in the words of a sentence, the longest first. A name has its capitals; a term may be in the plural. */
export function wordsKnown({ names, terms }: KnownNames): KnownWords {
  const byFirst = Map.groupBy(
    [...names.map((name) => phraseOf(name, asTyped)), ...terms.map((term) => phraseOf(term, inSmallLetters))],
    ({ words }) => (words[0] ?? '').toLowerCase(),
  );
  return (words, at) => {
    const first = words[at] ?? '';
    const candidates = [first, first.replace(plural, '')].flatMap((word) => byFirst.get(word.toLowerCase()) ?? []);
    const lengths = candidates.filter((phrase) => isAt(phrase, words, at)).map((phrase) => phrase.words.length);
    return Math.max(0, ...lengths);
  };
}

interface Phrase {
  words: readonly string[];
  spell: (word: string) => string;
}

function phraseOf(text: string, spell: Phrase['spell']): Phrase {
  return { words: wordsIn(text, 0, text.length).map((word) => spell(word.text)), spell };
}

function isAt({ words: wanted, spell }: Phrase, words: readonly string[], at: number): boolean {
  return wanted.every((word, index) => {
    const typed = spell(words[at + index] ?? '');
    return typed === word || (index === wanted.length - 1 && typed.replace(plural, '') === word);
  });
}

const plural = /['’]?s['’]?$/;

function asTyped(word: string): string {
  return word;
}

function inSmallLetters(word: string): string {
  return word.toLowerCase();
}
