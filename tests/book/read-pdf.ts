import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as another program reads it. */
export interface ReadPdf {
  title: string;
  language: string;
  isTagged: boolean;
  /** The XML that describes the file. */
  metadata: string;
  pages: ReadPage[];
  /** Bookmarks of the first level with the number of the page that each leads to. */
  bookmarks: { title: string; page: number }[];
  /** Where its links lead: an address, or the number of a page; `undefined` for a place that the file does not have. */
  links: (string | number | undefined)[];
  /** The fonts embedded, without the six letters before their names. */
  fonts: string[];
  /** What the structure holds: a tag and, for a table's header, its scope: `H1`, `TH Row`. */
  structure: string[];
  /** The languages that stretches of text are marked with. */
  languages: string[];
}

export interface ReadPage {
  /** Width and height in points, rounded. */
  size: [number, number];
  text: string;
  runs: Run[];
}

/** A run of text: where its baseline begins, in points from the bottom left, how wide it is, and how high its letters are. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const pages: ReadPage[] = [];
  const links: ReadPdf['links'] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== 'Link') continue;
      const { dest } = annotation;
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      links.push(annotation.unsafeUrl ?? annotation.url ?? (place ? (await document.getPageIndex(place[0])) + 1 : undefined));
    }
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
    });
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push({ size: [Math.round(width), Math.round(height)], text: text.replace(/\s+/g, ' ').trim(), runs });
  }
  const bookmarks: ReadPdf['bookmarks'] = [];
  for (const { title, dest } of (await document.getOutline()) ?? []) {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    if (target) bookmarks.push({ title, page: (await document.getPageIndex(target[0])) + 1 });
  }
  const raw = await PDFDocument.load(bytes, { updateMetadata: false });
  const isTagged = String(raw.catalog.lookup(PDFName.of('MarkInfo'))).includes('/Marked true');
  await task.destroy();
  return {
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    isTagged,
    metadata: metadata?.getRaw() ?? '',
    pages,
    bookmarks,
    links,
    fonts: fontsOf(raw),
    structure: structureOf(raw),
    languages: languagesOf(raw),
  };
}

function textOf(info: object, name: string): string {
  return String(new Map(Object.entries(info)).get(name) ?? '');
}

function fontsOf(document: PDFDocument): string[] {
  const names = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of('FontName')) ? [String(object.get(PDFName.of('FontName')))] : [],
    );
  return [...new Set(names.map((name) => name.replace(/^\/([A-Z]{6}\+)?/, '')))].sort();
}

function structureOf(document: PDFDocument): string[] {
  const found: string[] = [];
  const visit = (element: PDFDict) => {
    const kind = element.lookup(PDFName.of('S'));
    if (kind) found.push(String(kind).slice(1) + scopeOf(element));
    const children = element.lookup(PDFName.of('K'));
    for (const child of children instanceof PDFArray ? children.asArray() : [children]) {
      const below = child && document.context.lookup(child);
      if (below instanceof PDFDict) visit(below);
    }
  };
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (root instanceof PDFDict) visit(root);
  return found;
}

function scopeOf(element: PDFDict): string {
  const scope = /\/Scope \/(\w+)/.exec(String(element.lookup(PDFName.of('A'))));
  return scope ? ` ${scope[1]}` : '';
}

function languagesOf(document: PDFDocument): string[] {
  const found = new Set<string>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Subtype')) || object.dict.has(PDFName.of('Length1'))) continue;
    const content = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    for (const [, language = ''] of content.matchAll(/\/Lang \(([^)]*)\)/g)) found.add(language);
  }
  return [...found].sort();
}
