import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program, userEnvironment } from '../as-a-user.ts';
import { openBrowser } from '../browser.ts';
import { today, writeSchool } from '../fixture-school.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainbook-dev-'));
const worried = join(folder, 'content/guide/worried.mdx');
let preview: ChildProcess;
let said = '';
let address = '';

beforeAll(async () => {
  await using school = await writeSchool();
  cpSync(school.folder, join(folder, 'content'), { recursive: true });
  preview = spawn(process.execPath, [program, 'dev', '--port', '0', '--today', today], { cwd: folder, env: userEnvironment() });
  for (const stream of [preview.stdout, preview.stderr]) stream?.on('data', (words) => (said += String(words)));
  await until(() => /The preview is at (\S+)/.test(said));
  address = /The preview is at (\S+)/.exec(said)?.[1] ?? '';
});

afterAll(async () => {
  const ended = new Promise((resolve) => preview.once('exit', resolve));
  preview.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('the preview shows a page, and follows what is saved', async () => {
  expect(await page('/worried/')).toMatchObject({ status: 200, words: expect.stringContaining('01632 960 100') });
  writeFileSync(worried, readFileSync(worried, 'utf8').replace('Ring <Phone', 'Please ring <Phone'));
  await until(async () => (await page('/worried/')).words.includes('Please ring'));
});

test('a mistake shows on its page and in the terminal, other pages stay up, and mending it is enough', async () => {
  const before = readFileSync(worried, 'utf8');
  writeFileSync(worried, `${before}\n<5 pupils\n`);
  await until(async () => (await page('/worried/')).status === 500);
  expect((await page('/worried/')).words).toContain('begins a tag');
  await until(() => said.includes('guide/worried.mdx:'));
  expect((await page('/')).status).toBe(200);
  writeFileSync(worried, before);
  await until(async () => (await page('/worried/')).status === 200);
});

test('a page whose review is late is told in the terminal, and can still be read', async () => {
  const before = readFileSync(worried, 'utf8');
  writeFileSync(worried, before.replace(/^nextReview: .*$/m, 'nextReview: 2026-11-01'));
  await until(() => said.replace(/\s+/g, ' ').includes('This page was to be read again by 1 November 2026, 19 days ago.'));
  expect((await page('/worried/')).status).toBe(200);
  writeFileSync(worried, before);
});

test('a panel on the page says what should be looked at, how hard the page is to read, the words are underlined, and mending empties it', async () => {
  const browser = await openBrowser();
  try {
    const shown = await browser.newPage();
    // A page that is just loading anew has no answer yet.
    const asked = (question: () => string): Promise<string> => shown.evaluate(question).catch(() => '');
    const panel = () => asked(() => document.querySelector('plainbook-panel')?.shadowRoot?.textContent ?? '');
    const underlined = () => asked(() => [...(CSS.highlights.get('plainbook-warning') ?? [])].join());
    await shown.goto(`${address}worried/`);
    await until(async () => /^Nothing to mend on this page\d+ words, the longest sentence has \d+, reading age \d+$/.test(await panel()));

    const before = readFileSync(worried, 'utf8');
    writeFileSync(worried, `${before}\nTo know more about it, [**click** here](/worried/).\n`);
    await until(async () =>
      /^1 to look at\d+ words, .*reading age \d+“click here” does not say where the link leads\./.test(await panel()),
    );
    await until(async () => (await underlined()) === 'click here');
    writeFileSync(worried, before);
    await until(async () => /^Nothing to mend on this page\d+ words, the longest sentence has \d+, reading age \d+$/.test(await panel()));
  } finally {
    await browser.close();
  }
});

test('code in a page is not run in the preview either', async () => {
  const before = readFileSync(worried, 'utf8');
  writeFileSync(worried, `${before}\n{globalThis.process.exit(3)}\n`);
  await until(async () => (await page('/worried/')).status === 500);
  expect(preview.exitCode).toBeNull();
  writeFileSync(worried, before);
  await until(async () => (await page('/worried/')).status === 200);
});

test.each([
  '[x](javascript:alert(1))',
  '<img src="/icon.svg" onerror="alert(1)" />',
  '![x](https://elsewhere.example/p.png)',
  '![x](../evil.js)',
])('the preview shows no page with %s, but says what is wrong', async (words) => {
  const before = readFileSync(worried, 'utf8');
  writeFileSync(worried, `${before}\n${words}\n`);
  await until(async () => (await page('/worried/')).status === 500);
  expect((await page('/worried/')).words).not.toMatch(/href="javascript:|<img [^>]*onerror|src="https:\/\/elsewhere/);
  writeFileSync(worried, before);
  await until(async () => (await page('/worried/')).status === 200);
});

test('the preview shows drawings cleaned, follows them too, and opens files', async () => {
  const before = readFileSync(worried, 'utf8');
  const draw = (shape: string) =>
    writeFileSync(
      join(folder, 'content/pictures/map.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="x()"><script>x()</script>${shape}</svg>`,
    );
  draw('<circle r="1"/>');
  mkdirSync(join(folder, 'content/files'), { recursive: true });
  writeFileSync(join(folder, 'content/files/map.pdf'), '%PDF-1.7');
  writeFileSync(worried, `${before}\n![The way in](../pictures/map.svg) [Our map](/files/map.pdf)\n`);
  await until(async () => (await page('/worried/')).words.includes('Our map (PDF, 1 KB)'));
  const drawing = async () => {
    const source = /<img src="([^"]*map\.svg[^"]*)"/.exec((await page('/worried/')).words)?.[1] ?? '';
    return (await page(source.replaceAll(/&(?:amp|#x26|#38);/g, '&'))).words.trim();
  };
  expect(await drawing()).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="1"/></svg>');
  draw('<rect width="3"/>');
  await until(async () => (await drawing()) === '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="3"/></svg>');
  expect(await page('/files/map.pdf')).toEqual({ status: 200, words: '%PDF-1.7' });
  writeFileSync(worried, before);
});

async function page(path: string): Promise<{ status: number; words: string }> {
  const response = await fetch(new URL(path, address), { headers: { accept: 'text/html' } });
  return { status: response.status, words: await response.text() };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not happen. The preview said:\n${said}`);
}
