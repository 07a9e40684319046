import { type JargonEntry, jargonEntries } from './jargon-entries.ts';
import { pluralOf } from './nouns.ts';
import { formsOf } from './verb-forms.ts';
import { keysOf } from './word-keys.ts';

/** A way in which a hard word or phrase is written. */
export interface JargonForm {
  entry: JargonEntry;
  keys: readonly string[];
  shape: Shape;
  /** Whether commas may stand between its words: `assess, plan, do, review`. */
  hasCommas: boolean;
}

/** The form of a verb or a noun. What is the past of a verb may be its participle too. `same` has only one form. */
export type Shape = 'base' | 'third' | 'ing' | 'past' | 'participle' | 'plural' | 'same';

/** Every form of every hard word by its first word, the longest first. */
export function jargonForms(): ReadonlyMap<string, readonly JargonForm[]> {
  forms ??= byFirstWord(jargonEntries.flatMap((entry) => formsOfEntry(entry)));
  return forms;
}

let forms: Map<string, JargonForm[]> | undefined;

function byFirstWord(all: readonly JargonForm[]): Map<string, JargonForm[]> {
  const found = new Map<string, JargonForm[]>();
  for (const form of all) {
    const [first = ''] = form.keys;
    const same = found.get(first);
    if (same) same.push(form);
    else found.set(first, [form]);
  }
  for (const same of found.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return found;
}

/** Every form of an entry, in British and American spelling, with its hyphens, without them and written as one word. */
function formsOfEntry(entry: JargonEntry): JargonForm[] {
  const written = new Map<string, Shape>();
  const add = (words: string, shape: Shape): void => {
    for (const spelling of spellingsOf(words)) if (!written.has(spelling)) written.set(spelling, shape);
  };
  for (const { words, shape } of inflected(entry)) add(words, shape);
  for (const form of entry.forms ?? []) add(form, shapeOfGiven(form, entry.kind));
  return Array.from(written, ([words, shape]) => ({ entry, keys: words.split(' '), shape, hasCommas: entry.say.includes(',') }));
}

function inflected({ say, kind }: JargonEntry): { words: string; shape: Shape }[] {
  if (kind === 'noun') {
    return [
      { words: say, shape: 'same' },
      { words: pluralOf(say), shape: 'plural' },
    ];
  }
  if (kind !== 'verb') return [{ words: say, shape: 'same' }];
  const { base, third, ing, past, participle } = formsOf(say);
  return [
    { words: base, shape: 'base' },
    { words: third, shape: 'third' },
    { words: ing, shape: 'ing' },
    { words: past, shape: 'past' },
    { words: participle, shape: 'participle' },
    ...(say.startsWith('be ') ? formsOfBe.map(({ form, shape }) => ({ words: `${form}${say.slice(2)}`, shape })) : []),
  ];
}

const formsOfBe: { form: string; shape: Shape }[] = [
  { form: 'am', shape: 'base' },
  { form: 'are', shape: 'base' },
  { form: 'were', shape: 'past' },
];

/** A form that stands in the list: `signposted`, `criteria`. */
function shapeOfGiven(form: string, kind: string): Shape {
  if (kind === 'verb') {
    const [first = ''] = keysOf(form);
    const ending = keysOf(form).find((word) => /(?:ing|ed|s)$/.test(word)) ?? first;
    if (ending.endsWith('ing')) return 'ing';
    if (/(?:ed|ght)$/.test(ending)) return 'past';
    return ending.endsWith('s') ? 'third' : 'base';
  }
  return kind === 'noun' && /(?:[^s]s|a|i)\b/.test(form) ? 'plural' : 'same';
}

/** `co-ordinate` is also written `coordinate`, `organise` `organize`, `programme` `program`. */
function spellingsOf(words: string): Set<string> {
  const divided = keysOf(words).join(' ');
  const joined = keysOf(words.replaceAll('-', '')).join(' ');
  return new Set([divided, joined].flatMap((written) => [written, american(written)]));
}

function american(words: string): string {
  return words
    .replace(/is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)\b)/g, 'iz')
    .replace(/ys(?=(?:e|es|ed|ing)\b)/g, 'yz')
    .replace(/our(?=\b|s\b|ed\b|ing\b|al\b)/g, 'or')
    .replace(/ll(?=(?:ed|ing)\b)/g, 'l')
    .replace(/programme/g, 'program')
    .replace(/centre/g, 'center')
    .replace(/(?<=l)isation/g, 'ization');
}
