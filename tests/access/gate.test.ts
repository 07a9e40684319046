import { rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  type AccessResult,
  type Browser,
  CannotCheck,
  checkAccess,
  findBrowser,
  type GateProgress,
  serveFolder,
} from '../../src/access/index.ts';
import { pageOf, siteOfTest, writeSite } from './write-site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await findBrowser();
});

describe('a site with faults', () => {
  const asked: string[] = [];
  const elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  let site: string;
  let result: AccessResult;
  const progress: GateProgress[] = [];

  beforeAll(async () => {
    await new Promise<void>((listening) => elsewhere.listen(0, listening));
    const address = elsewhere.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    site = await writeSite({
      'index.html': pageOf(
        'Home',
        `<p>Words <img alt="" src="http://localhost:${port}/by-name.png"><img alt="" src="http://127.0.0.2:${port}/by-number.png"></p>`,
      ),
      'worried/index.html': pageOf('Worried', '<p>Look:</p>\n<p><img src="/way-in.png" width="9"></p>'),
      'money/index.html': pageOf('Money', '<p style="color: #bbb">These words are too pale.</p>'),
      '404.html': pageOf('No such page'),
      'école & co/a #1.html': pageOf('School'),
      'old/index.html': '<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=/worried/">',
      'about/index.html': pageOf('About', '<p>Write <code>&lt;meta http-equiv="refresh" content="0;url=/"&gt;</code></p><img src="a.png">'),
      'search/index.html': pageOf('Search').replace(
        '</head>',
        '<noscript><meta http-equiv="refresh" content="0;url=/a-z/"></noscript></head>',
      ),
      'stages/index.html': pageOf(
        'Stages',
        '<style>.stage { position: relative } .stage::before { content: ""; position: absolute; inset: 0; background: #eee; z-index: -1 }</style>\n<p class="stage">First</p>',
      ),
      'pagefind/own.html': '<img src="a.png">',
      'notes.txt': 'Not a page',
    });
    result = await checkAccess(site, {
      browser,
      onProgress: (step) => progress.push(step),
    });
  });

  afterAll(async () => {
    elsewhere.close();
    await rm(site, { recursive: true, force: true });
  });

  test('has each fault told once, with its page, its place, what to do and the standard', () => {
    expect(result.problems.find(({ file }) => file === 'worried/index.html')).toEqual({
      file: 'worried/index.html',
      line: 7,
      column: 4,
      endLine: 7,
      endColumn: 37,
      severity: 'error',
      rule: 'access/1.1.1-H37',
      message:
        'Img element missing an alt attribute. Use the alt attribute to specify a short text alternative. It is here: <img src="/way-in.png" width="9">',
      fix: 'Say in the alt text what the picture tells the reader. If it tells nothing, write alt="".',
      source: 'WCAG 2.2, success criterion 1.1.1 Non-text Content (level A)',
      foundBy: ['htmlcs', 'axe'],
      code: 'WCAG2AA.Principle1.Guideline1_1.1_1_1.H37',
      selector: 'html > body > main > p:nth-child(3) > img',
    });
    expect(result.problems.find(({ file }) => file === 'money/index.html')).toMatchObject({
      line: 6,
      column: 1,
      rule: 'access/1.4.3-G18.Fail',
      fix: 'Make the words darker or the background lighter: 4.5 to 1 at least, and 3 to 1 for large words. Change text colour to #767676.',
    });
    expect(result.problems.find(({ file }) => file === 'stages/index.html')).toMatchObject({
      rule: 'access/color-contrast',
      message:
        'A person must look at this, because the checker cannot decide. Elements must meet minimum color contrast ratio thresholds. It is here: <p class="stage">First</p>',
      fix: 'Put the words on one plain background: no picture, no other box and nothing from ::before or ::after behind them.',
      source:
        'WCAG 2.2, success criterion 1.4.3 Contrast (Minimum) (level AA). More: https://dequeuniversity.com/rules/axe/4.11/color-contrast',
      foundBy: ['axe'],
    });
    expect(result.problems.map(({ file }) => file)).toEqual([
      'about/index.html',
      'money/index.html',
      'stages/index.html',
      'worried/index.html',
    ]);
  });

  test('has every page checked that it was built with, and the canary caught', () => {
    expect(result).toMatchObject({
      pages: 8,
      checked: 8,
      canary: { caught: true, faults: 7, missed: [] },
      triedAgain: [],
    });
    expect(progress.map(({ file }) => file).sort()).toEqual([
      '404.html',
      'about/index.html',
      'index.html',
      'money/index.html',
      'search/index.html',
      'stages/index.html',
      'worried/index.html',
      'école & co/a #1.html',
    ]);
    expect(progress.map(({ done, total }) => `${done} of ${total}`)).toEqual([
      '1 of 8',
      '2 of 8',
      '3 of 8',
      '4 of 8',
      '5 of 8',
      '6 of 8',
      '7 of 8',
      '8 of 8',
    ]);
  });

  test('has only those pages left out that send their reader on, and says which', () => {
    expect(result.leftOut).toEqual(['old/index.html']);
  });

  test('cannot load anything from another host while it is checked', () => {
    expect(asked).toEqual([]);
  });
});

test('a gate that does not see the faults of its canary calls itself broken, though it still finds one', async () => {
  const site = await siteOfTest({ 'index.html': pageOf('Home') });
  const canary = join(await siteOfTest({ 'pale.html': pageOf('Mended', '<p style="color: #bbb">Pale words</p>') }), 'pale.html');
  const result = await checkAccess(site, { browser, canary });
  expect(result).toMatchObject({ pages: 1, checked: 1, canary: { caught: false, faults: 7 } });
  expect(result.canary.missed).toHaveLength(12);
  expect(result.problems.map(({ rule }) => rule)).toEqual(['access/gate-broken']);
  expect(result.problems[0]?.message).toMatch(
    /^The accessibility gate itself is broken: on a page with 7 known faults it missed htmlcs: WCAG2AA/,
  );
});

test('a page that cannot be checked is a problem, after a second try', async () => {
  const site = await siteOfTest({
    'index.html': pageOf('Home'),
    'away/index.html': pageOf('Away', '<script>location.href = "/"</script>'),
  });
  await symlink(join(site, 'nothing'), join(site, 'gone.html'));
  const result = await checkAccess(site, { browser });
  expect(result).toMatchObject({
    pages: 3,
    checked: 1,
    triedAgain: ['away/index.html'],
    canary: { caught: true },
  });
  expect(result.problems.map(({ file, rule, message }) => [file, rule, message.replace(/127\.0\.0\.1:\d+/, 'HOST')])).toEqual([
    ['away/index.html', 'access/not-checked', 'This page could not be checked: it sends the browser on to http://HOST/.'],
    ['gone.html', 'access/not-checked', 'This page could not be checked: its address answers with 404.'],
  ]);
});

test('a browser that dies is said, and blamed on no page', async () => {
  const site = await siteOfTest({ 'index.html': pageOf('Home') });
  const dead = {
    ...browser,
    executable: process.execPath,
    args: [],
    name: 'A dead browser',
  };
  const check = checkAccess(site, { browser: dead });
  await expect(check).rejects.toThrow(CannotCheck);
  await expect(check).rejects.toThrow(/^No page could be checked in A dead browser: pa11y-ci stopped/);
});

describe('a site at an address of this machine', () => {
  test('has the pages that its sitemap names, whatever host the sitemap names them on', async () => {
    const site = await siteOfTest({
      'index.html': pageOf('Home'),
      'worried/index.html': pageOf('Worried', '<img src="a.png">'),
      'unlisted/index.html': pageOf('Unlisted', '<img src="a.png">'),
      'sitemap.xml': `<urlset><url><loc>https://school.example/</loc></url><url><loc>
        https://school.example/worried/</loc></url><url><loc>https://school.example/gone/</loc></url></urlset>`,
    });
    const { origin, close } = await serveFolder(site);
    onTestFinished(close);
    const result = await checkAccess(origin, { browser });
    expect(result).toMatchObject({ pages: 3, checked: 2 });
    expect(result.problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['worried/index.html', 6, 'access/1.1.1-H37'],
      ['gone/index.html', 1, 'access/not-checked'],
    ]);
  });

  test('must have a sitemap', async () => {
    const { origin, close } = await serveFolder(await siteOfTest({ 'index.html': pageOf('Home') }));
    onTestFinished(close);
    await expect(checkAccess(origin, { browser })).rejects.toThrow(
      `${origin}/sitemap.xml answers with 404. A sitemap.xml must say which pages there are.`,
    );
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1.example.org/',
    'http://localhost@example.org/',
    'http://192.168.0.1/',
    'ftp://localhost/',
    'file:///etc/',
  ])('%s is not one', async (address) => {
    await expect(checkAccess(address, { browser })).rejects.toThrow(/^Only sites on this machine are checked/);
  });
});

test('a folder without pages, or that is not there, is said', async () => {
  const site = await siteOfTest({ 'notes.txt': 'No page' });
  await expect(checkAccess(site, { browser })).rejects.toThrow(`There are no pages in ${site}.`);
  await expect(checkAccess(join(site, 'nowhere'), { browser })).rejects.toThrow(`There is no folder ${join(site, 'nowhere')}.`);
  await writeFile(join(site, 'file.html'), pageOf('Home'));
  await expect(checkAccess(join(site, 'file.html'), { browser })).rejects.toThrow(CannotCheck);
});
