/** Something in YAML that cannot be read as it was meant. Offsets count from the start of the YAML. */
export interface Slip {
  start: number;
  end: number;
  message: string;
  fix: string;
  /** An error unless said otherwise. */
  severity?: 'error' | 'warning';
  /** Where the value begins that this is a part of, if it is one. */
  value?: number;
}

/** As many words as are worth repeating in a remedy. */
const mostLetters = 160;

/** Words in the quotes that they need: single ones, or double ones if they hold an apostrophe. */
export function quoted(words: string): string {
  const shown = words.length > mostLetters ? `${words.slice(0, mostLetters - 1)}…` : words;
  return shown.includes("'") && !/["\\]/.test(shown) ? `"${shown}"` : `'${shown.replaceAll("'", "''")}'`;
}
