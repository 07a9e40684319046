/** A word of so many letters may not fit on a line. English words are shorter; web addresses often are not. */
const longFrom = 26;

/**
 * Cuts text where a line may break within a long word: at the marks of a web address, or else between any two letters.
 * Nothing is added or lost: joined, the pieces are the text.
 * @returns one piece for text without long words
 */
export function pieces(text: string): string[] {
  if (!longWord.test(text)) return [text];
  const cut: string[] = [''];
  for (const word of text.split(/(?<= )/)) {
    const [first = '', ...rest] = [...word.trimEnd()].length < longFrom ? [word] : cutWord(word);
    cut[cut.length - 1] += first;
    cut.push(...rest);
  }
  return cut;
}

/** How many letters a line of the narrowest column of words holds. Tables make room for what must stay whole. */
export const narrowestLine = 30;

const longWord = new RegExp(`\\S{${longFrom}}`);

/**
 * After a slash, an at sign or a hyphen; before other marks, so that none stands at a line's end like a full stop.
 * The name of a website or a mailbox stays whole if a line of the narrowest column holds it.
 */
function cutWord(word: string): string[] {
  const parts = word.match(/(?<![^@])[^/@]{1,29}(?:[/@]|$)|[.?&=#_]*[^/:@.?&=#_-]+[/:@-]*|[/:@.?&=#_-]+/g) ?? [word];
  return parts.flatMap((part) => ([...part].length <= narrowestLine ? [part] : [...part]));
}
