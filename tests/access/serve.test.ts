import { symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/access/index.ts';
import { siteOfTest } from './write-site.ts';

/** A folder `site` with a secret beside it. */
async function served(): Promise<{ origin: string; site: string }> {
  const folder = await siteOfTest({
    'secret.txt': 'secret',
    'site-of-others/secret.txt': 'secret',
    'site/index.html': 'home',
    'site/404.html': 'not here',
    'site/worried/index.html': 'worried',
    'site/no index/a b.txt': 'words',
    'site/look.css': 'body {}',
    'site/booklet.epub': 'zip',
    'site/pagefind/en.pf_meta': 'meta',
  });
  const site = join(folder, 'site');
  const { origin, close } = await serveFolder(site);
  onTestFinished(close);
  return { origin, site };
}

/** Sends a path as it stands, which `fetch` would tidy first. */
async function getRaw(origin: string, path: string): Promise<string> {
  const socket = connect({
    host: '127.0.0.1',
    port: Number(new URL(origin).port),
  });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const part of socket.setEncoding('utf8')) answer += part;
  return answer;
}

test('a folder shows its index.html, and its address ends with a slash', async () => {
  const { origin } = await served();
  expect(await (await fetch(`${origin}/`)).text()).toBe('home');
  const response = await fetch(`${origin}/worried?from=home`);
  expect(response.url).toBe(`${origin}/worried/?from=home`);
  expect(await response.text()).toBe('worried');
});

test('what is not there answers 404 with the page 404.html', async () => {
  const { origin } = await served();
  for (const path of ['/nowhere', '/no%20index/', '/worried/index.html/', '/%E0%A4%A']) {
    const response = await fetch(origin + path);
    expect([path, response.status, await response.text()]).toEqual([path, 404, 'not here']);
  }
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/look.css', 'text/css; charset=utf-8'],
  ['/booklet.epub', 'application/epub+zip'],
  ['/no%20index/a%20b.txt', 'text/plain; charset=utf-8'],
  ['/pagefind/en.pf_meta', 'application/octet-stream'],
])('%s is served as %s', async (path, type) => {
  const { origin } = await served();
  const response = await fetch(origin + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test('no path leads out of the folder', async () => {
  const { origin } = await served();
  const paths = [
    '/../secret.txt',
    '/worried/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/worried/..\\..\\secret.txt',
    '/../site-of-others/secret.txt',
    '//etc/hostname',
    '/%00/../../secret.txt',
  ];
  for (const path of paths) {
    const answer = await getRaw(origin, path);
    expect([path, answer.split('\r\n', 1)[0]]).toEqual([path, 'HTTP/1.1 404 Not Found']);
    expect(answer).not.toContain('secret');
  }
});

test('a link on disk does not lead out of the folder either', async () => {
  const { origin, site } = await served();
  await symlink(join(site, '..', 'secret.txt'), join(site, 'secret.txt'));
  await symlink(join(site, '..'), join(site, 'up'), 'dir');
  expect((await fetch(`${origin}/secret.txt`)).status).toBe(404);
  expect((await fetch(`${origin}/up/secret.txt`)).status).toBe(404);
});

test('a doubled slash does not turn a folder into another host', async () => {
  const { origin } = await served();
  expect(await getRaw(origin, '//worried')).toMatch(/^HTTP\/1\.1 301 .*\r\nlocation: \/worried\/\r\n/m);
});

test('nothing can be sent to it', async () => {
  const { origin } = await served();
  expect((await fetch(`${origin}/`, { method: 'POST', body: 'words' })).status).toBe(405);
});
