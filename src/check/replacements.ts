/** What to type in the place of some words: “Type “ask” or “ring”.” */
export function typeInstead(choices: readonly string[], typed: string): string {
  return `Type ${anyOne(choices, typed)}.`;
}

/** Words to choose from, with a capital where those that are typed have one: “Ask” or “Ring” */
export function anyOne(choices: readonly string[], typed: string): string {
  const quoted = choices.map((choice) => `“${inCaseOf(typed, choice)}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last;
}

/** Words with a capital if those in whose place they stand have one: “Color” and “Colour”. */
export function inCaseOf(typed: string, words: string): string {
  return /^\p{Lu}/u.test(typed) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}
