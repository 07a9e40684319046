import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAccess, findBrowser } from '../../src/access/index.ts';
import { openBrowser } from '../browser.ts';
import { pageOf, siteOfTest } from './write-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainbook-test-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the browser that is found opens pages for other tests', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent(pageOf('Hello'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hello');
  await browser.close();
});

test('a CHROME_PATH that names no program is said, and no other browser takes its place', async () => {
  await expect(findBrowser({ chosen: join(folder, 'nothing') })).rejects.toThrow(
    `No browser could be started, so no page can be checked. Tried:
  - CHROME_PATH names ${join(folder, 'nothing')}: there is no program that you may run

Install Chromium, Chrome or Edge (on Debian and Ubuntu: apt install chromium), or set CHROME_PATH to the full path of one.
To build without the check, type: plainbook build --no-access`,
  );
});

describe.skipIf(process.platform === 'win32')('programs that are not browsers', () => {
  test.each([
    ['ends at once', 'exit 3', 'it ended at once (code 3)'],
    ['says why it cannot start', 'echo "chrome: error while loading shared libraries: libnss3.so" >&2; exit 127', 'libnss3.so'],
    ['answers with something else', "printf 'hello\\0' >&4; sleep 60", 'it does not answer as Chrome does'],
  ])('one that %s is said', async (_, words, reason) => {
    const program = join(folder, 'browser.sh');
    await writeFile(program, `#!/bin/sh\n${words}\n`);
    await chmod(program, 0o755);
    await expect(findBrowser({ chosen: program })).rejects.toThrow(reason);
  });

  test('all that was tried is told', async () => {
    const inTheWay = join(folder, 'in-the-way');
    await writeFile(inTheWay, '');
    const found = findBrowser({
      chosen: '',
      installed: ['/bin/false'],
      temporaryFolder: inTheWay,
    });
    await expect(found).rejects.toThrow(/CHROME_PATH is not set\.\n {2}- \/bin\/false: .+\n {2}- .*Chromium from npm.*/);
  });
});

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the Chromium from npm, where no browser is installed', () => {
  const unpacked = () => join(folder, `plainbook-chromium-${userInfo().uid}`, '153.0.0');

  const find = () => findBrowser({ chosen: '', installed: [], temporaryFolder: folder });

  /** Finds it in a process of its own. */
  async function findInNewProcess(): Promise<string> {
    const places = JSON.stringify({
      chosen: '',
      installed: [],
      temporaryFolder: folder,
    });
    const code = `const { findBrowser } = await import(${JSON.stringify(new URL('../../src/access/index.ts', import.meta.url).href)});
      console.log((await findBrowser(${places})).name);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
    return stdout.trim();
  }

  test('two processes that unpack it at the same time both start it', async () => {
    const names = await Promise.all([findInNewProcess(), findInNewProcess()]);
    expect(names).toEqual(Array(2).fill(`Chrome 153.0.8010.0, ${join(unpacked(), 'chromium')}`));
    expect((await readdir(join(unpacked(), '..'))).sort()).toEqual(['153.0.0']);
  });

  test('a second start uses what is there, and a file that was lost or cut short is put back', async () => {
    const program = await stat(join(unpacked(), 'chromium'));
    await find();
    expect((await stat(join(unpacked(), 'chromium'))).mtimeMs).toBe(program.mtimeMs);
    await unlink(join(unpacked(), 'al2023', 'lib', 'libnss3.so'));
    await truncate(join(unpacked(), 'chromium'), 1000);
    expect((await find()).name).toContain('Chrome 153');
    expect((await stat(join(unpacked(), 'chromium'))).size).toBe(program.size);
    expect((await stat(join(unpacked(), 'al2023', 'lib', 'libnss3.so'))).size).toBeGreaterThan(0);
  });

  test('it starts with its own NSS, NSPR and Expat libraries', async () => {
    const { environment, executable } = await findBrowser({
      chosen: '',
      installed: [],
      temporaryFolder: folder,
    });
    const { stdout } = await promisify(execFile)('ldd', [executable], {
      env: { ...process.env, ...environment },
    });
    for (const library of ['libnss3.so', 'libnssutil3.so', 'libnspr4.so', 'libexpat.so.1']) {
      expect(stdout).toContain(`${library} => ${join(unpacked(), 'al2023', 'lib', library)}`);
    }
  });

  test('the gate runs in it', async () => {
    const browser = await findBrowser({
      chosen: '',
      installed: [],
      temporaryFolder: folder,
    });
    const site = await siteOfTest({
      'index.html': pageOf('Home'),
      'bad/index.html': pageOf('Bad', '<img src="a.png">'),
    });
    const { canary, checked, problems } = await checkAccess(site, {
      browser,
    });
    expect({
      caught: canary.caught,
      checked,
      files: problems.map(({ file }) => file),
    }).toEqual({
      caught: true,
      checked: 2,
      files: ['bad/index.html'],
    });
  });
});
