import { acronymKey } from './acronym-meanings.ts';
import data from './capitals.json' with { type: 'json' };

/** Words and letters in capitals, as lists to look things up in. */
export const capitals = {
  /** Letters that nobody needs spelt out, as they are compared. */
  everyday: new Set(data.everyday.flatMap(({ letters }) => letters.split(' ').map(acronymKey))),
  stressed: words(data.stressed.words),
  otherCase: words(data.otherCase.words),
  things: words(data.things.after),
  partsOfNames: words(data.partsOfNames.after),
  numerals: { before: words(data.numerals.before), after: words(data.numerals.after) },
  inHeadings: { letters: words(data.inHeadings.letters), notAfter: words(data.inHeadings.notAfter) },
  wordsToo: new Map(
    Object.entries(data.wordsToo.letters).map(([key, { before, after }]) => [key, { before: words(before), after: words(after) }]),
  ),
};

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
