import { printed } from '../letters.ts';
import { narrowestLine, pieces } from '../long-words.ts';
import { type Inline, plainText } from '../tree.ts';

/** Text in the pieces between which a line may break; none for no text. A time stays on one line: `3 pm`. */
export function plain(text: string): string[] {
  return text === '' ? [] : pieces(printed(text).replace(/(?<=\d) (?=[ap]m\b)/g, '\u00a0'));
}

/** A telephone number or a mailbox stays on one line, so that nobody copies half of it. */
export function isWhole(word: Inline): boolean {
  return word.kind === 'link-outside' && /^(tel|mailto):/.test(word.address) && plainText(word.words).length <= narrowestLine;
}
