/** The source of a pattern for any of some phrases, the longest first. Between their words may stand spaces, line ends or hyphens. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst
    .map((phrase) =>
      phrase
        .split(/[\s-]+/)
        .map(escaped)
        .join(String.raw`[\s-]+`),
    )
    .join('|')})`;
}

/** A phrase in small letters, with a space for each gap or hyphen. */
export function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The keys of a list of words, as its type knows them. */
export function entriesOf<Key extends string, Value>(list: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(list) as [Key, Value][];
}
