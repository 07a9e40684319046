import american from './american.json' with { type: 'json' };
import { isInDictionary } from './dictionary.ts';
import misspellings from './misspellings.json' with { type: 'json' };
import schoolWords from './school-words.json' with { type: 'json' };
import { nearWords, suggestionsFor } from './suggestions.ts';
import parts from './word-parts.json' with { type: 'json' };

/**
 * What is wrong with a word:
 * - `american`: the American spelling; `z`: a z where British schools write an s
 * - `capital`: a name that lacks its capital
 * - `known`: a misspelling that is often met; `unknown`: not in the dictionary, and near to a word that is
 */
export interface Verdict {
  kind: 'american' | 'z' | 'capital' | 'known' | 'unknown';
  /** What may be meant, the likeliest first. At least one. */
  instead: readonly string[];
}

/** What is wrong with a word in small letters with straight apostrophes. Nothing for a right word, and for one that nothing is near to. */
export function verdictOn(word: string): Verdict | undefined {
  if (kept.has(word)) return kept.get(word);
  const verdict = isRight(word) ? undefined : fault(word);
  kept.set(word, verdict);
  return verdict;
}

/**
 * Whether a word with a capital is a misspelling and no name, so near is it to an ordinary word.
 * @param isFirst whether any word would have a capital there
 */
export function isMisspeltNoName(word: string, isFirst: boolean): boolean {
  if (isRight(word)) return false;
  const { length, unlike } = isFirst ? nearAtStart : nearInMiddle;
  if (usual.has(word) || (isFirst && ['american', 'z'].includes(verdictOn(word)?.kind ?? ''))) return true;
  return word.length >= length && (nearWords(word)[0]?.unlike ?? far) <= unlike;
}

/** Whether the dictionary or our list of school words has some small letters. */
export function isRight(word: string): boolean {
  return !usual.has(word) && (isInDictionary(word) || ofSchools.has(word));
}

/** How long a word must be, and how near to another. Names are short more often than ordinary words. */
const nearInMiddle = { length: 8, unlike: 0 };
const nearAtStart = { length: 6, unlike: 1 };
const far = 9;

const kept = new Map<string, Verdict | undefined>();
function fault(word: string): Verdict | undefined {
  const meant = usual.get(word);
  if (meant !== undefined) return { kind: 'known', instead: [meant] };
  const british = inBritish(word);
  if (british !== undefined) return { kind: 'american', instead: [british] };
  const withS = word.replace(/([iy])z(?=[eia])/, '$1s');
  if (withS !== word && isRight(withS)) return { kind: 'z', instead: [withS] };
  const capital = capitals.get(word.replace(/'?s$/, '')) ?? capitals.get(word);
  if (capital !== undefined) return { kind: 'capital', instead: [`${capital}${word.slice(capital.length)}`] };
  const near = nearWords(word);
  // Short unknown words are mostly names of units and files: mcg, url.
  if (isMadeOf(word, near.length > 0) || (word.length < longPart + 1 && near[0]?.unlike !== 0)) return undefined;
  const instead = [...withSpace(word), ...suggestionsFor(word)].slice(0, most);
  return instead.length > 0 ? { kind: 'unknown', instead } : undefined;
}

const most = 3;

function inBritish(word: string): string | undefined {
  for (const [start, british] of Object.entries(american.starts)) {
    if (!word.startsWith(start)) continue;
    const meant = [british + word.slice(start.length), (british + word.slice(start.length)).replace(/([iy])z(?=[eia])/, '$1s')].find(
      isRight,
    );
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Whether a word is made of others: timeframes, multiagency, bookworm. One that is near to a known word is more likely a slip. */
function isMadeOf(word: string, isNearAnother: boolean): boolean {
  const ending = endings.find((end) => word.endsWith(end) && isLongPart(word.slice(0, -end.length)));
  if (ending !== undefined) return true;
  if (isNearAnother) return false;
  if (prefixes.some((prefix) => word.startsWith(prefix) && isLongPart(word.slice(prefix.length)))) return true;
  return splits(word).some(([first, last]) => mayBeJoined(first) && mayBeJoined(last));
}

function isLongPart(part: string): boolean {
  return part.length >= longPart && isRight(part);
}

function mayBeJoined(part: string): boolean {
  return joined.has(part) || (isLongPart(part) && !notJoined.has(part));
}

const longPart = 4;

/** “theschool”: a space is missing. */
function withSpace(word: string): string[] {
  return splits(word).flatMap(([first, last]) => {
    const isTwoWords = (notJoined.has(first) && isRight(last)) || (isRight(first) && notJoined.has(last));
    return isTwoWords && first.length >= 3 && last.length >= 3 ? [`${first} ${last}`] : [];
  });
}

function splits(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 4) }, (_, index) => [word.slice(0, index + 2), word.slice(index + 2)]);
}

const list = (line: string): string[] => line.split(' ');
const usual = new Map(Object.entries(misspellings.words));
const ofSchools = new Set(Object.values(schoolWords.groups).flatMap(({ words }) => list(words)));
const prefixes = list(parts.prefixes.words);
const endings = list(parts.endings.words);
const joined = new Set(list(parts.joined.words));
const notJoined = new Set(list(parts.notJoined.words));
const capitals = new Map(list(parts.capitals.words).map((word) => [word.toLowerCase(), word]));
