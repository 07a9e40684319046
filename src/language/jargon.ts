import { type FreeStretch, type FreeWords, freeStretches } from './free-words.ts';
import { countsHere } from './jargon-context.ts';
import { type JargonEntry, jargonReasons, type PlainChoice } from './jargon-entries.ts';
import { type JargonForm, jargonForms } from './jargon-forms.ts';
import { isInName } from './names-by-capitals.ts';
import { choicesFor, putInPlace, type Replacement, takesArticle } from './plain-choices.ts';
import { type Sentence, sentencesIn } from './prose.ts';
import { isExplained } from './said-in-passing.ts';
import { type KeyedWord, keyedWords } from './word-keys.ts';

/** A hard word or phrase in a text. Offsets into the text, the end exclusive. */
export interface JargonMatch {
  start: number;
  end: number;
  text: string;
  entry: JargonEntry;
  /** What to type in its place, inflected to fit, the best first. Empty words mean that it can be left out. */
  suggestions: string[];
  /** The same with the sense that each is for; `when` is empty if it is for every sense. */
  choices: PlainChoice[];
  /** Whether the one suggestion can take its place without a person. */
  safe: boolean;
  /** Whether the words beside it say what it means. */
  isExplained: boolean;
  sentence: Sentence;
}

/**
 * The hard words of a text that nothing beside them explains, in their order.
 * @param free terms of a glossary and names, which are left alone
 */
export function jargonIn(text: string, free: FreeWords = nothingFree): JargonMatch[] {
  return allJargonIn(text, free).filter((match) => !match.isExplained);
}

/** Also the hard words that the words beside them explain. */
export function allJargonIn(text: string, free: FreeWords = nothingFree): JargonMatch[] {
  return sentencesIn(text).flatMap((sentence) => jargonOfSentence(sentence, text, free));
}

/** What to type instead, and where: an “a” or “an” before the words is part of it. Nothing if there are several choices. */
export function replacementFor({ sentence, start, end, choices }: JargonMatch): Replacement | undefined {
  const [choice, ...more] = choices;
  if (!choice || more.length > 0 || choice.when !== '' || choice.words === '' || choice.words.includes('…')) return undefined;
  const at = sentence.start;
  const { words, ...stretch } = putInPlace(choice.words, sentence.text, start - at, end - at);
  return { start: stretch.start + at, end: stretch.end + at, words };
}

/** Why such words are hard. */
export function reasonFor({ reason }: JargonEntry): string {
  return jargonReasons[reason] ?? '';
}

const nothingFree: FreeWords = { terms: [], names: [] };

function jargonOfSentence(sentence: Sentence, text: string, free: FreeWords): JargonMatch[] {
  const words = keyedWords(sentence);
  const forms = jargonForms();
  if (!words.some(({ key }) => forms.has(key))) return [];
  const stretches = freeStretches(free, words);
  const found: JargonMatch[] = [];
  for (let from = 0; from < words.length; ) {
    const form = formAt(words, from, stretches, sentence);
    if (form && !isFree(form, from, stretches)) found.push(matchOf(form, words, from, sentence, text));
    from += form?.keys.length ?? 1;
  }
  return found;
}

/** The longest form that begins at a word. */
function formAt(words: readonly KeyedWord[], from: number, free: readonly FreeStretch[], sentence: Sentence): JargonForm | undefined {
  return jargonForms()
    .get(words[from]?.key ?? '')
    ?.find((form) => {
      const to = from + form.keys.length;
      return (
        form.keys.every(
          (key, index) => words[from + index]?.key === key && (index === 0 || form.hasCommas || words[from + index]?.goesOn),
        ) &&
        countsHere(form, words, from, to) &&
        !(form.entry.notInQuestions && sentence.text.includes('?')) &&
        !holdsFreeJargon(form, from, free) &&
        !isInName(form.entry.kind, words, from, to, sentence)
      );
    });
}

function isFree({ keys }: JargonForm, from: number, free: readonly FreeStretch[]): boolean {
  return free.some((stretch) => stretch.from <= from && from + keys.length <= stretch.to);
}

/** Whether a phrase is longer than a hard word that the glossary explains: “intervention programme”. Then what is left of it may count. */
function holdsFreeJargon({ keys }: JargonForm, from: number, free: readonly FreeStretch[]): boolean {
  const to = from + keys.length;
  return free.some(
    (stretch) => stretch.from >= from && stretch.to <= to && stretch.to - stretch.from < keys.length && isJargon(stretch.keys),
  );
}

function isJargon(keys: readonly string[]): boolean {
  const said = keys.join(' ');
  return (
    jargonForms()
      .get(keys[0] ?? '')
      ?.some((form) => form.keys.join(' ') === said) === true
  );
}

function matchOf(form: JargonForm, words: readonly KeyedWord[], from: number, sentence: Sentence, text: string): JargonMatch {
  const { entry, keys } = form;
  const start = words[from]?.start ?? 0;
  const end = words[from + keys.length - 1]?.end ?? start;
  const { choices, isSure } = choicesFor(form, words, from);
  const followsArticle = ['a', 'an'].includes(words[from - 1]?.key ?? '');
  const fits = !followsArticle || entry.kind !== 'noun' || choices.every((choice) => takesArticle(choice.words));
  return {
    start,
    end,
    text: text.slice(start, end),
    entry,
    suggestions: choices.map((choice) => choice.words),
    choices,
    safe: entry.safe && isSure && fits,
    isExplained: isExplained(text, start, end),
    sentence,
  };
}
