import { describe, expect, test } from 'vitest';
import { reportInWords, reportOn } from '../../src/check/index.ts';
import { guidePage, letter, person, schoolFile, word } from '../fixture-school.ts';
import { nothing, problem, reportOf } from './sample-report.ts';
import { check } from './told.ts';

test('ten mistakes in several files are told all at once', async () => {
  const { problems } = await check({
    'school.yaml': schoolFile({ kind: 'comprehensive', phone: '01632960100' }),
    'people.yaml': `${person()}${person({ id: 'sam-lee', roles: '[head]', replyWithin: undefined })}${person({ id: 'al-roy', roles: '[office]', nam: 'Al' })}`,
    'guide/worried.mdx': guidePage(
      '# Worried\n\nLess than <5 pupils, dear {name}.\n\n[Click](/nowhere-at-all/) ![](../pictures/badge.svg)',
    ),
    'letters/meeting.mdx': letter('<Contcat who="head" />', { nextReview: '2026-02-31' }),
    'words/senco.mdx': word({ meaning: 'Who helps: the SENCo' }),
    'money.yaml': '\tsums: []\n',
  });
  const told = problems.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    guide/worried.mdx:12 error headings
    guide/worried.mdx:14 error mdx-syntax
    guide/worried.mdx:14 error code-in-content
    guide/worried.mdx:16 error broken-link
    guide/worried.mdx:16 warning link-words
    guide/worried.mdx:16 error picture
    letters/meeting.mdx:8 error wrong-value
    letters/meeting.mdx:11 error component
    money.yaml:1 error yaml-syntax
    people.yaml:9 error missing-field
    people.yaml:24 error unknown-field
    school.yaml:2 error wrong-value
    school.yaml:8 error wrong-value
    words/senco.mdx:3 error yaml-syntax
    "
  `);
});

test('problems come in the order of files, lines and columns, each once', async () => {
  const { problems } = await check({
    'guide/worried.mdx': guidePage('{b} {a}\n\n[x](/y/) [z](/y/)'),
    'guide/home.mdx': guidePage('{a}', { title: 'Hi', order: '0' }),
  });
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'guide/home.mdx:12:1',
    'guide/worried.mdx:12:1',
    'guide/worried.mdx:12:5',
    'guide/worried.mdx:14:1',
    'guide/worried.mdx:14:10',
  ]);
});

describe('in words', () => {
  test('what there is none of is left out', () =>
    expect(reportInWords(nothing)).toBe('Nothing is wrong. Checked: 2 pages and 1 person, in 13 files.'));
  test('errors', () => expect(reportInWords(reportOf(''))).toBe('1 error in 1 file. Checked: 1 page, in 1 file.'));
  test('warnings may stand', () =>
    expect(reportInWords(reportOf('', { severity: 'warning' }))).toBe(
      '1 warning in 1 file. Warnings may stand. Checked: 1 page, in 1 file.',
    ));
});

test('the excerpts are the lines of each place, and the first twelve of a long one', () => {
  const text = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`).join('\r\n');
  const found = [
    { ...problem, line: 2, endLine: 3 },
    { ...problem, line: 20, endLine: 40 },
  ];
  const { excerpts } = reportOn(found, { files: 1, checked: {}, texts: new Map([[problem.file, text]]) });
  const lines = Object.entries(excerpts[problem.file] ?? {});
  expect(lines.map(([line]) => Number(line))).toEqual([2, 3, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);
  for (const [line, words] of lines) expect(words).toBe(`line ${line}`);
});

test('a report knows the school, the day and the titles of the pages in it', async () => {
  const report = await check({
    'guide/worried.mdx': guidePage('{a}'),
    'words/sen.mdx': word({ term: 'SEN', x: 'y' }),
    'school.yaml': schoolFile({ x: 'y' }),
  });
  expect(report).toMatchObject({
    school: undefined,
    checkedOn: '2026-11-20',
    titles: { 'guide/worried.mdx': 'Are you worried?', 'words/sen.mdx': 'SEN', 'school.yaml': 'The school' },
  });
  expect((await check()).school).toBe('Small School');
});
