/** A line of YAML without its line end. */
export interface YamlLine {
  /** Its offset into the YAML. */
  start: number;
  text: string;
}

/** A line taken apart: `  - title: Words` has the indent `  `, the dashes `- `, the key `title`, the gap `: ` and the value `Words`. */
export interface LineParts {
  indent: string;
  dashes: string;
  /** Empty for an item of a list that is no field. */
  key: string;
  gap: string;
  value: string;
  /** The offset of the value into the line. */
  valueAt: number;
}

/** How a value is opened that does not close on its line. Our values stand on one line. */
export type Opening = '"' | "'" | '[' | '{';

export function yamlLines(text: string): YamlLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line.replace(/\r$/, '') };
    start += line.length + 1;
    return found;
  });
}

export function partsOfLine(text: string): LineParts {
  const [, indent = '', dashes = '', rest = ''] = /^(\s*)((?:-[ \t]+)*)(.*)$/s.exec(text) ?? [];
  const [, key = '', gap = '', value = rest] = /^([\w-]+)(:(?:\s+|$))(.*)$/s.exec(rest) ?? [];
  return { indent, dashes, key, gap, value: value.trimEnd(), valueAt: text.length - value.length };
}

/** What stands open at the end of a line: a value that begins with a quote or a bracket, and does not close. */
export function leftOpen(text: string): Opening | undefined {
  const { value } = partsOfLine(text);
  if (value.startsWith('"') && !/^"(?:[^"\\]|\\.)*"/.test(value)) return '"';
  if (value.startsWith("'") && !/^'(?:[^']|'')*'/.test(value)) return "'";
  if (value.startsWith('[') && !value.includes(']')) return '[';
  if (value.startsWith('{') && !value.includes('}')) return '{';
  return undefined;
}

const closings = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Whether a line leaves something open that is not closed further in below it, before the next field begins. */
export function staysOpen(lines: readonly YamlLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const sign = leftOpen(text);
  if (sign === undefined) return false;
  for (const { text: below } of lines.slice(index + 1)) {
    if (below.trim() !== '' && indentOf(below) <= indentOf(text) && /^\s*(?:- |[\w-]+:(?:\s|$))/.test(below)) return true;
    const close = below.indexOf(closings[sign]);
    if (close !== -1) return !/^\s*(?:$|[#,\]}])/.test(below.slice(close + 1));
  }
  return true;
}

export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A value without the quote marks around it, so that it can be put into new ones. */
export function unquoted(value: string): string {
  return /^(["'“”‘’])(.+)["'“”‘’]$/s.exec(value)?.[2] ?? value;
}

/** Spaces that word processors and websites put. They look as others do, and YAML reads them as letters. */
export const oddSpaces = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g;

/** Whether such a space stands before the value of a line. */
export function hasOddSpace(text: string): boolean {
  return /^\s*(?:- +)*[\w-]*:?[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/.test(text);
}

/** The sign that a line of a list begins with, where it is another than a hyphen. */
export function itemSign(text: string): string | undefined {
  return /^\s*([*•·▪‣◦●–—])\s/.exec(text)?.[1];
}

/** The first field of an entry whose hyphen has no space after it: `id: jo-marsh` of `-id: jo-marsh`. */
export function joinedEntry(text: string): string | undefined {
  return /^\s*-([A-Za-z][\w-]*:(?:\s.*|$))$/.exec(text)?.[1]?.trimEnd();
}
