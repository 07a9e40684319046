import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pageOf, siteOfTest } from './write-site.ts';

const program = join(import.meta.dirname, '..', '..', 'bin', 'plainbook.mjs');

/** Types `plainbook access …`. */
async function typed(
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const child = promisify(execFile)(process.execPath, [program, 'access', ...words], { env: { ...process.env, ...environment } });
  return child.then(
    (ended) => ({ code: 0, ...ended }),
    (error: { code: unknown; stdout: string; stderr: string }) => error,
  );
}

test('a site without faults ends with 0, and says how it was checked', async () => {
  const { code, stdout, stderr } = await typed([await siteOfTest({ 'index.html': pageOf('Home') })]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Nothing is wrong\./);
  expect(stderr).toMatch(/^1 of 1 page checked in [\d.]+ s, [\d.]+ s a page: WCAG 2 level AA, by HTML CodeSniffer and axe\.$/m);
  expect(stderr).toContain('Both also found all 7 faults of a page that has them on purpose.');
});

test('a site with a fault ends with 1, and the report can go into a file', async () => {
  const site = await siteOfTest({ 'worried/index.html': pageOf('Worried', '<img src="a.png">') });
  const out = join(site, 'report.json');
  const { code, stdout } = await typed([site, '--format', 'json', '--out', out]);
  expect(code).toBe(1);
  expect(stdout).toContain(`The report is in ${out}`);
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({
    summary: { errors: 1, warnings: 0, files: 1, access: { pages: 1, checked: 1, canary: { caught: true } } },
    problems: [{ file: 'worried/index.html', line: 6, column: 1, severity: 'error', rule: 'access/1.1.1-H37' }],
  });
});

test.each([
  [['https://example.org/'], 'Only sites on this machine are checked'],
  [['no-such-folder'], 'There is no folder no-such-folder.'],
  [['dist', 'public'], 'One folder or address is checked at a time.'],
  [['dist', '--format', 'pdf'], '--format must be one of: text, json, sarif, github, html.'],
])('%s cannot run: it ends with 2 and a sentence', async (words, sentence) => {
  const { code, stdout, stderr } = await typed(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.startsWith(sentence)).toBe(true);
});

test('without a browser that starts it ends with 2', async () => {
  const { code, stderr } = await typed([await siteOfTest({ 'index.html': pageOf('Home') })], { CHROME_PATH: '/no/browser' });
  expect(code).toBe(2);
  expect(stderr).toContain('No browser could be started, so no page can be checked.');
});

test.skipIf(process.platform === 'win32')('without a temporary folder it ends with 2', async () => {
  const { code, stderr } = await typed([await siteOfTest({ 'index.html': pageOf('Home') })], { TMPDIR: '/no/such/folder' });
  expect(code).toBe(2);
  expect(stderr).toContain('/no/such/folder cannot be written to. Set TMPDIR');
});
