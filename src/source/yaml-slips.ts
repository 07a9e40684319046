import type { YAMLError } from 'yaml';
import type { Slip } from './slip.ts';
import { indentOf, partsOfLine, staysOpen, type YamlLine, yamlLines } from './yaml-lines.ts';
import { type Blamed, slipOf } from './yaml-slip-words.ts';

/** What the parser says of a text, in the order of the text. Nothing if it nests too deeply to be parsed. */
export type FindErrors = (text: string) => readonly YAMLError[];

/**
 * Says what keeps YAML from being read, in an editor's words: each slip once, without the errors that only follow from it.
 * After each slip, its line is put right in a copy, and the copy is read again.
 */
export function slipsOf(text: string, findErrors: FindErrors): Slip[] {
  const slips: Slip[] = [];
  const mended = new Set<number>();
  const most = Math.max(1, Math.min(mostSlips, Math.floor(mostLetters / text.length)));
  let rest = text;
  for (let errors = inOrder(findErrors(rest)), turn = 0; errors[0] && turn < 2 * most && slips.length < most; turn += 1) {
    const blamed = blame(errors[0], yamlLines(rest));
    const isEcho = mended.has(blamed.index);
    if (!isEcho) slips.push(slipOf(blamed));
    mended.add(blamed.index);
    rest = isEcho ? leftOut(rest, blamed) : mend(rest, blamed, mended);
    errors = inOrder(findErrors(rest));
  }
  return slips;
}

/** As many slips as are worth telling of one stretch of YAML. */
const mostSlips = 20;

/** As many letters as are read again and again: a file as long as this is read once. */
const mostLetters = 400_000;

function inOrder(errors: readonly YAMLError[]): YAMLError[] {
  return errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
}

/** Finds the line that an error is about. The parser often stops one line early, or many lines after an unclosed quote. */
function blame(error: YAMLError, lines: YamlLine[]): Blamed {
  const there = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= error.pos[0]),
  );
  const open = lines.slice(0, there + 1).findIndex((_, index) => staysOpen(lines, index));
  if (open !== -1) return { error, lines, index: open };
  const here = lines[there]?.text ?? '';
  const first = lines.findIndex((line) => line.text.trim() !== '' && !line.text.trimStart().startsWith('#'));
  if (first !== -1 && first < there && indentOf(lines[first]?.text ?? '') > 0 && indentOf(here) === 0 && partsOfLine(here).key !== '')
    return { error, lines, index: first };
  return { error, lines, index: isFurtherIn(lines, there) && stopsEarly(error, here) ? there + 1 : there };
}

function isFurtherIn(lines: YamlLine[], index: number): boolean {
  return indentOf(lines[index + 1]?.text ?? '') > indentOf(lines[index]?.text ?? '');
}

function stopsEarly(error: YAMLError, line: string): boolean {
  const { key, value } = partsOfLine(line);
  return (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(value)) || (error.code === 'MULTILINE_IMPLICIT_KEY' && key !== '');
}

/** The text with one line put right, and of the same length, so that offsets stay true. */
function mend(text: string, { lines, index }: Blamed, mended: Set<number>): string {
  const line = lines[index] ?? { start: 0, text: '' };
  if (/^[ ]*\t/.test(line.text)) {
    for (const [at, { text: words }] of lines.entries()) if (/^[ ]*\t/.test(words)) mended.add(at);
    return text.replace(/^[ ]*\t[ \t]*/gm, (gap) => gap.replaceAll('\t', ' '));
  }
  if (oddSpace.test(line.text)) return replaced(text, line, line.text.replace(oddSpaces, ' '));
  const sign = /^\s*([*•·▪‣◦●–—])\s/.exec(line.text)?.[1];
  if (sign !== undefined) return text.replace(new RegExp(`^(\\s*)\\${sign}(?=\\s)`, 'gm'), '$1-');
  const { indent, value } = partsOfLine(line.text);
  if (index === 0 || lines.slice(0, index).every(({ text: before }) => before.trim() === '')) {
    if (indent.length > 0) return replaced(text, line, line.text.trimStart() + indent);
  }
  return value === '' ? leftOut(text, { lines, index }) : valueMasked(text, line);
}

/** Spaces that a word processor or a website puts, and that YAML reads as letters. */
const oddSpace = /^\s*(?:- +)*[\w-]*:?[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;
const oddSpaces = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g;

function valueMasked(text: string, line: YamlLine): string {
  const { value, valueAt } = partsOfLine(line.text);
  return replaced(text, line, line.text.slice(0, valueAt) + 'x'.repeat(value.length));
}

/** The text with a line, and all that stands further in below it, made into comments. */
function leftOut(text: string, { lines, index }: Pick<Blamed, 'lines' | 'index'>): string {
  const indent = indentOf(lines[index]?.text ?? '');
  let rest = text;
  for (const [at, line] of lines.entries()) {
    if (at < index) continue;
    if (at > index && line.text.trim() !== '' && indentOf(line.text) <= indent) break;
    rest = replaced(rest, line, line.text.replace(/\S/g, '#'));
  }
  return rest;
}

function replaced(text: string, { start, text: before }: YamlLine, words: string): string {
  return text.slice(0, start) + words.padEnd(before.length) + text.slice(start + before.length);
}
