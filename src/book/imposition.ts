import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import phrases from './phrases.json' with { type: 'json' };

/** A booklet laid out for a photocopier: print it on both sides, fold the pile, staple the fold. */
export interface ImposedPdf {
  bytes: Uint8Array;
  /** How many sheets of paper one copy takes. */
  sheets: number;
}

/** The two pages on one side of a sheet, from left to right. `0` is a blank. */
export type Side = [left: number, right: number];

/** A4 on its side, in points. */
const a4 = { width: 841.89, height: 595.28 };

/**
 * The order of a folded booklet's pages. Blanks fill it up to a multiple of four; they stand before the last page,
 * so that the back of the booklet stays its back.
 * @returns the sides in the order of printing, front and back in turn: for 28 pages `[[28, 1], [2, 27], …]`
 */
export function pageOrder(pages: number): Side[] {
  const places = Math.ceil(pages / 4) * 4;
  const pageAt = (place: number): number => {
    if (place === places && pages > 1) return pages;
    return place < pages || place === 1 ? place : 0;
  };
  return Array.from({ length: places / 2 }, (_, side): Side => {
    const [outer, inner] = [pageAt(places - side), pageAt(side + 1)];
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}

/**
 * Lays an A5 booklet out two pages to a side of A4, to be turned over at the short edge. It is for printing only: it carries no tags,
 * and its title says so.
 */
export async function impose(booklet: Uint8Array): Promise<ImposedPdf> {
  const source = await PDFDocument.load(booklet, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const sheetOfPaper = await PDFDocument.create({ updateMetadata: false });
  const pages = await sheetOfPaper.embedPages(source.getPages());
  const sides = pageOrder(pages.length);
  for (const side of sides) {
    const paper = sheetOfPaper.addPage([a4.width, a4.height]);
    side.forEach((number, place) => {
      const page = pages[number - 1];
      // Both pages meet at the fold: half of A4 is half a millimetre wider than A5.
      if (page) paper.drawPage(page, { x: a4.width / 2 - (place === 0 ? page.width : 0), y: 0 });
    });
  }
  describe(sheetOfPaper, source);
  return { bytes: await sheetOfPaper.save({ objectsPerTick: Number.POSITIVE_INFINITY }), sheets: sides.length / 2 };
}

function describe(printed: PDFDocument, source: PDFDocument): void {
  printed.setTitle(phrases.printThisOne.replace('{title}', source.getTitle() ?? ''), { showInWindowTitleBar: true });
  printed.setAuthor(source.getAuthor() ?? '');
  const created = source.getCreationDate();
  if (created) {
    printed.setCreationDate(created);
    printed.setModificationDate(created);
  }
  const language = source.catalog.get(PDFName.of('Lang'));
  if (language) printed.catalog.set(PDFName.of('Lang'), language);
  printed.catalog.set(
    PDFName.of('ViewerPreferences'),
    printed.context.obj({ DisplayDocTitle: true, Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None' }),
  );
}
