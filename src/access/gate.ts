import { type Browser, findBrowser } from './browser.ts';
import { brokenGate, canaryFaults, missedBy, serveCanary } from './canary.ts';
import { CannotCheck } from './failures.ts';
import { locator } from './locate.ts';
import { type Outcome, runPa11y } from './pa11y.ts';
import { type AccessProblem, notChecked, problemsOf } from './problems.ts';
import { load, openSite, type Page } from './site.ts';
import { withTemporaryFolder } from './temporary.ts';

/** What the gate found. The site may pass only if `problems` is empty. */
export interface AccessResult {
  /** Pages that the site has, without those that only send their reader on. */
  pages: number;
  /** Pages that both runners have looked at. Each of the others is among the problems. */
  checked: number;
  /** The page with faults on purpose: whether both runners found them all, and what was missed (`axe: image-alt`). */
  canary: { caught: boolean; faults: number; missed: string[] };
  problems: AccessProblem[];
  /** The browser that was used: `Chrome 153.0.8010.0, /usr/bin/chromium`. */
  browser: string;
  /** Files of pages that failed to run and were tried a second time. */
  triedAgain: string[];
  /** Files of pages that only send their reader on, and so were left out. */
  leftOut: string[];
  /** From the start of the first page to the end of the last. */
  seconds: number;
}

export interface GateOptions {
  /** A browser that is known to start. Left out, one is found. */
  browser?: Browser;
  /** Another page with faults, in place of `canary.html`: a test gives one without. */
  canary?: string;
  /** Called after each page. */
  onProgress?: (progress: GateProgress) => void;
}

export interface GateProgress {
  done: number;
  total: number;
  /** The file of the page that was just done. */
  file: string;
}

/** Pages open at once, as measured on two cores: see `Run.concurrency`. Pages that failed are tried again one by one. */
const together = 4;

/**
 * Checks every page of a site for accessibility: pa11y-ci, WCAG 2 level AA, HTML CodeSniffer and axe, in one browser.
 *
 * It never passes a site that was not looked at. A page with known faults is tested in every run; if either runner misses one,
 * the gate calls itself broken. A page without a result is a problem. Pages that failed to run get one second try.
 * @param where a built folder, or an address on this machine
 * @throws CannotCheck when there is no site, or no browser that starts
 */
export async function checkAccess(where: string, options: GateOptions = {}): Promise<AccessResult> {
  return withTemporaryFolder('plainbook-access-', async (folder) => {
    const site = await openSite(where);
    try {
      const canary = await serveCanary(options.canary, folder);
      try {
        const browser = options.browser ?? (await findBrowser());
        return await check(site.pages, canary.url, { ...options, browser, hosts: [site.host, canary.host], folder });
      } finally {
        await canary.close();
      }
    } finally {
      await site.close();
    }
  });
}

type Settings = GateOptions & {
  browser: Browser;
  hosts: string[];
  folder: string;
};

async function check(all: Page[], canary: string, settings: Settings): Promise<AccessResult> {
  const start = performance.now();
  const loaded = new Map<Page, Awaited<ReturnType<typeof load>>>();
  for (const page of all) loaded.set(page, await load(page));
  const leftOut = all.filter((page) => loaded.get(page)?.kind === 'forwards');
  const pages = all.filter((page) => !leftOut.includes(page));
  const present = pages.filter((page) => loaded.get(page)?.kind === 'page');

  const onPage = progressOf(present, settings.onProgress);
  const run = (some: Page[], concurrency: number): Promise<Map<string, Outcome>> =>
    runPa11y({
      ...settings,
      urls: [canary, ...some.map(({ url }) => url)],
      concurrency,
      onPage,
    });
  const first = await run(present, together);
  const failed = present.filter(({ url }) => first.get(url)?.kind !== 'checked');
  const last = failed.length > 0 || first.get(canary)?.kind !== 'checked' ? await run(failed, 1) : first;
  const outcomes = new Map([...first, ...last]);
  refuseIfNothingRan(outcomes, settings.browser);

  const runs = [first, last].filter((each) => each === last || each.get(canary)?.kind === 'checked');
  const missed = [...new Set(runs.flatMap((each) => missedBy(each.get(canary))))];
  const problems: AccessProblem[] = missed.length > 0 ? [brokenGate(missed)] : [];
  let checked = 0;
  for (const page of pages) {
    const text = loaded.get(page);
    const outcome = outcomes.get(page.url);
    if (text?.kind === 'page' && outcome?.kind === 'checked') {
      checked += 1;
      if (outcome.issues.length > 0) problems.push(...problemsOf(page.file, outcome.issues, locator(text.html)));
    } else {
      problems.push(
        notChecked(page.file, text?.kind === 'failed' ? text.reason : outcome?.kind === 'failed' ? outcome.reason : 'no result came back'),
      );
    }
  }
  return {
    pages: pages.length,
    checked,
    canary: { caught: missed.length === 0, faults: canaryFaults, missed },
    problems,
    browser: settings.browser.name,
    triedAgain: failed.map(({ file }) => file),
    leftOut: leftOut.map(({ file }) => file),
    seconds: (performance.now() - start) / 1000,
  };
}

/** Counts the pages of the site, each once, also when it is tried again. */
function progressOf(pages: Page[], tell: GateOptions['onProgress']): (url: string) => void {
  const files = new Map(pages.map(({ url, file }) => [url, file]));
  const done = new Set<string>();
  return (url) => {
    const file = files.get(url);
    if (file === undefined) return;
    done.add(url);
    tell?.({ done: done.size, total: files.size, file });
  };
}

/** Not even the canary gave a result: the fault lies in the browser or in pa11y-ci, and no page can be blamed. */
function refuseIfNothingRan(outcomes: Map<string, Outcome>, browser: Browser): void {
  const reasons = [...outcomes.values()].map((outcome) => (outcome.kind === 'failed' ? outcome.reason : undefined));
  if (reasons.includes(undefined)) return;
  throw new CannotCheck(`No page could be checked in ${browser.name}: ${reasons[0]}.

Try another browser: set CHROME_PATH to the full path of Chrome, Edge or Chromium.
To build without the check, type: plainbook build --no-access`);
}
