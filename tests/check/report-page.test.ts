import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport, type Report } from '../../src/check/index.ts';
import { openBrowser } from '../browser.ts';
import { findPage, hostileReport, nothing, problem, reportOf, reportWith, steering } from './sample-report.ts';

const duty = {
  id: 'ENG-1',
  weight: 'must',
  says: 'Say who the SENCo is.',
  source: 'An Act',
  isVerified: true,
  status: 'answered',
  answers: [],
  wanting: [],
} as const;

const score = {
  words: 1410,
  sentences: 52,
  longest: 19,
  average: 7.88,
  readingEase: 88,
  grade: 3.4,
  readingAge: 8.4,
  unfamiliar: 0,
  sections: [],
};

/** Something of everything that a report can hold. */
const full: Report = reportWith(
  [
    { ...problem, message: 'A heading with one # is a title.', fix: 'Type ## One' },
    { ...problem, message: 'A heading with one # is a title.', fix: 'Type ## Two', line: 14, endLine: 14 },
    { ...problem, line: 20, endLine: 22, severity: 'warning' },
    { ...problem, file: 'pictures/x.jpg', line: 1, column: 1, endLine: 1, endColumn: 1, rule: 'other-rule' },
  ],
  {
    school: 'Harebell Lane Primary School',
    checkedOn: '2026-11-20',
    titles: { 'guide/worried.mdx': 'Are you worried?' },
    excerpts: { 'guide/worried.mdx': { 12: '# One <b>', 14: '    # Two words', 20: 'Three' }, 'pictures/x.jpg': { 1: 'not shown' } },
    scores: {
      'guide/worried.mdx': { ...score, was: 7 },
      'guide/help.mdx': score,
      'words/sen.mdx': score,
    },
    duties: [
      {
        ...duty,
        answers: [{ file: 'guide/people.mdx', place: problem, title: 'Who can I talk to?', section: 'Who is the SENCo?' }],
      },
      { ...duty, id: 'ENG-2', says: 'Say how to complain.', status: 'missing', wanting: ['Type who hears it.'], isVerified: false },
      { ...duty, id: 'ENG-3', says: 'Say it early.', weight: 'should', status: 'not yet published' },
      { ...duty, id: 'ENG-4', says: 'Element 1 is for all.', weight: 'know' },
    ],
  },
);

describe('what it says', () => {
  test('the answer comes first', () => {
    const said = words(htmlReport(full, findPage));
    expect(said).toContain(
      'Harebell Lane Primary School What to mend Checked on 20 November 2026 In short 3 things must be mended, 1 should be looked at.',
    );
    expect(words(htmlReport(nothing))).toContain(
      'Nothing to mend In short Nothing to mend. The pages can be published. Checked: 2 pages and 1 person, in 13 files.',
    );
    expect(words(htmlReport(reportOf('x', { severity: 'warning' })))).toContain(
      'What to look at In short Nothing must be mended, 1 thing should be looked at.',
    );
  });

  test('the title in the tab names the school and the day', () => {
    expect(/<title>(.*)<\/title>/.exec(htmlReport(full))?.[1]).toBe('What to mend, Harebell Lane Primary School, 20 November 2026');
  });

  test('the same fault in one page is told once, with each of its places', () => {
    const said = words(htmlReport(full, findPage));
    expect(said).toContain(
      'What must be mended Are you worried? guide/worried.mdx A heading with one # is a title. 1 Line 12 # One <b> What to type: Type ## One 2 Line 14 # Two words What to type: Type ## Two Why: A law. See the rule “some-rule”.',
    );
    expect(said).toContain('pictures/x.jpg This is wrong. 3 The whole file What to type: Type that.');
    expect(said).toContain('What should be looked at Are you worried? guide/worried.mdx This is wrong. 4 Lines 20 to 22 Three');
  });

  test('the place is marked in its line', () => {
    expect(htmlReport(reportOf('Ring <Name />'))).toContain('<pre><code>Ring <mark>&#60;Name</mark> /&#62;</code></pre>');
    expect(htmlReport(reportOf(`    ${'x'.repeat(500)}`, { column: 300, endColumn: 303 }))).toContain(
      `<code>…${'x'.repeat(120)}<mark>xxx</mark>${'x'.repeat(120)}…</code>`,
    );
  });

  test('each rule says what it asks', () => {
    expect(words(htmlReport(full, findPage))).toContain(
      'What each rule asks other-rule Why: A law some-rule Things are right. Type that. Why: A law',
    );
    const sources = reportWith([problem, { ...problem, line: 13, source: 'Another law' }]);
    expect(words(htmlReport(sources, findPage))).toContain('Type that. Why: A law Another law');
  });

  test('governors read what is wanting, and then what is answered and where', () => {
    const said = words(htmlReport(full, findPage));
    expect(said.slice(said.lastIndexOf('For governors'))).toMatchInlineSnapshot(
      `"For governors: what the law asks, and where we say it 1 of 3 duties are answered. Must, by law or by the terms of a grant: 1 of 2 Should, by guidance: 0 of 1 Good to know, but no duty: 1 of 1 1 of them rests on a law or guide that the makers of this list have not read themselves. There it says “Not verified”: read the source before you rely on it. A program sees where a page says that it answers a duty. Whether the answer is true and clear, only people can see. What is still wanting (2) Must Missing Say how to complain. Still wanting: Type who hears it. Source: An Act. Not verified. (ENG-2) Should Written, but not yet published Say it early. Source: An Act (ENG-3) What we must say, and do (1) Say who the SENCo is. Where: “Who can I talk to?”, section “Who is the SENCo?”, guide/people.mdx Source: An Act (ENG-1) What is good to know (1) Element 1 is for all. Source: An Act (ENG-4)"`,
    );
  });

  test('answers that lack something are not hidden among the others', () => {
    const said = words(htmlReport({ ...nothing, duties: [{ ...duty, wanting: ['Type a day.'] }] }));
    expect(said).toContain('1 of 1 duty is answered. Must, by law or by the terms of a grant: 1 of 1 1 answer still lacks something.');
    expect(said).toContain('What is still wanting (1) Must Answered Say who the SENCo is. Still wanting: Type a day.');
  });

  test('without a school, a day or duties it has no empty places', () => {
    const said = htmlReport(reportOf('x'));
    for (const absent of ['undefined', 'Checked on', 'class="school"', 'governors"']) expect(said.includes(absent)).toBe(false);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (report: Report, width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(htmlReport(report, findPage));
    return page;
  };

  test.each([
    ['everything', full, 1280],
    ['everything, on a phone', full, 320],
    ['nothing', nothing, 320],
    ['hostile words', hostileReport, 320],
  ])('has no fault that axe knows, contrast of 7 to 1, and no scrolling sideways: %s', async (_, report, width) => {
    const page = await open(report, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The page's own policy lets no program run, so the test adds one by way of the debugger.
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const options = { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } };
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `axe.run(${JSON.stringify(options)})`,
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300)}`)).toEqual([]);
    await page.close();
  });

  test('letters are never smaller than 14 pt, on a screen or in print', async () => {
    const page = await open(full, 320);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const sizes = await page
        .locator('body *')
        .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18.66);
    }
    await page.close();
  });

  test('every link leads to a place in the page, also of rules and files with strange names', async () => {
    const page = await open(hostileReport, 1280);
    const lost = await page.locator('a[href]').evaluateAll((links) =>
      links.flatMap((link) => {
        const id = decodeURIComponent(link.getAttribute('href') ?? '');
        return id.startsWith('#') && document.getElementById(id.slice(1)) ? [] : [id.slice(0, 80)];
      }),
    );
    expect(lost).toEqual([]);
    await page.close();
  });

  test('the keyboard sees where it is, and goes past the heading first', async () => {
    const page = await open(full, 1280);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Go to what was found');
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(outline).toBe('3px');
    await page.close();
  });

  test('nothing that content says becomes a part of the page', async () => {
    const page = await open(hostileReport, 1280);
    const tags = await page.locator('body *').evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))].sort());
    expect(tags).toEqual('a code dd div dl dt h1 h2 h3 h4 header li main mark nav ol p pre section span strong ul'.split(' '));
    expect(
      await page
        .locator('body *')
        .evaluateAll((all) => all.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on')).length),
    ).toBe(0);
    const shown = await page.locator('body').evaluate((body) => body.textContent ?? '');
    expect(steering.exec(shown)).toBeNull();
    await page.close();
  });

  test('in print each place has a box to tick, and the governors begin a new page', async () => {
    const page = await open(full, 1280);
    expect(await page.locator('.tick').first().isVisible()).toBe(false);
    const pages = await pagesInPrint(page);
    expect(pages[0]).toContain('3 things must be mended, 1 should be looked at.');
    const governors = pages.findIndex((text) => /^(?:Page \d+ of \d+ )?For governors/.test(text));
    expect(governors).toBeGreaterThan(0);
    expect(pages[governors - 1]).toContain('Page');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tick:visible').count()).toBe(4);
    await page.close();
  });
});

/** The words of a page's HTML, with one space between the parts. */
function words(html: string): string {
  const body = html.slice(html.indexOf('<body>')).replace(/<[^>]*>/g, (tag) => (/^<\/?(?:mark|strong|code|a|b)\b/.test(tag) ? '' : ' '));
  return body
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}

async function pagesInPrint(page: Page): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    }),
  );
}
