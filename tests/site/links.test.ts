import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, inject, test } from 'vitest';

const site = inject('site');
const pages = globSync('**/*.html', { cwd: site }).filter((path) => !path.startsWith('pagefind/'));
const trees = new Map(pages.map((path) => [path, fromHtml(readFileSync(join(site, path), 'utf8'))]));

test('every link of every page leads to a page, a place or a file that is there', () => {
  let checked = 0;
  const broken: string[] = [];
  for (const [path, tree] of trees) {
    for (const address of addressesIn(tree)) {
      if (/^(?:https?:|mailto:|tel:)/.test(address)) continue;
      checked += 1;
      const { pathname, hash } = new URL(address, `http://site/${path.replace(/index\.html$/, '')}`);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const target = decodeURI(file).slice(1);
      const tree = trees.get(target);
      if (!existsSync(join(site, target))) broken.push(`${path}: ${address}`);
      else if (hash !== '' && tree && !idsIn(tree).has(decodeURIComponent(hash.slice(1))))
        broken.push(`${path}: ${address} (no such place)`);
    }
  }
  expect(checked).toBeGreaterThan(5000);
  expect(broken).toEqual([]);
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

function addressesIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    for (const address of [properties.href, properties.src, properties.action]) if (typeof address === 'string') found.push(address);
  });
  return found;
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  return ids;
}
