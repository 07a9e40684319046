import { describe, expect, test } from 'vitest';
import { githubReport, githubSummary } from '../../src/check/index.ts';
import { findPage, hostile, hostileReport, nothing, problem, reportOf, reportWith, steering } from './sample-report.ts';

describe('annotations', () => {
  test('one to each problem, with the folder in front of the file', () => {
    expect(githubReport(reportOf('x'), 'schools/one/content', findPage)).toMatchInlineSnapshot(`
      "::error file=schools/one/content/guide/worried.mdx,line=12,endLine=12,col=6,endColumn=11,title=some-rule::This is wrong.%0AType that.%0AWhy: A law%0AMore: docs/rules/some-rule.md
      1 error in 1 file. Checked: 1 page, in 1 file.
      "
    `);
  });

  test('signs with a meaning are escaped', () => {
    expect(
      githubReport(reportOf('x', { file: 'guide/a:b,c%.mdx', message: '100% of\r\nthese ::error::', endLine: 14 })),
    ).toMatchInlineSnapshot(`
      "::error file=content/guide/a%3Ab%2Cc%25.mdx,line=12,endLine=14,title=some-rule::100%25 of these ::error::%0AType that.%0AWhy: A law
      1 error in 1 file. Checked: 1 page, in 1 file.
      "
    `);
  });

  test('each is one line, whatever content says', () => {
    const lines = githubReport(hostileReport).trimEnd().split('\n');
    expect(lines.length).toBe(hostileReport.problems.length + 1);
    for (const line of lines.slice(0, -1)) expect(/^::(?:error|warning) file=[^:]*::/.test(line)).toBe(true);
    expect(steering.exec(lines.join(''))).toBeNull();
  });
});

describe('the summary of a run', () => {
  test('has the short answer, a table for each file, and why', () => {
    const report = reportWith(
      [problem, { ...problem, line: 20, endLine: 22, severity: 'warning' }, { ...problem, file: 'school.yaml', rule: 'other-rule' }],
      { school: 'Small School', titles: { 'guide/worried.mdx': 'Are you worried?', 'school.yaml': 'The school' } },
    );
    expect(githubSummary(report, { findPage, files: 'https://github.example/a/b/blob/0a1b' })).toMatchInlineSnapshot(`
      "## Small School: 2 things must be mended, 1 should be looked at

      Checked: 1 page, in 1 file.

      ### Are you worried?

      content/guide/worried.mdx

      | Line | How bad | What is wrong | What to type | Rule |
      | ---: | --- | --- | --- | --- |
      | [12](https://github.example/a/b/blob/0a1b/content/guide/worried.mdx?plain=1#L12) | **Must be mended** | This is wrong. | Type that. | some-rule |
      | [20 to 22](https://github.example/a/b/blob/0a1b/content/guide/worried.mdx?plain=1#L20) | Should be looked at | This is wrong. | Type that. | some-rule |

      ### The school

      content/school.yaml

      | Line | How bad | What is wrong | What to type | Rule |
      | ---: | --- | --- | --- | --- |
      | [12](https://github.example/a/b/blob/0a1b/content/school.yaml?plain=1#L12) | **Must be mended** | This is wrong. | Type that. | other-rule |

      ### Why

      - **some-rule**: A law More: docs/rules/some-rule.md
      - **other-rule**: A law
      "
    `);
  });

  test('says so when nothing is wrong', () => {
    expect(githubSummary(nothing)).toBe('## Nothing to mend\n\nChecked: 2 pages and 1 person, in 13 files.\n');
  });

  test('says that GitHub shows ten annotations of each kind', () => {
    const told = (howMany: number): string =>
      githubSummary(reportWith(Array.from({ length: howMany }, (_, line) => ({ ...problem, line: line + 1 }))));
    expect(told(10)).not.toContain('GitHub marks');
    expect(told(11)).toContain('GitHub marks at most 10 errors and 10 warnings of a step beside the lines of a file. All are here.');
  });

  test('has at most 300 rows, and says how many there are', () => {
    const many = reportWith(Array.from({ length: 1000 }, (_, line) => ({ ...problem, line: line + 1 })));
    const said = githubSummary(many);
    expect(said.match(/^\| \d/gm)?.length).toBe(300);
    expect(said).toContain('These are the first 300 of 1,000 problems. The log of this step has all of them.');
  });

  test('stays below the 1 MiB that GitHub takes', () => {
    const long = '中|'.repeat(5000);
    const many = reportWith(
      Array.from({ length: 300 }, (_, at) => ({
        ...problem,
        file: `${long}${at}`,
        message: long,
        fix: long,
        rule: `${at}${long}`,
        source: `${at}${long}`,
      })),
    );
    const said = githubSummary(many);
    expect(Buffer.byteLength(said)).toBeLessThan(1024 * 1024);
    expect(said.match(/^\| \d/gm)?.length).toBeGreaterThan(20);
  });

  test('nothing that content says becomes Markdown or HTML', () => {
    const said = githubSummary(hostileReport, { files: 'https://github.example/a/b/blob/0a1b' });
    expect(steering.exec(said)).toBeNull();
    expect(/<[a-z!/]/i.exec(said)).toBeNull();
    expect(said.match(/^### /gm)?.length).toBe(hostile.length * 2 + 1);
    for (const row of said.match(/^\| \[.*$/gm) ?? []) expect(row.match(/\|/g)?.length).toBe(6);
    for (const [, words = ''] of said.matchAll(/^### (.*)$/gm)) expect(/[`*_<>|[\]\\@$]/.exec(words)).toBeNull();
  });
});
