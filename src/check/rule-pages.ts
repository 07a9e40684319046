import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the documentation says of a rule. */
export interface RulePage {
  /** Where it stands: `docs/rules/dates.md`. */
  address: string;
  /** The whole page, Markdown, without the note on how it is made. */
  markdown: string;
  /** What the rule asks, in plain words: the paragraphs before the examples. Markdown. */
  asks: string;
}

/** Finds the page of a rule by the rule's name. Faults that a browser finds in a finished site have no page. */
export type FindRulePage = (rule: string) => RulePage | undefined;

/** The page of a rule in the folder that is delivered with the program. Each is read once. */
export const rulePage: FindRulePage = rulePagesIn(join(import.meta.dirname, '../../docs/rules'));

/** The pages of a folder of rules, read when they are asked for. */
export function rulePagesIn(folder: string): FindRulePage {
  const known = new Map<string, RulePage | undefined>();
  return (rule) => {
    if (!known.has(rule)) known.set(rule, readPage(folder, rule));
    return known.get(rule);
  };
}

function readPage(folder: string, rule: string): RulePage | undefined {
  if (!/^[a-z0-9-]+$/.test(rule)) return undefined;
  try {
    const markdown = readFileSync(join(folder, `${rule}.md`), 'utf8').replace(/<!--[\s\S]*?-->\s*/g, '');
    return { address: `docs/rules/${rule}.md`, markdown, asks: beforeExamples(markdown) };
  } catch {
    return undefined;
  }
}

/** The paragraphs below the title, without the reason: every problem tells that itself. */
function beforeExamples(markdown: string): string {
  const [top = ''] = markdown.split(/^## /m);
  const paragraphs = top.split(/\r?\n(?:[ \t]*\r?\n)+/).map((paragraph) => paragraph.trim());
  return paragraphs.filter((paragraph) => paragraph !== '' && !/^(?:# |Why: )/.test(paragraph)).join('\n\n');
}
