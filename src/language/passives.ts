import { type LineWord, lineOf } from './line-of-words.ts';
import { namesDoer } from './named-doer.ts';
import { describesNoun, endsAsAdverb, type Helper, isParticiple, isState } from './participles.ts';
import words from './passive-words.json' with { type: 'json' };
import type { Sentence } from './prose.ts';

/** A passive: “will also be reviewed”, “weren't asked”, “Was she told”. */
export interface Passive {
  /** From its first helping verb to its participle: offsets in the text that the sentence is of. */
  start: number;
  end: number;
  /** The places of its words among the words of the sentence. */
  places: PassivePlaces;
  /** Whether it says what will or must be done. */
  isDuty: boolean;
  /** Whether the sentence says who does it: “by the SENCo”. */
  namesDoer: boolean;
}

export interface PassivePlaces {
  /** The first helping verb. */
  first: number;
  /** The form of “be” or “get”. */
  helper: number;
  participle: number;
  /** Whether the subject stands between them, as in a question. */
  isInverted: boolean;
}

/** The passives of a sentence. Participles that say how somebody feels or how something is are none. */
export function passivesIn(sentence: Sentence): Passive[] {
  if (!mayHoldPassive.test(sentence.text)) return [];
  const line = lineOf(sentence);
  const found: PassivePlaces[] = [];
  for (let at = 0; at < line.length; at++) {
    const places = passiveAt(line, at);
    if (!places) continue;
    found.push(places);
    at = places.participle;
  }
  return found.map((places, index) => ({
    start: line[places.first]?.start ?? 0,
    end: line[places.participle + (isParticle(line, places.participle + 1) ? 1 : 0)]?.end ?? 0,
    places,
    isDuty: line.slice(places.first, places.helper + 1).some(({ word }) => duties.has(word) || /[a-z]'ll$/.test(word)),
    namesDoer: namesDoer(line, places.participle, found[index + 1]?.first ?? line.length),
  }));
}

const mayHoldPassive = /\b(?:is|are|was|were|am|be|been|being|isn|aren|wasn|weren|get|gets|got|getting)\b|['’](?:re|m)\b/i;

/** “carried out”, “looked after” */
function isParticle(line: readonly LineWord[], at: number): boolean {
  return line[at]?.goesOn === true && particles.get(line[at - 1]?.word ?? '')?.has(line[at]?.word ?? '') === true;
}

function passiveAt(line: readonly LineWord[], helper: number): PassivePlaces | undefined {
  const kind = helperKind(line[helper]?.word ?? '');
  if (!kind) return undefined;
  const next = afterAdverbs(line, helper + 1);
  const first = kind === 'now' ? helper : firstHelper(line, helper, kind);
  const isOrdered = kind === 'be' && line.slice(first, helper).some(({ word }) => ordered.has(word));
  if (next !== undefined && isPassive(line, next, isOrdered ? 'ordered' : kind)) {
    if (line[first - 1]?.word === 'there') return undefined;
    return { first, helper, participle: next, isInverted: isQuestion(line, first, helper) };
  }
  if (kind !== 'now' || next === undefined || !startsQuestion(line, helper)) return undefined;
  const participle = participleAfterSubject(line, helper);
  return participle === undefined ? undefined : { first, helper, participle, isInverted: true };
}

function helperKind(word: string): Helper | undefined {
  if (word === 'be' || word === 'been' || word === 'being') return word;
  if (finite.has(word)) return 'now';
  return get.has(word) ? 'get' : undefined;
}

function isPassive(line: readonly LineWord[], at: number, kind: Helper): boolean {
  const word = line[at];
  if (!word || !isParticiple(word) || isState(line, at, kind) || describesNoun(line, at)) return false;
  return kind !== 'get' || !notWithGet.has(word.word);
}

/** The place of the first word that is no adverb, and does not stand in commas or brackets. */
function afterAdverbs(line: readonly LineWord[], from: number): number | undefined {
  let at = from;
  while (at < line.length) {
    const length = adverbLength(line, at);
    if (!line[at]?.goesOn) return afterInsertion(line, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** As many words as may stand between the first helping verb and the last. */
const mostBetween = 8;

/** Where the line goes on after words in commas or brackets: “will, where possible, be”. */
function afterInsertion(line: readonly LineWord[], at: number): number | undefined {
  const opened = line[at]?.before.trim();
  if (opened !== ',' && opened !== '(' && opened !== '–' && opened !== '-') return undefined;
  const close = opened === '(' ? ')' : opened;
  for (let place = at + 1; place <= at + longestInsertion && place < line.length; place++) {
    const word = line[place];
    if (!word || word.goesOn) continue;
    // From here on the words count as if nothing had been put in.
    return word.before.trim() === close && adverbLength(line, place) === 0 ? place : undefined;
  }
  return undefined;
}

const longestInsertion = 6;

function adverbLength(line: readonly LineWord[], at: number): number {
  const [one, two, three] = [line[at]?.word ?? '', line[at + 1]?.word, line[at + 2]?.word];
  if (two && three && adverbs.has(`${one} ${two} ${three}`)) return 3;
  if (two && adverbs.has(`${one} ${two}`)) return 2;
  return adverbs.has(one) || endsAsAdverb(one) ? 1 : 0;
}

/** The place of the first verb of the chain that ends with “be”, “been”, “being” or “get”. */
function firstHelper(line: readonly LineWord[], helper: number, kind: Helper): number {
  let first = helper;
  for (let at = helper - 1; at >= Math.max(0, helper - mostBetween); at--) {
    const word = line[at]?.word ?? '';
    if (isHelperBefore(word, kind)) first = at;
    else if (!(adverbs.has(word) || endsAsAdverb(word))) break;
  }
  return first === helper ? questionHelper(line, helper, kind) : first;
}

function isHelperBefore(word: string, kind: Helper): boolean {
  if (kind === 'being') return finite.has(word);
  if (have.has(word) || /[a-z]'(?:ve|d)$/.test(word)) return kind !== 'get';
  if (kind === 'been' && /[a-z]'s$/.test(word)) return true;
  return word === 'to' || modals.has(word) || /[a-z]'(?:ll|d)$/.test(word);
}

/** “Have the papers been sent?”, “When will my child be seen?” */
function questionHelper(line: readonly LineWord[], helper: number, kind: Helper): number {
  for (let at = helper - 2; at >= Math.max(0, helper - mostBetween); at--) {
    const word = line[at]?.word ?? '';
    if (isHelperBefore(word, kind) && word !== 'to' && startsQuestion(line, at)) return at;
  }
  return helper;
}

/** Whether the subject stands between the helping verbs. */
function isQuestion(line: readonly LineWord[], first: number, helper: number): boolean {
  return line.slice(first + 1, helper).some(({ word }) => !(isAnyHelper(word) || adverbs.has(word) || endsAsAdverb(word)));
}

function isAnyHelper(word: string): boolean {
  return word === 'to' || helperKind(word) !== undefined || have.has(word) || modals.has(word);
}

/** Whether a helping verb stands where a question begins. */
function startsQuestion(line: readonly LineWord[], at: number): boolean {
  const before = line[at - 1]?.word;
  if (before === undefined || !line[at]?.goesOn || beforeQuestion.has(before)) return true;
  return beforePronoun.has(before) && pronouns.has(line[at + 1]?.word ?? '');
}

/** The participle after the subject of a question: “Was your child told?” */
function participleAfterSubject(line: readonly LineWord[], helper: number): number | undefined {
  const last = helper + longestSubject;
  for (let at = helper + 1; at <= last; at++) {
    const word = line[at];
    if (!word || !(word.goesOn || at === helper + 1) || stopsSubject.has(word.word) || helperKind(word.word)) return undefined;
    if (at > helper + 1 && isPassive(line, at, 'now')) return at;
  }
  return undefined;
}

const longestSubject = 7;

const finite = new Set([...words.helpingVerbs.now, ...words.helpingVerbs.past]);
const have = new Set(words.helpingVerbs.have);
const modals = new Set(words.helpingVerbs.modals);
const get = new Set(words.helpingVerbs.get);
const ordered = new Set(words.ordered.words);
const duties = new Set(words.duties.words);
const adverbs = new Set(words.adverbs.words);
const particles = new Map(words.particles.verbs.map((line) => [line.split(' ')[0] ?? '', new Set(line.split(' ').slice(1))]));
const notWithGet = new Set(words.notWithGet.words);
const stopsSubject = new Set(words.stopsSubject.words);
const beforeQuestion = new Set(words.beforeQuestion.words);
const beforePronoun = new Set(words.beforeQuestion.beforePronoun);
const pronouns = new Set(words.beforeQuestion.pronouns);
