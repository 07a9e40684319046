import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { impose, pageOrder } from '../../src/book/imposition.ts';
import { readPdf } from './read-pdf.ts';

describe('the order of a folded booklet', () => {
  test('puts the last page beside the first, and works inwards', () => {
    expect(pageOrder(28).slice(0, 4)).toEqual([
      [28, 1],
      [2, 27],
      [26, 3],
      [4, 25],
    ]);
    expect(pageOrder(28).at(-1)).toEqual([14, 15]);
  });

  test('fills up with blanks before the last page, so that the back stays the back', () => {
    expect(pageOrder(5)).toEqual([
      [5, 1],
      [2, 0],
      [0, 3],
      [4, 0],
    ]);
    expect(pageOrder(1)).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test.each([2, 4, 26, 27, 28, 29, 181])('of %i pages holds each page once', (pages) => {
    const order = pageOrder(pages);
    expect(
      order
        .flat()
        .filter((page) => page > 0)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
    expect(order.length % 2).toBe(0);
  });

  test('reads on when the sheets are folded: page after page in the pile', () => {
    const sides = pageOrder(12);
    const rightHalves = sides.filter((_, side) => side % 2 === 0).map(([, right]) => right);
    const behindThem = sides.filter((_, side) => side % 2 === 1).map(([left]) => left);
    expect(rightHalves).toEqual([1, 3, 5]);
    expect(behindThem).toEqual([2, 4, 6]);
  });
});

describe('a booklet for the copier', () => {
  const madeUp = async (pages: number) => {
    const document = await PDFDocument.create();
    document.setTitle('Help');
    for (let page = 1; page <= pages; page += 1) document.addPage([419.53, 595.28]).drawText(`Page ${page}`, { x: 60, y: 300 });
    return document.save();
  };

  test('has two pages to a side of A4, turns at the short edge, and says what it is for', async () => {
    const { bytes, sheets } = await impose(await madeUp(6));
    const printed = await readPdf(bytes);
    expect(sheets).toBe(2);
    expect(printed.pages.map(({ runs }) => runs.map(({ text }) => text))).toEqual([
      ['Page 6', 'Page 1'],
      ['Page 2'],
      ['Page 3'],
      ['Page 4', 'Page 5'],
    ]);
    expect(printed.title).toBe('Help (print this one)');
    expect(printed.pages[0]?.size).toEqual([842, 595]);
    const { catalog } = await PDFDocument.load(bytes);
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DuplexFlipShortEdge');
  });

  test('is the same, byte for byte, each time', async () => {
    const booklet = await madeUp(6);
    expect((await impose(booklet)).bytes).toEqual((await impose(booklet)).bytes);
  });
});
