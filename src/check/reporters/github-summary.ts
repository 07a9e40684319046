import { count } from '../../language/index.ts';
import type { Problem } from '../../source/index.ts';
import { type Report, severities } from '../report.ts';
import { checkedInWords, dutiesInWords, verdict } from '../report-in-words.ts';
import { type FindRulePage, rulePage } from '../rule-pages.ts';
import { titleOf } from '../titles.ts';
import { withoutSteering } from './letters.ts';

/** Where a summary stands. */
interface SummaryPlace {
  /** The content folder as the repository names it: `content`. */
  folder?: string;
  /** The web address of the files of the commit that was checked, for links to lines: `https://github.com/a/b/blob/0a1b2c`. */
  files?: string | undefined;
  findPage?: FindRulePage;
}

/**
 * A report as Markdown for the summary of a workflow run: the short answer, and a table for each file.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary
 */
export function githubSummary(report: Report, { folder = 'content', files, findPage = rulePage }: SummaryPlace = {}): string {
  const { problems, duties, summary, school } = report;
  const title = `## ${school === undefined ? '' : `${words(school)}: `}${verdict(report)}`;
  const said = [checkedInWords(summary), ...(duties.length > 0 ? [`${dutiesInWords(duties)}.`] : [])].join(' ');
  const { tables, shown } = tablesOf(report, folder, files);
  return `${[title, said, ...limits(problems, shown), ...tables, ...reasons(problems.slice(0, shown), findPage)].join('\n\n')}\n`;
}

/** GitHub shows so many annotations of each kind for a step. */
const mostAnnotations = 10;

/** More rows than this nobody reads on a web page; the rest are in the log. */
const mostRows = 300;

/** GitHub takes 1 MiB for a step. Beside the tables stand a few sentences and the reasons. */
const mostBytes = 700_000;

/** As much of a sentence as a cell holds. */
const mostLetters = 500;

function limits(problems: readonly Problem[], shown: number): string[] {
  const { errors, warnings } = severities(problems);
  const most = `${mostAnnotations} errors and ${mostAnnotations} warnings`;
  const annotations = `GitHub marks at most ${most} of a step beside the lines of a file. ${shown < problems.length ? 'More' : 'All'} are here.`;
  const rest = `These are the first ${shown} of ${count(problems.length, 'problem')}. The log of this step has all of them.`;
  return [...(errors > mostAnnotations || warnings > mostAnnotations ? [annotations] : []), ...(shown < problems.length ? [rest] : [])];
}

/** A table for each file, for as many problems as there is room for. */
function tablesOf({ problems, titles }: Report, folder: string, files: string | undefined): { tables: string[]; shown: number } {
  const tables = new Map<string, string[]>();
  let shown = 0;
  let bytes = 0;
  for (const problem of problems.slice(0, mostRows)) {
    const { file } = problem;
    const path = folder === '' ? file : `${folder}/${file}`;
    const before = tables.get(file);
    const head = before ? [] : [`### ${words(titleOf(titles, file) ?? path)}`, '', words(path), '', ...tableHead];
    const lines = [...head, row(problem, files && `${files}/${addressOf(path)}`)];
    bytes += Buffer.byteLength(`${lines.join('\n')}\n`);
    if (bytes > mostBytes) break;
    tables.set(file, [...(before ?? []), ...lines]);
    shown += 1;
  }
  return { tables: [...tables.values()].map((lines) => lines.join('\n')), shown };
}

const tableHead = ['| Line | How bad | What is wrong | What to type | Rule |', '| ---: | --- | --- | --- | --- |'];

function row({ line, endLine, severity, message, fix, rule }: Problem, file: string | undefined): string {
  const lines = endLine === line ? `${line}` : `${line} to ${endLine}`;
  const place = file === undefined ? lines : `[${lines}](${file}?plain=1#L${line})`;
  const must = severity === 'error' ? '**Must be mended**' : 'Should be looked at';
  return `| ${[place, must, words(message), words(fix), words(rule)].join(' | ')} |`;
}

function reasons(problems: readonly Problem[], findPage: FindRulePage): string[] {
  if (problems.length === 0) return [];
  const each = new Map(problems.map(({ rule, source }) => [`${rule} ${source}`, { rule, source }]));
  const rows = [...each.values()].map(({ rule, source }) => {
    const page = findPage(rule);
    return `- **${words(rule)}**: ${words(source)}${page ? ` More: ${words(page.address)}` : ''}`;
  });
  return ['### Why', rows.join('\n')];
}

/** Any text as words of one line: nothing in it is Markdown, HTML or the end of a cell. */
function words(text: string): string {
  const cut = text.length <= mostLetters ? text : `${text.slice(0, mostLetters)}…`;
  return withoutSteering(cut).replace(/[&<>"|`*_~[\](){}#@!$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A path as a part of a web address that stands between round brackets. */
function addressOf(path: string): string {
  const escaped = path.split('/').map((part) => encodeURIComponent(part.toWellFormed()));
  return escaped.join('/').replaceAll('(', '%28').replaceAll(')', '%29');
}
