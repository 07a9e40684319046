import { describe, expect, test } from 'vitest';
import { githubReport, htmlReport, jsonReport, type Report, reportInWords, terminalReport } from '../../src/check/index.ts';
import type { Problem } from '../../src/source/index.ts';
import { guidePage, letter, person, schoolFile, word } from '../fixture-school.ts';
import { check, told } from './told.ts';

const problem: Problem = {
  file: 'guide/worried.mdx',
  line: 12,
  column: 6,
  endLine: 12,
  endColumn: 11,
  severity: 'error',
  rule: 'some-rule',
  message: 'This is wrong.',
  fix: 'Type that.',
  source: 'A law',
};

function reportOf(line: string, changed: Partial<Problem> = {}): Report {
  const one = { ...problem, ...changed };
  return {
    summary: {
      errors: one.severity === 'error' ? 1 : 0,
      warnings: one.severity === 'error' ? 0 : 1,
      files: 1,
      checked: { pages: 1, people: 0 },
    },
    problems: [one],
    excerpts: { [one.file]: { [one.line]: line } },
  };
}

const nothing: Report = {
  summary: { errors: 0, warnings: 0, files: 13, checked: { pages: 2, people: 1, papers: 0 } },
  problems: [],
  excerpts: {},
};

test('ten mistakes in several files are told all at once', async () => {
  const said = await told({
    'school.yaml': schoolFile({ kind: 'comprehensive', phone: '01632960100' }),
    'people.yaml': `${person()}${person({ id: 'sam-lee', roles: '[head]', replyWithin: undefined })}${person({ id: 'al-roy', roles: '[office]', nam: 'Al' })}`,
    'guide/worried.mdx': guidePage(
      '# Worried\n\nLess than <5 pupils, dear {name}.\n\n[Click](/nowhere-at-all/) ![](../pictures/badge.svg)',
    ),
    'letters/meeting.mdx': letter('<Contcat who="senco" />', { nextReview: '2026-02-31' }),
    'words/senco.mdx': word({ meaning: 'Who helps: the SENCo' }),
    'money.yaml': '\tsums: []\n',
  });
  expect(said).toMatchInlineSnapshot(`
    "guide/worried.mdx:12:1-10 error headings
      A heading with one # is the title of a page, and that stands in the field “title”.
      Type ## Worried
    guide/worried.mdx:14:11-13 error mdx-syntax
      The sign < begins a tag, so it cannot stand before a figure.
      Type “fewer than” or “under” in its place.
    guide/worried.mdx:14:27-33 error code-in-content
      A curly bracket { begins code, and a page may not hold code.
      Take the curly brackets out, or type round ones ( ). A gap to fill stands in square ones: [name]
    guide/worried.mdx:16:1-26 error broken-link
      There is no page /nowhere-at-all/ on the site.
      Type one of these: /, /people/, /words/, /a-z/, /search/, /policies/, /letters/, /worried/, /letters/meeting/, /policies/complaints/, /policies/funding/, /words/sen/, and 2 more.
    guide/worried.mdx:16:1-26 warning link-words
      “Click” does not say where the link leads.
      Type words that do, such as: [help outside school](/outside-help/)
    guide/worried.mdx:16:27-53 error picture
      This picture has no words for those who cannot see it.
      Say what it shows in the square brackets: ![Children at a table](../pictures/badge.svg)
    letters/meeting.mdx:8:13-23 error wrong-value
      “nextReview” must be a real date, written year-month-day, such as 2026-09-01. It is “2026-02-31”.
      February 2026 has 28 days. Type one of them.
    letters/meeting.mdx:11:1-24 error component
      There is no component <Contcat>.
      Did you mean <Contact>? Type that in its place.
    money.yaml:1:1-2 error yaml-syntax
      This line begins with a tab.
      Take the tab out and type two spaces in its place.
    people.yaml:9:3-14 error missing-field
      “replyWithin” is missing. It must be words on one line.
      Add a line: replyWithin: and what it is.
    people.yaml:24:3-6 error unknown-field
      “nam” is not a field of a person.
      Take it out. The fields are: id, roles, name, job, askAbout, phone, email, inPerson, bestTimes, replyWithin, ifAway, photo.
    school.yaml:2:7-20 error wrong-value
      “kind” must be one of: maintained, academy, independent. It is “comprehensive”.
      Type one of these: maintained, academy, independent.
    school.yaml:8:8-19 error wrong-value
      “phone” must be a telephone number in quotes, such as '01632 960 123'. It is “01632960100”.
      Put it in quotes: '01632960100'
    words/senco.mdx:3:1-30 error yaml-syntax
      There is a second colon in this line, so it cannot be read.
      Put the words in quotes: meaning: 'Who helps: the SENCo'"
  `);
});

test('problems come in the order of files, lines and columns, each once', async () => {
  const { problems } = await check({
    'guide/worried.mdx': guidePage('{b} {a}\n\n[x](/y/) [x](/y/)'),
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

describe('on a terminal', () => {
  test('the line, a marker below the place, what is wrong and what to type', () => {
    expect(terminalReport(reportOf('Ring <Name who="x" />'))).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:6  error  some-rule
         12 │ Ring <Name who="x" />
            │      ^^^^^
        This is wrong.
        Type that.

      1 error in 1 file. Checked: 1 page, in 1 file."
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

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
    expect(terminalReport(reportOf('\te\u0301 here', { column: 5, endColumn: 9 }))).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:5  error  some-rule
         12 │  é here
            │    ^^^^
        This is wrong.
        Type that.

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

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
    expect(end).toMatchInlineSnapshot(`
      "guide/worried.mdx:12:301  error  some-rule
         12 │ …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxEND
            │                                       ^^^
        This is wrong.
        Type that.

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

      1 error in 1 file. Checked: 1 page, in 1 file."
    `);
  });

  test('a place at the end of a line, or after it, has its marker', () => {
    expect(terminalReport(reportOf('one', { column: 4, endColumn: 4 }))).toContain('      │    ^');
  });

  test('content cannot steer the terminal', () => {
    const said = terminalReport(
      reportOf('a\u001b[31mb\u202ec\u0007', { file: 'guide/\u001b]0;x.mdx', message: 'It is “\u001b[2J”.', column: 1, endColumn: 2 }),
      { colour: false },
    );
    for (const sign of ['\u001b', '\u202e', '\u0007']) expect(said).not.toContain(sign);
  });

  test('a very long line takes no time', () => {
    expect(terminalReport(reportOf('x'.repeat(1_000_000), { column: 500_000, endColumn: 500_002 })).length).toBeLessThan(500);
  });
});

describe('as JSON', () => {
  test('has a summary, and problems with exactly their ten fields', () => {
    expect(jsonReport(reportOf('x'))).toMatchInlineSnapshot(`
      "{
        "summary": {
          "errors": 1,
          "warnings": 0,
          "files": 1,
          "checked": {
            "pages": 1,
            "people": 0
          }
        },
        "problems": [
          {
            "file": "guide/worried.mdx",
            "line": 12,
            "column": 6,
            "endLine": 12,
            "endColumn": 11,
            "severity": "error",
            "rule": "some-rule",
            "message": "This is wrong.",
            "fix": "Type that.",
            "source": "A law"
          }
        ]
      }
      "
    `);
  });

  test('holds all that was found', async () => {
    const report = await check({ 'guide/worried.mdx': guidePage('{a}') });
    expect(JSON.parse(jsonReport(report))).toEqual({ summary: report.summary, problems: report.problems });
  });
});

describe('for GitHub', () => {
  test('an annotation to each problem, with the folder in front of the file', () => {
    expect(githubReport(reportOf('x'), 'schools/one/content')).toMatchInlineSnapshot(`
      "::error file=schools/one/content/guide/worried.mdx,line=12,endLine=12,col=6,endColumn=11,title=some-rule::This is wrong. Type that.
      1 error in 1 file. Checked: 1 page, in 1 file.
      "
    `);
  });

  test('signs with a meaning are escaped', () => {
    expect(
      githubReport(reportOf('x', { file: 'guide/a:b,c%.mdx', message: '100% of\r\nthese ::error::', endLine: 14 })),
    ).toMatchInlineSnapshot(`
      "::error file=content/guide/a%3Ab%2Cc%25.mdx,line=12,endLine=14,title=some-rule::100%25 of%0D%0Athese ::error:: Type that.
      1 error in 1 file. Checked: 1 page, in 1 file.
      "
    `);
  });
});

describe('as a page', () => {
  test('nothing that content says becomes HTML', () => {
    const said = htmlReport(
      reportOf('<script>alert("1")</script>', {
        file: `guide/<b>'"&.mdx`,
        message: '<img src=x onerror=alert(1)>',
        column: 1,
        endColumn: 9,
      }),
    );
    expect(said).not.toMatch(/<script|<img|<b>/);
    expect(said).toContain('<mark>&lt;script&gt;</mark>alert(&quot;1&quot;)&lt;/script&gt;');
    expect(said).toContain('guide/&lt;b&gt;&#39;&quot;&amp;.mdx');
  });

  test('is grouped by file, in letters of 14 pt, without a program', () => {
    const said = htmlReport({
      ...reportOf('Ring <Name />'),
      problems: [problem, { ...problem, line: 13, severity: 'warning' }, { ...problem, file: 'school.yaml' }],
    });
    expect(said.match(/<h2>.*?<\/h2>/g)).toEqual([
      '<h2>guide/worried.mdx <span>(2 problems)</span></h2>',
      '<h2>school.yaml <span>(1 problem)</span></h2>',
    ]);
    expect(said).toContain('<html lang="en-GB">');
    expect(said).toContain('font:14pt/1.5');
    expect(said).not.toMatch(/<script|\son\w+=/);
    expect(said).toContain('<pre><code>Ring <mark>&lt;Name</mark> /&gt;</code></pre>');
  });

  test('says so when nothing is wrong', () => expect(htmlReport(nothing)).toContain('<h1>Nothing to mend</h1>'));
});
