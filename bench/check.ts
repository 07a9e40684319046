/**
 * How long a check takes: the whole command on schools of 20 and of 300 guide pages, with the memory that it needs,
 * and a check of the same process after one file has changed, beside its first. Then the rules of plain English alone.
 * It reports and judges nothing.
 *
 *   npm run bench:check           5 runs of each
 *   npm run bench:check -- 3      3 runs of each
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type KeptFindings } from '../src/check/index.ts';
import { type Content, readContent } from '../src/source/index.ts';
import type { PlainEnglishRun } from './plain-english.ts';
import { spread } from './spread.ts';

const repository = join(import.meta.dirname, '..');
const runs = Number(process.argv[2] ?? 5);
const today = '2026-11-22';
const work = mkdtempSync(join(tmpdir(), 'plainbook-bench-'));

try {
  for (const pages of [20, 300]) {
    const folder = join(work, `school-${pages}`);
    writeSchool(folder, pages);
    const whole = [];
    for (let run = 0; run < runs; run += 1) whole.push(await runCheck(folder));
    const again = [];
    for (let run = 0; run < runs; run += 1) again.push(await checkAgain(folder, run));
    const { first, after, once } = again[0] ?? { first: 0, after: 0, once: 0 };
    console.log(`\n${pages} guide pages, ${readdirSync(folder, { recursive: true }).length} files and folders, ${runs} runs`);
    console.log(`plainbook check, start and all         ${spread(whole.map(({ seconds }) => seconds))} s`);
    console.log(`  most memory                          ${spread(whole.map(({ megabytes }) => megabytes))} MB`);
    console.log(`read and check, first in a process     ${first.toFixed(3)} s`);
    console.log(`  after one file has changed           ${after.toFixed(3)} s, ${(after / first).toFixed(2)} of the first`);
    console.log(
      `  the same, median of all runs         ${spread(again.map((one) => one.once))} of a whole check in a warm process (${once.toFixed(2)})`,
    );
  }
  const plain = Array.from({ length: runs }, () => runPlainEnglish());
  console.log(`\nThe rules of plain English alone, ${runs} runs, each in a process of its own`);
  console.log(`all of them, after the start           ${spread(plain.map(({ seconds }) => seconds))} s for ${plain[0]?.words} words`);
  console.log(`  for 27,600 words                     ${spread(plain.map(({ seconds, words }) => (seconds * 27_600) / words))} s`);
  console.log(`most memory of the process             ${spread(plain.map(({ megabytes }) => megabytes))} MB`);
  console.log(`  before they began                    ${spread(plain.map(({ megabytesAtStart }) => megabytesAtStart))} MB`);
  for (const rule of Object.keys(plain[0]?.rules ?? {})) {
    console.log(`  ${rule.padEnd(37)}${spread(plain.map(({ rules }) => rules[rule] ?? 0))} s`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The sample school with its guide pages repeated under other names until there are enough. */
function writeSchool(folder: string, pages: number): void {
  cpSync(join(repository, 'content'), folder, { recursive: true });
  const guide = join(folder, 'guide');
  const names = readdirSync(guide).filter((name) => name !== 'home.mdx');
  for (let number = names.length + 1; number < pages; number += 1) {
    const name = names[number % names.length] ?? '';
    const words = readFileSync(join(guide, name), 'utf8')
      .replace(/^title: .*$/m, `title: Page ${number}`)
      .replace(/^order: .*$/m, `order: ${1000 + number}`)
      .replace(/^(?:door|icon|covers|explains): .*\n/gm, '');
    writeFileSync(join(guide, `page-${number}.mdx`), words);
  }
}

/** Runs the command as a process of its own. */
async function runCheck(folder: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const command = spawn(process.execPath, [join(repository, 'bin/plainbook.mjs'), 'check', '--content', folder, '--today', today]);
  let said = '';
  command.stdout.on('data', (words) => (said += String(words)));
  let megabytes = 0;
  const watching = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${command.pid}/status`, 'utf8'))?.[1];
      megabytes = Math.max(megabytes, Number(peak ?? 0) / 1000);
    } catch {
      // Not a system that tells, or the process has ended.
    }
  }, 10);
  const code = await new Promise((resolve) => command.once('close', resolve));
  clearInterval(watching);
  if (code !== 0) throw new Error(`The school of the benchmark has errors:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** Runs the rules of plain English in a process of their own. */
function runPlainEnglish(): PlainEnglishRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'plain-english.ts')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A check in this process; then one file is changed and what depends on it is checked again, beside a check of everything. */
async function checkAgain(folder: string, run: number): Promise<{ first: number; after: number; once: number }> {
  const kept: KeptFindings = new WeakMap();
  let content: Content | undefined;
  const first = await timed(async () => {
    content = await readContent(folder);
    checkContent(content, { today }, kept);
  });
  const page = join(folder, 'guide/worried.mdx');
  const words = readFileSync(page, 'utf8');
  writeFileSync(page, `${words}\nWe are here in week ${run + 1}.\n`);
  const after = await timed(async () => {
    checkContent(await readContent(folder, content), { today }, kept);
  });
  const anew = await timed(async () => {
    checkContent(await readContent(folder), { today });
  });
  writeFileSync(page, words);
  return { first, after, once: after / anew };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
