import type { Report } from '../report.ts';
import { jsonText } from './json-text.ts';

/** A report for other programs: an object with a summary, the problems, each with its ten fields, the duties, and the scores of each page. */
export function jsonReport({ summary, problems, duties, scores }: Report): string {
  const fields = problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, fix, source }) => {
    return { file, line, column, endLine, endColumn, severity, rule, message, fix, source };
  });
  return jsonText({ summary, problems: fields, duties, scores });
}
