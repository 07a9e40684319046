import words from './modal-words.json' with { type: 'json' };
import { stemOf, stemsOf } from './stems.ts';

/** A duty, a promise, a piece of advice or a right, as one part of a sentence says it: “the head will write to you within 10 school days”. */
export interface Clause {
  /** The words that say how strong it is, as offsets into the sentence: “must not”. In “the head writes” the verb. */
  start: number;
  end: number;
  strength: Strength;
  /** Who is bound or free to do it. Missing if the sentence does not name them: “Complaints must be made in writing”. */
  actor: Actor | undefined;
  /** Its verb as a stem: `writ`. */
  verb: string;
  /** What it speaks of. */
  stems: ReadonlySet<string>;
  /** Whether it names a parent, or speaks to one. */
  namesParent: boolean;
  /** Whether it is done to somebody else: “The head will inform the council”. */
  isToOthers: boolean;
  /** Whether a modal says it, and not the plain verb of “the head writes”. */
  isModal: boolean;
}

/** How strong a statement is. “Will not” holds “does not” and “never”. */
export type Strength = keyof typeof words.strengths;
export type Actor = keyof typeof words.actors;

/** The duties, promises, pieces of advice and rights of a sentence. A question has none, and neither has “if you cannot come”. */
export function clausesIn(sentence: string): Clause[] {
  if (/\?["'”’)\s]*$/.test(sentence)) return [];
  const modals = [...sentence.matchAll(anyModal)]
    .filter(({ 0: typed }) => typed !== 'May' && typed !== 'Will')
    .map(({ 0: typed, index: start }) => ({ typed, start, end: start + typed.length, ...subjectOf(sentence.slice(0, start)) }));
  if (modals.length === 0) return promisesIn(sentence);
  const own = modals.filter(({ isCase }) => !isCase);
  let before: Actor | undefined;
  return own.flatMap(({ typed, start, end, words: subject }, index) => {
    const actor: Actor | undefined =
      actorOf(subject) ?? (subject.trim() === '' ? before : actorOf(sentence.slice(own[index - 1]?.end ?? 0, start)));
    before = actor;
    const predicate = sentence.slice(end, Math.max(end, own[index + 1]?.from ?? sentence.length));
    const said = clause({ start, end, strength: strengths.get(plain(typed)) ?? 'will', actor, subject, predicate, isModal: true });
    return isLikelihood(said) ? [] : [said];
  });
}

/** “The head writes to you”: a promise without a modal. */
function promisesIn(sentence: string): Clause[] {
  return [...sentence.matchAll(/\p{L}+/gu)]
    .flatMap(({ 0: typed, index: start }) => {
      if (!acts.has(verbStem(typed)) || /(?:ed|ing)$/.test(typed)) return [];
      const subject = subjectOf(sentence.slice(0, start));
      const last =
        subject.words
          .trim()
          .split(/\s+/)
          .findLast((word) => !hedges.has(word.toLowerCase()))
          ?.toLowerCase() ?? '';
      if (subject.isCase || !actors.school.has(last)) return [];
      const end = start + typed.length;
      return [
        clause({ start, end, strength: 'will', actor: 'school', subject: subject.words, predicate: sentence.slice(start), isModal: false }),
      ];
    })
    .slice(0, 1);
}

interface ClauseParts extends Pick<Clause, 'start' | 'end' | 'strength' | 'actor' | 'isModal'> {
  subject: string;
  predicate: string;
}

function clause({ start, end, strength, actor, subject, predicate, isModal }: ClauseParts): Clause {
  const [, passive, verb = ''] = verbOf.exec(predicate.toLowerCase()) ?? [];
  const isPassive = passive !== undefined && /(?:ed|en|n|t|d|ought|ade)$/.test(verb);
  // A right is the right of the one who is named first: “parents may be accompanied”.
  const doer = isPassive && strength !== 'may' ? actorOf(/\bby\s+([^.,;]*)/.exec(predicate)?.[1] ?? '') : actor;
  return {
    start,
    end,
    strength,
    actor: doer,
    verb: verbStem(verb),
    stems: new Set([...stemsOf(subject), ...stemsOf(predicate)]),
    namesParent: namesParent.test(`${subject} ${predicate}`),
    isToOthers: toOthers.test(predicate),
    isModal,
  };
}

const strengths = new Map<string, Strength>(
  (Object.keys(words.strengths) as Strength[]).flatMap((strength) =>
    words.strengths[strength].map((modal): [string, Strength] => [modal, strength]),
  ),
);
const anyModal = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...strengths.keys()]
    .filter((modal) => !modal.startsWith("'"))
    .sort((a, b) => b.length - a.length)
    .map((modal) => modal.replaceAll(' ', String.raw`\s+`).replaceAll("'", "['’]"))
    .join('|')})(?![\p{L}-])|['’]ll(?!\p{L})`,
  'giu',
);
/** A verb as one word for all that mean the same: of “informs” `tell`. */
export function verbStem(verb: string): string {
  return stemsOf(verb)[0] ?? stemOf(verb.toLowerCase());
}

/** “A child may need help” says what is likely, and not what is allowed. */
function isLikelihood({ strength, verb, actor }: Clause): boolean {
  return strength === 'may' && (states.always.has(verb) || (actor !== 'parent' && states.unlessParent.has(verb)));
}
const verbsOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => verbStem(word)));
const states = { always: verbsOf(words.states.always), unlessParent: verbsOf(words.states.unlessParent) };
const hedges = new Set(words.hedges.words);
const verbOf = new RegExp(
  String.raw`^\s*(?:(?:${words.hedges.words.filter((word) => word !== 'be').join('|')}|\p{L}+ly)\s+)*(be\s+(?:(?:${words.hedges.words.join('|')}|\p{L}+ly)\s+)*)?(\p{L}+)`,
  'u',
);
const acts = verbsOf(words.acts.words);
const namesParent = new RegExp(String.raw`(?<!\p{L})(?:your?|${words.actors.parent.join('|')})(?!\p{L})`, 'iu');
const others = [...words.actors.school, ...words.actors.council, ...words.actors.child].filter((name) => name !== 'i').join('|');
const toOthers = new RegExp(
  String.raw`^\s*(?:\p{L}+ly\s+)?(?:also\s+)?\p{L}+\s+(?:to\s+|with\s+)?(?:the\s+|all\s+|our\s+|each\s+)?(?:\p{L}+\s+)?(?:${others})(?!\p{L}|['’])`,
  'iu',
);
const boundary = new RegExp(
  String.raw`[;:,.()—–]|(?<!\p{L})(?:(?<condition>${words.conditions.words.join('|')})|${words.boundaries.words.join('|')})(?!\p{L})`,
  'giu',
);
const actors = {
  parent: new Set(words.actors.parent),
  school: new Set(words.actors.school),
  council: new Set(words.actors.council),
  child: new Set(words.actors.child),
};

function plain(modal: string): string {
  return modal.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

/** The last part of some words, in which a subject stands, and whether it tells only a case. */
function subjectOf(before: string): { words: string; from: number; isCase: boolean } {
  const last = [...before.matchAll(boundary)].at(-1);
  if (!last) return { words: before, from: 0, isCase: false };
  const from = last.index + last[0].length;
  return { words: before.slice(from), from, isCase: isCase(last.groups?.condition, before.slice(from)) };
}

/** “Parents who are unhappy may complain” is a right; “an adult who can help” is none. */
function isCase(condition: string | undefined, after: string): boolean {
  return condition !== undefined && (condition.toLowerCase() !== 'who' || after.trim() === '');
}

/** The first who is named and acts. “The council” does in “the council's team” too, if there is nobody else. */
function actorOf(subject: string): Actor | undefined {
  const named = [...subject.toLowerCase().matchAll(/[\p{L}-]+(['’]s?(?!\p{L}))?/gu)].flatMap(([word, possessive = '']) => {
    const name = word.slice(0, word.length - possessive.length);
    const actor = (Object.keys(actors) as Actor[]).find((known) => actors[known].has(name));
    return actor ? [{ actor, isOwner: possessive !== '' }] : [];
  });
  return (named.find(({ isOwner }) => !isOwner) ?? named[0])?.actor;
}
