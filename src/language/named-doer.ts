import type { LineWord } from './line-of-words.ts';
import { isParticiple } from './participles.ts';
import words from './passive-words.json' with { type: 'json' };

/**
 * Whether the doer stands after a passive: “is reviewed by the SENCo each term”, “agreed between you and us”.
 * @param at the place of the participle in the line
 * @param end where the next passive begins
 */
export function namesDoer(line: readonly LineWord[], at: number, end: number): boolean {
  for (let place = at + 1; place < end; place++) {
    const word = line[place];
    if (!word || clauseStarts.has(word.word) || /[;:]/.test(word.before)) return false;
    if (word.word === 'by' && isDoer(line, place)) return true;
    if (word.word === 'between' && place <= at + 2 && isDoer(line, place)) return true;
    // “spent on books chosen by the children”: those who choose are not those who spend.
    if (isParticiple(word) && place > at + 1 && !isJoined(line, place)) return false;
  }
  return false;
}

/** “reviewed and updated”, “checked, updated and sent” */
function isJoined(line: readonly LineWord[], at: number): boolean {
  const [before, word] = [line[at - 1], line[at]];
  if (word && /,/.test(word.before)) return true;
  return before !== undefined && (joins.has(before.word) || (before.word.endsWith('ly') && joins.has(line[at - 2]?.word ?? '')));
}

const joins = new Set(['and', 'or', 'then', 'not', 'but', 'nor']);

/** Whether “by” is followed by somebody, and not by a time, a way or what one does. */
function isDoer(line: readonly LineWord[], by: number): boolean {
  const [first] = line.slice(by + 1, by + 2);
  if (!first?.goesOn || /^[\d£]/.test(first.word) || cuts.has(first.word) || means.has(first.word)) return false;
  if (first.word.endsWith('ing') && first.word.length > 5) return false;
  return doerWords(line, by + 1).every((word) => !times.has(word));
}

/** The words of whoever stands after “by”. */
function doerWords(line: readonly LineWord[], from: number): string[] {
  const end = line.findIndex(({ word, goesOn }, place) => place > from && (!goesOn || cuts.has(word)));
  return line.slice(from, end === -1 ? from + 6 : Math.min(end, from + 6)).map(({ word }) => word);
}

const clauseStarts = new Set(words.clauseStarts.words);
const cuts = new Set(words.byNoDoer.cutAt);
const means = new Set(words.byNoDoer.means);
const times = new Set(words.byNoDoer.times);
