import type { BookletDetails } from './details.ts';
import type { Layout } from './layouts.ts';
import { findMissingLetters, missingLettersIn } from './letters.ts';
import { readPictures } from './pictures.ts';
import { BookError, type BookProblem } from './problem.ts';
import { markRowHeaders } from './row-headers.ts';
import type { Book, Table } from './tree.ts';
import { bookData } from './typst/book-data.ts';
import { type Typeset, typeset } from './typst/compiler.ts';
import type { Where } from './walk.ts';

/** A booklet as a PDF. */
export interface BookletPdf {
  bytes: Uint8Array;
  pages: number;
}

/** A booklet that Typst has set, before its row headers are marked. Plain data, which one thread can send to another. */
export interface UnfinishedPdf {
  bytes: Uint8Array;
  pages: number;
  /** The tables that stand in it, in the order of the text. */
  tables: Table[];
}

/**
 * Makes a booklet's PDF: tagged as PDF/UA-1, with bookmarks, a title and a language. The same input gives the same bytes.
 * @throws {BookError} for letters that the font lacks, pictures that cannot be read, and drawings whose letters would be too small
 */
export async function makePdf(book: Book, details: BookletDetails, layout: Layout): Promise<BookletPdf> {
  return finishPdf(await setPdf(book, details, layout));
}

/** The first half of `makePdf`: everything up to the typesetting. */
export async function setPdf(book: Book, details: BookletDetails, layout: Layout): Promise<UnfinishedPdf> {
  const missing = [...findMissingLetters(book), ...missingOnCover(details)];
  if (missing.length > 0) throw new BookError(missing);
  const pictures = await readPictures(book, details.badge?.file, details.accent);
  const { json, files, shownAt, tables } = bookData(book, details, layout, pictures);
  const created = Date.parse(`${details.approvedOn}T00:00:00Z`) / 1000;
  const { pdf, pages, printedTables, drawnLetters } = typeset(json, files, created);
  const small = findSmallLetters(drawnLetters, layout, shownAt);
  if (small.length > 0) throw new BookError(small);
  return { bytes: pdf, pages, tables: tables.filter((_, number) => printedTables.includes(number)) };
}

/** The second half of `makePdf`. */
export async function finishPdf({ bytes, pages, tables }: UnfinishedPdf): Promise<BookletPdf> {
  return { bytes: await markRowHeaders(bytes, tables), pages };
}

function missingOnCover({ title, subtitle = '', schoolName, phone, address, approvedBy }: BookletDetails): BookProblem[] {
  return missingLettersIn([title, subtitle, schoolName, phone, ...address, approvedBy].join(' '), { chapter: '', heading: 'The cover' });
}

/** A tenth of a point is not to be seen; it leaves room for rounding. */
const roundingInPoints = 0.1;

function findSmallLetters(drawn: Typeset['drawnLetters'], layout: Layout, shownAt: Map<string, Where>): BookProblem[] {
  return drawn
    .filter(({ letters }) => letters < layout.letters - roundingInPoints)
    .map(({ file, letters }) => ({
      ...(shownAt.get(file) ?? { chapter: '', heading: '' }),
      rule: 'small-letters',
      message: `The words in a drawing would be ${letters.toFixed(1)} pt high in print, and ${layout.letters} pt is the least.`,
      fix: 'Draw it with fewer words, so that it is narrower and lower than a page.',
    }));
}
