import { anyOf } from './fact-found.ts';
import words from './fact-words.json' with { type: 'json' };
import type { Owner } from './known-facts.ts';
import { isNameOf, titledNamesIn } from './names-in-text.ts';
import vocabulary from './parts-of-people.json' with { type: 'json' };

/** Where a sentence speaks of a part, such as “our SENCo”. Offsets into the sentence, the end exclusive. */
export interface PartFound {
  part: string;
  start: number;
  end: number;
  text: string;
}

/** Where a sentence speaks of somebody in the data. */
export interface Mention {
  owner: Owner;
  start: number;
  end: number;
}

/** The parts that a sentence names, but not those of somebody else: “the deputy head” is not the head, “their SENCo” is not ours. */
export function partsIn(sentence: string): PartFound[] {
  return [...sentence.matchAll(anyPart)].flatMap(({ 0: text, index: start }) => {
    const part = partOfWords.get(text.toLowerCase().replace(/\s+/g, ' ')) ?? '';
    return otherBefore.test(sentence.slice(0, start)) ? [] : [{ part, start, end: start + text.length, text }];
  });
}

/**
 * Whom of the data a sentence speaks of, in its order.
 * @param named whom a component at an offset names
 */
export function mentionsIn(sentence: string, owners: readonly Owner[], named: (index: number) => Owner | undefined): Mention[] {
  const found = [
    ...titledNamesIn(sentence).flatMap(({ start, end, ...name }) => {
      const people = owners.filter((owner) => owner.kind === 'person' && isNameOf({ start, end, ...name }, owner.name));
      return people.map((owner) => ({ owner, start, end }));
    }),
    ...partsIn(sentence).flatMap(({ part, start, end }) =>
      owners.filter(({ parts }) => parts.includes(part)).map((owner) => ({ owner, start, end })),
    ),
    ...owners.flatMap((owner) =>
      placesOf(owner, sentence).map(({ index, 0: text }) => ({ owner, start: index, end: index + text.length })),
    ),
    ...[...sentence.matchAll(/\uFFFC/g)].flatMap(({ index }) => {
      const owner = named(index);
      return owner ? [{ owner, start: index, end: index + 1 }] : [];
    }),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the school or an organisation is named. */
function placesOf({ kind, name }: Owner, sentence: string): RegExpExecArray[] {
  if (kind === 'person') return [];
  const pattern =
    kind === 'school'
      ? new RegExp(`(?<!\\w)(?:${ofTheSchool}|${anyOf([name])})(?!\\w)`, 'gi')
      : new RegExp(`(?<!\\w)${anyOf([name])}(?!\\w)`, 'g');
  return [...sentence.matchAll(pattern)];
}

const partOfWords = new Map(
  Object.entries(vocabulary.parts.words).flatMap(([part, names]) => names.map((name) => [name.toLowerCase(), part] as const)),
);

const anyPart = new RegExp(`(?<![\\w-])(?:${anyOf([...partOfWords.keys()])})(?![\\w-])(?!\\sof\\b)`, 'gi');

const otherBefore = new RegExp(`(?<![\\w-])(?:${anyOf(vocabulary.others.words)})[\\s-]$`, 'i');

const ofTheSchool = anyOf(words.ofTheSchool.words);
