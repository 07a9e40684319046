/**
 * How long the whole build of the sample school takes, beside a bare Astro + MDX + Pagefind site with as many pages.
 * All run as whole processes, in turn, on this machine; the ratio is what counts. It reports and judges nothing.
 * "First" is a build with nothing kept from an earlier one; "again" finds the booklets that have not changed.
 *
 *   npm run bench            5 runs of each
 *   npm run bench -- 3       3 runs of each
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { layouts, readBook } from '../src/book/index.ts';
import { makePdf } from '../src/book/pdf.ts';
import { writeBareSite } from './bare-site.ts';
import { spread } from './spread.ts';

const repository = join(import.meta.dirname, '..');
const runs = Number(process.argv[2] ?? 5);
const details = {
  title: 'Help for your child',
  schoolName: 'Harebell Lane Primary School',
  sample: true,
  accent: '#0b5351',
  website: 'https://send.harebell-lane.example',
  phone: '01632 960 100',
  address: ['Harebell Lane', 'Westmere', 'WM1 4ZZ'],
  approvedBy: 'the governors',
  approvedOn: '2026-09-22',
  nextReview: '2027-09-21',
  language: 'en-GB',
};
const work = mkdtempSync(join(tmpdir(), 'plainbook-bench-'));

try {
  const ours = [join(repository, 'bin/plainbook.mjs'), 'build', '--no-access', '--today', '2026-11-22', '--out', join(work, 'ours')];
  const school = join(work, 'school');
  cpSync(join(repository, 'content'), join(school, 'content'), { recursive: true });
  time('warm-up', ours, school);
  const pages = readdirSync(join(work, 'ours'), { recursive: true }).filter((path) => String(path).endsWith('.html')).length;
  const bare = join(work, 'bare');
  writeBareSite(bare, join(repository, 'content'), pages);
  time('warm-up', ['build.mjs'], bare);

  const seconds = { first: [] as number[], again: [] as number[], bare: [] as number[] };
  for (let run = 1; run <= runs; run += 1) {
    rmSync(join(school, '.plainbook'), { recursive: true, force: true });
    seconds.first.push(time(`first ${run}`, ours, school));
    seconds.bare.push(time(`bare  ${run}`, ['build.mjs'], bare));
    seconds.again.push(time(`again ${run}`, ours, school));
  }
  const beside = (ours: number[]): number[] => ours.map((value, run) => value / (seconds.bare[run] ?? value));
  console.log(`\n${pages} pages, ${runs} runs of each, Node ${process.versions.node}`);
  console.log(`bare Astro + MDX + Pagefind            ${spread(seconds.bare)} s`);
  console.log(`whole build of the sample school       ${spread(seconds.first)} s`);
  console.log(`  as a ratio to the bare site          ${spread(beside(seconds.first))}`);
  console.log(`the same build again                   ${spread(seconds.again)} s`);
  console.log(`  as a ratio to the bare site          ${spread(beside(seconds.again))}`);
  await booklet(join(work, 'ours'));
  weigh(join(work, 'ours'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Runs a program of Node's to its end. @returns seconds */
function time(name: string, words: string[], folder: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(14)} ${seconds.toFixed(2)} s`);
  return seconds;
}

/** The A5 booklet, from the page of the site to the PDF's bytes. */
async function booklet(site: string): Promise<void> {
  const html = readFileSync(join(site, 'booklets', 'guide-for-parents', 'index.html'), 'utf8');
  const times: number[] = [];
  let pages = 0;
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const made = await makePdf(readBook(html, { folder: site }), details, layouts.a5);
    pages = made.pages;
    times.push((performance.now() - start) / 1000);
  }
  console.log(`\nA5 booklet of ${pages} pages, first time   ${times[0]?.toFixed(2)} s`);
  console.log(`the same again                    ${spread(times.slice(1))} s`);
}

/** What one guide page costs a phone: HTML and CSS, compressed. */
function weigh(site: string): void {
  const css = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.css'));
  const cssBytes = css.reduce((sum, name) => sum + gzipSync(readFileSync(join(site, '_astro', name)), { level: 9 }).length, 0);
  console.log(`\nguide page, compressed (HTML + CSS ${cssBytes} bytes)`);
  for (const page of ['worried', 'help', 'not-happy', 'money']) {
    const html = gzipSync(readFileSync(join(site, page, 'index.html')), { level: 9 }).length;
    console.log(`  /${page}/`.padEnd(16), `${((html + cssBytes) / 1000).toFixed(1)} KB`);
  }
}
