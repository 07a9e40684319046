import type { Content } from '../../source/index.ts';
import type { OwnWords } from './misspelt.ts';

/** The words that only this school knows: its names, those of people and bodies, its glossary, and the words it lists itself. */
export function ownWords({ school, people, organisations, words, policies }: Content): OwnWords {
  const { name = '', address = [], council, checks } = school?.data ?? {};
  const texts = [
    ...[name, ...address, council?.name ?? '', ...(checks?.knownWords ?? [])],
    ...people.map(({ data }) => data.name),
    ...organisations.flatMap(({ data }) => [data.name, ...data.alsoCalled]),
    ...words.flatMap(({ data }) => [data.term, data.inFull ?? '', ...data.alsoCalled]),
    ...policies.map(({ data }) => data.approvedBy ?? ''),
  ];
  const known = new Set(
    texts.flatMap(
      (text) =>
        text
          .toLowerCase()
          .replaceAll('’', "'")
          .replaceAll("'s", '')
          .match(/[a-z']+/g) ?? [],
    ),
  );
  const misspellings = words.flatMap(({ data }) =>
    data.misspellings.filter((typed) => /^[a-z]{3,}$/.test(typed) && !known.has(typed)).map((typed) => [typed, data.term] as const),
  );
  return { words: [...known].sort(), misspellings: Object.fromEntries(misspellings) };
}
