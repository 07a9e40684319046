import type { PageText, Place } from '../../source/index.ts';
import { sentencesOf } from '../sentences.ts';
import { type Text, textsOfPage } from '../texts.ts';

/** A sentence of a paper or of a page, and where it stands. Plain data. */
export interface Statement {
  words: string;
  file: string;
  line: number;
  /** The heading above it, or the step of the procedure that it is about. */
  heading: string;
  /** `law` gives the words of a law; `review` tells when the paper was approved and is read again. */
  kind: 'words' | 'law' | 'review';
}

/** A sentence of a plain page, whose stretches can be pointed at. */
export interface PlainStatement extends Statement {
  placeAt(start: number, end: number): Place;
}

/**
 * The sentences of a page, text by text. A component stands in them as one sign (`somethingElse`).
 * @param isWanted which of its texts are read
 */
export function statementsOf(page: PageText, isWanted: (text: Text) => boolean): PlainStatement[] {
  let heading = '';
  return textsOfPage(page).flatMap((text) => {
    if (text.kind === 'heading') heading = text.value;
    return isWanted(text) ? sentences(text, text.kind === 'field' ? '' : heading) : [];
  });
}

/** Whether a text is a part of a page's own words: a heading, a paragraph, a cell of a table, the title of a note. */
export function isInWords({ kind }: Text): boolean {
  return kind === 'heading' || kind === 'words' || kind === 'title';
}

function sentences(text: Text, heading: string): PlainStatement[] {
  return sentencesOf(text)
    .filter(({ words }) => /[\p{L}\d]/u.test(words))
    .map(({ words, placeAt }) => {
      return { words, file: text.file, line: placeAt(0, 1).line, heading, kind: text.within.includes('Law') ? 'law' : 'words', placeAt };
    });
}
