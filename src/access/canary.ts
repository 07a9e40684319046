import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startOfFile } from '../source/index.ts';
import known from './canary.json' with { type: 'json' };
import type { Outcome } from './pa11y.ts';
import type { AccessProblem } from './problems.ts';
import { serveFolder } from './serve.ts';

/** The page with faults on purpose, served apart from the site. */
export interface Canary {
  url: string;
  host: string;
  close(): Promise<void>;
}

/** How many faults the page holds. Each runner must find each of them. */
export const canaryFaults = known.faults.length;

/**
 * Serves the page with faults on purpose.
 * @param page the HTML file; a test gives one without faults
 * @param folder where a copy may lie while it is served
 */
export async function serveCanary(page: string = join(import.meta.dirname, 'canary.html'), folder: string): Promise<Canary> {
  const outside = join(folder, 'canary');
  await mkdir(outside);
  await copyFile(page, join(outside, 'index.html'));
  const { origin, close } = await serveFolder(outside);
  return { url: `${origin}/`, host: new URL(origin).hostname, close };
}

/** The known faults that a runner did not find, as `axe: image-alt`. All of them, when the page gave no result. */
export function missedBy(outcome: Outcome | undefined): string[] {
  const issues = outcome?.kind === 'checked' ? outcome.issues : [];
  const found = new Set(issues.map(({ runner, code }) => `${runner}: ${code}`));
  return known.faults.flatMap(({ htmlcs, axe }) => [`htmlcs: ${htmlcs}`, `axe: ${axe}`]).filter((fault) => !found.has(fault));
}

/** The gate's verdict on itself: what it says of any page is worth nothing. */
export function brokenGate(missed: string[]): AccessProblem {
  return {
    file: 'canary.html',
    ...startOfFile,
    severity: 'error',
    rule: 'access/gate-broken',
    message: `The accessibility gate itself is broken: on a page with ${canaryFaults} known faults it missed ${missed.join(', ')}. What it says of the other pages cannot be trusted.`,
    fix: 'Install the packages again with: npm ci. If it stays broken, try another browser with CHROME_PATH, and report it to Plainbook.',
    source: 'A check that cannot fail proves nothing, so each run begins with a page that must fail.',
    foundBy: [],
    code: 'gate-broken',
    selector: '',
  };
}
