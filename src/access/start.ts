import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { z } from 'astro/zod';
import { withTemporaryFolder } from './temporary.ts';

/** A way to start a browser. */
export interface Start {
  executable: string;
  /** Arguments beyond those that make it headless. */
  args: string[];
  /** Variables added to those of this process. */
  environment: Record<string, string>;
}

/** What came of a start: the product and version that it gave, or why it failed. */
export type Started = { ok: true; version: string } | { ok: false; reason: string };

/** As long as a page may take: a slow machine starts a browser in seconds. */
const longest = 60_000;

/** What a browser has shown by then it has shown: milliseconds. */
const longestGoodbye = 3000;

/** Starts a browser, has it lay out a page, and closes it again: only that proves that it works on this machine. */
export function tryStart({ executable, args, environment }: Start): Promise<Started> {
  return withTemporaryFolder('plainbook-browser-', async (profile) => {
    const headless = ['--headless', '--remote-debugging-pipe', '--disable-dev-shm-usage', '--no-first-run', `--user-data-dir=${profile}`];
    const child = spawn(executable, [...headless, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    try {
      return await Promise.race([layOut(child), ended(child), tooLong()]);
    } finally {
      await stop(child);
      process.off('exit', kill);
    }
  });
}

/** Has the browser open a page, put words into it and measure them. */
async function layOut(child: ChildProcess): Promise<Started> {
  try {
    const ask = conversation(child);
    const { product } = z.object({ product: z.string() }).parse(await ask('Browser.getVersion'));
    const { targetId } = z.object({ targetId: z.string() }).parse(await ask('Target.createTarget', { url: 'about:blank' }));
    const attached = await ask('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
    const expression = 'document.body.innerHTML = "<p>words</p>"; document.body.offsetHeight > 0';
    const { result } = evaluated.parse(await ask('Runtime.evaluate', { expression }, sessionId));
    if (result.value !== true) return { ok: false, reason: 'it lays out no page' };
    return {
      ok: true,
      version: product.replace('Headless', '').replace('/', ' '),
    };
  } catch {
    return { ok: false, reason: 'it does not answer as Chrome does' };
  }
}

const evaluated = z.object({ result: z.object({ value: z.unknown() }) });

/** Puts one question of the DevTools protocol to a browser. Rejects when the answer is none of that protocol's. */
type Ask = (method: string, params?: object, sessionId?: string) => Promise<unknown>;

/** The DevTools protocol over the browser's pipes 3 and 4: JSON messages, each ended by a zero byte. */
function conversation({ stdio: [, , , input, output] }: ChildProcess): Ask {
  if (!(input instanceof Writable && output instanceof Readable)) throw new Error('The browser was started without pipes.');
  const waiting = new Map<number, { resolve(result: unknown): void; reject(reason: unknown): void }>();
  const giveUp = (reason: unknown) => {
    for (const { reject } of waiting.values()) reject(reason);
  };
  input.on('error', () => {});
  let text = '';
  output.setEncoding('utf8').on('data', (more: string) => {
    const messages = (text + more).split('\0');
    text = messages.pop() ?? '';
    try {
      for (const { id, result } of messages.map((each) => message.parse(JSON.parse(each)))) {
        if (id !== undefined) waiting.get(id)?.resolve(result);
      }
    } catch (error) {
      giveUp(error);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
}

/** An answer bears the number of its question, and an event none. */
const message = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
});

/** Resolves when the program ends, or was never there, with the most telling line that it printed. */
function ended(child: ChildProcess): Promise<Started> {
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    errors = (errors + more).slice(-20_000);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, reason: error.message }));
    child.once('close', (code, signal) =>
      resolve({
        ok: false,
        reason: telling(errors) ?? `it ended at once (${signal ?? `code ${code}`})`,
      }),
    );
  });
}

/** Asks the browser to close, so that it tidies up after itself, and ends whatever does not. Its pipes end what a start script left. */
async function stop(child: ChildProcess): Promise<void> {
  const { stdio } = child;
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const late = setTimeout(() => child.kill('SIGKILL'), longestGoodbye);
    if (stdio[3] instanceof Writable && stdio[3].writable) stdio[3].end(`${JSON.stringify({ id: 0, method: 'Browser.close' })}\0`);
    await gone;
    clearTimeout(late);
  }
  for (const pipe of stdio) pipe?.destroy();
}

/** The line in which a browser says why it gave up, without its time stamp and source file. */
function telling(errors: string): string | undefined {
  const lines = errors.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((each) => /:FATAL:|error while loading shared libraries|without --no-sandbox/.test(each)) ?? lines.at(-1);
  return line?.replace(/^\[[^\]]*\]\s*/, '').slice(0, 200);
}

function tooLong(): Promise<Started> {
  return new Promise((resolve) => {
    const reason = `it did not answer within ${longest / 1000} seconds`;
    setTimeout(() => resolve({ ok: false, reason }), longest).unref();
  });
}
