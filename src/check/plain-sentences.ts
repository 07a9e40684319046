import { type Sentence, sentencesIn } from '../language/index.ts';
import type { Text } from './texts.ts';

/** The sentences of a text that its school answers for: not those of the law, of another language, of code, of ids and addresses. */
export function plainSentencesOf({ kind, value, within, block }: Text): readonly Sentence[] {
  if (kind === 'name' || kind === 'address' || block?.node.type === 'code') return [];
  return within.some((component) => component === 'Law' || component === 'InLanguage') ? [] : sentencesIn(value);
}

/** Whether a field holds names: of people, of bodies, of words as others type them. */
export function holdsNames(path: Text['path']): boolean {
  return path.some((step) => fieldsWithNames.has(String(step)));
}

const fieldsWithNames = new Set(['name', 'alsoCalled', 'misspellings', 'searchWords', 'approvedBy', 'address']);
