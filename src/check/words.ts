import { nearest } from '../source/index.ts';

/** Sentences and lists that messages share. */

/** Words as a message shows them: on one line, and not too long. */
export function shown(words: string, longest = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** As many names as a person still reads. */
const mostNames = 12;

/** What to type in the place of a name that is not known: the most likely one, or all of them. */
export function didYouMean(typed: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(typed, known);
  if (meant) return `Did you mean “${meant}”? Type that in its place.`;
  if (known.length === 0) return otherwise;
  const more = known.length > mostNames ? `, and ${known.length - mostNames} more` : '';
  return `Type one of these: ${known.slice(0, mostNames).join(', ')}${more}.`;
}
