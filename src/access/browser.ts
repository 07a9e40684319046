import { access, constants } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { canUnpack, unpackChromium } from './bundled.ts';
import { CannotCheck } from './failures.ts';
import { installedBrowsers } from './installed.ts';
import { type Start, tryStart } from './start.ts';

/** A browser that has been started once on this machine, and how to start it again. */
export interface Browser extends Start {
  /** For people: `Chrome 153.0.8010.0, /usr/bin/chromium`. */
  name: string;
}

/** Where to look for a browser. Whatever is left out is looked for on this machine. */
export interface Places {
  /** The program that the person chose: `CHROME_PATH`. No other is tried beside it. */
  chosen?: string | undefined;
  /** Full paths of installed programs, in the order in which to try them. */
  installed?: string[];
  /** Where the browser from npm is unpacked. */
  temporaryFolder?: string;
}

/**
 * Finds a browser that works: the one that `CHROME_PATH` names; else an installed Chrome, Edge or Chromium; else, on Linux, the
 * Chromium from the npm package `@sparticuz/chromium`, which needs nothing from the system but its C library.
 * It is started without the browser's own sandbox only where the sandbox is impossible: as root, and where the system forbids it.
 * @throws CannotCheck with what was tried and what to do
 */
export async function findBrowser(places: Places = {}): Promise<Browser> {
  const chosen = places.chosen ?? process.env.CHROME_PATH;
  const tried: string[] = [];
  if (chosen !== undefined && chosen !== '') {
    const found = await firstStart(startsOf({ executable: chosen, args: [], environment: {} }), chosen, tried);
    if (found) return found;
    throw noBrowser([`CHROME_PATH names ${tried.join('; ')}`]);
  }
  tried.push('CHROME_PATH is not set.');
  const installed = places.installed ?? installedBrowsers();
  if (installed.length === 0) tried.push('No Chrome, Edge or Chromium is installed.');
  for (const executable of installed) {
    const found = await firstStart(startsOf({ executable, args: [], environment: {} }), executable, tried);
    if (found) return found;
  }
  if (!canUnpack) throw noBrowser([...tried, 'The Chromium from npm is for Linux on x64 only.']);
  const unpacked = await unpackChromium(places.temporaryFolder ?? tmpdir()).catch((error: unknown) => {
    tried.push(`Chromium from npm: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
  const found = unpacked && (await firstStart(npmStarts(unpacked), 'Chromium from npm', tried));
  if (found) return found;
  throw noBrowser(tried);
}

/** The ways to start a program, best first: with its sandbox, unless it is known to refuse it, and on Linux without it. */
function startsOf(start: Start): Start[] {
  const open = { ...start, args: [...start.args, '--no-sandbox'] };
  if (process.platform !== 'linux') return [start];
  return process.getuid?.() === 0 ? [open] : [start, open];
}

/** With the libraries of the package; and with the system's own, should its C library be too old for those. */
function npmStarts(start: Start): Start[] {
  const { LD_LIBRARY_PATH: _, ...rest } = start.environment;
  return [...startsOf(start), ...startsOf({ ...start, environment: rest })];
}

async function firstStart(starts: Start[], title: string, tried: string[]): Promise<Browser | undefined> {
  const reasons: string[] = [];
  for (const start of starts) {
    const missing = await access(start.executable, constants.X_OK).then(
      () => undefined,
      () => 'there is no program that you may run',
    );
    const started = missing === undefined ? await tryStart(start) : ({ ok: false, reason: missing } as const);
    if (started.ok) return { ...start, name: `${started.version}, ${start.executable}` };
    if (!reasons.includes(started.reason)) reasons.push(started.reason);
    if (missing !== undefined) break;
  }
  tried.push(`${title}: ${reasons.join('; ')}`);
  return undefined;
}

function noBrowser(tried: string[]): CannotCheck {
  return new CannotCheck(`No browser could be started, so no page can be checked. Tried:
${tried.map((line) => `  - ${line}`).join('\n')}

Install Chromium, Chrome or Edge (on Debian and Ubuntu: apt install chromium), or set CHROME_PATH to the full path of one.
To build without the check, type: plainbook build --no-access`);
}
