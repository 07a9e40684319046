import { type LineWord, lineOf } from './line-of-words.ts';
import words from './passive-words.json' with { type: 'json' };
import { type Passive, passivesIn } from './passives.ts';
import type { Sentence } from './prose.ts';

/**
 * The passives of a sentence that leave a reader asking who does it. Left out are those that say who, and those where it does not
 * matter or could be anybody: “if your child is bullied”, “the help that was agreed”, “nobody is left out”.
 */
export function hiddenDoersIn(sentence: Sentence): Passive[] {
  const passives = passivesIn(sentence).filter((passive) => !passive.namesDoer);
  if (passives.length === 0) return [];
  const line = lineOf(sentence);
  return passives.filter(({ places }) => {
    const { first, helper, participle, isInverted } = places;
    if (couldBeAnybody.has(line[participle]?.word ?? '') || isWish(line, helper) || isManner(line, first)) return false;
    return !isAside(line, isInverted ? first - 1 : first);
  });
}

/** “It is hard to be told off”: not what has to be done. */
function isWish(line: readonly LineWord[], helper: number): boolean {
  const to = line.slice(0, helper).findLastIndex(({ word }) => word === 'to');
  const isInfinitive = /^(?:be|get)$/.test(line[helper]?.word ?? '') && to !== -1 && helper - to <= 2;
  return isInfinitive && !mustDo.has(line[to - 1]?.word ?? '');
}

/** “after being seen” */
function isManner(line: readonly LineWord[], first: number): boolean {
  return line[first]?.word === 'being';
}

/** Whether a passive stands in a clause that only says when, which or what, or speaks of nobody. */
function isAside(line: readonly LineWord[], first: number): boolean {
  for (let at = first - 1; at >= 0; at--) {
    const word = line[at]?.word ?? '';
    if (nobody.has(word) || opensClause.has(word) || (opensOwnClause.has(word) && at >= first - 2)) return true;
    // “No child is named, or can be seen”: the subject stands further back.
    const isJoined = at === first - 1 && (word === 'and' || word === 'or');
    if (!line[at]?.goesOn && !isJoined) return false;
  }
  return false;
}

const couldBeAnybody = new Set(words.couldBeAnybody.words);
const mustDo = new Set(words.mustDo.words);
const nobody = new Set(words.nobody.words);
const opensClause = new Set(words.asides.words);
const opensOwnClause = new Set(words.asides.beforeVerb);
