import vocabulary from './parts-of-people.json' with { type: 'json' };

/** A name with a title in a text. Offsets into the text, the end exclusive; an “’s” is left out. */
export interface NameFound {
  start: number;
  end: number;
  /** `Mrs Jo Marsh` */
  text: string;
  title: string;
  /** The words after the title. The surname is among them. */
  words: string[];
}

/** The names with titles of a text, in their order: “Mrs Marsh”, “Mrs Jo Marsh”, “Dr. O’Hara-Lee”, “Mr van der Berg”. */
export function titledNamesIn(text: string): NameFound[] {
  return [...text.matchAll(titledName)].map(({ 0: found, 1: title = '', 2: rest = '', index }) => {
    const words = found.replace(/['’]s$/, '');
    return { start: index, end: index + words.length, text: words, title, words: wordsOfName(rest) };
  });
}

/** Whether a name in a text can be this person’s: the title and the surname are the same, and the first name if it is there. */
export function isNameOf({ title, words }: NameFound, name: string): boolean {
  const known = wordsOfName(name);
  const surname = known.at(-1) ?? '';
  const at = words.indexOf(surname);
  return title === titleOf(name) && at !== -1 && words.slice(0, at).every((word) => known.includes(word) || isInitialOf(word, known));
}

function isInitialOf(word: string, known: readonly string[]): boolean {
  return word.length === 1 && known.some((one) => one.startsWith(word));
}

/** The title of a name, without a full stop: `Mrs`. Empty if it has none. */
export function titleOf(name: string): string {
  return opening.exec(name)?.[1] ?? '';
}

/** The last word of a name. */
export function surnameOf(name: string): string {
  return wordsOfName(name).at(-1) ?? '';
}

/** The words of a name without its title, as they are compared: with straight apostrophes. */
function wordsOfName(name: string): string[] {
  const plain = name.trim().replace(opening, '').replaceAll('’', "'").replace(/'s$/, '').replaceAll('.', '');
  return plain.split(/\s+/).filter((word) => word !== '');
}

const titles = vocabulary.titles.words.join('|');

const opening = new RegExp(`^(${titles})\\.?\\s+`);

/** A word such as Marsh, O’Hara, McKay or Lee-Jones; SENCo and DSL are none. */
const word = "(?:(?:van|von|de|der|den|la|le|el|al|bin)\\s){0,2}(?:O['’]|D['’]|Mc|Mac|Fitz)?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*(?!\\p{L})";

const titledName = new RegExp(`(?<![\\p{L}\\d])(${titles})\\.?\\s((?:(?:${word}|\\p{Lu}\\.?)\\s){0,2}${word}(?:['’]s)?)`, 'gu');
