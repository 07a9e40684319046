import type { Report } from '../report.ts';

/** A report for other programs: an object with a summary and the problems, each with its ten fields. */
export function jsonReport({ summary, problems }: Report): string {
  const fields = problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, fix, source }) => {
    return { file, line, column, endLine, endColumn, severity, rule, message, fix, source };
  });
  return `${JSON.stringify({ summary, problems: fields }, null, 2)}\n`;
}
