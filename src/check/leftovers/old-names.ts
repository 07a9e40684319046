import type { Sentence } from '../sentences.ts';
import vocabulary from './old-names.json' with { type: 'json' };

/** A name that has changed. */
export interface OldName {
  /** `LEA` */
  old: string;
  pattern: RegExp;
  /** What to type today. */
  today: string;
  /** A sentence that says since when. */
  since: string;
  source: string;
}

/** An old name in a sentence. Offsets into the sentence, the end exclusive. */
export interface OldNameFound {
  name: OldName;
  start: number;
  end: number;
  text: string;
}

export const oldNamesKnown: readonly OldName[] = vocabulary.names.map((name) => ({ ...name, pattern: new RegExp(name.pattern, 'g') }));

/** Whether a look at each sentence is worth while. */
export function mayHoldOldNames(words: string): boolean {
  return anyOldName.test(words);
}

/** Whether a field holds old names on purpose: for search, or because something is really called so. */
export function holdsOldNames(path: readonly (string | number)[]): boolean {
  return path.some((step) => vocabulary.fieldsWithOldNames.fields.includes(String(step)));
}

/** The old names of a sentence that speaks of today. One in brackets of its own explains today’s name, and is left out. */
export function oldNamesIn({ words }: Sentence): OldNameFound[] {
  const plain = words.toLowerCase();
  if (vocabulary.oldOnPurpose.phrases.some((phrase) => plain.includes(phrase))) return [];
  return oldNamesKnown.flatMap((name) =>
    [...words.matchAll(name.pattern)].flatMap(({ 0: text, index: start }) => {
      const end = start + text.length;
      return words[start - 1] === '(' && words[end] === ')' ? [] : [{ name, start, end, text }];
    }),
  );
}

const anyOldName = new RegExp(vocabulary.names.map(({ pattern }) => pattern).join('|'));
