import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isColourWanted } from '../../src/commands/colour.ts';
import { program as plainbook, userEnvironment } from '../as-a-user.ts';
import { guidePage, today, writeSchool } from '../fixture-school.ts';

interface Said {
  code: number;
  out: string;
  error: string;
}

/** Types `plainbook check` with some words, where a person would. */
const check = (...words: string[]): Promise<Said> => checkWith({}, ...words);

/** The same where the environment says something. */
async function checkWith(environment: NodeJS.ProcessEnv, ...words: string[]): Promise<Said> {
  const run = promisify(execFile)(process.execPath, [plainbook, 'check', ...words], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    env: { ...userEnvironment(), ...environment },
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, error: stderr }),
    (failed: { code: number; stdout: string; stderr: string }) => ({ code: failed.code, out: failed.stdout, error: failed.stderr }),
  );
}

const wrong = { 'guide/worried.mdx': guidePage('Dear {name}.') };
const due = { 'guide/worried.mdx': guidePage('Hi.', { reviewed: '2025-12-01', nextReview: '2026-11-30' }) };

describe('how it ends', () => {
  test('with 0 when nothing is wrong', async () => {
    await using school = await writeSchool();
    expect(await check('--content', school.folder, '--today', today)).toEqual({
      code: 0,
      out: 'Nothing is wrong. Checked: 2 pages, 2 papers, 2 words, 1 letter, 3 people and 1 organisation, in 13 files.\nReading age of the guide pages: 5.\n',
      error: '',
    });
  });

  test('with 0 when there are only warnings', async () => {
    await using school = await writeSchool(due);
    const { code, out } = await check('--content', school.folder, '--today', today);
    expect(code).toBe(0);
    expect(out).toContain('1 warning in 1 file. Warnings may stand.');
  });

  test('with 1 on the day after a review was due, though nothing else has changed', async () => {
    await using school = await writeSchool(due);
    const { code, out } = await check('--content', school.folder, '--today', '2026-12-01');
    expect(code).toBe(1);
    expect(out).toContain('This page was to be read again by 30 November 2026, 1 day ago.');
  });

  test('with 1 when there are errors, without colours when nobody looks', async () => {
    await using school = await writeSchool(wrong);
    const { code, out, error } = await check('--content', school.folder, '--today', today);
    expect([code, error]).toEqual([1, '']);
    expect(out).toContain('   12 │ Dear {name}.\n      │      ^^^^^^\n');
    expect(out).not.toContain('\u001b');
  });

  test.each([
    ['no folder', ['--content', 'no-such-folder'], 'There is no folder no-such-folder. Say where the content is with --content.'],
    ['a file for a folder', ['--content', import.meta.filename], `There is no folder ${import.meta.filename}.`],
    ['a format that is not there', ['--format', 'pdf'], '--format must be one of: text, json, sarif, github, html, ics. It is “pdf”.'],
    ['a day that is not there', ['--today', '2026-13-45'], '--today must be a real date such as 2026-09-01. It is “2026-13-45”.'],
    ['a word too many', ['content'], 'check does not know what to do with “content”. To name the content folder, type --content content'],
    ['an option that is not there', ['--contnet', 'x'], '--contnet'],
  ])('with 2 and a plain sentence: %s', async (_, words, said) => {
    const { code, out, error } = await check(...words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(said);
    expect(error).not.toMatch(/\n {4}at /);
  });
});

describe('its colours', () => {
  test('are there where they are asked for', async () => {
    await using school = await writeSchool(wrong);
    const given = ['--content', school.folder, '--today', today] as const;
    const isColoured = async (environment: NodeJS.ProcessEnv): Promise<boolean> =>
      (await checkWith(environment, ...given)).out.includes('\u001b[');
    expect(await isColoured({ FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true);
    expect(await isColoured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '0' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '3', NO_COLOR: 'yes' }, false],
  ])('on a terminal (%s) with %o: %s', (isTerminal, environment, isColoured) => {
    expect(isColourWanted(environment, isTerminal)).toBe(isColoured);
  });
});

describe('its report', () => {
  test('goes into a file, with one line to say so', async () => {
    await using school = await writeSchool(wrong);
    const file = join(school.folder, '..', `report-${process.pid}.html`);
    const { code, out } = await check('--content', school.folder, '--today', today, '--format', 'html', '--out', file);
    const report = await readFile(file, 'utf8');
    await rm(file);
    expect([code, out.trimEnd().split('\n').length, out.includes(file)]).toEqual([1, 1, true]);
    expect(report).toContain('<mark>{name}</mark>');
  });

  test('cannot go where there is no folder', async () => {
    await using school = await writeSchool();
    const { code, error } = await check('--content', school.folder, '--today', today, '--out', join(school.folder, 'no/such/folder.txt'));
    expect(code).toBe(2);
    expect(error).toContain('The report cannot be written');
  });

  test('is JSON for programs', async () => {
    await using school = await writeSchool(wrong);
    const { problems } = JSON.parse((await check('--content', school.folder, '--today', today, '--format', 'json')).out);
    expect(problems).toEqual([expect.objectContaining({ file: 'guide/worried.mdx', line: 12, column: 6, rule: 'code-in-content' })]);
  });

  test('is SARIF for code hosts', async () => {
    await using school = await writeSchool(wrong);
    const { runs } = JSON.parse((await check('--content', school.folder, '--today', today, '--format', 'sarif')).out);
    expect(runs[0].results).toMatchObject([{ ruleId: 'code-in-content', level: 'error' }]);
    const { artifactLocation } = runs[0].results[0].locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(`file://${school.folder}/guide/worried.mdx`);
  });

  test('is added to the summary of a workflow run, with links to the lines', async () => {
    await using school = await writeSchool(wrong);
    const summary = join(school.folder, '..', `summary-${process.pid}.md`);
    await writeFile(summary, 'Before.\n');
    const github = {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_SHA: '0a1b',
    };
    const given = ['--content', school.folder, '--today', today] as const;
    await checkWith(github, ...given, '--format', 'json');
    expect(await readFile(summary, 'utf8')).toBe('Before.\n');
    const { code, error } = await checkWith(github, ...given, '--format', 'github');
    const said = await readFile(summary, 'utf8');
    await rm(summary);
    expect([code, error]).toEqual([1, '']);
    expect(said).toMatch(/^Before\.\n## Small School: 1 thing must be mended\n/);
    expect(said).toContain('](https://github.example/a/b/blob/0a1b/');
  });

  test('stands though the summary cannot be written', async () => {
    await using school = await writeSchool(wrong);
    const github = { GITHUB_STEP_SUMMARY: join(school.folder, 'no/such/folder.md') };
    const { code, out, error } = await checkWith(github, '--content', school.folder, '--today', today, '--format', 'github');
    expect([code, out.startsWith('::error ')]).toEqual([1, true]);
    expect(error).toContain('The summary for GitHub could not be written');
  });

  test('names files for GitHub as the repository does', async () => {
    const { out } = await check('--content', '../../content', '--today', '2020-01-01', '--format', 'github');
    expect(out).toMatch(/^::error file=[^,]*content\/[^,]*,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=dates::/);
  });

  test('changes nothing in the content', async () => {
    await using school = await writeSchool(wrong);
    const before = await readdir(school.folder, { recursive: true });
    await check('--content', school.folder, '--today', today);
    expect(await readdir(school.folder, { recursive: true })).toEqual(before);
  });
});

test('--help says what it does, with an example', async () => {
  const { code, out } = await check('--help');
  expect(code).toBe(0);
  expect(out).toContain('Example: plainbook check --content content');
});
