import { type LineWord, lineOf } from './line-of-words.ts';
import words from './nouns-for-verbs.json' with { type: 'json' };
import type { Sentence } from './prose.ts';
import { formsOf, type VerbForms } from './verb-forms.ts';

/** A noun that does the work of a verb: “make an application for”. */
export interface NounForVerb {
  /** Offsets in the text that the sentence is of. */
  start: number;
  end: number;
  /** What to type, in the form that fits: “applied for”. An “…” stands for words that go there. */
  suggestions: string[];
  /** Whether the first suggestion can take its place without a look. */
  isSafe: boolean;
  /** Whether it is a verb that says little with a noun, and not a noun alone. */
  hasVerb: boolean;
}

/** The nouns of a sentence that do the work of a verb. */
export function nounsForVerbsIn(sentence: Sentence): NounForVerb[] {
  const line = lineOf(sentence);
  if (!line.some(({ word }) => signs.has(word))) return [];
  const found: NounForVerb[] = [];
  for (let at = 0; at < line.length; at++) {
    const match = lightVerbAt(line, at) ?? sayingAt(line, at) ?? phraseAt(line, at) ?? ofNounAt(line, at);
    if (!match) continue;
    const [start, end] = [line[at]?.start ?? 0, line[match.last]?.end ?? 0];
    const isCapital = line[at]?.isCapital === true;
    found.push({ ...match, start, end, suggestions: match.suggestions.map((words) => (isCapital ? capital(words) : words)) });
    at = match.last;
  }
  return found.map(({ start, end, suggestions, isSafe, hasVerb }) => ({ start, end, suggestions, isSafe, hasVerb }));
}

type Match = Omit<NounForVerb, 'start' | 'end'> & { last: number };

type Row = (typeof words.lightVerbs.rows)[number];

/** “made a formal application for” */
function lightVerbAt(line: readonly LineWord[], at: number): Match | undefined {
  for (const { light, particle, form, isSure } of lightVerbs.get(line[at]?.word ?? '') ?? []) {
    if (particle !== '' && line[at + 1]?.word !== particle) continue;
    const opening = at + (particle === '' ? 1 : 2);
    const isSet = articles.has(line[opening]?.word ?? '');
    const describing = opening + (isSet ? 1 : 0);
    const noun = describing + adjectivesAt(line, describing);
    const isParted = line[noun + 1]?.goesOn && relatives.has(line[noun + 1]?.word ?? '');
    const row = goesOn(line, at, noun) && !isParted ? rowsByNoun.get(`${light} ${line[noun]?.word}`) : undefined;
    if (!row) continue;
    const finite = form === 'past' ? pastOrParticiple(line, at) : form;
    if (finite === undefined) continue;
    const matched = ending(row.before, line, noun);
    if (!matched) continue;
    const isPlain = noun === describing && (!isSet || /^an?$/.test(line[opening]?.word ?? ''));
    const suggestions = matched.plain.map((plain) => inflected(plain, finite));
    return { last: matched.last, suggestions, isSafe: row.safe && isSure && isPlain && matched.isKnown, hasVerb: true };
  }
  return undefined;
}

/** “is in agreement with” */
function sayingAt(line: readonly LineWord[], at: number): Match | undefined {
  const be = line[at]?.word ?? '';
  const form = formsOfBe.get(be);
  if (!form) return undefined;
  for (const { noun, before } of words.sayings.rows) {
    const last = at + noun.split(' ').length;
    if (line[at + 1]?.word !== noun.split(' ')[0] || wordsAt(line, at + 1, last) !== noun || !goesOn(line, at, last)) continue;
    const matched = ending(before, line, last);
    if (!matched) continue;
    const suggestions = matched.plain.map((plain) => (plain.startsWith('be ') ? plain.replace('be', be) : inflected(plain, form)));
    return { last: matched.last, suggestions, isSafe: false, hasVerb: true };
  }
  return undefined;
}

/** “on completion of” */
function phraseAt(line: readonly LineWord[], at: number): Match | undefined {
  for (const { say, plain, safe } of phrases.get(line[at]?.word ?? '') ?? []) {
    const last = at + say.split(' ').length - 1;
    if (wordsAt(line, at, last) === say && goesOn(line, at, last)) return { last, suggestions: plain, isSafe: safe, hasVerb: false };
  }
  return undefined;
}

/** “the provision of”, “early identification of” */
function ofNounAt(line: readonly LineWord[], at: number): Match | undefined {
  const noun = at + (line[at]?.word === 'the' ? 1 : 0) + adjectivesAt(line, at + (line[at]?.word === 'the' ? 1 : 0));
  const plain = noun === at && at > 0 ? undefined : ofNouns.get(line[noun]?.word ?? '');
  if (!plain || line[noun + 1]?.word !== 'of' || !goesOn(line, at, noun + 1)) return undefined;
  return { last: noun + 1, suggestions: plain, isSafe: false, hasVerb: false };
}

/** What stands after a noun decides what to type in its place. */
function ending(
  before: Readonly<Record<string, string[] | undefined>>,
  line: readonly LineWord[],
  noun: number,
): { plain: string[]; last: number; isKnown: boolean } | undefined {
  const next = line[noun + 1];
  const preposition = next?.goesOn ? next.word : '';
  const plain = before[preposition];
  if (
    preposition !== '' &&
    plain &&
    (preposition !== 'to' || plain[0]?.endsWith(' to') || unchanging.has(plain[0] ?? '') || objects.has(line[noun + 2]?.word ?? ''))
  ) {
    return { plain, last: noun + 1, isKnown: true };
  }
  const otherwise = before[''];
  const isKnown = !governed.has(preposition) && otherwise?.[0]?.endsWith(' it') === false;
  return otherwise && { plain: otherwise, last: noun, isKnown };
}

function adjectivesAt(line: readonly LineWord[], at: number): number {
  if (!adjectives.has(line[at]?.word ?? '')) return 0;
  return adjectives.has(line[at + 1]?.word ?? '') ? 2 : 1;
}

/** “have made” is a participle. “are made” is a passive, and says something else. */
function pastOrParticiple(line: readonly LineWord[], at: number): 'past' | 'participle' | undefined {
  const before = line
    .slice(Math.max(0, at - 3), at)
    .map(({ word }) => word)
    .filter((word) => !/ly$|^(?:also|already|not|just|now|always)$/.test(word))
    .at(-1);
  if (before && (formsOfBe.has(before) || /^(?:get|gets|got)$/.test(before))) return undefined;
  const isPerfect = before !== undefined && /^(?:has|have|had|having)$|'ve$/.test(before);
  if (isPerfect) return 'participle';
  return onlyParticiples.has(line[at]?.word ?? '') ? undefined : 'past';
}

function inflected(plain: string, form: keyof VerbForms): string {
  return unchanging.has(plain.split(' ')[0] ?? '') ? plain : formsOf(plain)[form];
}

function goesOn(line: readonly LineWord[], first: number, last: number): boolean {
  return last < line.length && line.slice(first + 1, last + 1).every((word) => word.goesOn);
}

function wordsAt(line: readonly LineWord[], first: number, last: number): string {
  return line
    .slice(first, last + 1)
    .map(({ word }) => word)
    .join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pluralOf(noun: string): string {
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const rowsByNoun = new Map<string, Row>(
  words.lightVerbs.rows.flatMap((row) =>
    row.light.flatMap((light) => [row.noun, pluralOf(row.noun)].map((noun) => [`${light} ${noun}`, row] as const)),
  ),
);

interface LightVerb {
  light: string;
  particle: string;
  form: keyof VerbForms;
  /** Whether its past is another word: not so in “put”. */
  isSure: boolean;
}

const forms: readonly (keyof VerbForms)[] = ['base', 'third', 'ing', 'past', 'participle'];
const lightVerbs = new Map<string, LightVerb[]>();
const onlyParticiples = new Set<string>();
for (const light of new Set(words.lightVerbs.rows.flatMap((row) => row.light))) {
  const [verb = '', particle = ''] = light.split(' ');
  const all = formsOf(verb);
  if (all.participle !== all.past) onlyParticiples.add(all.participle);
  for (const [typed, [form = 'base']] of Map.groupBy(forms, (name) => all[name])) {
    const isSure = all.base !== all.past;
    lightVerbs.set(typed, [...(lightVerbs.get(typed) ?? []), { light, particle, isSure, form: form === 'participle' ? 'past' : form }]);
  }
}

/** One of these stands in every match, so that most sentences are read once. */
const signs = new Set([
  ...words.lightVerbs.rows.flatMap(({ noun }) => [noun, pluralOf(noun)]),
  ...words.sayings.rows.map(({ noun }) => noun.split(' ').at(-1) ?? ''),
  ...words.phrases.rows.map(({ say }) => say.split(' ').reduce((one, other) => (other.length > one.length ? other : one))),
  ...words.ofNouns.rows.map(({ noun }) => noun),
]);

const formsOfBe = new Map<string, keyof VerbForms>([
  ['am', 'base'],
  ['are', 'base'],
  ['be', 'base'],
  ['is', 'third'],
  ['being', 'ing'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
]);
const phrases = Map.groupBy(words.phrases.rows, ({ say }) => say.split(' ')[0] ?? '');
const ofNouns = new Map(words.ofNouns.rows.map(({ noun, plain }) => [noun, plain]));
const articles = new Set(words.articles.words);
const adjectives = new Set(words.adjectives.words);
const objects = new Set(words.objects.words);
const governed = new Set(words.governed.words);
const relatives = new Set(words.relatives.words);
const unchanging = new Set(words.unchanging.words);
