/** The items of a list that begin with one letter. */
export interface LetterGroup<Item> {
  /** `A` to `Z`, or `0` for figures and signs. */
  letter: string;
  items: Item[];
}

/** Puts a list into the order of the alphabet and divides it by first letter. */
export function byLetter<Item>(items: Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB', { sensitivity: 'base', numeric: true }))) {
    const letter = firstLetter(nameOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, group]) => ({ letter, items: group }));
}

function firstLetter(name: string): string {
  const [first = '0'] = name.normalize('NFKD').toUpperCase();
  return /[A-Z]/.test(first) ? first : '0';
}
