import type { LineWord } from './line-of-words.ts';
import words from './passive-words.json' with { type: 'json' };
import { irregularParticiples } from './verb-forms.ts';

/** Whether a word can be the participle of a verb that takes an object: `reviewed`, `written`, `re-assessed`. */
export function isParticiple({ word, isCapital, goesOn }: LineWord): boolean {
  if (isCapital && goesOn) return false;
  const [prefix = '', rest] = word.includes('-') ? [word.slice(0, word.indexOf('-')), word.slice(word.indexOf('-') + 1)] : ['', word];
  if (prefix !== '' && !prefixes.has(prefix)) return false;
  if (rest.startsWith('un') && !undone.has(rest)) return false;
  return irregularParticiples.has(rest) || (/^[a-z]{2,}ed$/.test(rest) && !notParticiples.has(rest));
}

/** The helping verb before a participle: “now” stands for is, are, was and were, “ordered” for “must be” and “should be”. */
export type Helper = 'now' | 'be' | 'ordered' | 'been' | 'being' | 'get';

/**
 * Whether a participle after “is” says how somebody or something is, and not what is done.
 * @param at its place in the line
 */
export function isState(line: readonly LineWord[], at: number, helper: Helper): boolean {
  const participle = line[at]?.word ?? '';
  const next = line[at + 1];
  const following = line.slice(at + 1, at + 3).map(({ word }) => word);
  if (startsWith(following, untoldBefore.get(participle))) return true;
  if (next && startsWith(following, toldBefore.get(participle))) return false;
  if (participle === 'used') return isAccustomed(line, at);
  if (feelings.has(participle) || people.has(participle)) return true;
  if (results.has(participle)) return helper !== 'been' && helper !== 'being' && helper !== 'ordered';
  return things.has(participle) && helper !== 'being';
}

/** Whether a participle only describes the noun after it: “our aim is improved reading”. */
export function describesNoun(line: readonly LineWord[], at: number): boolean {
  const next = line[at + 1];
  if (!next?.goesOn || takesObject.has(line[at]?.word ?? '')) return false;
  return /^\p{L}/u.test(next.word) && !mayFollow.has(next.word) && !endsAsAdverb(next.word);
}

/** Whether a word may stand between a helping verb and a participle. */
export function endsAsAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 3 && !notAdverbs.has(word);
}

/** “He is used to noise”, and not “The money is used to pay for books”. */
function isAccustomed(line: readonly LineWord[], at: number): boolean {
  const [next, then] = [line[at + 1]?.word, line[at + 2]?.word ?? ''];
  if (next !== 'to') return false;
  return line.slice(0, at).some(({ word }) => whoGetsUsed.has(word)) || then.endsWith('ing') || objectStarts.has(then);
}

function startsWith(following: readonly string[], phrases: readonly string[] | undefined): boolean {
  const line = `${following.join(' ')} `;
  return phrases?.some((phrase) => line.startsWith(`${phrase} `)) ?? false;
}

const prefixes = new Set(words.prefixes.words);
const undone = new Set(words.undone.words);
const notParticiples = new Set(words.notParticiples.words);
const feelings = new Set(words.feelings.words);
const people = new Set(words.people.words);
const results = new Set(words.results.words);
const things = new Set(words.things.words);
const takesObject = new Set(words.takesObject.words);
const mayFollow = new Set(words.mayFollow.words);
const notAdverbs = new Set(words.adverbs.notAdverbs);
const whoGetsUsed = new Set(words.usedTo.people);
const objectStarts = new Set(words.usedTo.objects);
const toldBefore = phrasesOf(words.toldBefore);
const untoldBefore = phrasesOf(words.untoldBefore);

function phrasesOf({ reason, ...phrases }: Record<string, string | string[]>): Map<string, string[]> {
  return new Map(Object.entries(phrases).map(([participle, after]) => [participle, [after].flat()]));
}
