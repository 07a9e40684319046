import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Browser } from './browser.ts';

/** One fault, as pa11y-ci reports it. */
export type Issue = z.infer<typeof issue>;

/** What pa11y-ci says of one page. */
export type Outcome = { kind: 'checked'; issues: Issue[] } | { kind: 'failed'; reason: string };

/** One run of pa11y-ci, in one browser. */
export interface Run {
  urls: string[];
  browser: Browser;
  /** The only hosts that a page can reach. */
  hosts: string[];
  /** Pages open at once. Four take half as long as two on two cores, since each page waits half a second for the network. */
  concurrency: number;
  /** A folder of this run's own for its settings and the browser's files. */
  folder: string;
  /** Called when a page is done. */
  onPage(url: string): void;
}

/** How long one page may take to load: milliseconds. Only a page that never comes to rest needs more, on a slow machine too. */
const longestLoad = 60_000;

/**
 * Runs pa11y-ci over pages: WCAG 2 level AA, by HTML CodeSniffer and by axe.
 * pa11y-ci (LGPL) runs as a program of its own. Its pages come back one by one through our reporter, since its `--json` says
 * nothing until the last page, and nothing at all if it dies. Each page is given as an object and all share one browser context:
 * with bare addresses its settings are shared between pages and get mixed up (pa11y-ci issue 354).
 * @returns an outcome for every address
 */
export async function runPa11y({ urls, browser, hosts, concurrency, folder, onPage }: Run): Promise<Map<string, Outcome>> {
  const settings = join(folder, 'pa11y-ci.json');
  const launch = {
    executablePath: browser.executable,
    args: [...browser.args, ...closedTo(hosts)],
    headless: 'shell',
    pipe: true,
  };
  const defaults = {
    standard: 'WCAG2AA',
    runners: ['htmlcs', 'axe'],
    timeout: longestLoad,
    concurrency,
    useIncognitoBrowserContext: false,
    reporters: [join(import.meta.dirname, 'reporter.cjs')],
    chromeLaunchConfig: launch,
  };
  await writeFile(settings, JSON.stringify({ defaults, urls: urls.map((url) => ({ url })) }));

  const program = join(dirname(createRequire(import.meta.url).resolve('pa11y-ci/package.json')), 'bin', 'pa11y-ci.js');
  const child = spawn(process.execPath, [program, '--config', settings], {
    // Puppeteer reads settings, which may be programs, from the folder that it runs in and from those above: so from our own.
    cwd: import.meta.dirname,
    env: { ...process.env, ...browser.environment, PUPPETEER_TMP_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    windowsHide: true,
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const outcomes = new Map<string, Outcome>();
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    errors = (errors + more).slice(-20_000);
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
      child.on('message', (sent) => {
        const told = message.safeParse(sent);
        if (!told.success) return reject(told.error);
        outcomes.set(told.data.url, outcomeOf(told.data));
        onPage(told.data.url);
      });
    });
    const reason = `pa11y-ci stopped (${/^\w*Error: (.+)$/m.exec(errors)?.[1] ?? `code ${code}`})`;
    for (const url of urls) if (!outcomes.has(url)) outcomes.set(url, { kind: 'failed', reason });
    return outcomes;
  } finally {
    process.off('exit', kill);
    child.kill();
  }
}

/** Keeps pages, and the browser itself, from every other host, by name and by number; and from a proxy, which would go there for them. */
function closedTo(hosts: string[]): string[] {
  return [`--host-resolver-rules=MAP * ~NOTFOUND, ${hosts.map((host) => `EXCLUDE ${host}`).join(', ')}`, '--no-proxy-server'];
}

function outcomeOf(told: z.infer<typeof message>): Outcome {
  if (told.kind === 'failed') return { kind: 'failed', reason: told.reason };
  return samePage(told.url, told.landed)
    ? { kind: 'checked', issues: told.issues }
    : { kind: 'failed', reason: `it sends the browser on to ${told.landed}` };
}

function samePage(asked: string, landed: string): boolean {
  const [from, to] = [new URL(asked), URL.canParse(landed) ? new URL(landed) : undefined];
  return from.origin === to?.origin && from.pathname === to.pathname;
}

const issue = z.object({
  code: z.string(),
  message: z.string(),
  /** The element's opening, and its first 31 characters: null where it has none. */
  context: z.string().nullable(),
  selector: z.string(),
  runner: z.enum(['htmlcs', 'axe']),
  runnerExtras: z.object({
    description: z.string().optional(),
    help: z.string().optional(),
    helpUrl: z.string().optional(),
    needsFurtherReview: z.boolean().optional(),
  }),
});

const message = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('checked'),
    url: z.string(),
    landed: z.string(),
    issues: z.array(issue),
  }),
  z.object({ kind: z.literal('failed'), url: z.string(), reason: z.string() }),
]);
