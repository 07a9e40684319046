import type { Code, Heading, ListItem, Paragraph, TableCell } from 'mdast';
import type { PageText, Place, YamlPath } from '../source/index.ts';
import { offsetsOf } from './alignment.ts';

/**
 * Some words of the content that are read at one go: a field, a paragraph, a heading, a cell of a table.
 * Emphasis, escapes and entities are gone from them, and line ends are spaces, so that a phrase is found wherever it stands.
 */
export interface Text {
  file: string;
  kind: TextKind;
  value: string;
  /** Where a stretch of the value stands in the file. */
  placeAt(start: number, end: number): Place;
  /** The field that it is: `['stages', 2, 'weDo']`. Empty for what is no field. */
  path: YamlPath;
  /** The components that it stands in, the nearest last: `['Law']`. */
  within: readonly string[];
  /** The block of the page whose words it is. Missing for a field, words in a tag, an address. */
  block?: Block | undefined;
}

export interface Block {
  node: Paragraph | Heading | TableCell | Code;
  /** The item of a list that it stands in: of lists within lists, the nearest. */
  item: ListItem | undefined;
}

/**
 * - `field`: a field in words; `name`: a field that holds an id, a day or a choice
 * - `heading`; `words`: a paragraph, a cell of a table, a stretch of code
 * - `alt`: what a picture shows; `title`: words in a component's tag, such as the title of a note
 * - `address`: where a link or a picture leads, unless that is what the reader sees
 */
export type TextKind = 'field' | 'name' | 'heading' | 'words' | 'alt' | 'title' | 'address';

/** Some words, and the stretch of the file that they are read from. */
export interface Piece {
  words: string;
  start: number;
  end: number;
}

/** What stands in a text for something that is not words: a component, a picture. */
export const somethingElse = '\uFFFC';

/**
 * One text out of pieces of a file.
 * @param pieces asked for when they are needed: most texts are read and never pointed at
 */
export function makeText(
  { value, path = [], ...rest }: Pick<Text, 'file' | 'kind' | 'value' | 'within' | 'block'> & { path?: YamlPath },
  pieces: () => Piece[],
  { text, lines }: Pick<PageText, 'text' | 'lines'>,
): Text {
  let stretches: { start: number; end: number }[] | undefined;
  return {
    ...rest,
    path,
    value: onOneLine(value),
    placeAt(start, end) {
      stretches ??= pieces().flatMap((piece) => stretchesOf(piece, text));
      const first = stretches[start] ?? stretches.at(-1) ?? { start: 0, end: 0 };
      const last = stretches[Math.max(end - 1, start)] ?? first;
      return lines.between(first.start, end > start ? last.end : first.start);
    },
  };
}

/** Where each UTF-16 unit of a piece begins and ends in the file. */
function stretchesOf({ words, start, end }: Piece, text: string): { start: number; end: number }[] {
  if (words === somethingElse) return [{ start, end }];
  const offsets = offsetsOf(text, start, end, onOneLine(words));
  return offsets.slice(0, -1).map((offset, index) => ({ start: offset, end: offsets[index + 1] ?? end }));
}

function onOneLine(words: string): string {
  return words.replace(/\r?\n/g, ' ');
}
