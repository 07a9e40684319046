import { beforeAll, describe, expect, test } from 'vitest';
import { impose } from '../../src/book/imposition.ts';
import { layouts, readBook } from '../../src/book/index.ts';
import { type BookletPdf, makePdf } from '../../src/book/pdf.ts';
import { plainText } from '../../src/book/tree.ts';
import { walk } from '../../src/book/walk.ts';
import { bookWith, details, folder, page } from './fixture.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const book = readBook(page, { folder });

describe('the A5 booklet', () => {
  let made: BookletPdf;
  let pdf: ReadPdf;
  beforeAll(async () => {
    made = await makePdf(book, details, layouts.a5);
    pdf = await readPdf(made.bytes);
  });

  test('says its title and language, and is tagged as PDF/UA-1', () => {
    expect(pdf).toMatchObject({ title: 'Help for your child', language: 'en-GB', isTagged: true });
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.pages).toHaveLength(made.pages);
    expect(pdf.pages[0]?.size).toEqual([420, 595]);
  });

  test('has a cover that says whose it is, from when, and what it costs', () => {
    expect(pdf.pages[0]?.text).toBe(
      'Harebell Lane Primary School Help for your child A guide for parents and carers of children with special educational needs ' +
        'Free Sample school: made up Approved by the governors on 22 September 2026. send.harebell-lane.example',
    );
  });

  test('ends on the back page with the other formats, the address and the dates', () => {
    const back = pdf.pages.at(-1)?.text;
    for (const words of [
      'Ask for this in another format',
      'Harebell Lane, Westmere, WM1 4ZZ',
      'We look at it again by 21 September 2027.',
    ]) {
      expect(back).toContain(words);
    }
  });

  test('gives in its contents the page on which each part really begins', () => {
    const parts = pdf.bookmarks.filter(({ title }) => title !== 'Contents');
    expect(parts.map(({ title }) => title)).toEqual([
      'Are you worried about your child?',
      'What help can my child get?',
      'What if I am not happy with something that the school has done or has not done?',
      'Who pays for the help?',
      'What words mean',
      'Index',
      'Who to ask',
      'Ask for this in another format',
    ]);
    const contents = pdf.pages[1]?.text.replace(/[ .]+/g, ' ');
    for (const { title, page: number } of parts) {
      expect(contents).toContain(`${title} ${number} `);
      expect(pdf.pages[number - 1]?.text).toContain(title);
    }
  });

  test('prints on each page its own number, at the outer edge', () => {
    pdf.pages.slice(1).forEach(({ runs, size: [width] }, index) => {
      const number = runs.filter(({ y }) => y < 60).map(({ text, x }) => ({ text, side: x < width / 2 ? 'left' : 'right' }));
      expect(number).toEqual([{ text: String(index + 2), side: index % 2 === 0 ? 'left' : 'right' }]);
    });
  });

  test('keeps 12 mm free at every edge of the pages inside', () => {
    const edge = (12 / 25.4) * 72;
    for (const {
      runs,
      size: [width, height],
    } of pdf.pages.slice(1)) {
      for (const { x, y, size, width: long } of runs) {
        expect(x).toBeGreaterThanOrEqual(edge);
        expect(x + long).toBeLessThanOrEqual(width - edge + 1);
        expect(y - 0.25 * size).toBeGreaterThanOrEqual(edge);
        expect(y + 0.75 * size).toBeLessThanOrEqual(height - edge);
      }
    }
  });

  test('has no letter under 14 pt, headers, drawings and page numbers included', () => {
    const smallest = Math.min(...pdf.pages.flatMap(({ runs }) => runs.map(({ size }) => size)));
    expect(smallest).toBeGreaterThanOrEqual(13.9);
  });

  test('sets its lines 21 pt apart', () => {
    const start = pdf.pages.flatMap(({ runs }) => runs).findIndex(({ text }) => text.startsWith('You know your child best'));
    const [first, second, third] = pdf.pages
      .flatMap(({ runs }) => runs)
      .slice(start, start + 3)
      .map(({ y }) => y);
    expect((first ?? 0) - (second ?? 0)).toBeCloseTo(21, 1);
    expect((second ?? 0) - (third ?? 0)).toBeCloseTo(21, 1);
  });

  test('embeds the two weights of its one family, and nothing of this machine', () => {
    expect(pdf.fonts).toEqual(['AtkinsonHyperlegibleNext-Bold', 'AtkinsonHyperlegibleNext-Regular']);
  });

  test('holds every word of the book, in its order', () => {
    const text = pdf.pages
      .map(({ runs }) => runs.map((run) => run.text).join(''))
      .join('')
      .replace(/\s/g, '');
    let place = 0;
    const find = (stretch: string) => {
      for (const word of stretch.match(/[\p{L}\p{N}]+/gu) ?? []) {
        const found = text.indexOf(word, place);
        expect(found, `“${word}” of “${stretch}”`).toBeGreaterThanOrEqual(0);
        place = found + word.length;
      }
    };
    walk(
      { ...book, chapters: book.chapters.map((part) => ({ ...part, blocks: part.blocks.filter((block) => !isWide(block)) })) },
      {
        words: (words) => {
          if (!words.some(({ kind }) => kind === 'words-in-language')) find(plainText(words));
        },
      },
    );
  });

  test('turns a table of twelve columns into a list that keeps every cell with its column', () => {
    const text = pdf.pages.map((each) => each.text).join(' ');
    expect(text).toMatch(/Group Readers Sep 4 Oct 5 Nov 5 Dec 6 Jan 6 Feb 7 Mar 7 Apr 7 May 6 Jun 6 Jul 5/);
    expect(text).toMatch(/Jul 1234/);
  });

  test('names the rows and the columns of its tables', () => {
    expect(pdf.structure.filter((tag) => tag === 'Table')).toHaveLength(2);
    expect(pdf.structure.filter((tag) => tag === 'TH Column')).toHaveLength(3 + 2);
    expect(pdf.structure.filter((tag) => tag === 'TH Row')).toHaveLength(3 + 5);
  });

  test('tags headings, lists, contents, pictures and links as what they are', () => {
    const counts = (tag: string) => pdf.structure.filter((found) => found.split(' ')[0] === tag).length;
    expect(counts('H1')).toBe(9);
    expect(counts('TOCI')).toBe(8);
    expect(counts('Figure')).toBe(1 + 3 + 1 + 1);
    expect(counts('BlockQuote')).toBe(1);
    expect(counts('Link')).toBeGreaterThan(20);
    expect(pdf.languages).toEqual(['en-GB', 'pl']);
  });

  test('gives with each word of the glossary the page of its first use, and in the index each page once', () => {
    const used = (word: string) => pdf.pages.findIndex(({ text }, index) => index > 1 && text.includes(word)) + 1;
    const text = pdf.pages.map((each) => each.text).join(' ');
    expect(text).toContain(`Ours is Mrs Okafor. First used on page ${used('the SENCo joins you')}.`);
    const pages = [used('the SENCo joins you'), used('The SENCo leads it'), used('Ask for a SENCo meeting')];
    expect(text).toContain(`SENCo ${[...new Set(pages)].join(', ')} SENDCo: see SENCo`);
  });

  test('shows where links lead: pages within, addresses once in a chapter', () => {
    const text = pdf.pages.map((each) => each.text).join(' ');
    const page = pdf.bookmarks.find(({ title }) => title.startsWith('What if I am not happy'))?.page;
    expect(text).toContain(`what to do if you are not happy (page ${page})`);
    expect(text).toContain('the IPSEA advice line (www.ipsea.example/advice). It is free. The same line also');
    expect(text).toContain('email office@harebell-lane.example.');
    expect(text).toContain('westmere-sendiass.example');
    expect(text).not.toContain('(westmere-sendiass.example');
  });

  test('prints what looks like code as it stands', () => {
    const text = pdf.pages.map((each) => each.text).join(' ');
    expect(text).toContain(
      'Type #panic("x") and $x$ and \\ and "quotes" and *stars* and _lines_ and `ticks` and <b> and @name and [x] and // and /* as',
    );
  });

  test('lets no word reach over the edge', () => {
    const text = pdf.pages.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
    expect(text).toContain('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsrat');
  });

  test('is the same, byte for byte, each time, whatever was made between', async () => {
    await makePdf(bookWith('<p>Another</p>'), details, layouts.a4);
    const again = await makePdf(readBook(page, { folder }), details, layouts.a5);
    expect(Buffer.from(again.bytes).equals(made.bytes)).toBe(true);
  });

  test('can be laid out for the copier', async () => {
    const { sheets } = await impose(made.bytes);
    expect(sheets).toBe(Math.ceil(made.pages / 4));
  });
});

describe.each([
  ['a4', [595, 842], 13.9],
  ['large-print', [595, 842], 17.9],
] as const)('the %s booklet', (name, size, least) => {
  test('is of its size, scaled throughout, and tagged', async () => {
    const { bytes } = await makePdf(book, details, layouts[name]);
    const pdf = await readPdf(bytes);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pages[0]?.size).toEqual(size);
    expect(Math.min(...pdf.pages.flatMap(({ runs }) => runs.map((run) => run.size)))).toBeGreaterThanOrEqual(least);
    expect(pdf.structure.filter((tag) => tag === 'TH Row')).toHaveLength(3 + 5);
  });
});

function isWide(block: { kind: string; columns?: number }): boolean {
  return block.kind === 'table' && (block.columns ?? 0) > 4;
}
