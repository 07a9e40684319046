import dictionary from 'dictionary-en-gb';

/** Whether some small letters are a word of English, in any of its usual forms. */
export function isEnglishWord(word: string): boolean {
  const { words } = lists();
  return (
    words.has(word) ||
    endings.some(([ending, ...stems]) => word.endsWith(ending) && stems.some((stem) => words.has(stemOf(word, ending, stem))))
  );
}

/** Whether a word is a name of a person or a place: `Nottingham`. */
export function isProperName(word: string): boolean {
  return lists().names.has(word);
}

/** Each ending with what may stand in its place in the dictionary. */
const endings = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['ed', '', 'e'],
  ['er', '', 'e'],
  ['ly', ''],
  ['es', '', 'e'],
  ['s', ''],
] as const;

function stemOf(word: string, ending: string, instead: string): string {
  return word.slice(0, -ending.length) + instead;
}

interface Lists {
  words: Set<string>;
  names: Set<string>;
}

let read: Lists | undefined;

/** The dictionary without its rules for endings. Read when it is first needed. */
function lists(): Lists {
  if (read) return read;
  const entries = new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .map((line) => line.replace(/\/.*/, ''));
  read = {
    words: new Set(entries.filter((entry) => /^\p{Ll}{2,}$/u.test(entry))),
    names: new Set(entries.filter((entry) => /^\p{Lu}\p{Ll}+$/u.test(entry))),
  };
  return read;
}
