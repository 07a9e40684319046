// Writes docs/rules/ from the comments of the rules: node docs/make-rules.ts
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/check/index.ts';
import { type ExampleFile, partsOf, type RuleComment, ruleComments } from './rule-comment.ts';

/** Every page of docs/rules by its name: one to a rule, and a list of all. */
export function rulePages(): Map<string, string> {
  const comments = ruleComments();
  return new Map([
    ['README.md', listOf(comments)],
    ...comments.map((comment): [string, string] => [`${comment.rule}.md`, pageOf(comment)]),
  ]);
}

const made = '<!-- Made from the comments in src by docs/make-rules.ts. Change them there, and run: npm run docs -->';

function listOf(comments: RuleComment[]): string {
  const rows = comments.map(({ rule, markdown }) => `- [${rule}](${rule}.md): ${firstSentence(markdown)}`);
  return `# What Plainbook checks\n\n${made}\n\nEvery rule has a page that says what it asks, with examples. The examples are the rule's tests.\n\n${rows.join('\n')}\n`;
}

function firstSentence(markdown: string): string {
  const [first] = partsOf(markdown);
  const words = first?.is === 'prose' ? first.words.replace(/\s+/g, ' ') : '';
  return /^.*?[.?!:](?= [A-Z`]|$)/.exec(words)?.[0] ?? words;
}

function pageOf({ rule, file, markdown }: RuleComment): string {
  const source = rules.find(({ name }) => name === rule)?.source;
  const body = partsOf(markdown).map((part) => {
    if (part.is === 'file') return block(part);
    return part.is === 'quote' ? quote(part.words) : part.words;
  });
  const why = source ? [`Why: ${source}`] : [];
  return `${[`# ${rule}`, made, ...body.slice(0, 1), ...why, ...body.slice(1), `The rule stands in \`${file}\`.`].join('\n\n')}\n`;
}

/** What is told: where, then what is wrong, then what to type, each on a line of its own. */
function quote(words: string): string {
  const [where = '', ...said] = words.split('\n');
  const told = where.replace(/^error/, '**Must be mended**').replace(/^warning/, '**Should be looked at**');
  return [told, ...said].map((line) => `> ${line.replaceAll('<', '\\<')}`).join('  \n');
}

function block({ kind, path, words }: ExampleFile): string {
  if (kind === 'none') return `Without the file \`${path}\`.`;
  if (kind === 'picture') return `A picture \`${path}\`: ${words.trim()}.`;
  const intro = path === '' ? '' : `In \`${path}\`:\n\n`;
  const fence = /^`{3,}/m.test(words) ? '````' : '```';
  return `${intro}${fence}${kind}\n${words}${fence}`;
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, 'rules');
  mkdirSync(folder, { recursive: true });
  const pages = rulePages();
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, words] of pages) writeFileSync(join(folder, name), words);
}
