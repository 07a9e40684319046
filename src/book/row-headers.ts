import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { Table } from './tree.ts';

/**
 * Marks the row headers of a booklet's tables in the PDF's structure. Typst 0.14 knows column headers alone, so a screen reader
 * would say "£6,000" without what it is for (ISO 32000-1, 14.8.5.7: Scope).
 * @param tables those that stand as tables in print, in the order of the text
 * @throws {Error} if the PDF's tables are not these: a fault of ours
 */
export async function markRowHeaders(pdf: Uint8Array, tables: Table[]): Promise<Uint8Array> {
  if (!tables.some(({ head, body, foot }) => [...head, ...body, ...foot].some((row) => row.some(({ heads }) => heads === 'row'))))
    return pdf;
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const found = elementsOf(root, 'Table');
  if (found.length !== tables.length) throw new Error(`The PDF has ${found.length} tables, the booklet ${tables.length}.`);
  tables.forEach((table, index) => {
    const element = found[index];
    if (element) markTable(element, table);
  });
  return document.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}

function markTable(element: PDFDict, { head, body, foot }: Table): void {
  const rows = elementsOf(element, 'TR');
  const expected = [...head, ...body, ...foot];
  if (rows.length !== expected.length) throw new Error(`A table has ${rows.length} rows in the PDF, ${expected.length} in the booklet.`);
  rows.forEach((row, index) => {
    const cells = childrenOf(row);
    expected[index]?.forEach(({ heads }, column) => {
      const cell = cells[column];
      if (heads === 'row' && cell) makeRowHeader(cell);
    });
  });
}

function makeRowHeader(cell: PDFDict): void {
  cell.set(PDFName.of('S'), PDFName.of('TH'));
  const attributes = cell.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray().map((entry) => cell.context.lookup(entry)) : [attributes];
  const ofTable = all.find((entry): entry is PDFDict => entry instanceof PDFDict && entry.lookup(PDFName.of('O')) === PDFName.of('Table'));
  const scope = { O: 'Table', Scope: 'Row' };
  if (ofTable) ofTable.set(PDFName.of('Scope'), PDFName.of('Row'));
  else cell.set(PDFName.of('A'), cell.context.obj(attributes === undefined ? scope : [...all.filter(isThere), scope]));
}

/** The structure elements of a kind below another, in reading order. One within one of the same kind is not looked for. */
function elementsOf(element: PDFDict, kind: string): PDFDict[] {
  return childrenOf(element).flatMap((child) => (child.lookup(PDFName.of('S')) === PDFName.of(kind) ? [child] : elementsOf(child, kind)));
}

/** The structure elements right below another. Its other children are stretches of the page. */
function childrenOf(element: PDFDict): PDFDict[] {
  const children = element.lookup(PDFName.of('K'));
  const all = children instanceof PDFArray ? children.asArray().map((child) => element.context.lookup(child)) : [children];
  return all.filter((child): child is PDFDict => child instanceof PDFDict && child.has(PDFName.of('S')));
}

function isThere(entry: PDFObject | undefined): entry is PDFObject {
  return entry !== undefined;
}
