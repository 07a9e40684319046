import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a panel on the page says what should be looked at, the words are underlined, and mending empties it', async () => {
  const browser = await openBrowser();
  try {
    const shown = await browser.newPage();
    // A page that is just loading anew has no answer yet.
    const asked = (question: () => string): Promise<string> => shown.evaluate(question).catch(() => '');
    const panel = () => asked(() => document.querySelector('plainbook-panel')?.shadowRoot?.textContent ?? '');
    const underlined = () => asked(() => [...(CSS.highlights.get('plainbook-warning') ?? [])].join());
    await shown.goto(`${address}worried/`);
    await until(async () => (await panel()) === 'Nothing to mend on this page');

    const before = readFileSync(worried, 'utf8');
    writeFileSync(worried, `${before}\nTo know more about it, [**click** here](/worried/).\n`);
    await until(async () => (await panel()).startsWith('1 to look at“click here” does not say where the link leads.'));
    await until(async () => (await underlined()) === 'click here');
    writeFileSync(worried, before);
    await until(async () => (await panel()) === 'Nothing to mend on this page');
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
