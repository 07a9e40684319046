import type { YAMLError } from 'yaml';
import { quoted, type Slip } from './slip.ts';

/**
 * Says what the errors of the YAML parser are about, in an editor's words: one slip to a line, without those that only
 * follow from an earlier one.
 */
export function slipsOf(errors: readonly YAMLError[], text: string): Slip[] {
  const lines = linesOf(text);
  const slips = new Map<number, Slip>();
  const firstOpen = lines.findIndex((line) => leftOpen(line.text) !== undefined);
  let end = Number.POSITIVE_INFINITY;
  for (const error of errors.slice(0, mostErrors).toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const there = Math.max(
      0,
      lines.findLastIndex(({ start }) => start <= error.pos[0]),
    );
    const isOpen = firstOpen !== -1 && firstOpen <= there;
    const index = isOpen ? firstOpen : blamed(error, lines, there);
    const line = lines[index] ?? { start: 0, text: '' };
    if (index >= end || slips.has(index)) continue;
    slips.set(index, slipOf(error, line, lines[index - 1]));
    // All that follows an unclosed quote or bracket is read as part of it.
    if (isOpen) end = firstOpen;
  }
  return [...slips.entries()].sort(([a], [b]) => a - b).map(([, slip]) => slip);
}

/** The parser goes on after an error, and may find one in each line. */
const mostErrors = 500;

interface Line {
  start: number;
  text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line.replace(/\r$/, '') };
    start += line.length + 1;
    return found;
  });
}

const keyAndValue = /^(\s*(?:- +)*)([\w-]+)(:\s+)(.*)$/;

/** A value begins with a quote or a square bracket that does not close on its line. Our values stand on one line. */
function leftOpen(line: string): '"' | "'" | '[' | undefined {
  const value = (keyAndValue.exec(line)?.[4] ?? /^\s*(?:- +)+(.*)$/.exec(line)?.[1] ?? '').trimEnd();
  if (value.startsWith('"') && !/^"(?:[^"\\]|\\.)*"/.test(value)) return '"';
  if (value.startsWith("'") && !/^'(?:[^']|'')*'/.test(value)) return "'";
  if (value.startsWith('[') && !value.includes(']')) return '[';
  return undefined;
}

/** The parser often stops one line early, or at the end of the file. */
function blamed(error: YAMLError, lines: Line[], there: number): number {
  const next = lines[there + 1]?.text ?? '';
  const isIndented = indentOf(next) > indentOf(lines[there]?.text ?? '');
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !hasSecondColon(lines[there]?.text ?? '') && isIndented) return there + 1;
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && keyAndValue.test(lines[there]?.text ?? '') && isIndented) return there + 1;
  return there;
}

function slipOf(error: YAMLError, { start, text }: Line, before: Line | undefined): Slip {
  const from = start + (text.length - text.trimStart().length);
  const stretch = { start: from, end: Math.max(from + 1, start + text.trimEnd().length) };
  const key = keyAndValue.exec(text)?.[2];
  const value = (keyAndValue.exec(text)?.[4] ?? text.replace(/^\s*(?:- +)*/, '')).trim();
  const words = leftOpen(text) === undefined ? unquoted(value) : value.slice(1);
  const inQuotes = key ? `${key}: ${quoted(words)}` : quoted(words);

  if (/^ *\t/.test(text))
    return {
      start: start + text.indexOf('\t'),
      end: from,
      message: 'This line begins with a tab.',
      fix: 'Take the tab out and type two spaces in its place.',
    };
  const sign = leftOpen(text);
  if (sign === '[')
    return { ...stretch, message: 'A square bracket [ is opened here and not closed.', fix: 'Type ] at the end of the list.' };
  if (sign)
    return {
      ...stretch,
      message: 'A quote mark is opened here and not closed.',
      fix: `Type the same quote mark at the end of the words: ${inQuotes}`,
    };
  if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*[^\s#]/.test(value)) {
    return {
      ...stretch,
      message: 'There are words after the closing quote mark.',
      fix: `Put all of the words between one pair of quote marks: ${inQuotes}`,
    };
  }
  if (error.code === 'BAD_DQ_ESCAPE')
    return { ...stretch, message: 'A backslash \\ has a meaning of its own between double quotes.', fix: `Use single quotes: ${inQuotes}` };
  if (error.code === 'MULTIPLE_DOCS')
    return { ...stretch, message: 'A line of three hyphens begins a second part, which would not be read.', fix: 'Take the line --- out.' };
  if (/^\s*(?:- +)*[\w-]+:[^\s:/]/.test(text))
    return {
      ...stretch,
      message: 'There is no space after the colon.',
      fix: `Type a space after it: ${text.trim().replace(/^((?:- +)*[\w-]+):/, '$1: ')}`,
    };
  if (/^(?:[@`%&*!|>[\]{}?]|- )/.test(value)) {
    return {
      ...stretch,
      message: `A value may not begin with ${value.charAt(0)} unless it stands in quotes.`,
      fix: `Put it in quotes: ${inQuotes}`,
    };
  }
  if (hasSecondColon(text))
    return {
      ...stretch,
      message: 'There is a second colon in this line, so it cannot be read.',
      fix: `Put the words in quotes: ${inQuotes}`,
    };
  if (!/:(?:\s|$)/.test(text) && error.code === 'MULTILINE_IMPLICIT_KEY') {
    return {
      ...stretch,
      message: 'This line has no colon.',
      fix: 'Each line must be a field, a colon, a space and a value, like this: title: Our school',
    };
  }
  if (before && indentOf(text) !== indentOf(before.text)) {
    return {
      ...stretch,
      message: 'This line does not begin under the lines that it belongs with.',
      fix: 'Line it up with the others. Each level in is two spaces further to the right.',
    };
  }
  return {
    ...stretch,
    message: 'This line cannot be read.',
    fix: 'Check that it is a field, a colon, a space and a value, like this: title: Our school. Put a value that holds : # or quotes inside quotes.',
  };
}

function hasSecondColon(line: string): boolean {
  return /:(?:\s|$)/.test(keyAndValue.exec(line)?.[4] ?? '');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A value without the quote marks around it, so that it can be put into new ones. */
function unquoted(value: string): string {
  return /^(["'])(.+)\1$/.exec(value)?.[2] ?? value;
}
