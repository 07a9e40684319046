import type { Report } from '../report.ts';
import { reportInWords } from '../report-in-words.ts';
import { type FindRulePage, rulePage } from '../rule-pages.ts';
import { withoutSteering } from './letters.ts';

/**
 * A report as annotations beside the lines of a pull request, and a last line for the log.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param folder the content folder as the repository names it, so that GitHub finds the files: `content`
 */
export function githubReport(report: Report, folder = 'content', findPage: FindRulePage = rulePage): string {
  const annotations = report.problems.map((problem) => {
    const { severity, file, line, column, endLine, endColumn, rule, message, fix, source } = problem;
    // GitHub takes columns only for a stretch within one line.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const place = { file: folder === '' ? file : `${folder}/${file}`, line, endLine, ...columns, title: rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    const page = findPage(rule);
    const said = [message, fix, `Why: ${source}`, ...(page ? [`More: ${page.address}`] : [])];
    return `::${severity} ${properties.join(',')}::${said.map(escapeMessage).join('%0A')}`;
  });
  return `${[...annotations, escapeMessage(reportInWords(report))].join('\n')}\n`;
}

function escapeMessage(text: string): string {
  return withoutSteering(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
