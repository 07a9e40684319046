import data from './jargon.json' with { type: 'json' };

/** A hard word or phrase, and the plain words for it. */
export interface JargonEntry {
  /** As it stands in a dictionary: `utilise`, `in receipt of`. */
  say: string;
  /** Spellings and forms that no rule makes: `criteria`, `multiagency`. */
  forms?: readonly string[];
  /** `verb`, `noun`, `adjective`, `adverb` or `phrase`, which has one form. */
  kind: string;
  /** What to type in its place, the best first. Empty words mean that it can be left out. */
  plain: readonly (string | PlainChoice)[];
  /** Whether the one plain choice fits in every sentence, and changes no meaning. */
  safe: boolean;
  /** Whether a formal paper may use it. */
  freeInPapers?: boolean;
  /** Whether a word that is both is meant as a `verb` or as a `noun`. */
  only?: string;
  /** It counts only right before or after one of these words. */
  before?: readonly string[];
  after?: readonly string[];
  /** It does not count right before or after one of these words. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
  /** It does not count within one of these terms. */
  within?: readonly string[];
  /** Whether it says something else in a question: “Should you be …?” */
  notInQuestions?: boolean;
  /** Which of the reasons at the head of the list holds. */
  reason: string;
}

export interface PlainChoice {
  words: string;
  /** For which sense it is right: `if lessons are meant`. */
  when: string;
}

export const jargonEntries: readonly JargonEntry[] = data.entries;

/** Why the words of each group are hard. */
export const jargonReasons: Readonly<Record<string, string>> = data.reasons;
