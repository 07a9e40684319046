import { checkContent, type Report } from '../../src/check/index.ts';
import { readContent } from '../../src/source/index.ts';
import { type Changes, today, writeSchool } from '../fixture-school.ts';

/** Checks the small school with a test's changes. */
export async function check(changes: Changes = {}, given = { today }): Promise<Report> {
  await using school = await writeSchool(changes);
  return checkContent(await readContent(school.folder), given);
}

/** What a check of the small school says, a problem to a few lines: where, how bad, which rule, what is wrong, what to type. */
export async function told(changes: Changes = {}, given = { today }): Promise<string> {
  const { problems } = await check(changes, given);
  return problems
    .map(({ file, line, column, endLine, endColumn, severity, rule, message, fix }) => {
      const end = endLine === line ? endColumn : `${endLine}:${endColumn}`;
      return `${file}:${line}:${column}-${end} ${severity} ${rule}\n  ${message}\n  ${fix}`;
    })
    .join('\n');
}
