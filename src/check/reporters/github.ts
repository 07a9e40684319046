import type { Report } from '../report.ts';
import { reportInWords } from '../report-in-words.ts';

/**
 * A report as annotations beside the lines of a pull request, and a last line for the log.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param folder the content folder as the repository names it, so that GitHub finds the files: `content`
 */
export function githubReport(report: Report, folder = 'content'): string {
  const annotations = report.problems.map(({ severity, file, line, column, endLine, endColumn, rule, message, fix }) => {
    // GitHub takes columns only for a stretch within one line.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const place = { file: folder === '' ? file : `${folder}/${file}`, line, endLine, ...columns, title: rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${properties.join(',')}::${escapeMessage(`${message} ${fix}`)}`;
  });
  return `${[...annotations, escapeMessage(reportInWords(report))].join('\n')}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
