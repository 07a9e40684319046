import { isExplained } from './glosses.ts';
import data from './terms.json' with { type: 'json' };

/** A word that parents of children with special educational needs meet. */
export interface Term {
  id: string;
  /** As schools write it: `Annual review`. */
  term: string;
  inFull?: string;
  /** In at most 25 plain words. */
  meaning: string;
  /** `avoid` where plainer words do as well. */
  use: string;
  /** The plainer words. */
  sayInstead?: string;
  /** Where it is used, if not in the whole of the United Kingdom. */
  nations?: readonly string[];
  /** Missing for what is in use today. */
  status?: string;
  otherNames?: readonly string[];
  canAlsoMean?: string;
  /** The file of the glossary that explains it, if that is not its id. */
  word?: string;
  /** The names that parents ask about, where nothing explains them. */
  asked?: readonly string[];
}

/** A name of a term in a text. Offsets in the text, the end exclusive. */
export interface TermFound {
  term: Term;
  start: number;
  end: number;
  /** As it is typed, in the plural if it is. */
  text: string;
}

/** Every term, by hand. */
export const termsKnown: readonly Term[] = data.terms;

/** The names of a text that parents ask about, in their order. The longest name wins. */
export function askedTermsIn(text: string): TermFound[] {
  return [...text.matchAll(anyName)].flatMap(({ 0: typed, index: start }) => {
    const end = start + typed.length;
    const found = names.get(plainName(typed)) ?? names.get(plainName(typed).replace(/s$/, ''));
    // A name with capitals is a name only as it stands: “Section F”, and not “a section for”.
    const isTyped = found && (found.name === found.name.toLowerCase() || typed.startsWith(found.name));
    return found && isTyped && !isOtherSense(found.name, text, start, end) ? [{ term: found.term, start, end, text: typed }] : [];
  });
}

/** Whether a text explains one of its terms: in words beside it, in the sentence after it, or by what the sentence says. */
export function isTermExplained(text: string, { term, start, end }: TermFound): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach);
  const [rest = '', next = ''] = after.split(/(?<=[.!?:])\s+/);
  if (isExplained(before, after) || isCalled.test(before) || whatItIs.test(after) || thisIs.test(next)) return true;
  const said = new Set([before, rest, next].flatMap(stemsOf));
  const telling = stemsOf(term.meaning).filter((stem) => !plainName(text.slice(start, end)).includes(stem));
  return telling.filter((stem) => said.has(stem)).length >= enough;
}

/** As many words of its meaning as show that a sentence tells what a term is. */
const enough = 3;

/** How far around a term its words are read, in letters. */
const reach = 260;

/** “It is called the annual review”, “Its official name is Element 1” */
const isCalled = /\b(?:called|known as|names? (?:is|are|for (?:it|this|that) (?:is|are)))\s(?:(?:an?|the|our|your)\s)?[“"‘']?$/;

/** “Mediation is a meeting …”, “the Local Offer website, which lists …” */
const whatItIs = /^(?:[^.,;]{0,25},\s(?:which|where|who|when)\b|\s(?:is|are|means?)\s(?:an?|the|when|where|what|how|your|money|help)\b)/;

/** “You can ask for mediation. This is a meeting …” */
const thisIs =
  /^(?:This|That|It|These|Those|They|Both|Here)\s(?:is|are|means?|says?|shows?|lets?|helps?|gives?|tells?|lists?|looks?|decides?|pays?|sets?|checks?)\b/;

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s\-‐‑–]+/g, ' ');
}

const names = new Map(termsKnown.flatMap((term) => (term.asked ?? []).map((name) => [plainName(name), { name, term }] as const)));

const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.split(' ').map(RegExp.escape).join('[\\s\\-‐‑–]+'))
    .join('|')})s?(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
);

const { before: othersBefore, after: othersAfter } = data.otherSense;

function isOtherSense(name: string, text: string, start: number, end: number): boolean {
  const last = /(\p{L}+)\s+$/u.exec(text.slice(0, start))?.[1] ?? '';
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  return stands(last, name, othersBefore) || stands(next, name, othersAfter);
}

function stands(word: string, name: string, others: Readonly<Record<string, string>>): boolean {
  return (others[name] ?? '').split(' ').includes(word.toLowerCase()) && word !== '';
}

const everyday = new Set(data.everyday.words.split(' '));

/** The beginnings of the words of a text that say something. */
function stemsOf(text: string): string[] {
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !everyday.has(word));
  return [...new Set(words.map((word) => word.slice(0, 5)))];
}
