import words from './double-negatives.json' with { type: 'json' };
import { type LineWord, lineOf } from './line-of-words.ts';
import { endsAsAdverb } from './participles.ts';
import type { Sentence } from './prose.ts';

/** Two negatives in one thought: “not uncommon”, “unless you do not agree”. */
export interface DoubleNegative {
  /** Offsets in the text that the sentence is of. */
  start: number;
  end: number;
  /** What to type in its place: “common”. Empty where the sentence has to be written anew. */
  plain: string[];
  /** What to do, where no words can take its place. */
  fix?: string;
}

/** The double negatives of a sentence. */
export function doubleNegativesIn(sentence: Sentence): DoubleNegative[] {
  if (!mayHoldOne.test(sentence.text)) return [];
  const line = lineOf(sentence);
  const found: DoubleNegative[] = [];
  for (let at = 0; at < line.length; at++) {
    const match = phraseAt(line, at) ?? turnedBackAt(line, at) ?? clauseAt(line, at);
    if (!match) continue;
    const { last, ...rest } = match;
    found.push({ start: line[at]?.start ?? 0, end: line[last]?.end ?? 0, ...rest });
    at = last;
  }
  return found;
}

const mayHoldOne = /\b(?:not|no|never|nothing|cannot|unless|until)\b|n['’]t\b/i;

type Match = Omit<DoubleNegative, 'start' | 'end'> & { last: number };

/** “no fewer than” */
function phraseAt(line: readonly LineWord[], at: number): Match | undefined {
  for (const { say, plain } of phrases.get(line[at]?.word ?? '') ?? []) {
    const length = say.split(' ').length;
    const typed = line.slice(at, at + length).map(({ word }) => word);
    if (typed.join(' ') === say) return { last: at + length - 1, plain: line[at]?.isCapital ? plain.map(capital) : plain };
  }
  return undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** “not uncommon”, “isn't entirely impossible” */
function turnedBackAt(line: readonly LineWord[], at: number): Match | undefined {
  const word = line[at]?.word ?? '';
  if (!(word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't"))) return undefined;
  if (word === 'not' && openings.has(line[at - 1]?.word ?? '')) return undefined;
  const next = line[at + 1]?.word ?? '';
  const last = at + (endsAsAdverb(next) && !turnsBack.has(next) ? 2 : 1);
  const plain = turnsBack.get(line[last]?.word ?? '');
  if (!plain || !line.slice(at + 1, last + 1).every(({ goesOn }) => goesOn)) return undefined;
  return word === 'not' ? { last, plain } : { last, plain: [], fix: `Say “${plain[0]}”, without a negative.` };
}

/** “unless you do not agree”; “cannot start until it is not in doubt” */
function clauseAt(line: readonly LineWord[], at: number): Match | undefined {
  const opener = openers.get(line[at]?.word ?? '');
  if (!opener) return undefined;
  if (opener.word === 'until' && !line.slice(0, at).some(isNegative)) return undefined;
  for (let last = at + 1; last <= at + longestClause; last++) {
    const word = line[last];
    if (!word?.goesOn) return undefined;
    if (isNegative(word) && line[last + 1]?.word !== 'only') return { last, plain: [], fix: opener.fix };
  }
  return undefined;
}

const longestClause = 8;

function isNegative({ word }: LineWord): boolean {
  return negatives.has(word) || word.endsWith("n't");
}

const phrases = Map.groupBy(words.phrases.rows, ({ say }) => say.split(' ')[0] ?? '');
const turnsBack = new Map(Object.entries(words.not.words));
const openings = new Set(words.isNoDouble.before);
const negatives = new Set(words.negatives.words);
const openers = new Map(words.openers.rows.map((row) => [row.word, row]));
