import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a rule says of itself in the doc comment above it. */
export interface RuleComment {
  /** The rule's name: the heading of the comment. */
  rule: string;
  /** The source file that it stands in, counted from the top of the project. */
  file: string;
  /** The comment as Markdown, without the signs of a comment. */
  markdown: string;
  examples: Example[];
}

/** A few files of a school, and what a check tells of them. A good example is told nothing. */
export interface Example {
  /** The line of prose before it. */
  title: string;
  files: ExampleFile[];
  /** Each problem as the comment writes it: where, what is wrong, what to type. */
  told: string[];
}

/** A fenced block: ```` ```mdx guide/worried.mdx ````. */
export interface ExampleFile {
  /** `mdx`, `yaml`: changes of a file. `text`, `bytes`, `picture`, `none`: a whole file. `sh`: how it is checked. */
  kind: string;
  path: string;
  words: string;
}

const top = join(import.meta.dirname, '..');

/** The comments of every rule, in the order of their names. */
export function ruleComments(): RuleComment[] {
  return ['src/check/rules', 'src/check/online', 'src/source']
    .flatMap((folder) => commentsIn(folder))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function commentsIn(folder: string): RuleComment[] {
  return namesIn(folder).flatMap((name) => {
    const file = `${folder}/${name}`;
    const found = readFileSync(join(top, file), 'utf8').matchAll(/^\/\*\*\n \* # ([a-z-]+)\n([\s\S]*?)^ \*\/$/gm);
    return [...found].flatMap(([, rule = '', comment = '']) => {
      const markdown = comment.replace(/^ \* ?/gm, '').trim();
      return markdown === '' ? [] : [{ rule, file, markdown, examples: examplesOf(markdown) }];
    });
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(top, folder)).filter((name) => name.endsWith('.ts'));
  } catch {
    return [];
  }
}

/** A part of a comment: prose, a heading, a block, or a quote. */
export type Part = { is: 'prose' | 'heading' | 'quote'; words: string } | ({ is: 'file' } & ExampleFile);

/** The parts of a comment in their order. */
export function partsOf(markdown: string): Part[] {
  const parts = markdown.matchAll(
    /^(`{3,})([a-z]+)(?: (\S+))?\n([\s\S]*?)^\1$|^(?:>.*\n?)+|^#+ .*$|^(?!`{3}|>|#).*\S.*(?:\n(?!`{3}|>|#).*\S.*)*/gm,
  );
  return [...parts].map(([whole, fence, kind = '', path = '', words = '']): Part => {
    if (fence) return { is: 'file', kind, path, words };
    if (whole.startsWith('>')) return { is: 'quote', words: whole.trim().replace(/^> ?/gm, '') };
    return { is: whole.startsWith('#') ? 'heading' : 'prose', words: whole };
  });
}

function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  let title = '';
  let open: Example | undefined;
  for (const part of partsOf(markdown)) {
    if (part.is === 'file') {
      if (!open || open.told.length > 0) {
        open = { title, files: [], told: [] };
        examples.push(open);
      }
      open.files.push(part);
    } else if (part.is === 'quote') open?.told.push(part.words);
    else {
      open = undefined;
      title = part.words.replace(/\s+/g, ' ');
    }
  }
  return examples;
}
