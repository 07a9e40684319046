import type { PageText } from '../../source/index.ts';
import { type ParagraphLine, paragraphLines } from './paragraph-lines.ts';

/** Lines that look like a table to a person, and are read as words. */
export interface PastedTable {
  /**
   * - `columns`: tabs or many spaces stand between the cells
   * - `no-hyphens`: upright lines stand between the cells, and the line of hyphens is missing
   * - `other-hyphens`: the line of hyphens has another number of cells than the headings
   * - `apart`: empty lines stand between the rows
   */
  kind: 'columns' | 'no-hyphens' | 'other-hyphens' | 'apart';
  /** The cells of its first row. */
  cells: string[];
  /** The line to point at. */
  line: ParagraphLine;
}

/** Tables that were pasted from a word processor or a spreadsheet, or whose signs are not complete. */
export function pastedTables(page: PageText): PastedTable[] {
  const found: PastedTable[] = [];
  let isApart = false;
  for (const lines of paragraphLines(page)) {
    const table = tableOf(lines);
    // The rows of one table that stands apart are told once.
    if (table && !(table.kind === 'apart' && isApart)) found.push(table);
    isApart = table?.kind === 'apart';
  }
  return found;
}

function tableOf(lines: ParagraphLine[]): PastedTable | undefined {
  const [first, second] = lines;
  if (!first) return undefined;
  const cells = barCells(first.words);
  if (!second) return /^\|.*\|$/.test(first.words) && cells.length > 1 ? { kind: 'apart', cells, line: first } : undefined;
  if (cells.length > 1 && isHyphens(second.words)) return { kind: 'other-hyphens', cells, line: second };
  if (cells.length > 1 && lines.every(({ words }) => barCells(words).length === cells.length))
    return { kind: 'no-hyphens', cells, line: first };
  return columns(lines, first);
}

/** `| a | b |` and `a | b`. An upright line after a backslash is a word. */
function barCells(words: string): string[] {
  return words
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function isHyphens(words: string): boolean {
  return /^[\s|:-]+$/.test(words) && words.includes('--');
}

/** Cells between tabs in two lines or more, or between three spaces or more: in three lines, or in two with three cells. */
function columns(lines: ParagraphLine[], first: ParagraphLine): PastedTable | undefined {
  const tabbed = lines.filter(({ words }) => words.includes('\t') && !isItem(words));
  const [head] = tabbed;
  if (head && tabbed.length > 1) return { kind: 'columns', cells: cellsOf(head.words), line: head };
  const fewest = Math.min(...lines.map(({ words }) => cellsOf(words).length));
  if (lines.some(({ words }) => isItem(words)) || !(fewest > 2 || (fewest > 1 && lines.length > 2))) return undefined;
  return { kind: 'columns', cells: cellsOf(first.words), line: first };
}

function cellsOf(words: string): string[] {
  return words.split(/\t+| {3,}/).map((cell) => cell.trim());
}

/** A bullet or a figure with a gap after it: `•\tfirst`, `a)\tfirst`. */
function isItem(words: string): boolean {
  return /^(?:\S|\(?\w{1,3}[.)])(?:\t| {3})/.test(words);
}
