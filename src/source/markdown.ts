import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Stretch, SyntaxFault } from './fault.ts';
import { type CodeStretch, hideCode } from './hidden-code.ts';
import type { Lines } from './places.ts';
import { faultOf } from './syntax-fault.ts';
import { closingBracket } from './tags.ts';
import { depthOf, eachNode } from './tree.ts';

/** The words of a page as a tree, and what stood in the way. */
export interface Markdown {
  /**
   * The words. Code stands in them as words; a sign that could not be read is left out.
   * Missing if too much could not be read.
   */
  body: Root | undefined;
  faults: SyntaxFault[];
  code: CodeStretch[];
}

/** The parser stops at its first fault. It is tried again without the faulty signs, at most so often. */
const mostFaults = 20;

/** Deeper than any page that a person writes, and safe for all that walk the tree. */
const deepest = 100;

/** More tags, and more signs such as `&amp;`, than any page needs. The parser takes minutes on some hundred thousand. */
const mostSigns = 5_000;

/**
 * Parses the words of a page. Never throws, and never runs what it reads.
 * @param text the whole file
 * @param from the offset after the fields at the top
 */
export function readMarkdown(text: string, from: number, lines: Lines): Markdown {
  const tooMuch = refuse(text, from);
  if (tooMuch) return { body: undefined, faults: [tooMuch], code: [] };

  const hidden = hideCode(text.slice(0, from).replace(/[^\r\n]/g, ' ') + text.slice(from));
  const { body, faults } = parse(text, hidden.text, lines);
  if (!body) return { body, faults, code: outermost(hidden.stretches, text) };
  const { depth, offset } = depthOf(body);
  if (depth > deepest) return { body: undefined, faults: [...faults, tooDeep(offset)], code: outermost(hidden.stretches, text) };

  const code = runnable(hidden.stretches, body);
  if (hidden.isChanged) eachNode(body, (node) => restoreWords(node, hidden.restore));
  return { body, faults, code: outermost(code, text) };
}

/** Parses, and on a fault takes the faulty signs out and parses again, so that all faults are told at once. */
function parse(text: string, hidden: string, lines: Lines): { body: Root | undefined; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = [];
  const opened: string[] = [];
  let rest = hidden;
  for (let turn = 0; turn < mostFaults; turn += 1) {
    try {
      const tree = mdxToMdast(rest);
      return { body: tree.type === 'root' ? tree : undefined, faults };
    } catch (error) {
      const fault = faultOf(error, text, rest, lines);
      const { opens, closes, masked } = fault;
      const echoed = closes === undefined ? -1 : opened.findIndex((name) => name.toLowerCase() === closes.toLowerCase());
      if (echoed === -1) faults.push(fault);
      else opened.splice(echoed, 1);
      if (opens !== undefined) opened.push(opens);
      const without = masked.reduce(blanked, rest);
      if (without === rest) return { body: undefined, faults };
      rest = without;
    }
  }
  return { body: undefined, faults };
}

function blanked(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function refuse(text: string, from: number): SyntaxFault | undefined {
  const body = text.slice(from);
  const nested = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m.exec(body);
  if (nested) return tooDeep(from + nested.index);
  const count = body.match(/<[\p{L}_$/>]|&[#\w]/gu)?.length ?? 0;
  if (count <= mostSigns) return undefined;
  return {
    start: from,
    end: from,
    masked: [],
    message: `There are ${count.toLocaleString('en-GB')} tags and signs such as &amp; on this page. The most is ${mostSigns.toLocaleString('en-GB')}.`,
    fix: 'Split the page into several. If the words were copied from a website, copy them as plain text.',
  };
}

function tooDeep(offset: number): SyntaxFault {
  return {
    start: offset,
    end: offset + 1,
    masked: [],
    message: 'Lists, quotations or tags stand within one another too deeply here.',
    fix: 'Keep to a list within a list. Take out the signs > - * or the tags that are too many.',
  };
}

/**
 * The stretches that MDX would or might run. A line that begins with "import" within a paragraph is words.
 * Brackets count wherever they stand, between code marks (`) too: where those begin and end depends on the code around them.
 */
function runnable(stretches: CodeStretch[], body: Root): CodeStretch[] {
  if (stretches.length === 0) return [];
  const paragraphs = new Set<number | undefined>();
  eachNode(body, ({ type, position }) => {
    if (type === 'paragraph') paragraphs.add(position?.start.offset);
  });
  return stretches.filter(({ kind, start }) => (kind !== 'import' && kind !== 'export') || paragraphs.has(start));
}

/** As many as are worth telling of one page. */
const mostStretches = 100;

/** Gives brackets their ends, and leaves out what stands within another stretch: it is told with it. */
function outermost(stretches: CodeStretch[], text: string): CodeStretch[] {
  const told: CodeStretch[] = [];
  let last = -1;
  for (const stretch of stretches) {
    if (stretch.start < last) continue;
    if (told.length === mostStretches) break;
    const { kind, start } = stretch;
    last =
      kind === 'brackets'
        ? (closingBracket(text, start) ?? start + (/^\{+/.exec(text.slice(start, start + 2_000))?.[0].length ?? 1))
        : stretch.end;
    told.push({ kind, start, end: last });
  }
  return told;
}

/** Puts back the signs that stood in for code, in every field of a node that holds words. */
function restoreWords(node: object, restore: (words: string) => string): void {
  for (const [field, value] of Object.entries(node)) {
    if (typeof value === 'string') Reflect.set(node, field, restore(value));
    else if (field === 'attributes' && Array.isArray(value)) {
      for (const attribute of value) if (typeof attribute === 'object' && attribute !== null) restoreWords(attribute, restore);
    }
  }
}
