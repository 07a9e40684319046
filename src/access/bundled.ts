import { spawn } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Start } from './start.ts';

/** The archives of `@sparticuz/chromium`. The last holds the NSS, NSPR and Expat libraries that a bare Debian lacks. */
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** How old a half-unpacked folder must be before it counts as left by a program that was stopped: a day, in milliseconds. */
const abandoned = 24 * 60 * 60 * 1000;

/** Whether the browser from npm can run here at all. It is built for Linux on 64-bit Intel and AMD processors. */
export const canUnpack = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` (67 MB, 212 MB unpacked), unless that was done before.
 *
 * The package's own `executablePath()` is not used: it writes straight to the final names, so that a second process may start
 * half a browser, and it leaves the libraries packed outside Amazon's and Vercel's machines. Here everything is unpacked aside
 * and each file then moved into its place in one step, whole; a file that a clean-up of the temporary folder took is put back.
 * @param temporaryFolder where to unpack; it must allow programs to run
 * @throws a sentence to show, when there is no room, or the folder belongs to somebody else
 */
export async function unpackChromium(temporaryFolder: string): Promise<Start> {
  const folder = await unpacked(temporaryFolder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter((path) => path !== undefined && path !== '');
  return {
    executable: join(folder, 'chromium'),
    args: [],
    environment: {
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpacked(temporaryFolder: string): Promise<string> {
  const build = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(build, '..', 'package.json'), 'utf8')));
  const ours = await ownFolder(temporaryFolder);
  const folder = join(ours, version);
  if (await isWhole(folder)) return folder;

  await clearAbandoned(ours);
  const aside = await mkdtemp(join(ours, 'unpacking-'));
  try {
    await inflate(build, aside);
    await writeFile(join(aside, 'fonts.conf'), fontSettings(folder));
    await chmod(join(aside, 'chromium'), 0o700);
    const files = await listOf(aside);
    for (const { path } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(aside, path), join(folder, path));
    }
    await writeFile(join(aside, 'files.json'), JSON.stringify(files));
    await rename(join(aside, 'files.json'), join(folder, 'files.json'));
    return folder;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** A folder that nobody else can write to: what lies in it is run as a program. */
async function ownFolder(temporaryFolder: string): Promise<string> {
  const { uid } = userInfo();
  const folder = join(temporaryFolder, `plainbook-chromium-${uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} can be written to by somebody else. Remove it, or set TMPDIR to a folder of your own.`);
  }
  return folder;
}

const fileList = z.array(z.object({ path: z.string(), size: z.number() }));

/** Whether all files are there with their sizes. The list is moved in last. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const files = fileList.parse(JSON.parse(await readFile(join(folder, 'files.json'), 'utf8')));
    const sizes = await Promise.all(files.map(async ({ path }) => (await stat(join(folder, path))).size));
    return files.every(({ size }, index) => sizes[index] === size);
  } catch {
    return false;
  }
}

async function listOf(folder: string): Promise<z.infer<typeof fileList>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return Promise.all(
    files.map(async (file) => ({
      path: file.slice(folder.length + 1),
      size: (await stat(file)).size,
    })),
  );
}

/** Lets the package unpack its archives, in a process whose temporary folder is `aside`: that is where it always writes to. */
async function inflate(build: string, aside: string): Promise<void> {
  const program = `import { inflate } from ${JSON.stringify(`file://${join(build, 'index.js')}`)};
    await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));`;
  const files = archives.map((archive) => join(build, '..', 'bin', archive));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, ...files], {
    env: { ...process.env, TMPDIR: aside },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    errors += more;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`it could not be unpacked into ${aside}: ${/^\w*Error: (.+)$/m.exec(errors)?.[1] ?? `code ${code}`}`);
}

/** The package's own settings look for its fonts in /tmp/fonts. These name the real place, after the fonts of the machine. */
function fontSettings(folder: string): string {
  const place = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${place}/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** Takes away what a stopped program left half unpacked. */
async function clearAbandoned(ours: string): Promise<void> {
  const left = (await readdir(ours)).filter((name) => name.startsWith('unpacking-'));
  for (const path of left.map((name) => join(ours, name))) {
    const since = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > abandoned) await rm(path, { recursive: true, force: true });
  }
}
