/** Something in YAML that cannot be read as it was meant. Offsets count from the start of the YAML. */
export interface Slip {
  start: number;
  end: number;
  message: string;
  fix: string;
}

/** Words in the quotes that they need: single ones, or double ones if they hold an apostrophe. */
export function quoted(words: string): string {
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return shown.includes("'") && !/["\\]/.test(shown) ? `"${shown}"` : `'${shown.replaceAll("'", "''")}'`;
}
