import { anyOf } from './phrases.ts';
import type { Sentence } from './prose.ts';
import data from './speaker.json' with { type: 'json' };

/** Words that speak of the school or of the reader as if of others: “The school will”. Offsets in the text that the sentence is of. */
export interface ThirdPerson {
  start: number;
  end: number;
  /** Who is meant. */
  who: 'we' | 'you';
  /** What to type: “We will”. */
  instead: string;
}

/**
 * Where a sentence, or a part of it after a comma, begins with the school or the parents and says what they do.
 * @param schoolNames names that the school itself goes by; “the school” is one wherever a page speaks of one school only
 */
export function thirdPersonIn({ text, start }: Sentence, schoolNames: readonly string[]): ThirdPerson[] {
  const found = [...text.matchAll(reader), ...(schoolNames.length > 0 ? text.matchAll(patternFor(schoolNames)) : [])];
  return found.map(({ 0: typed, 1: name = '', 2: verb = '', index }) => {
    const who = readerNames.has(name.toLowerCase()) ? 'you' : 'we';
    const said = `${who} ${verbs.get(verb.toLowerCase()) ?? verb}`;
    const instead = /^\p{Lu}/u.test(typed) && index <= longestQuote ? `${said.slice(0, 1).toUpperCase()}${said.slice(1)}` : said;
    return { start: start + index, end: start + index + typed.length, who, instead };
  });
}

/** Whether a page speaks of schools in general, so that “the school” on it is not the one that writes. */
export function speaksOfOtherSchools(text: string): boolean {
  return others.test(text);
}

/** What a school calls itself beside its own name. */
export const namesOfAnySchool: readonly string[] = data.school.names;

const longestQuote = 1;
const before = String.raw`(?<=^[“"‘']?|,\s|\bthen\s)`;
const { same, school, reader: readerVerbs } = data.verbs;
const verbs = new Map(Object.entries(school));
const readerNames = new Set(data.reader.names.map((name) => name.toLowerCase()));
const reader = new RegExp(String.raw`${before}(${anyOf(data.reader.names)})\s(${anyOf([...same, ...readerVerbs])})(?!\p{L})`, 'giu');
const others = new RegExp(String.raw`(?<!\p{L})(?:${data.others.patterns.join('|')})(?!\p{L})`, 'iu');

/** The pattern for the names of a school, made once for each set of names. */
function patternFor(names: readonly string[]): RegExp {
  const key = names.join('\n');
  const known = patterns.get(key);
  if (known) return known;
  const made = new RegExp(String.raw`${before}(${anyOf(names)})\s(${anyOf([...same, ...verbs.keys()])})(?!\p{L})`, 'giu');
  patterns.set(key, made);
  return made;
}

const patterns = new Map<string, RegExp>();
