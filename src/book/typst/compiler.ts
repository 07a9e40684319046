import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../fonts.ts';
import type { Json } from './book-data.ts';

/** What Typst makes of a booklet. */
export interface Typeset {
  pdf: Uint8Array;
  pages: number;
  /** The numbers of the tables that stand as tables in print, in order; the others became lists. */
  printedTables: number[];
  /** Each picture that has letters, with their height in points as printed. */
  drawnLetters: { file: string; letters: number }[];
}

/**
 * Sets the booklet with the template `book.typ`, as PDF/UA-1: Typst refuses what is not accessible.
 * One compiler serves all calls, because finding the fonts takes longer than setting a booklet; a call leaves nothing behind in it.
 * @param created the date in the PDF's metadata, in seconds since 1970
 * @throws {Error} with Typst's own words; that is a fault of the template, since content is checked before
 */
export function typeset(json: Json, files: Map<string, Buffer>, created: number): Typeset {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontFiles() }] });
  compiler.resetShadow();
  compiler.mapShadow(join(folder, 'book.json'), Buffer.from(JSON.stringify(json)));
  for (const [name, bytes] of files) compiler.mapShadow(join(folder, name), bytes);
  const result = compiler.compile({ mainFilePath: join(folder, 'book.typ'), resetRead: true });
  const document = result.result;
  if (!document) throw new Error(`Typst cannot set the booklet. ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`);
  const typesetBooklet = {
    pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: created })),
    pages: document.numOfPages,
    ...readNotes(compiler, document),
  };
  compiler.evictCache(10);
  return typesetBooklet;
}
let compiler: NodeCompiler | undefined;

/** The template's folder. Typst sees the data and the pictures as if they lay in it; nothing is written there. */
const folder = import.meta.dirname;

/** Reads what the template has noted about the finished pages. */
function readNotes(typst: NodeCompiler, document: NodeTypstDocument): Pick<Typeset, 'printedTables' | 'drawnLetters'> {
  const ask = (selector: string): unknown[] => {
    const found: unknown = typst.query(document, { selector, field: 'value' });
    return Array.isArray(found) ? found : [];
  };
  return { printedTables: ask('<note:printed-table>').map(Number), drawnLetters: ask('<note:drawn-letters>').filter(isDrawnLetters) };
}

function isDrawnLetters(note: unknown): note is { file: string; letters: number } {
  return typeof note === 'object' && note !== null && 'file' in note && 'letters' in note;
}
