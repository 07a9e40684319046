import { readdir, stat } from 'node:fs/promises';
import { fromHtml } from 'hast-util-from-html';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { CannotCheck } from './failures.ts';
import { addressOf, serveFolder } from './serve.ts';

/** A page to check. */
export interface Page {
  /** Counted from the site's top: `worried/index.html`. */
  file: string;
  /** Where it can be opened on this machine. */
  url: string;
}

/** A site that can be opened on this machine. */
export interface Site {
  pages: Page[];
  /** The only host that its pages may load anything from. */
  host: string;
  close(): Promise<void>;
}

/** What came back for a page's address. */
export type Loaded = { kind: 'page'; html: string } | { kind: 'forwards' } | { kind: 'failed'; reason: string };

/** The same minute that a page has in the browser. */
const longest = 60_000;

/**
 * Opens a built folder, or a site that runs on this machine.
 * The pages of a folder are its HTML files, without Pagefind's own; those of an address are what its `sitemap.xml` names.
 * @param where a folder, or an address such as `http://127.0.0.1:4321/`
 * @throws CannotCheck when there is nothing to open, or it is on another machine
 */
export async function openSite(where: string): Promise<Site> {
  const site = /^[a-z][a-z\d+.-]*:\/\//i.test(where) ? await openAddress(where) : await openFolder(where);
  if (site.pages.length > 0) return site;
  await site.close();
  throw new CannotCheck(`There are no pages in ${where}. Name a folder that holds a finished website, such as dist.`);
}

/** Fetches a page as a browser would. A page that answers with anything but itself has failed. */
export async function load({ url }: Page): Promise<Loaded> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
    });
    const html = await response.text();
    if (response.status !== 200)
      return {
        kind: 'failed',
        reason: `its address answers with ${response.status}`,
      };
    if (!/^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
      return {
        kind: 'failed',
        reason: 'its address does not answer with a page',
      };
    return forwards(html) ? { kind: 'forwards' } : { kind: 'page', html };
  } catch (error) {
    return {
      kind: 'failed',
      reason: `its address does not answer (${reasonOf(error)})`,
    };
  }
}

async function openFolder(folder: string): Promise<Site> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new CannotCheck(`There is no folder ${folder}. Build the site first, with: plainbook build`);
  }
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => !item.isDirectory() && /\.html?$/i.test(item.name))
    .map((item) => [...partsBelow(folder, item.parentPath), item.name].join('/'))
    .filter((file) => !file.startsWith('pagefind/'));
  const { origin, close } = await serveFolder(folder);
  return {
    pages: files.sort().map((file) => ({ file, url: origin + addressOf(file) })),
    host: new URL(origin).hostname,
    close,
  };
}

function partsBelow(folder: string, path: string): string[] {
  return path
    .slice(folder.length)
    .split(/[/\\]/)
    .filter((part) => part !== '');
}

async function openAddress(where: string): Promise<Site> {
  if (!URL.canParse(where)) throw new CannotCheck(`“${where}” is not an address. One on this machine looks like http://127.0.0.1:4321/`);
  const top = new URL(where);
  const isWeb = top.protocol === 'http:' || top.protocol === 'https:';
  if (!isWeb || !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(top.hostname)) {
    throw new CannotCheck(
      `Only sites on this machine are checked, such as http://127.0.0.1:4321/. “${where}” is not on this machine: build that site into a folder, and name the folder.`,
    );
  }
  const addresses = await readSitemap(new URL('sitemap.xml', top), top.origin, 0);
  const pages = [...new Set(addresses)].map((url) => ({
    file: fileAt(new URL(url)),
    url,
  }));
  return { pages, host: top.hostname, close: async () => {} };
}

/** The addresses that a sitemap names, at this machine's origin: it names them as they will be published. */
async function readSitemap(address: URL, origin: string, depth: number): Promise<string[]> {
  const response = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(longest),
  }).catch((error: unknown) => {
    throw new CannotCheck(`${address} does not answer (${reasonOf(error)}). Is the site running?`);
  });
  const text = await response.text();
  if (response.status !== 200)
    throw new CannotCheck(`${address} answers with ${response.status}. A sitemap.xml must say which pages there are.`);
  const places = [...text.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, place = '']) => {
    const known = place.replaceAll('&amp;', '&');
    if (!URL.canParse(known, origin)) throw new CannotCheck(`${address} names “${known}”, which is not an address.`);
    const { pathname, search } = new URL(known, origin);
    return origin + pathname + search;
  });
  if (!/<sitemapindex[\s>]/.test(text)) return places;
  if (depth > 0) throw new CannotCheck(`${address} leads from one list of sitemaps to another.`);
  const lists = await Promise.all(places.map((place) => readSitemap(new URL(place), origin, depth + 1)));
  return lists.flat();
}

function fileAt({ pathname }: URL): string {
  const path = decodeURIComponent(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Whether a page only sends its reader on. Astro writes a delay of 0 or 2 seconds; a longer one is for the gate to judge.
 * Inside `noscript` it counts for nothing, since the gate's browser runs scripts and shows the page.
 */
function forwards(html: string): boolean {
  if (!/http-equiv/i.test(html)) return false;
  let found = false;
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'noscript') return SKIP;
    const refreshes = tagName === 'meta' && /^refresh$/i.test(String(properties.httpEquiv));
    found ||= refreshes && /^\s*[0-2]\s*[;,]\s*url\s*=/i.test(String(properties.content));
    return CONTINUE;
  });
  return found;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : String(cause);
}
