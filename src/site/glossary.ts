import type { Word } from '../schema/index.ts';
import { site } from './school.ts';
import { type WordFinder, wordFinder } from './words-in-text.ts';

/** A word and its meaning, as pages show it. */
export interface Meaning extends Word {
  id: string;
}

/** The school's glossary, ready for finding its words in text. */
export interface Glossary {
  finder: WordFinder | undefined;
  /** By id. */
  meanings: Map<string, Meaning>;
}

let made: Promise<Glossary> | undefined;

/** The glossary. A build makes it once. */
export function glossary(): Promise<Glossary> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<Glossary> {
  const { words, school, organisations } = await site();
  const linked = words.filter(({ data }) => data.linkInText);
  return {
    finder: wordFinder(
      linked.map(({ id, data }) => ({ id, names: [data.term, ...data.alsoCalled] })),
      [school.name, school.council.name, ...organisations.map(({ name }) => name)],
    ),
    meanings: new Map(words.map(({ id, data }) => [id, { id, ...data }])),
  };
}
