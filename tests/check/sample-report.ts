import type { FindRulePage, Report } from '../../src/check/index.ts';
import type { Problem } from '../../src/source/index.ts';

/** A problem such as every rule finds. */
export const problem: Problem = {
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

/** A report with one problem, in a line with these words. */
export function reportOf(line: string, changed: Partial<Problem> = {}): Report {
  const one = { ...problem, ...changed };
  return reportWith([one], { excerpts: { [one.file]: { [one.line]: line } } });
}

export function reportWith(problems: readonly Problem[], changed: Partial<Report> = {}): Report {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = { errors, warnings: problems.length - errors, files: 1, checked: { pages: 1, people: 0 } };
  return { summary, problems, duties: [], scores: {}, titles: {}, excerpts: {}, ...changed };
}

export const nothing: Report = reportWith([], {
  summary: { errors: 0, warnings: 0, files: 13, checked: { pages: 2, people: 1, papers: 0 } },
});

/** The documentation of one rule. */
export const findPage: FindRulePage = (rule) =>
  rule === 'some-rule'
    ? {
        address: 'docs/rules/some-rule.md',
        markdown: '# some-rule\n\nThings are **right**. Type `that`.\n\n## Good\n\n```yaml\ncolours: { a: b }\n```\n',
        asks: 'Things are **right**. Type `that`.',
      }
    : undefined;

/** Texts that break what does not expect them. */
export const hostile = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  ']]> --> */ {{ {x} }} {0} [a](javascript:alert(1))',
  '| `code` **bold** | \\| @someone #12 $x$ ::error::',
  '\u001b[31m\u009b2J\u0007\u0000\r\u2028',
  'left \u202eright\u2066 \u200f\u061c',
  'broken \ud800 and \udc00 letters',
  `long ${'x'.repeat(20_000)}`,
  '__proto__',
  'constructor',
  '%0A%3A::, "quoted" \'too\' &amp; é中😀',
];

/** A report in which every text is hostile: the names of files, the lines, and what is said of them. */
export const hostileReport: Report = reportWith(
  hostile.flatMap((text) => [
    { ...problem, file: `guide/${text}`, rule: text, message: text, fix: text, source: text },
    { ...problem, file: text, severity: 'warning', endLine: 13 },
  ]),
  {
    school: hostile.join(' '),
    checkedOn: '2026-11-20',
    titles: Object.fromEntries(hostile.map((text) => [`guide/${text}`, text])),
    excerpts: Object.fromEntries(hostile.flatMap((text) => [`guide/${text}`, text].map((file) => [file, { 12: text, 13: text }]))),
    duties: hostile.map((text) => ({
      id: text,
      weight: 'must',
      says: text,
      source: text,
      isVerified: false,
      status: 'missing',
      answers: [{ file: text, place: problem, title: text, section: text }],
      wanting: [text],
    })),
  },
);

/** Signs that steer a terminal, end a line or turn text round, without the end of a line that a reporter writes itself. */
export const steering = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
