import type { Root } from 'mdast';
import type { CodeStretch } from './hidden-code.ts';
import { readMarkdown } from './markdown.ts';
import { type Lines, linesOf } from './places.ts';
import { type Problem, startOfFile } from './problem.ts';
import type { SourceFile } from './text-file.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** An MDX file taken apart: the fields at its top, and its words as a tree. */
export interface PageText {
  /** The folder that it stands in: `guide`. */
  collection: string;
  /** The file's name without its ending. */
  id: string;
  file: string;
  text: string;
  lines: Lines;
  /** The fields at the top. Missing if the file has none, or they could not be found. */
  fields: YamlText | undefined;
  /**
   * The words. Places count UTF-16 units. Code stands in them as words, never as nodes of its own; signs that could
   * not be read are left out, and told in `problems`. Missing if too much could not be read.
   */
  body: Root | undefined;
  /** Where MDX would run code. Such a page must not be given to a program that compiles MDX. */
  code: CodeStretch[];
  problems: Problem[];
}

/** Takes an MDX file apart. Never throws: what cannot be read is a problem. */
export function readPage(source: SourceFile, collection: string, id: string): PageText {
  const { path: file, text } = source;
  const lines = linesOf(text);
  const page: PageText = { collection, id, file, text, lines, fields: undefined, body: undefined, code: [], problems: [] };
  const top = fieldsAtTop(text);
  if (top) {
    page.fields = readYaml(text.slice(top.start, top.end), file, top.start, lines);
    page.problems.push(...page.fields.problems);
  } else {
    page.problems.push(noFields(file, text));
    if (looksLikeFields.test(text)) return page;
  }
  const { body, code, faults } = readMarkdown(text, top?.after ?? 0, lines);
  page.problems.push(
    ...faults.map(({ start, end, message, fix }): Problem => {
      return {
        file,
        ...lines.between(start, Math.min(end, endOfLine(text, start))),
        severity: 'error',
        rule: 'mdx-syntax',
        message,
        fix,
        source: mdxSource,
      };
    }),
  );
  return { ...page, body, code };
}

const mdxSource = 'Pages are written in Markdown with a few components: docs/writing.md';

/** Where the fields stand between their two lines of hyphens, as offsets. */
function fieldsAtTop(text: string): { start: number; end: number; after: number } | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  for (let line = start; line < text.length; line = endOfLine(text, line) + 1) {
    const end = endOfLine(text, line);
    if (/^---[ \t]*\r?$/.test(text.slice(line, end))) return { start, end: line, after: Math.min(end + 1, text.length) };
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

const looksLikeFields = /^\s*(?:---|[\w-]+:\s)/;

function noFields(file: string, text: string): Problem {
  const common = { file, ...startOfFile, severity: 'error' as const, rule: 'fields-at-top', source: 'Each page begins with its fields.' };
  if (text.trim() === '') {
    return {
      ...common,
      message: 'This file is empty.',
      fix: 'Write the page, or delete the file. A new page is best begun as a copy of another.',
    };
  }
  if (/^---[^\r\n]*[^ \t\r\n]/.test(text)) {
    return { ...common, message: 'The first line must be three hyphens and nothing else.', fix: 'Make --- the first line of the file.' };
  }
  if (text.startsWith('---')) {
    return { ...common, message: 'The fields at the top have no end.', fix: 'Type a line with three hyphens (---) after the last field.' };
  }
  if (looksLikeFields.test(text)) {
    return { ...common, message: 'The fields at the top do not begin with three hyphens.', fix: 'Make --- the first line of the file.' };
  }
  return {
    ...common,
    message: 'This page has no fields at the top.',
    fix: 'Copy the lines between --- and --- from another page of this folder, and change the words.',
  };
}
