import type { Turns } from './turns.ts';
import type { Web } from './web.ts';

/** What the web has said of an address. */
export type Answer =
  | { kind: 'there' }
  /** For good. `to` is its new address. */
  | { kind: 'moved'; to: string }
  /** The website says that there is no such page. */
  | { kind: 'gone'; status: number }
  /** The website does not answer programs. */
  | { kind: 'refused'; status: number }
  /** `why` in words that end a sentence: `there is no website of that name`. */
  | { kind: 'unreachable'; why: string }
  /** It stands on this machine or its network, or is made up. */
  | { kind: 'private' };

/** The longest that a question may take, in milliseconds. */
const longest = 15_000;

/** How often a website may send on. */
const mostRedirects = 5;

/** “Too many questions”: another would be impolite. */
const tooMany = 429;

const headers = { 'User-Agent': 'Plainbook link check', Accept: 'text/html,*/*;q=0.8' };

/**
 * Asks for one address, and follows where it is sent.
 * @param until when all must be over, in milliseconds since 1970
 * @returns nothing if the time was over first
 */
export async function ask(address: string, web: Web, turns: Turns, until: number): Promise<Answer | undefined> {
  let url = address;
  let to = address;
  let isForGood = true;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const { hostname, host } = new URL(url);
    if (!(await web.mayAsk(hostname)))
      return url === address ? { kind: 'private' } : { kind: 'unreachable', why: 'it sends a reader on to a place that cannot be asked' };
    const response = await question(url, host, web, turns, until);
    if (typeof response === 'string') return web.now() < until ? { kind: 'unreachable', why: response } : undefined;
    const next = nextAddress(response, url);
    if (next === undefined) return answerOf(response.status, address, to);
    if (!/^https?:$/.test(new URL(next).protocol)) return { kind: 'refused', status: response.status };
    isForGood &&= response.status === 301 || response.status === 308;
    if (isForGood) to = next;
    url = next;
  }
  return { kind: 'unreachable', why: 'it sends a reader on and on' };
}

/** Asks with HEAD, which costs the website little; many answer it wrongly, so a bad answer is asked for again with GET. */
async function question(url: string, host: string, web: Web, turns: Turns, until: number): Promise<Response | string> {
  for (const method of ['HEAD', 'GET'] as const) {
    const left = Math.max(1, Math.min(longest, until - web.now()));
    try {
      const response = await turns.take(host, () =>
        web.fetch(url, { method, redirect: 'manual', headers, signal: AbortSignal.timeout(left) }),
      );
      await response.body?.cancel();
      if (response.status < 400 || response.status === tooMany || method === 'GET') return response;
    } catch (error) {
      if (method === 'GET' || isFinal(error)) return inWords(error);
    }
  }
  return 'it does not answer';
}

function nextAddress({ status, headers: given }: Response, url: string): string | undefined {
  const location = given.get('location');
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, url)) return undefined;
  const next = new URL(location, url);
  next.hash = '';
  return next.href;
}

function answerOf(status: number, address: string, to: string): Answer {
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status >= 500 && status < 600) return { kind: 'unreachable', why: `the website has trouble of its own (${status})` };
  if (status >= 400) return { kind: 'refused', status };
  return sameButForSlash(address, to) ? { kind: 'there' } : { kind: 'moved', to };
}

/** A slash at the end is not worth an editor's time. */
function sameButForSlash(a: string, b: string): boolean {
  return new URL(a).href.replace(/\/$/, '') === new URL(b).href.replace(/\/$/, '');
}

/** Some failures would be the same with GET. */
function isFinal(error: unknown): boolean {
  return nameOf(error) === 'TimeoutError' || /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|CERT|SELF_SIGNED|ALTNAME/.test(codeOf(error));
}

function inWords(error: unknown): string {
  const code = codeOf(error);
  if (nameOf(error) === 'TimeoutError' || code.includes('TIMEOUT')) return 'it did not answer within 15 seconds';
  if (code === 'ENOTFOUND') return 'there is no website of that name';
  if (/CERT|SELF_SIGNED|ALTNAME|VERIFY/.test(code)) return 'it cannot prove that it is the real one, and browsers warn of it';
  return 'it does not answer';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Node puts the system's own short name for a failure below the error of `fetch`. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
