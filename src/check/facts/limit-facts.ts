import { quantitiesIn } from '../../language/index.ts';
import { anyOf, type FactFound } from './fact-found.ts';
import words from './fact-words.json' with { type: 'json' };
import type { KnownStep, Owner } from './known-facts.ts';
import type { Mention } from './mentions.ts';

/**
 * The time limits in a sentence about a complaint: “The head answers within 10 school days”.
 * @param isAboutComplaints whether the page is, so that the sentence need not say so
 */
export function limitFactsIn(
  sentence: string,
  steps: readonly KnownStep[],
  mentions: () => readonly Mention[],
  isAboutComplaints: boolean,
): FactFound[] {
  if (!answering.test(sentence) || beforeTheAnswer.test(sentence) || !(isAboutComplaints || /\bcomplain/i.test(sentence))) return [];
  const spokenOf = mentions();
  const meant = steps.filter((step) => isMeant(sentence, step, spokenOf));
  return quantitiesIn(sentence).flatMap(({ start, end, text, amount, unit, limit }): FactFound[] => {
    const kind = unit === 'school days' ? 'school' : unit === 'working days' ? 'working' : undefined;
    const days = unit === 'weeks' ? amount * daysOfWeek : kind || unit === 'days' ? amount : undefined;
    if (days === undefined || (limit !== 'within' && !/\bin\s$/i.test(sentence.slice(0, start)))) return [];
    if (afterTheAnswer.test(sentence.slice(end))) return [];
    const [first] = meant;
    const same = meant.find((step) => step.days === days && (kind === undefined || step.kind === kind));
    if (same) return kind ? [{ start, end, text, relation: 'same', fact: same.fact, isDoubtful: false }] : [];
    return first ? [{ start, end, text, relation: 'other', fact: first.fact, isDoubtful: false }] : [];
  });
}

/** School days and working days alike. */
const daysOfWeek = 5;

/** Whether a sentence speaks of a step: by its number, by who hears it, or else by whom it goes to. */
function isMeant(sentence: string, { number, who, heardBy }: KnownStep, mentions: readonly Mention[]): boolean {
  const numbers = [...sentence.matchAll(/\b(?:step|stage)\s(\d+)/gi)].map(([, figures]) => Number(figures));
  if (numbers.length > 0) return numbers.includes(number);
  const hearer = heardBy?.replace(/^(?:an?|the|your child['’]s|your)\s/i, '');
  if (hearer !== undefined && new RegExp(`(?<!\\w)${anyOf([hearer])}(?!\\w)`, 'i').test(sentence)) return true;
  // The office takes letters in, and others answer them.
  if (hearer !== undefined && who === 'office') return false;
  return mentions.some(({ owner }) => isFor(owner, who));
}

function isFor({ kind, parts, id }: Owner, who: string): boolean {
  return kind === 'person' && (parts.includes(who) || id === who);
}

const answering = new RegExp(`\\b(?:${anyOf(words.answering.words)})\\b`, 'i');

const beforeTheAnswer = new RegExp(`\\b(?:${anyOf(words.beforeTheAnswer.words)})\\b`, 'i');

/** “within 15 school days of the head’s answer”: the time that a parent has, counted from an answer. */
const afterTheAnswer = new RegExp(`^\\s(?:of|after|from)\\s(?:\\S+\\s){0,4}(?:${anyOf(words.answers.words)})\\b`, 'i');
