import words from './needs.json' with { type: 'json' };

/**
 * A sentence whose needs, plans and years are signs, as many as they have letters, so that short patterns find what stands around them.
 * `signs` are the sources of patterns for them.
 */
export function withSigns(sentence: string): string {
  return sentence.replace(anyNeed, (found, ...rest) => signOf(rest.at(-1)).repeat(found.length));
}

/** Sources of patterns for what `withSigns` puts in the place of words. */
export const signs = {
  /** A need or an illness, or a plan. */
  needOrPlan: '[\\uE000\\uE001]+(?![\\uE000\\uE001])',
  plan: '\\uE001+(?!\\uE001)',
  /** A need, a plan, or another thing that a school holds in confidence. */
  confidence: '[\\uE000-\\uE002]+(?![\\uE000-\\uE002])',
  /** Any of these, or the help that a child gets. */
  any: '[\\uE000-\\uE003]+(?![\\uE000-\\uE003])',
  year: '\\uE004+(?!\\uE004)',
  /** A word, or a sign in its place. */
  word: "[\\p{L}\\uE000-\\uE004’'-]+",
} as const;

type Found = Partial<Record<'plan' | 'mark' | 'help' | 'need' | 'year', string>>;

function signOf({ plan, mark, help, need }: Found): string {
  if (plan !== undefined) return '\uE001';
  if (mark !== undefined) return '\uE002';
  if (help !== undefined) return '\uE003';
  return need === undefined ? '\uE004' : '\uE000';
}

/** The source of a pattern for any of some words or phrases, also with an s. Words in capitals, such as ADD, count only in capitals. */
export function patternOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(phrasePattern).join('|')})(?![\\p{L}\\p{N}])`;
}

function phrasePattern(phrase: string): string {
  const parts = phrase.split(' ').map((word) => {
    const typed = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
    const plural = /\p{L}$/u.test(word) ? 's?' : '';
    return /\p{Lu}.*\p{Lu}/u.test(word) ? `${typed}${plural}` : `(?i:${typed}${plural})`;
  });
  return parts.join('\\s+');
}

/** Not “SEN governor”, “autism training”. */
const notAChild = `(?!['’]?\\s+${patternOf(words.notAChild.words)})`;

/** “Year 3”, “KS2”, “Reception”. Not “this year 3 pupils”. */
const year = `(?:(?<![\\p{L}\\p{N}])(?:(?:Years?|(?<!\\b(?i:this|last|next|each|every|per|school|a)\\s)years?|(?i:yr|key\\s+stage|primary|class))\\s*\\d{1,2}|Y\\s?\\d{1,2}|KS\\s?\\d|P[1-7]|S[1-6])(?!\\d|\\p{L})|${patternOf(words.years.words)})`;

const anyNeed = new RegExp(
  [
    `(?:(?<plan>${patternOf(words.plans.words)})|(?<mark>${patternOf(words.marks.words)})`,
    `(?<help>${patternOf(words.help.words)})|(?<need>${patternOf(words.needs.words)}))${notAChild}`,
    `(?<year>${year})`,
  ].join('|'),
  'gu',
);
