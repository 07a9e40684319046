import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkOnline, keepAnswers, type OnlineCheck, readKeptAnswers, theWeb, type Web } from '../../src/check/index.ts';
import { isPublicAddress, isPublicName } from '../../src/check/online/private-addresses.ts';
import { readContent } from '../../src/source/index.ts';
import { type Changes, guidePage, item, schoolFile, writeSchool } from '../fixture-school.ts';

/** What the website of the test was asked, and when. */
interface Asked {
  method: string;
  host: string;
  path: string;
  agent: string;
  from: number;
  until: number;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const asked: Asked[] = [];
let answering: Record<string, Answering> = {};
let server: Server;
let port = 0;

/** A clock that goes on by itself only as fast as waiting makes it: no test waits a second. */
let clock = 0;

/** The web of the test: every name leads to the server of the test. */
function webOfTest(more: Partial<Web> = {}): Web {
  return {
    fetch: (url, given) => {
      const { hostname, pathname } = new URL(url);
      return fetch(`http://127.0.0.1:${port}${pathname}`, { ...given, headers: { ...given.headers, 'X-Host': hostname } });
    },
    now: () => clock,
    async wait(milliseconds) {
      clock += milliseconds;
    },
    mayAsk: async (host) => isPublicName(host),
    ...more,
  };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const host = String(request.headers['x-host']);
    const path = request.url ?? '';
    const entry = { method: request.method ?? '', host, path, agent: request.headers['user-agent'] ?? '', from: clock, until: clock };
    asked.push(entry);
    response.once('finish', () => {
      entry.until = clock;
    });
    const answer = answering[`${host}${path}`];
    if (answer) answer(request, response);
    else response.end('hello');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  answering = {};
  clock = Date.UTC(2026, 10, 20);
});

const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const to = (code: number, location: string): Answering => status(code, { location });

/** Asks for the links of a page, one to a line from line 12 on. */
async function online(links: string[], web = webOfTest(), before = new Map(), changes: Changes = {}): Promise<OnlineCheck> {
  const words = links.map((link, index) => `[link ${index}](${link})\n`).join('\n');
  await using school = await writeSchool({ 'guide/worried.mdx': guidePage(words), ...changes });
  return await checkOnline(await readContent(school.folder), before, web);
}

async function said(...links: string[]): Promise<string[]> {
  return (await online(links)).problems.map(({ file, line, severity, message, fix }) => `${file}:${line} ${severity}: ${message} ${fix}`);
}

describe('what a website answers', () => {
  test('nothing is said of pages that are there, also where only GET is known', async () => {
    answering['a.org.uk/get'] = (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    expect(await said('https://a.org.uk/', 'https://a.org.uk/get', 'https://a.org.uk/x#place')).toEqual([]);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /', 'HEAD /get', 'GET /get', 'HEAD /x']);
    expect(asked.every(({ agent }) => agent === 'Plainbook link check')).toBe(true);
  });

  test.each([404, 410])('%i is an error', async (code) => {
    answering['a.org.uk/gone'] = status(code);
    expect(await said('https://a.org.uk/gone')).toEqual([
      `guide/worried.mdx:12 error: This page is gone: its website answers “not found” (${code}). Look for it at https://a.org.uk/ and type its new address, or take the link out.`,
    ]);
  });

  test.each([401, 403, 429, 451, 999])('%i is for a person to try', async (code) => {
    answering['a.org.uk/x'] = status(code);
    expect(await said('https://a.org.uk/x')).toEqual([
      `guide/worried.mdx:12 warning: This website would not answer a program (${code}), so the link is not checked. Try it by hand: open it in your browser.`,
    ]);
    expect(asked.length).toBe(code === 429 ? 1 : 2);
  });

  test('503 may be over tomorrow', async () => {
    answering['a.org.uk/x'] = status(503);
    expect(await said('https://a.org.uk/x')).toEqual([
      'guide/worried.mdx:12 warning: This address could not be reached today: the website has trouble of its own (503). Try it in your browser. If it fails there too on another day, type another address, or take the link out.',
    ]);
  });
});

describe('a website that sends on', () => {
  test('for good is told with the new address, and for now is not', async () => {
    answering['a.org.uk/old'] = to(301, '/new');
    answering['b.org.uk/old'] = to(308, 'https://c.org.uk/there');
    answering['d.org.uk/old'] = to(302, '/today');
    answering['e.org.uk/old'] = to(301, '/new');
    answering['e.org.uk/new'] = to(307, '/today');
    answering['f.org.uk/x'] = to(301, '/x/');
    expect(await said(...['a', 'b', 'd', 'e'].map((name) => `https://${name}.org.uk/old`), 'https://f.org.uk/x')).toEqual([
      'guide/worried.mdx:12 warning: This address has moved for good. Type https://a.org.uk/new',
      'guide/worried.mdx:14 warning: This address has moved for good. Type https://c.org.uk/there',
      'guide/worried.mdx:18 warning: This address has moved for good. Type https://e.org.uk/new',
    ]);
  });

  test('to its first page has most likely lost the page', async () => {
    answering['a.org.uk/old'] = to(301, '/');
    expect(await said('https://a.org.uk/old')).toEqual([
      'guide/worried.mdx:12 warning: This address now leads to the first page of a website, so the page itself may be gone. Look for the page at https://a.org.uk/ and type its own address.',
    ]);
  });

  test('to a page that is gone is an error', async () => {
    answering['a.org.uk/old'] = to(301, '/new');
    answering['a.org.uk/new'] = status(404);
    expect((await said('https://a.org.uk/old'))[0]).toContain('error: This page is gone');
  });

  test('on and on is given up', async () => {
    answering['a.org.uk/x'] = to(302, '/x');
    expect((await said('https://a.org.uk/x'))[0]).toContain('could not be reached today: it sends a reader on and on.');
    expect(asked.length).toBe(6);
  });

  test('to this machine, or to something that is no website, is not followed', async () => {
    answering['a.org.uk/x'] = to(302, `http://127.0.0.1:${port}/secret`);
    answering['b.org.uk/x'] = to(302, 'http://192.168.1.1/');
    answering['c.org.uk/x'] = to(302, 'file:///etc/passwd');
    const [a, b, c] = await said('https://a.org.uk/x', 'https://b.org.uk/x', 'https://c.org.uk/x');
    expect(a).toContain('it sends a reader on to a place that cannot be asked');
    expect(b).toContain('it sends a reader on to a place that cannot be asked');
    expect(c).toContain('would not answer a program (302)');
    expect(asked.map(({ path }) => path)).toEqual(['/x', '/x', '/x']);
  });
});

describe('a website that does not answer', () => {
  test.each([
    ['in time', new DOMException('', 'TimeoutError'), 'it did not answer within 15 seconds'],
    ['to its name', coded('ENOTFOUND'), 'there is no website of that name'],
    ['at its door', coded('ECONNREFUSED'), 'it does not answer'],
    ['with a proof of who it is', coded('CERT_HAS_EXPIRED'), 'it cannot prove that it is the real one, and browsers warn of it'],
    ['to the end', coded('UND_ERR_SOCKET'), 'it does not answer'],
  ])('%s', async (_, error, why) => {
    const web = webOfTest({ fetch: () => Promise.reject(error) });
    const { problems } = await online(['https://a.org.uk/x'], web);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', `This address could not be reached today: ${why}.`],
    ]);
  });

  test('is waited for as long as it is said, and no longer', async () => {
    answering['a.org.uk/x'] = () => {};
    const limits: number[] = [];
    const web = webOfTest({
      fetch: (url, given) => {
        limits.push(clock);
        return webOfTest().fetch(url, { ...given, signal: AbortSignal.timeout(30) });
      },
    });
    expect((await online(['https://a.org.uk/x'], web)).problems[0]?.message).toContain('it did not answer within 15 seconds');
    expect(limits).toHaveLength(1);
  });

  test('nobody at all answers a computer that is not on the web', async () => {
    const web = webOfTest({ fetch: () => Promise.reject(coded('ENOTFOUND')) });
    expect((await online(['https://a.org.uk/', 'https://b.org.uk/'], web)).isOffline).toBe(true);
    expect((await online(['https://a.org.uk/', 'https://b.org.uk/'])).isOffline).toBe(false);
  });
});

describe('politeness', () => {
  test('each website is asked one question at a time, with a second between two, and no more than four are asked at once', async () => {
    let open = 0;
    let most = 0;
    const byHost = new Map<string, number>();
    const gaps: number[] = [];
    const web = webOfTest({
      async fetch(url, given) {
        const { host } = new URL(url);
        gaps.push(clock - (byHost.get(host) ?? Number.NEGATIVE_INFINITY));
        open += 1;
        most = Math.max(most, open);
        const answer = await webOfTest().fetch(url, given);
        await new Promise((resolve) => setTimeout(resolve, 5));
        open -= 1;
        byHost.set(host, clock);
        return answer;
      },
    });
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.org.uk`);
    const links = hosts.flatMap((host) => [`${host}/1`, `${host}/2`, `${host}/3`]);
    expect((await online(links, web)).asked).toBe(18);
    expect(most).toBe(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  });

  test('an address that stands in several places is asked for once, and told in each', async () => {
    answering['a.org.uk/x'] = status(404);
    const { problems } = await online(['https://a.org.uk/x', 'https://a.org.uk/x#one'], webOfTest());
    expect(problems.map(({ line }) => line)).toEqual([12, 14]);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('after five minutes no more is asked, and the rest is counted', async () => {
    const web = webOfTest({
      fetch: async (url, given) => {
        clock += 200_000;
        return webOfTest().fetch(url, given);
      },
    });
    const result = await online(['https://a.org.uk/1', 'https://a.org.uk/2', 'https://a.org.uk/3', 'https://a.org.uk/4'], web);
    expect(result).toMatchObject({ asked: 2, left: 2, problems: [] });
  });
});

describe('who is asked', () => {
  test('the websites of organisations, of the council and of sources, but not the school’s own', async () => {
    for (const path of ['/help', '/offer', '/', '/budget', '/this']) answering[`a.org.uk${path}`] = status(404);
    const { problems } = await online(
      ['https://a.org.uk/this', 'https://send.school.org.uk/worried/', 'mailto:a@b.example', '/worried/'],
      webOfTest(),
      new Map(),
      {
        'school.yaml': schoolFile({
          website: 'https://send.school.org.uk',
          council: '{ name: Council, website: https://a.org.uk, localOffer: https://a.org.uk/offer }',
        }),
        'organisations.yaml': item({
          id: 'advice',
          name: 'Advice',
          group: 'advice',
          helpsWith: 'x',
          cost: 'Free',
          howToStart: 'Ring',
          website: 'https://a.org.uk/help',
        }),
        'money.yaml':
          'sums:\n  - { id: a, label: A, amount: 1, year: This, source: { title: Budget, website: https://a.org.uk/budget } }\n',
      },
    );
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`).toSorted()).toEqual([
      'guide/worried.mdx:12:1',
      'money.yaml:2:81',
      'organisations.yaml:7:12',
      'school.yaml:6:36',
      'school.yaml:6:66',
    ]);
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['a.org.uk']));
  });

  test('nobody on this machine or its network, and nobody who is made up', async () => {
    const links = [
      'http://localhost:8080/',
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://10.1.2.3/',
      'http://192.168.0.1/',
      'http://169.254.169.254/latest/',
    ];
    const result = await online([
      ...links,
      'https://www.council.example/',
      'http://printer.local/',
      'http://printer/',
      'http://2130706433/',
    ]);
    expect(result).toMatchObject({ asked: 0, problems: [], left: 0 });
    expect(asked).toEqual([]);
  });

  test.each([
    'localhost',
    'a.localhost',
    'council.example',
    'www.example.com',
    'nas.local',
    'x.internal',
    'router',
    '0.0.0.0',
    '172.20.0.1',
    '[fe80::1]',
    '[::ffff:127.0.0.1]',
    '100.64.0.1',
  ])('%s is not asked', (host) => expect(isPublicName(host)).toBe(false));

  test.each(['www.gov.uk', 'example.uk', '8.8.8.8', '[2a00:1450:4009::1]', 'localhost.org.uk'])('%s is asked', (host) => {
    expect(isPublicName(host)).toBe(true);
  });

  test('a name that leads to this machine is found out', async () => {
    expect(isPublicAddress('127.0.0.1')).toBe(false);
    expect(isPublicAddress('words')).toBe(false);
    expect(await theWeb.mayAsk('localhost')).toBe(false);
  });
});

describe('answers from before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainbook-links-'));
  const file = join(folder, 'kept/links.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => rmSync(file, { force: true }));

  test('good ones count for a week, others for an hour, and nothing is asked twice meanwhile', async () => {
    answering['b.org.uk/gone'] = status(404);
    answering['c.org.uk/old'] = to(301, '/new');
    const links = ['https://a.org.uk/', 'https://b.org.uk/gone', 'https://c.org.uk/old', 'https://www.council.example/'];
    const first = await online(links);
    await keepAnswers(file, first.answers);
    const began = clock;
    const again = async (later: number) => {
      asked.length = 0;
      clock = began + later;
      const result = await online(links, webOfTest(), await readKeptAnswers(file, clock));
      return { hosts: [...new Set(asked.map(({ host }) => host))], told: result.problems.length, known: result.known };
    };
    expect(await again(59 * 60_000)).toEqual({ hosts: [], told: 2, known: 3 });
    expect(await again(61 * 60_000)).toEqual({ hosts: ['b.org.uk'], told: 2, known: 2 });
    expect(await again(6.9 * 24 * 3_600_000)).toEqual({ hosts: ['b.org.uk'], told: 2, known: 2 });
    expect(await again(7.1 * 24 * 3_600_000)).toEqual({ hosts: ['a.org.uk', 'b.org.uk', 'c.org.uk'], told: 2, known: 0 });
  });

  test('that cannot be read, or that somebody has altered, are as none', async () => {
    await keepAnswers(file, new Map([['https://a.org.uk/', { at: clock, answer: { kind: 'there' } }]]));
    expect((await readKeptAnswers(file, clock)).size).toBe(1);
    expect((await readKeptAnswers(file, clock - 1)).size).toBe(0);
    for (const words of ['{', '[]', '{"https://a.org.uk/":{"at":1,"answer":{"kind":"moved","to":"javascript:alert(1)"}}}']) {
      writeFileSync(file, words);
      expect((await readKeptAnswers(file, clock)).size, words).toBe(0);
    }
    expect((await readKeptAnswers(join(folder, 'nothing.json'), clock)).size).toBe(0);
  });

  test('are written in an order of their own, and made-up addresses are not among them', async () => {
    const { answers } = await online(['https://b.org.uk/', 'https://a.org.uk/', 'https://www.council.example/']);
    await keepAnswers(file, answers);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['https://a.org.uk/', 'https://b.org.uk/']);
  });
});

function coded(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
