import { pageScoresInWords, type Report } from '../check/index.ts';
import type { Problem } from '../source/index.ts';

/** A problem as the panel of the preview shows it. */
export interface ShownProblem extends Pick<Problem, 'file' | 'line' | 'severity' | 'rule' | 'message' | 'fix' | 'source'> {
  /** The words that it concerns, as they stand in the file; empty where it concerns the whole of it. */
  words: string;
  /** What stands before them in the line: tells two places with the same words apart. */
  before: string;
}

/** What the panel shows of a page. */
export interface ShownPage {
  problems: ShownProblem[];
  /** How hard the page is to read, in words. Empty where it has no sentences. */
  scores: string;
}

/** What the panel shows of the page at this path. */
export function shownPage(report: Report, path: string): ShownPage {
  const scored = Object.entries(report.scores).find(([file]) => isShownAt(file, path));
  return { problems: problemsOfPage(report, path), scores: scored ? pageScoresInWords(scored[1]) : '' };
}

/** The problems of the page at this path, in the order of the file. */
function problemsOfPage({ problems, excerpts }: Report, path: string): ShownProblem[] {
  return problems
    .filter(({ file }) => isShownAt(file, path))
    .map(({ file, line, column, endLine, endColumn, severity, rule, message, fix, source }) => {
      const text = excerpts[file]?.[line] ?? '';
      const words = text.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
      return { file, line, severity, rule, message, fix, source, words, before: text.slice(0, column - 1) };
    });
}

/** Whether a file's words stand on the page with this path. A file of facts stands on all of them. */
function isShownAt(file: string, path: string): boolean {
  const [folder, name] = file.replace(/\.mdx$/, '').split('/');
  if (name === undefined) return file.endsWith('.yaml');
  if (folder === 'guide') return path.endsWith(name === 'home' ? '/' : `/${name}/`) && (name !== 'home' || path === '/');
  return path.endsWith(`/${folder}/${name}/`);
}

/** Rules whose errors leave a page that cannot be shown: Astro would stop at it, with words of its own. */
const unshowable: ReadonlySet<string> = new Set([
  'attribute',
  'code-in-content',
  'component',
  'picture',
  'unknown-reference',
  'unsafe-link',
]);

/**
 * The problems because of which this page cannot be shown as it will be.
 * @param reading the problems of the reading, before any rule was applied
 */
export function whyNotShown(report: Report, reading: readonly Problem[], path: string): Problem[] {
  const unread = new Set(reading.map(({ rule }) => rule));
  return report.problems.filter(
    ({ severity, rule, file }) => severity === 'error' && (unread.has(rule) || unshowable.has(rule)) && isShownAt(file, path),
  );
}
