import type { Root } from 'mdast';
import type { CodeStretch } from './hidden-code.ts';
import { readMarkdown } from './markdown.ts';
import { type Lines, linesOf } from './places.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './text-file.ts';
import { type TopFault, topOfPage } from './top-of-page.ts';
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
  const top = topOfPage(text);
  page.problems.push(...top.faults.map((fault) => problemOf(fault, 'fields-at-top', 'Each page begins with its fields.')));
  if (top.fields) {
    page.fields = readYaml(text.slice(top.fields.start, top.fields.end), file, top.fields.start, lines);
    page.problems.push(...page.fields.problems);
  }
  const { body, code, faults } = readMarkdown(text, top.fields?.after ?? 0, lines);
  page.problems.push(
    ...faults.map((fault) => problemOf({ ...fault, end: Math.min(fault.end, endOfLine(text, fault.start)) }, 'mdx-syntax', mdxSource)),
  );
  return { ...page, body, code };

  function problemOf({ start, end, message, fix }: TopFault, rule: string, source: string): Problem {
    return { file, ...lines.between(start, end), severity: 'error', rule, message, fix, source };
  }
}

const mdxSource = 'Pages are written in Markdown with a few components: docs/writing.md';

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
