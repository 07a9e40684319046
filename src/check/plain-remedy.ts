import { type JargonMatch, listed, replacementFor } from '../language/index.ts';

/** What to type in the place of a hard word, for each of its senses; and how the words then read, if there is one choice. */
export function plainRemedy(match: JargonMatch): string {
  const choices = match.choices.filter(({ words }) => words !== '');
  if (choices.length === 0) return 'Take it out.';
  const replacement = replacementFor(match);
  if (replacement) return `Type “${match.suggestions[0]}”. ${readsSo(match, replacement)}`.trim();
  const told = choices.map(({ words, when }) => `“${words}”${when && ` ${when}`}`);
  return `Type ${choices.some(({ when }) => when) ? told.join(', or ') : listed(told, 'or')}.`;
}

/** The words around the place with the plain words in it. */
function readsSo(
  { sentence: { text, start: at } }: JargonMatch,
  { start, end, words }: { start: number; end: number; words: string },
): string {
  const before = text.slice(0, start - at);
  const after = text.slice(end - at);
  if (before === '' && !/\p{L}/u.test(after)) return '';
  const from = before.length > mostAround ? before.indexOf(' ', before.length - mostAround) + 1 : 0;
  const to = after.length > mostAround ? after.lastIndexOf(' ', mostAround) : after.length;
  const line = `${from > 0 ? '… ' : ''}${before.slice(from)}${words}${after.slice(0, to)}${to < after.length ? ' …' : ''}`;
  return `It then reads: “${line.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()}”`;
}

/** As many letters on each side as an editor needs to find the place. */
const mostAround = 40;
