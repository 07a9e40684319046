import grammar from './grammar-words.json' with { type: 'json' };
import type { JargonEntry, PlainChoice } from './jargon-entries.ts';
import type { JargonForm, Shape } from './jargon-forms.ts';
import { manyOf } from './nouns.ts';
import { formsOf } from './verb-forms.ts';
import type { KeyedWord } from './word-keys.ts';

/** The plain choices of an entry as they fit in the place of a form. */
export interface FittingChoices {
  choices: PlainChoice[];
  /** Whether the form was sure: “given support” may say who gave, or who was given. */
  isSure: boolean;
}

/** What to type in the place of the words from one index up to, not including, another. Of a choice for every sense, `when` is empty. */
export function choicesFor({ entry, shape }: JargonForm, words: readonly KeyedWord[], from: number): FittingChoices {
  const plain = entry.plain.map((choice) => (typeof choice === 'string' ? { words: choice, when: '' } : choice));
  if (shape === 'same') return { choices: plain, isSure: true };
  if (shape === 'plural') return { choices: plain.map(({ words: one, when }) => ({ words: manyOf(one), when })), isSure: true };
  const { shape: meant, isSure } = meantShape(entry, shape, words, from);
  return {
    choices: plain.map(({ words: base, when }) => ({ words: verbAs(base, meant, words[from - 1]?.key), when })),
    isSure: isSure || plain.every(({ words: base }) => verbAs(base, 'past') === verbAs(base, 'participle')),
  };
}

function meantShape(entry: JargonEntry, shape: Shape, words: readonly KeyedWord[], from: number): { shape: Shape; isSure: boolean } {
  if (shape !== 'past' || formsOf(entry.say).past !== formsOf(entry.say).participle) return { shape, isSure: true };
  if (followsAuxiliary(words, from)) return { shape: 'participle', isSure: true };
  const before = words[from - 1]?.key;
  return before !== undefined && subjects.has(before) ? { shape, isSure: true } : { shape: 'participle', isSure: false };
}

/** “was utilised”, “has not yet been utilised” */
function followsAuxiliary(words: readonly KeyedWord[], from: number): boolean {
  for (let index = from - 1; index >= 0; index -= 1) {
    const key = words[index]?.key ?? '';
    if (auxiliaries.has(key)) return true;
    if (!between.has(key) && !key.endsWith('ly')) return false;
  }
  return false;
}

/** The verb of a plain choice in another form. */
function verbAs(choice: string, shape: Shape, before?: string): string {
  if (choice === '' || shape === 'same' || shape === 'plural') return choice;
  const [first = '', ...more] = choice.split(' ');
  const duty = duties.find(([verb]) => choice === verb || choice.startsWith(`${verb} `));
  if (duty) {
    const [verb, [third = verb, ing = verb, past = verb, participle = verb]] = duty;
    return { base: verb, third, ing, past, participle }[shape] + choice.slice(verb.length);
  }
  if (first === 'be' && shape === 'base' && !modals.has(before ?? 'to')) return ['are', ...more].join(' ');
  return formsOf(choice)[shape];
}

/** A stretch of a text and what to type there. */
export interface Replacement {
  start: number;
  end: number;
  words: string;
}

/** Puts a choice in the place of words: with their capitals, and with “a” or “an” before it as it must be. */
export function putInPlace(choice: string, text: string, start: number, end: number): Replacement {
  const words = withCapitalsOf(text.slice(start, end), choice);
  const article = /(?<![\p{L}\p{N}'’])(a|an)(\s+)$/iu.exec(text.slice(Math.max(0, start - longestArticle), start));
  if (!article || choice === '') return { start, end, words };
  const [typed, word = '', space = ''] = article;
  const right = saysAn(choice) ? 'an' : 'a';
  return right === word.toLowerCase()
    ? { start, end, words }
    : { start: start - typed.length, end, words: `${withCapitalsOf(word, right)}${space}${words}` };
}

const longestArticle = 6;

/** Whether “a” or “an” before the words makes no sense with a choice: “a help”, “a many”. */
export function takesArticle(choice: string): boolean {
  return manyOf(choice) !== choice;
}

function withCapitalsOf(typed: string, choice: string): string {
  if (/\p{Lu}{2}/u.test(typed) && typed === typed.toUpperCase()) return choice.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? choice.slice(0, 1).toUpperCase() + choice.slice(1) : choice;
}

function saysAn(words: string): boolean {
  return /^[aeiou]/i.test(words) && !grammar.aNotAn.openings.some((opening) => words.toLowerCase().startsWith(opening));
}

const auxiliaries = new Set(grammar.auxiliaries.words);
const between = new Set(grammar.between.words);
const subjects = new Set(grammar.subjects.words);
const modals = new Set(grammar.modals.words);
const duties: [string, readonly string[]][] = Object.entries(grammar.verbsOfDuty.verbs);
duties.sort(([a], [b]) => b.length - a.length);
