import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../src/check/index.ts';
import { findPage, hostileReport, nothing, problem, reportOf, reportWith, steering } from './sample-report.ts';

describe('on a terminal', () => {
  test('the line, a marker below the place, what is wrong and what to type', () => {
    expect(terminalReport(reportOf('Ring <Name who="x" />'))).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:6  error  some-rule
         12 │ Ring <Name who="x" />
            │      ^^^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('why, and where to read more, stand below a problem', () => {
    expect(terminalReport(reportOf('Ring <Name who="x" />'), { findPage })).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:6  error  some-rule
         12 │ Ring <Name who="x" />
            │      ^^^^^
        This is wrong.
        Type that.
        Why: A law
        More: docs/rules/some-rule.md

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('for many problems of one rule they stand once, at the foot', () => {
    const many = [1, 2, 3].map((line) => ({ ...problem, line, endLine: line }));
    const report = reportWith([...many, { ...problem, rule: 'other-rule', source: 'Another law' }]);
    expect(terminalReport(report, { findPage })).toMatchInlineSnapshot(`
      "guide/worried.mdx:1:6  error  some-rule
        This is wrong.
        Type that.

      guide/worried.mdx:2:6  error  some-rule
        This is wrong.
        Type that.

      guide/worried.mdx:3:6  error  some-rule
        This is wrong.
        Type that.

      guide/worried.mdx:12:6  error  other-rule
        This is wrong.
        Type that.
        Why: Another law

      some-rule, 3 times
        Why: A law
        More: docs/rules/some-rule.md

      4 errors in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('nothing wrong', () => expect(terminalReport(nothing)).toBe('Nothing is wrong. Checked: 2 pages and 1 person, in 13 files.'));

  test('colours only when asked for', () => {
    expect(terminalReport(reportOf('Ring me, please'))).not.toContain('\u001b');
    expect(terminalReport(reportOf('Ring me, please'), { colour: true })).toContain('\u001b[31merror\u001b[0m');
  });

  test('the marker stands below letters of any width', () => {
    expect(terminalReport(reportOf('中é😀 here it is', { column: 6, endColumn: 10 }))).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:6  error  some-rule
         12 │ 中é😀 here it is
            │       ^^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
    expect(terminalReport(reportOf('\te\u0301 here', { column: 5, endColumn: 9 }))).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:5  error  some-rule
         12 │  é here
            │    ^^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('a long line is cut around the place', () => {
    const line = `${'before '.repeat(40)}HERE${' after'.repeat(40)}`;
    const said = terminalReport(reportOf(line, { column: 281, endColumn: 285 }), { width: 60 });
    expect(said).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:281  error  some-rule
         12 │ …e before before before HERE after after after afte…
            │                         ^^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
    for (const shown of said.split('\n')) expect(shown.length).toBeLessThanOrEqual(60);
  });

  test('a long place, at the start and at the end of a long line', () => {
    const start = terminalReport(reportOf('x'.repeat(300), { column: 1, endColumn: 301 }), { width: 50 });
    const end = terminalReport(reportOf(`${'x'.repeat(300)}END`, { column: 301, endColumn: 304 }), { width: 50 });
    expect(start).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:1  error  some-rule
         12 │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
    expect(end).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:301  error  some-rule
         12 │ …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxEND
            │                                       ^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('a place over several lines is marked to the end of its first', () => {
    expect(terminalReport(reportOf('one two', { column: 5, endLine: 14, endColumn: 2 }))).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:5  error  some-rule
         12 │ one two
            │     ^^^
        This is wrong.
        Type that.
        Why: A law

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('a place at the end of a line, or after it, has its marker', () => {
    expect(terminalReport(reportOf('one', { column: 4, endColumn: 4 }))).toContain('      │    ^');
  });

  test('content cannot steer the terminal, break a line or turn it round', () => {
    const said = terminalReport(hostileReport, { width: 60 });
    expect(steering.exec(said)).toBeNull();
    expect(said.isWellFormed()).toBe(true);
    expect(said.match(/ {2}(?:error|warning) {2}/g)?.length).toBe(hostileReport.problems.length);
  });

  test('a very long line takes no time', () => {
    expect(terminalReport(reportOf('x'.repeat(1_000_000), { column: 500_000, endColumn: 500_002 })).length).toBeLessThan(500);
  });
});
