import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const downloads = join(inject('site'), 'downloads');

describe('the A5 booklet of the sample school', () => {
  let booklet: ReadBack;
  beforeAll(async () => {
    booklet = await readBack('guide-for-parents-a5.pdf');
  });

  test('says its title, its language and that it is tagged', () => {
    expect(booklet.info.Title).toBe('Help for your child');
    expect(booklet.language).toBe('en-GB');
    expect(booklet.tagged).toBe(true);
    expect(booklet.xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  test('has a cover with the school, the date, who approved it, and its web address', () => {
    const cover = booklet.pages[0] ?? '';
    for (const words of [
      'Harebell Lane Primary School',
      'Help for your child',
      '22 September 2026',
      'the governors',
      'send.harebell-lane.example',
      'Free',
    ]) {
      expect(cover).toContain(words);
    }
    expect(cover).toMatch(/sample/i);
  });

  test('names in its contents the page on which each chapter begins', () => {
    const chapters = booklet.outline.filter(({ title }) => !/contents/i.test(title));
    expect(chapters.length).toBeGreaterThan(7);
    const contents = booklet.pages.slice(1, 4).join(' ');
    for (const { title, page } of chapters.slice(0, 7)) {
      expect(contents, title).toMatch(new RegExp(`${RegExp.escape(title)}[ .]*${page}(?!\\d)`));
      expect(booklet.pages[page - 1], title).toContain(title);
    }
  });

  test('has no letter below 14 pt, and only letters that it carries itself', () => {
    expect(booklet.smallest).toBeGreaterThanOrEqual(13.99);
    expect([...booklet.fonts].every((name) => /Atkinson/.test(name))).toBe(true);
  });

  test('holds the steps of a complaint, the money, the words and the people', () => {
    const text = booklet.pages.join('\n');
    for (const words of [
      'We answer within 10 school days',
      'Where the money comes from',
      'What the words mean',
      '01632 960 102',
      'Do you need this in another form?',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Index/);
  });

  test('has tables whose rows and columns are named', () => {
    expect(booklet.roles.get('TH') ?? 0).toBeGreaterThan(10);
    for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'Figure', 'Link', 'TOC'])
      expect(booklet.roles.get(role) ?? 0, role).toBeGreaterThan(0);
  });
});

test('the booklet for the copier has two pages to a side, and an even number of sides', async () => {
  const [booklet, printed] = await Promise.all([readBack('guide-for-parents-a5.pdf'), readBack('guide-for-parents-a5-print.pdf')]);
  expect(printed.pages.length).toBe(Math.ceil(booklet.pages.length / 4) * 2);
  expect(printed.pages[0]).toContain('Help for your child');
  expect(printed.width, 'the long side of A4').toBeCloseTo(841.9, 0);
});

test.each([
  ['guide-for-parents-a4.pdf', 13.99],
  ['guide-for-parents-large-print.pdf', 17.99],
  ['sen-papers-a5.pdf', 13.99],
])('%s is there, tagged, in letters of %f points or more', async (file, least) => {
  const { tagged, smallest, pages } = await readBack(file);
  expect(tagged).toBe(true);
  expect(smallest).toBeGreaterThanOrEqual(least);
  expect(pages.length).toBeGreaterThan(10);
});

interface ReadBack {
  info: { Title?: string };
  language: string;
  tagged: boolean;
  xmp: string;
  /** The words of each page. */
  pages: string[];
  /** Bookmarks of the first level, with the page that each leads to. */
  outline: { title: string; page: number }[];
  /** In points. */
  smallest: number;
  width: number;
  fonts: Set<string>;
  /** How often each role stands in the structure. */
  roles: Map<string, number>;
}

/** Reads a PDF as another program would. */
async function readBack(file: string): Promise<ReadBack> {
  const bytes = readFileSync(join(downloads, file));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const back: ReadBack = {
    info: info as { Title?: string },
    language: (info as { Language?: string }).Language ?? '',
    tagged: isMarked(await pdf.getMarkInfo()),
    xmp: metadata?.getRaw() ?? '',
    pages: [],
    outline: [],
    smallest: Number.POSITIVE_INFINITY,
    width: 0,
    fonts: new Set(),
    roles: new Map(),
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    back.width = page.getViewport({ scale: 1 }).width;
    const words: string[] = [];
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      words.push(item.str + (item.hasEOL ? ' ' : ''));
      if (item.str.trim() === '') continue;
      back.smallest = Math.min(back.smallest, Math.hypot(item.transform[2], item.transform[3]));
      back.fonts.add(page.commonObjs.get(item.fontName).name);
    }
    back.pages.push(words.join('').replace(/\s+/g, ' '));
    countRoles(await page.getStructTree(), back.roles);
  }
  for (const { title, dest } of (await pdf.getOutline()) ?? []) {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    if (target) back.outline.push({ title, page: (await pdf.getPageIndex(target[0])) + 1 });
  }
  return back;
}

/** pdfjs gives a map where its types say an object. */
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true;
}

type Structure = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function countRoles(node: Structure | Structure['children'][number], roles: Map<string, number>): void {
  if (!node || !('children' in node)) return;
  roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
  for (const child of node.children) countRoles(child, roles);
}
