import { type Problem, readContent } from '../../src/source/index.ts';
import { type Changes, writeSchool } from '../fixture-school.ts';

/** What reading the small school with a test's changes says, a problem to a few lines, in the order of the files. No rule is asked. */
export async function toldByReader(changes: Changes = {}): Promise<string> {
  await using school = await writeSchool(changes);
  const { problems } = await readContent(school.folder);
  return inWords(problems);
}

/** Problems as a test compares them: where, how bad, which rule, what is wrong, what to type. */
function inWords(problems: readonly Problem[]): string {
  return problems
    .toSorted(
      (a, b) =>
        compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
    )
    .map(({ file, line, column, endLine, endColumn, severity, rule, message, fix }) => {
      const end = endLine === line ? endColumn : `${endLine}:${endColumn}`;
      return `${file}:${line}:${column}-${end} ${severity} ${rule}\n  ${message}\n  ${fix}`;
    })
    .join('\n');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
