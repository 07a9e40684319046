import doers from './doers.json' with { type: 'json' };
import { type LineWord, lineOf } from './line-of-words.ts';
import { endsAsAdverb, isParticiple } from './participles.ts';
import type { Passive } from './passives.ts';
import type { Sentence } from './prose.ts';
import { formsOf, type VerbForms } from './verb-forms.ts';

/**
 * The sentence with a doer: “Your plan will be reviewed each term.” becomes “We review your plan each term.”
 * Nothing where it is not sure that “we” or “you” fits, or that the words stand right.
 */
export function activeFormOf(sentence: Sentence, { places, end }: Passive): string | undefined {
  const line = lineOf(sentence);
  const { first, participle, isInverted } = places;
  if (isInverted || line.length > longest || /[“”"\uFFFC]/.test(sentence.text)) return undefined;
  const subject = subjectOf(line, first);
  const after = line.findIndex(({ start }) => start >= end);
  const verb = verbOf(line, participle, after === -1 ? line.length : after);
  const chain = chainOf(line, first, participle);
  if (!(subject && verb && chain) || isFollowedByMore(line, after)) return undefined;
  const isEmpty = subject.from === 0 && line[0]?.word === 'it';
  if (isEmpty && !(itIsVerbs.has(verb.base) && /^(?:that|to)$/.test(line[after]?.word ?? ''))) return undefined;
  const doer = doerOf(line, subject, verb.base, chain.helper);
  const predicate = doer && predicateOf(chain, verb);
  if (!predicate) return undefined;
  const { start } = sentence;
  const lead = sentence.text.slice(0, (line[subject.from]?.start ?? start) - start);
  const object = objectOf(line, subject, sentence);
  const rest = sentence.text.slice(end - start);
  const acted = isEmpty ? predicate : withObject(predicate, object);
  return `${lead}${lead === '' ? capital(doer) : doer} ${acted}${rest}`;
}

/** “carry out a test”, “carry it out”, “send letters home” */
function withObject(predicate: string, object: string): string {
  const [, act, particle = ''] = /^(.+) (out|up|on|in|down|home|back)$/.exec(predicate) ?? [];
  const isBetween = /^(?:home|back)$/.test(particle) || personal.has(object);
  return act !== undefined && isBetween ? `${act} ${object} ${particle}` : `${predicate} ${object}`;
}

/** A longer sentence would hide its own example. */
const longest = 22;

interface Subject {
  from: number;
  to: number;
}

function subjectOf(line: readonly LineWord[], first: number): Subject | undefined {
  const from = line.slice(0, first).findLastIndex(({ goesOn }, at) => at > 0 && !goesOn);
  const start = from === -1 ? 0 : from;
  const subject = line.slice(start, first);
  const opening = subject[0]?.word ?? '';
  if (start > 0 && (line[start]?.before.trim() !== ',' || !leadIns.has(line[0]?.word ?? '') || isList(line, start))) return undefined;
  const isPronoun = subject.length === 1 && pronouns.has(opening);
  const isPlain = subject.length > 0 && subject.length <= 7 && starts.has(opening) && subject.every(({ word }) => !notInSubject.test(word));
  return isPronoun || isPlain ? { from: start, to: first } : undefined;
}

/** “In maths, reading, and writing” */
function isList(line: readonly LineWord[], from: number): boolean {
  return line.slice(1, from).some(({ goesOn }) => !goesOn);
}

const notInSubject =
  /^(?:if|when|that|which|who|whose|where|what|how|why|than|is|are|was|were|has|have|had|will|can|must|may|to|not|no|by)$/;

function verbOf(line: readonly LineWord[], participle: number, after: number): VerbForms | undefined {
  const words = line.slice(participle, after).map(({ word }) => word);
  return verbsByParticiple.get(words.join(' '));
}

interface Chain {
  /** The helping verb that carries the sense: `will`, `is`, `were`, `has been`. */
  helper: string;
  isNegative: boolean;
  adverbs: string[];
}

function chainOf(line: readonly LineWord[], first: number, participle: number): Chain | undefined {
  const chain = line.slice(first, participle);
  if (chain.some(({ goesOn }, at) => at > 0 && !goesOn)) return undefined;
  const words = chain.flatMap(({ word }) => (/n't$/.test(word) || word === 'cannot' ? [wholeOf(word), 'not'] : [word]));
  const adverbs = words.filter((word) => fineAdverbs.has(word) || endsAsAdverb(word));
  const helper = words.filter((word) => word !== 'not' && !adverbs.includes(word)).join(' ');
  return { helper, isNegative: words.includes('not'), adverbs };
}

function wholeOf(word: string): string {
  return word === "won't" ? 'will' : word === "can't" || word === 'cannot' ? 'can' : word.slice(0, -"n't".length);
}

/** Whether a second verb shares the first one's subject, or what follows stands for a doer. */
function isFollowedByMore(line: readonly LineWord[], after: number): boolean {
  const next = after === -1 ? undefined : line[after];
  if (!next) return false;
  if (!next.goesOn || notAfterVerb.test(next.word) || (next.word === 'in' && inLine.has(line[after + 1]?.word ?? ''))) return true;
  return line.some(({ word }, at) => at > after && joins.has(word) && sharesSubject(line[at + 1]));
}

const notAfterVerb = /^(?:and|or|but|as|using|from)$/;
const inLine = new Set(['accordance', 'conjunction', 'keeping', 'line']);
const joins = new Set(['and', 'but', 'or']);

/** “is paid monthly and is not taxed”, “is updated yearly and published” */
function sharesSubject(word: LineWord | undefined): boolean {
  return (
    word !== undefined &&
    (isParticiple(word) || endsAsAdverb(word.word) || /^(?:are|can|has|have|is|may|must|not|should|was|were|will)$/.test(word.word))
  );
}

function doerOf(line: readonly LineWord[], { from, to }: Subject, verb: string, helper: string): 'we' | 'you' | undefined {
  const opening = line[from]?.word ?? '';
  const isYou = to === from + 1 && opening === 'you';
  const isMadeByYou = youMakeVerbs.has(verb) && line.slice(from, to).some(({ word }) => youMake.has(word));
  if (isMadeByYou) return /^(?:can|may|must|should) be$/.test(helper) ? 'you' : undefined;
  if (/^(?:can|may) be$/.test(helper) && youVerbs.has(verb) && !isYou) return 'you';
  if (/^(?:must|should) be$/.test(helper) && youMustVerbs.has(verb) && !isYou) return 'you';
  if (/^(?:can|may) be$/.test(helper) && notWithCan.has(verb)) return undefined;
  return weVerbs.has(verb) && !line.some(({ word }) => others.has(word)) ? 'we' : undefined;
}

/** What the doer does: “review”, “do not share”, “have agreed”. */
function predicateOf({ helper, isNegative, adverbs }: Chain, { base, past, participle, ing }: VerbForms): string | undefined {
  const not = isNegative ? 'not ' : '';
  const how = adverbs.map((adverb) => `${adverb} `).join('');
  if (/^(?:is|are|will be|'ll be)$/.test(helper)) return isNegative ? `do not ${how}${base}` : `${how}${base}`;
  if (/^(?:was|were)$/.test(helper)) return isNegative ? `did not ${how}${base}` : `${how}${past}`;
  if (/^(?:has|have) been$/.test(helper)) return `have ${not}${how}${participle}`;
  if (/^(?:is|are) being$/.test(helper)) return `are ${not}${how}${ing}`;
  if (/^(?:shall be|(?:has|have|needs?) to be)$/.test(helper)) return isNegative ? undefined : `must ${how}${base}`;
  const [, modal] = /^(must|should|can|could|may|might) be$/.exec(helper) ?? [];
  if (!modal) return undefined;
  return modal === 'can' && isNegative ? `cannot ${how}${base}` : `${modal} ${not}${how}${base}`;
}

function objectOf(line: readonly LineWord[], { from, to }: Subject, { text, start }: Sentence): string {
  const words = text.slice((line[from]?.start ?? start) - start, (line[to - 1]?.end ?? start) - start);
  const object = pronouns.get(words.toLowerCase());
  return object ?? words.charAt(0).toLowerCase() + words.slice(1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const weVerbs = new Set(doers.we.verbs);
const youVerbs = new Set(doers.you.verbs);
const youMustVerbs = new Set(doers.youMust.verbs);
const youMake = new Set(doers.youMake.words);
const youMakeVerbs = new Set(doers.youMake.verbs);
const itIsVerbs = new Set(doers.itIs.verbs);
const notWithCan = new Set(doers.notWithCan.verbs);
const others = new Set(doers.others.words);
const starts = new Set(doers.subjects.starts);
const pronouns = new Map(Object.entries(doers.subjects.pronouns));
const personal = new Set(pronouns.values());
const leadIns = new Set(doers.leadIns.words);
const fineAdverbs = new Set(doers.adverbs.words);
const verbsByParticiple = new Map(
  [...weVerbs, ...youVerbs, ...youMustVerbs].map((verb): [string, VerbForms] => {
    const forms = formsOf(verb);
    return [forms.participle, forms];
  }),
);
