import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, inject, test } from 'vitest';
import { addressesOf } from '../../src/check/links/addresses.ts';
import { anchorsAt } from '../../src/check/links/anchors.ts';
import { readContent } from '../../src/source/index.ts';
import { readPdf } from '../book/read-pdf.ts';

const site = inject('site');
const pages = globSync('**/*.html', { cwd: site }).filter((path) => !path.startsWith('pagefind/'));
const trees = new Map(pages.map((path) => [path, fromHtml(readFileSync(join(site, path), 'utf8'))]));

test('every link and every picture of every page leads to a page, a place or a file that is there', () => {
  let checked = 0;
  const broken: string[] = [];
  for (const [path, tree] of trees) {
    for (const address of addressesIn(tree)) {
      if (/^(?:https?:|mailto:|tel:)/.test(address)) continue;
      checked += 1;
      const fault = faultOf(address, path);
      if (fault) broken.push(`${path}: ${address} (${fault})`);
    }
  }
  expect(checked).toBeGreaterThan(5000);
  expect(broken).toEqual([]);
});

test('links and pictures that lead nowhere would be found', () => {
  for (const address of ['/nothing/', '/words/#nothing', '/_astro/nothing.webp', '/downloads/nothing.pdf', '#nothing'])
    expect(faultOf(address, 'words/index.html'), address).toBeDefined();
  const page = '<picture><source srcset="/a.webp 320w, /b.webp 640w"><img src="/c.jpg"></picture><link href="/d.css"><form action="/e/">';
  expect(addressesIn(fromHtml(page))).toEqual(['/a.webp', '/b.webp', '/c.jpg', '/d.css', '/e/']);
});

test('the sitemap names every page that can be found, and no other', () => {
  const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>https:\/\/[^/]*([^<]*)<\/loc>/g)].map(([, path = '']) => path);
  expect(named.filter((path) => faultOf(path, 'sitemap.xml'))).toEqual([]);
  const built = pages.filter((path) => path !== '404.html').map((path) => `/${path.replace(/index\.html$/, '')}`);
  expect(named.toSorted()).toEqual(built.toSorted());
});

test('every file that is made or offered is linked, with its kind and its size in the words of the link', () => {
  const files = globSync('{downloads,files}/**/*.*', { cwd: site }).map((path) => `/${path}`);
  expect(files.length).toBeGreaterThan(3);
  const said = new Map<string, string[]>();
  for (const tree of trees.values())
    visit(tree, 'element', (element) => {
      const href = String(element.properties.href ?? '');
      if (/^\/(?:downloads|files)\//.test(href)) said.set(href, [...(said.get(href) ?? []), textOf(element)]);
    });
  expect([...said.keys()].toSorted()).toEqual(files.toSorted());
  for (const [file, links] of said)
    for (const words of links)
      expect(words, file).toMatch(/^(?=.*\b(?:PDF|EPUB|Word|OpenDocument|text|Braille|sound)\b).*, [\d.]+ [KM]B\)?$/i);
});

test('every link of every booklet leads to a page of it, a website, an email address or a telephone', async () => {
  const booklets = globSync('downloads/*.pdf', { cwd: site });
  expect(booklets.length).toBeGreaterThan(3);
  for (const file of booklets) {
    const { links, pages } = await readPdf(new Uint8Array(readFileSync(join(site, file))));
    if (!file.endsWith('-print.pdf')) expect(links.length, file).toBeGreaterThan(50);
    for (const link of links) {
      if (typeof link === 'number') expect(link, file).toBeLessThanOrEqual(pages.length);
      else expect(link, file).toMatch(/^https?:\/\/[^/]+\.[^/]+|^mailto:[^@]+@[^@]+\.|^tel:\+?\d+$/);
      const inner = typeof link === 'string' && new URL(link).hostname === school ? new URL(link) : undefined;
      if (inner) expect(faultOf(inner.pathname + inner.hash, 'index.html'), `${file}: ${link}`).toBeUndefined();
    }
  }
});

test('the check knows every place on every page that a link can lead to', async () => {
  const content = await readContent(join(import.meta.dirname, '../../content'));
  const addresses = addressesOf(content);
  for (const [path, tree] of trees) {
    const address = `/${path.replace(/index\.html$/, '')}`;
    if (path === '404.html') continue;
    expect(addresses.has(address), address).toBe(true);
    const known = anchorsAt(address, addresses.get(address), content);
    const unknown = [...idsIn(tree)].filter((id) => !known?.headings.includes(id) && !known?.others.includes(id) && !ofFurniture.test(id));
    expect(unknown, address).toEqual([]);
    expect(
      known?.headings.filter((id) => !idsIn(tree).has(id)),
      address,
    ).toEqual([]);
  }
});

test('no id stands twice on a page, and no page loads anything from elsewhere', () => {
  const faults: string[] = [];
  for (const [path, tree] of trees) {
    const seen = new Set<string>();
    visit(tree, 'element', ({ tagName, properties }) => {
      const id = properties.id;
      if (typeof id === 'string' && seen.size === seen.add(id).size) faults.push(`${path}: id ${id} twice`);
      const loaded = tagName === 'img' || tagName === 'script' ? properties.src : tagName === 'link' ? properties.href : undefined;
      if (typeof loaded === 'string' && !loaded.startsWith('/')) faults.push(`${path}: loads ${loaded}`);
      if (properties.style !== undefined || Object.keys(properties).some((name) => /^on[A-Z]/.test(name)))
        faults.push(`${path}: a style or handler in ${tagName}`);
    });
  }
  expect(faults).toEqual([]);
});

test('every page says what may be loaded, and hosts are told the same', () => {
  const headers = readFileSync(join(site, '_headers'), 'utf8');
  const policies = new Set<string>();
  for (const [, tree] of trees) {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'content-security-policy')
        policies.add(String(properties.content));
    });
  }
  expect(policies.size).toBe(1);
  const [policy = ''] = policies;
  expect(policy).not.toMatch(/unsafe-inline|https?:|\*/);
  expect(headers).toContain(policy);
});

test('the site has the files that others rely on', () => {
  for (const file of [
    'index.html',
    '404.html',
    'words/index.html',
    'a-z/index.html',
    'search/index.html',
    'people/index.html',
    'policies/complaints/index.html',
    'booklets/guide-for-parents/index.html',
    'sitemap.xml',
    'pagefind/pagefind.js',
  ]) {
    expect(existsSync(join(site, file)), file).toBe(true);
  }
});

test('no word is glued to the next where a line of the template ends', () => {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).toMatch(/Ring Mrs Farida Rahman on <a/);
  expect(home).toMatch(/<\/a>, or email <a/);
});

/** The field for words to search, and what the search page fills: no place to lead a reader to. */
const ofFurniture = /^(?:q|search-results)$/;

/** The school's own address on the web. */
const school = /<loc>https:\/\/([^/]*)/.exec(readFileSync(join(site, 'sitemap.xml'), 'utf8'))?.[1];

/** Why an address of this site leads nowhere, if it does not. */
function faultOf(address: string, from: string): string | undefined {
  const { pathname, hash } = new URL(address, `http://site/${from.replace(/index\.html$/, '')}`);
  const target = decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
  const tree = trees.get(target);
  if (!existsSync(join(site, target))) return 'no such file';
  return hash !== '' && tree && !idsIn(tree).has(decodeURIComponent(hash.slice(1))) ? 'no such place' : undefined;
}

function addressesIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    const several = String(properties.srcSet ?? '')
      .split(/,\s+/)
      .map((offer) => offer.replace(/\s+\d+[wx]$/, ''));
    for (const address of [...several, properties.href, properties.src, properties.action])
      if (typeof address === 'string' && address !== '') found.push(address);
  });
  return found;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}
