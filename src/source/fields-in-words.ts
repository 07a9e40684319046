import type { Nodes } from 'mdast';
import type { PageText } from './page.ts';
import type { Problem } from './problem.ts';
import { fieldsAtTopRule } from './top-of-page.ts';

/**
 * Fields that stand among the words of a page, where they would be shown: below the second line of hyphens, or between
 * two more lines of hyphens. Only paragraphs in which every line begins with a field of such a page are meant.
 * @param names the fields of such a page
 */
export function fieldsInWords({ body, file, text, lines }: PageText, names: readonly string[]): { problems: Problem[]; found: string[] } {
  const problems: Problem[] = [];
  const found: string[] = [];
  for (const node of body?.children ?? []) {
    const typed = typedFields(node, text, names);
    if (typed.length === 0) continue;
    found.push(...typed);
    const start = node.position?.start.offset ?? 0;
    const first = typed[0] ?? '';
    problems.push({
      file,
      ...lines.between(start, start + first.length),
      severity: 'error',
      rule: fieldsAtTopRule,
      message:
        typed.length === 1
          ? `“${first}” is a field, and stands among the words, where it would be shown.`
          : `These ${typed.length} lines are fields, and stand among the words, where they would be shown.`,
      fix: `Move ${typed.length === 1 ? 'the line' : 'the lines'} up, above the second line of three hyphens.`,
      source: 'Each page begins with its fields.',
    });
  }
  return { problems, found };
}

/** The names of the fields that a paragraph consists of. A line of hyphens below it makes it a heading. */
function typedFields({ type, position }: Nodes, text: string, names: readonly string[]): string[] {
  if (type !== 'paragraph' && type !== 'heading') return [];
  const typed = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split(/\r?\n/);
  if (type === 'heading' && typed.length > 1 && /^\s*-+\s*$/.test(typed.at(-1) ?? '')) typed.pop();
  const keys = typed.map((line) => /^([a-z]\w*):(?:\s|$)/.exec(line)?.[1] ?? '');
  return keys.every((key) => names.includes(key)) ? keys : [];
}
