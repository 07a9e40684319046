import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { layouts, readBook } from '../../src/book/index.ts';
import { makePdf } from '../../src/book/pdf.ts';
import { bookWith, details, pageWith, problemsOf } from './fixture.ts';
import { readPdf } from './read-pdf.ts';

describe('content that cannot be printed', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'booklet-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  test('a letter that the font lacks is named with its place', async () => {
    const problems = await problemsOf(() => makePdf(bookWith('<h2>Well done</h2><p>Good 😀 work</p>'), details, layouts.a5));
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "chapter": "worried",
          "fix": "Say it in words. If it is a word in another language, mark which language that is.",
          "heading": "Well done",
          "message": "“😀” (U+1F600) cannot be printed: the booklet's letters do not have it.",
          "rule": "missing-letter",
        },
      ]
    `);
  });

  test('words in a language with other letters leave a note in their place', async () => {
    const { bytes } = await makePdf(
      bookWith('<p>Ask in <span lang="ar">العربية</span> or <span lang="pl">po polsku</span>.</p>'),
      details,
      layouts.a5,
    );
    const { pages } = await readPdf(bytes);
    expect(pages.map(({ text }) => text).join(' ')).toContain('Ask in [in Arabic on our website] or po polsku.');
  });

  test('a picture that is no picture is named', async () => {
    writeFileSync(join(scratch, 'broken.png'), 'not a picture');
    writeFileSync(join(scratch, 'broken.svg'), '<svg><g></svg>');
    const broken = readBook(pageWith('<img src="/broken.png" alt="A"><img src="/broken.svg" alt="B">'), { folder: scratch });
    const problems = await problemsOf(() => makePdf(broken, details, layouts.a5));
    expect(problems.map(({ rule, chapter }) => ({ rule, chapter }))).toEqual([
      { rule: 'broken-picture', chapter: 'worried' },
      { rule: 'broken-picture', chapter: 'worried' },
    ]);
  });

  test("words in a picture are printed in the booklet's own letters, and must be in them", async () => {
    const drawn = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><style>text{font-family:Georgia}</style><text y="30" font-size="20">${words}</text></svg>`;
    writeFileSync(join(scratch, 'words.svg'), drawn('Way in'));
    const picture = () => readBook(pageWith('<img src="/words.svg" alt="Way in">'), { folder: scratch });
    const { fonts } = await readPdf((await makePdf(picture(), details, layouts.a5)).bytes);
    expect(fonts.every((name) => name.startsWith('AtkinsonHyperlegibleNext'))).toBe(true);
    writeFileSync(join(scratch, 'words.svg'), drawn('Way in ⇒'));
    expect((await problemsOf(() => makePdf(picture(), details, layouts.a5))).map(({ rule }) => rule)).toEqual(['missing-letter']);
  });

  test('a picture far larger than paper can show is made smaller', async () => {
    const noise = {
      create: { width: 6000, height: 4000, channels: 3, background: '#0b5351', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
    } as const;
    await sharp(noise).png().toFile(join(scratch, 'huge.png'));
    const huge = readBook(pageWith('<img src="/huge.png" alt="Noise" width="6000" height="4000">'), { folder: scratch });
    const { bytes } = await makePdf(huge, details, layouts.a5);
    expect(bytes.length).toBeLessThan(12_000_000);
  });

  test('a drawing whose words would be too small says so', async () => {
    const wide =
      '<figure><svg role="img" aria-label="A" viewBox="0 0 1000 40"><text x="0" y="20" font-size="14">A word</text></svg></figure>';
    const problems = await problemsOf(() => makePdf(bookWith(`<h2>Money</h2>${wide}`), details, layouts.a5));
    expect(problems.map(({ rule, heading, message }) => ({ rule, heading, message }))).toMatchInlineSnapshot(`
      [
        {
          "heading": "Money",
          "message": "The words in a drawing would be 4.8 pt high in print, and 14 pt is the least.",
          "rule": "small-letters",
        },
      ]
    `);
  });

  test('a table with addresses and long words lets none reach into the next column or over the edge', async () => {
    const cells = [
      'office@harebell-lane.example',
      '01632 960 100',
      'Telecommunications',
      'x'.repeat(60),
      'www.gov.uk/special-educational-needs',
    ];
    const row = (tag: string) =>
      `<tr>${cells.map((cell, index) => `<${tag}>${index === 0 ? `<a href="mailto:${cell}">${cell}</a>` : cell}</${tag}>`).join('')}</tr>`;
    for (const columns of [2, 3, 5]) {
      const table = (html: string) =>
        html
          .split(/(?=<t[hd]>)/)
          .slice(0, columns + 1)
          .join('');
      const html = `<table><thead>${table(row('th'))}</tr></thead><tbody>${table(row('td'))}</tr></tbody></table>`;
      const { pages } = await readPdf((await makePdf(bookWith(html), details, layouts.a5)).bytes);
      const runs = pages.slice(1).flatMap((each) => each.runs.map((run) => ({ ...run, page: each })));
      for (const { x, width, page: each } of runs) expect(x + width).toBeLessThanOrEqual(each.size[0] - 34);
      for (const run of runs) {
        const covers = runs.filter(
          (other) => other.page === run.page && other !== run && other.y === run.y && other.x > run.x && other.x < run.x + run.width - 0.5,
        );
        expect(covers.map(({ text }) => `${run.text} / ${text}`)).toEqual([]);
      }
    }
  });

  test.each([
    ['an empty chapter', ''],
    ['an empty table', '<table><tbody></tbody></table>'],
    [
      'a box longer than a page',
      `<div data-book="box" data-kind="note"><p class="box-title"><strong>Long</strong></p>${'<p>More and more to say about it, line after line.</p>'.repeat(60)}</div>`,
    ],
    ['a heading without text below it', '<h2>Alone</h2>'],
    [
      'a table of one long cell',
      `<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>${'long '.repeat(900)}</td></tr></tbody></table>`,
    ],
    ['lists in lists in lists', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li></ul>'],
  ])('%s gives a sound booklet', async (_, body) => {
    const chapter = bookWith(body);
    const { bytes } = await makePdf(chapter, details, layouts.a5);
    const { pages } = await readPdf(bytes);
    const printed = pages.map(({ text }) => text).join(' ');
    for (const word of ['Are you worried?', ...wordsOf(body)]) expect(printed).toContain(word);
    const lowest = Math.min(...pages.slice(1).flatMap(({ runs }) => runs.map(({ y }) => y)));
    expect(lowest, 'nothing runs off the foot of a page').toBeGreaterThan(30);
  });
});

function wordsOf(html: string): string[] {
  return html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
