import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { program, userEnvironment } from '../as-a-user.ts';
import { today, writeSchool } from '../fixture-school.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainbook-build-'));
let school: string;
let number = 0;

beforeEach(async () => {
  number += 1;
  school = join(folder, `a school with spaces é ${number}`);
  await using written = await writeSchool();
  cpSync(written.folder, join(school, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `plainbook` in the school's own folder, as an office would, on a day when no review of the small school is late. */
function plainbook(command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, command, '--today', today, ...words], {
    cwd: school,
    encoding: 'utf8',
    env: userEnvironment(),
  });
  return { status, said: stdout + stderr };
}

/** What was published before: it must survive whatever goes wrong. */
function publishOldSite(): void {
  mkdirSync(join(school, 'dist'));
  writeFileSync(join(school, 'dist/index.html'), 'the old site');
}

const oldSite = () => readFileSync(join(school, 'dist/index.html'), 'utf8');

describe('a build', () => {
  test('makes a small school’s site outside the repository, says what it made, and leaves nothing else behind', () => {
    const { status, said } = plainbook('build', '--no-access');
    expect(said).toMatch(/read .* check .* site .* book .* formats .* search .* publish /s);
    expect(status).toBe(0);
    expect(said.trimEnd().split('\n').at(-1)).toMatch(/NOT checked for accessibility/);
    for (const file of ['index.html', 'people/index.html', 'downloads/guide-a5.pdf', 'pagefind/pagefind.js', '_headers'])
      expect(existsSync(join(school, 'dist', file)), file).toBe(true);
    expect(readdirSync(school).toSorted()).toEqual(['.plainbook', 'content', 'dist']);
    expect(readdirSync(join(school, '.plainbook')).filter((name) => name !== 'kept')).toEqual([]);
  });

  test('keeps how hard its pages are to read, so that a check and the next build tell which have become harder', () => {
    expect(plainbook('build', '--no-access', '--only', 'a5').said).not.toContain('harder to read');
    const { readingAges } = JSON.parse(readFileSync(join(school, '.plainbook/kept/scores.json'), 'utf8'));
    expect(readingAges['guide/worried.mdx']).toBe(5);

    const page = join(school, 'content/guide/worried.mdx');
    writeFileSync(
      page,
      `${readFileSync(page, 'utf8')}\nOn Wednesday afternoon we celebrate together. Remember umbrellas, however beautiful it is.\n`,
    );
    const told = /“Are you worried\?” is harder to read than when it was published: its reading age was 5, now \d+\./;
    expect(plainbook('check').said).toMatch(told);
    expect(plainbook('build', '--no-access', '--only', 'a5').said).toMatch(told);
    expect(plainbook('check').said).not.toContain('harder to read');
  });

  test('that finds a mistake stops, shows it, and leaves the old site as it was', () => {
    publishOldSite();
    writeFileSync(join(school, 'content/guide/worried.mdx'), '---\ntitle: x\n---\n\n<5 pupils\n');
    const { status, said } = plainbook('build', '--no-access');
    expect(status).toBe(1);
    expect(said).toContain('guide/worried.mdx:5:1');
    expect(said).not.toMatch(/^\s+at /m);
    expect(oldSite()).toBe('the old site');
    expect(readdirSync(join(school, '.plainbook')).filter((name) => name !== 'kept')).toEqual([]);
  });

  test('on the day after a review was due stops, and says what to type', () => {
    publishOldSite();
    const { status, said } = plainbook('build', '--no-access', '--today', '2027-09-01');
    expect(status).toBe(1);
    expect(said).toContain('This page was to be read again by 31 August 2027, 1 day ago.');
    expect(oldSite()).toBe('the old site');
  });

  test('that is killed leaves the old site as it was, and the next one clears up', async () => {
    publishOldSite();
    const running = spawn(process.execPath, [program, 'build', '--no-access', '--today', today], { cwd: school, env: userEnvironment() });
    await new Promise<void>((resolve) => running.stdout.on('data', (words) => String(words).includes('check') && resolve()));
    running.kill('SIGKILL');
    await new Promise((resolve) => running.once('exit', resolve));
    expect(oldSite()).toBe('the old site');
    expect(plainbook('build', '--no-access').status).toBe(0);
    expect(oldSite()).not.toBe('the old site');
    expect(readdirSync(join(school, '.plainbook')).filter((name) => name !== 'kept')).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('goes on to its end when nobody reads what it says', () => {
    const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" build --no-access --today "$2" | head -n 1', process.execPath, program, today], {
      cwd: school,
      encoding: 'utf8',
      env: userEnvironment(),
    });
    expect(stderr).toBe('');
    expect(existsSync(join(school, 'dist/index.html'))).toBe(true);
  });

  test('makes only the formats that were asked for, and links to no others', () => {
    expect(plainbook('build', '--no-access', '--only', 'a5,large-print').status).toBe(0);
    expect(readdirSync(join(school, 'dist/downloads')).toSorted()).toEqual(['guide-a5.pdf', 'guide-large-print.pdf']);
    expect(readFileSync(join(school, 'dist/policies/index.html'), 'utf8')).not.toContain('guide-a4.pdf');
  });

  test('says on a paper from when it holds', () => {
    const file = join(school, 'content/policies/complaints.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^approvedOn: .*$/m, '$&\nvalidFrom: 2027-01-01'));
    expect(plainbook('build', '--no-access', '--only', 'a5').status).toBe(0);
    const page = readFileSync(join(school, 'dist/policies/complaints/index.html'), 'utf8');
    expect(page).toMatch(/<dt[^>]*>Holds from<\/dt><dd[^>]*>1 January 2027<\/dd>/);
  });

  test.each([
    [['--only', 'mp3'], /no format “mp3”/],
    [['--content', 'nowhere'], /There is no folder nowhere/],
    [['--out', 'content'], /--out must be a folder apart/],
    [['--today', '2026-02-31'], /--today must be a real date/],
    [['--colour'], /Unknown option/],
  ])('called with %j says what is wrong and ends with 2', (words, sentence) => {
    const { status, said } = plainbook('build', ...words);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  test('never replaces a folder of somebody’s own files', () => {
    mkdirSync(join(school, 'letters home'));
    writeFileSync(join(school, 'letters home/march.docx'), 'x');
    const { status, said } = plainbook('build', '--no-access', '--out', 'letters home');
    expect(status).toBe(2);
    expect(said).toContain('holds files that are not a website');
    expect(readdirSync(join(school, 'letters home'))).toEqual(['march.docx']);
  });

  test('of a school below a folder of a web address has links that lead there', () => {
    const file = join(school, 'content/school.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^website: .*$/m, 'website: https://school.example/send/'));
    expect(plainbook('build', '--no-access').status).toBe(0);
    const home = readFileSync(join(school, 'dist/index.html'), 'utf8');
    expect(home).toContain('href="/send/people/"');
    expect(home).not.toMatch(/(?:href|src|action)="\/(?!send\/)/);
  });
});

test('two builds of one school at the same time do not meet', async () => {
  const build = (out: string) =>
    new Promise<number | null>((resolve) =>
      spawn(process.execPath, [program, 'build', '--no-access', '--today', today, '--out', out], {
        cwd: school,
        env: userEnvironment(),
      }).once('exit', resolve),
    );
  expect(await Promise.all([build('one'), build('two')])).toEqual([0, 0]);
  expect(existsSync(join(school, 'one/index.html')) && existsSync(join(school, 'two/index.html'))).toBe(true);
});

test('a content folder without pages beyond the first is a site too', () => {
  cpSync(join(school, 'content'), join(school, 'tiny'), { recursive: true });
  for (const name of ['words', 'letters', 'policies', 'booklets.yaml', 'money.yaml', 'organisations.yaml'])
    rmSync(join(school, 'tiny', name), { recursive: true, force: true });
  const { status, said } = plainbook('build', '--no-access', '--content', 'tiny', '--out', 'out');
  expect(said).not.toMatch(/^\s+at /m);
  expect(status).toBe(0);
});
