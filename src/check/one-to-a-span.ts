import type { Place, Problem } from '../source/index.ts';
import plainRules from './plain-rules.json' with { type: 'json' };

/**
 * Leaves one problem to a stretch of words where several rules of plain English have found something in it: the most useful.
 * Words, sentences and whole passages are looked at apart, since a long sentence may also hold a hard word.
 */
export function oneToASpan(problems: readonly Problem[]): Problem[] {
  const left = new Set<Problem>();
  for (const rules of [plainRules.words, plainRules.sentences, plainRules.passages]) {
    const found = problems.filter(({ rule }) => rules.includes(rule));
    for (const problem of mostUseful(found, rules)) left.add(problem);
  }
  return problems.filter((problem) => left.has(problem) || !isPlainRule(problem.rule));
}

/** Whether a rule is one of plain English. */
export function isPlainRule(name: string): boolean {
  return plainNames.has(name);
}

const plainNames: ReadonlySet<string> = new Set([...plainRules.words, ...plainRules.sentences, ...plainRules.passages]);

function mostUseful(found: readonly Problem[], rules: readonly string[]): Problem[] {
  const rank = ({ severity, rule }: Problem): number => rules.indexOf(rule) + (severity === 'error' ? 0 : rules.length);
  // By file and line, so that a long text is not compared with the whole of itself.
  const taken = new Map<string, Problem[]>();
  return found
    .toSorted((a, b) => rank(a) - rank(b))
    .filter((problem) => {
      const lines = linesOf(problem).map((line) => `${line} ${problem.file}`);
      if (lines.some((line) => taken.get(line)?.some((other) => overlap(problem, other)))) return false;
      for (const line of lines) taken.set(line, [...(taken.get(line) ?? []), problem]);
      return true;
    });
}

function linesOf({ line, endLine }: Place): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, after) => line + after);
}

/** Whether two places of the same file share a letter. */
function overlap(a: Place, b: Place): boolean {
  return isBefore(a.line, a.column, b.endLine, b.endColumn) && isBefore(b.line, b.column, a.endLine, a.endColumn);
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}
