import grammar from './grammar-words.json' with { type: 'json' };
import type { JargonEntry } from './jargon-entries.ts';
import type { JargonForm } from './jargon-forms.ts';
import { type KeyedWord, keysOf } from './word-keys.ts';

/** Whether the words around a form let it count as the hard word that it looks like. Words are counted from one index up to, not including, another. */
export function countsHere({ entry, shape }: JargonForm, words: readonly KeyedWord[], from: number, to: number): boolean {
  const context = contextOf(entry);
  if (context.before && !context.before.some((keys) => standsAfter(keys, words, to))) return false;
  if (context.after && !context.after.some((keys) => standsBefore(keys, words, from))) return false;
  if (context.notBefore?.some((keys) => standsAfter(keys, words, to))) return false;
  if (context.notAfter?.some((keys) => standsBefore(keys, words, from))) return false;
  if (context.within?.some((keys) => covers(keys, words, from, to))) return false;
  if (entry.only === 'verb') return shape === 'ing' || shape === 'past' || shape === 'participle' || isVerb(words, from, to);
  return entry.only !== 'noun' || !isVerb(words, from, to);
}

/** Whether words that are both a verb and a noun are used as a verb. */
function isVerb(words: readonly KeyedWord[], from: number, to: number): boolean {
  const before = words[from]?.goesOn ? (words[from - 1]?.key ?? '') : '';
  const after = words[to]?.goesOn ? (words[to]?.key ?? '') : '';
  if (beforeNoun.has(before)) return false;
  return beforeVerb.has(before) || afterVerb.has(after);
}

const beforeVerb = new Set(grammar.beforeVerb.words);
const afterVerb = new Set(grammar.afterVerb.words);
const beforeNoun = new Set(grammar.beforeNoun.words);

/** Whether the keys stand right after the words. */
function standsAfter(keys: readonly string[], words: readonly KeyedWord[], to: number): boolean {
  return keys.every((key, index) => words[to + index]?.key === key && words[to + index]?.goesOn);
}

/** Whether the keys stand right before the words. */
function standsBefore(keys: readonly string[], words: readonly KeyedWord[], from: number): boolean {
  return words[from]?.goesOn === true && keys.every((key, index) => words[from - keys.length + index]?.key === key);
}

/** Whether the words stand within the term that the keys spell. */
function covers(keys: readonly string[], words: readonly KeyedWord[], from: number, to: number): boolean {
  const first = Math.max(0, to - keys.length);
  for (let start = first; start <= from; start += 1) {
    if (keys.every((key, index) => isSame(key, words[start + index]?.key))) return true;
  }
  return false;
}

function isSame(key: string, word: string | undefined): boolean {
  return word === key || word === `${key}s`;
}

interface Context {
  before?: string[][] | undefined;
  after?: string[][] | undefined;
  notBefore?: string[][] | undefined;
  notAfter?: string[][] | undefined;
  within?: string[][] | undefined;
}

function contextOf(entry: JargonEntry): Context {
  const known = contexts.get(entry);
  if (known) return known;
  const { before, after, notBefore, notAfter, within } = entry;
  const all = (phrases: readonly string[] | undefined) => phrases?.map((phrase) => keysOf(phrase));
  const context = { before: all(before), after: all(after), notBefore: all(notBefore), notAfter: all(notAfter), within: all(within) };
  contexts.set(entry, context);
  return context;
}

const contexts = new WeakMap<JargonEntry, Context>();
