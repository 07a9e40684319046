import data from './nouns.json' with { type: 'json' };

/** What to type for many of something: for two cohorts, `year groups`. What stands for one and for many stays: `what children can do`, `finding out`. */
export function manyOf(choice: string): string {
  const [opening = '', ...more] = choice.split(' ');
  const isList = choice.includes(',') || /^\S+ (?:or|and) /.test(choice);
  const isDoing = opening.endsWith('ing') && more.length > 0 && !things.has(opening);
  const words = choice.split(' ');
  const head = words[headOf(words)] ?? '';
  const isDone = head.endsWith('ing') && !things.has(head);
  return isList || isDoing || isDone || openings.has(opening) ? choice : pluralOf(choice);
}

/**
 * The plural of a noun, or of a phrase whose noun stands before a preposition: `barriers to learning`, `people who pay`.
 * What has no plural stays as it is.
 */
export function pluralOf(phrase: string): string {
  const words = phrase.split(' ');
  const at = headOf(words);
  const head = words[at] ?? '';
  const plural = pluralOfWord(head);
  if (plural === head) return phrase;
  return words.map((word, index) => (index === at ? plural : index === at + 2 && isWho(words[at + 1]) ? verbOfMany(word) : word)).join(' ');
}

/** Which word of a phrase is its noun. */
function headOf(words: readonly string[]): number {
  const after = words.findIndex((word, index) => index > 0 && headEndsBefore.has(word));
  return (after === -1 ? words.length : after) - 1;
}

function pluralOfWord(word: string): string {
  if (uncountable.has(word) || irregularPlurals.has(word)) return word;
  const known = irregular.get(word);
  if (known) return known;
  if (/[^s]s$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function isWho(word: string | undefined): boolean {
  return word === 'who' || word === 'that';
}

/** “a person who pays”, but “people who pay” */
function verbOfMany(verb: string): string {
  const known = verbsOfOne.get(verb);
  if (known) return known;
  if (!/[^s]s$/.test(verb) || notVerbs.has(verb)) return verb;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return verb.replace(/(?<=ss|x|z|ch|sh)es$|s$/, '');
}

const irregular = new Map(Object.entries(data.irregular));
const irregularPlurals = new Set(irregular.values());
const uncountable = new Set(data.uncountable.words);
const openings = new Set(data.wholePhrases.openings);
const things = new Set(data.namedByTheirEnding.words);
const headEndsBefore = new Set(data.headEndsBefore.words);
const verbsOfOne = new Map(Object.entries(data.verbsOfOne.words));
const notVerbs = new Set(data.verbsOfOne.notVerbs);
