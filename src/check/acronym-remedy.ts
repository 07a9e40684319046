import { type Acronym, type AcronymMeaning, inFullOf, meaningsOf } from '../language/index.ts';
import type { KnownAcronyms } from './known-acronyms.ts';

/** What to type so that a reader can follow an acronym. */
export function acronymRemedy(acronym: Acronym, known: KnownAcronyms): string {
  const { key, letters, text } = acronym;
  const meanings = meaningsOf(key, known.nation);
  const [meaning, other] = meanings;
  if (!meaning) {
    return `Type what the letters stand for, with “${letters}” in brackets after them. Or add words/${fileName(letters)}.mdx to the glossary.`;
  }
  if (other) return `Say which is meant. Type ${meanings.map((one) => `“${speltOut(one, acronym)}”`).join(' or ')} the first time.`;
  if (meaning.isAlwaysInFull) return `Type “${inFullOf(meaning, acronym)}” in the place of “${text}”.`;
  const inFull = `“${speltOut(meaning, acronym)}”`;
  if (meaning.status === 'old')
    return `Type the name of today, for this is an old one. If the old one is meant, type ${inFull} the first time.`;
  return `Type ${inFull} the first time.${inGlossary(letters, meaning.word ?? fileName(letters), known)}`;
}

/** Where the glossary could explain the letters, unless it has a word of that very name, which means something else. */
function inGlossary(letters: string, word: string, { words }: KnownAcronyms): string {
  if (!words.includes(word)) return ` Or add words/${word}.mdx to the glossary.`;
  return word === fileName(letters) ? '' : ` Or type “${letters}” in “alsoCalled” in words/${word}.mdx.`;
}

/** “teaching assistants (TAs)” */
function speltOut(meaning: AcronymMeaning, acronym: Acronym): string {
  const inFull = inFullOf(meaning, acronym);
  const many = inFull.replace(/(?<=[^aeiou])y$/, 'ie').replace(/(?<=x|ch|sh|ss)$/, 'e');
  return `${acronym.isPlural && !inFull.endsWith('s') ? `${many}s` : inFull} (${acronym.text})`;
}

function fileName(letters: string): string {
  return letters.toLowerCase().replace(/[^a-z0-9]/g, '');
}
