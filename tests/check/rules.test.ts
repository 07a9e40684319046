import { describe, expect, test } from 'vitest';
import { type Example, ruleComments } from '../../docs/rule-comment.ts';
import { applyRule, rules } from '../../src/check/index.ts';
import { type Content, type Problem, readContent } from '../../src/source/index.ts';
import { exampleChanges } from '../example-school.ts';
import { writeSchool } from '../fixture-school.ts';

const comments = ruleComments();

test('every rule says what it asks, with good and bad examples', () => {
  for (const { name } of rules) {
    const examples = comments.filter(({ rule }) => rule === name).flatMap((comment) => comment.examples);
    const good = examples.filter(({ told }) => told.length === 0).length;
    expect.soft({ name, hasGood: good > 0, hasBad: examples.length > good }).toEqual({ name, hasGood: true, hasBad: true });
  }
});

// What asks the web has no examples: tests/check/online.test.ts.
for (const { rule, examples } of comments.filter((comment) => comment.examples.length > 0)) {
  describe(rule, () => {
    test.each(examples)('$title', async (example) => {
      expect(await toldOf(rule, example)).toBe(example.told.join('\n\n'));
    });
  });
}

/** What one rule tells of an example, in the words of a comment. */
async function toldOf(name: string, { files }: Example): Promise<string> {
  const { changes, today } = await exampleChanges(files);
  await using school = await writeSchool(changes);
  const content = await readContent(school.folder);
  const rule = rules.find((known) => known.name === name);
  const problems = rule ? applyRule(rule, content, { today }, new WeakMap()) : content.problems.filter((problem) => problem.rule === name);
  return [...problems]
    .sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1))
    .map((problem) => toldAs(problem, content))
    .join('\n\n');
}

function toldAs({ severity, file, line, column, endLine, endColumn, message, fix }: Problem, content: Content): string {
  const first = content.texts.get(file)?.split(/\r?\n/)[line - 1] ?? '';
  const marked = endLine > line ? `${first.slice(column - 1)} …` : first.slice(column - 1, endColumn - 1);
  return `${severity} in ${file}${marked === '' ? '' : ` at \`${marked}\``}\n${message}\n${fix}`;
}
