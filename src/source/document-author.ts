import { fileInArchive } from './archive.ts';
import type { MaterialKind } from './material-kinds.ts';

/** Who wrote a paper, as its own notes say it. `undefined` if they do not, or cannot be read. */
export async function documentAuthor(kind: MaterialKind, bytes: Buffer): Promise<string | undefined> {
  if (kind === 'pdf') return pdfAuthor(bytes);
  if (kind === 'docx') return inNotes(fileInArchive(bytes, 'docProps/core.xml'), 'dc:creator', 'cp:lastModifiedBy');
  return inNotes(fileInArchive(bytes, 'meta.xml'), 'meta:initial-creator', 'dc:creator');
}

/** The kinds of paper that say who wrote them. */
export const writtenKinds: ReadonlySet<MaterialKind> = new Set(['pdf', 'docx', 'odt']);

async function pdfAuthor(bytes: Buffer): Promise<string | undefined> {
  // The program for PDFs is loaded only by a school that has some.
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const author = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false }).then(
    (pdf) => pdf.getAuthor(),
    () => undefined,
  );
  return named(author) ?? inNotes(bytes.toString('utf8'), 'dc:creator');
}

/** What stands in the first of some tags that holds words: as words alone, or in XMP as the first of a list. */
function inNotes(notes: string | undefined, ...tags: string[]): string | undefined {
  const found = tags.map((tag) => new RegExp(`<${tag}>(?:\\s*<rdf:(?:Seq|Bag)[^>]*>\\s*<rdf:li[^>]*>)?([^<]*)`).exec(notes ?? '')?.[1]);
  return found.map(named).find((name) => name !== undefined);
}

function named(words: string | undefined): string | undefined {
  return words?.replace(/\s+/g, ' ').trim() || undefined;
}
