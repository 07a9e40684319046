import { LineCounter } from 'yaml';
import type { Place } from './problem.ts';

/** Turns offsets into a text into lines and columns, both counted from 1, in the UTF-16 units that editors count. */
export interface Lines {
  /** The place from one offset up to, not including, another. */
  between(start: number, end: number): Place;
  /** The place of a node of a page's tree. */
  ofNode(node: { position?: { start: Point; end: Point } | undefined }): Place;
  /** The offset of the first letter of a line. A line after the last has the offset of the text's end. */
  startOf(line: number): number;
  /** A line without its line end. */
  line(line: number): string;
}

export interface Point {
  line: number;
  column: number;
}

export function linesOf(text: string): Lines {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);

  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line, column: col };
  };
  const startOf = (line: number): number => counter.lineStarts[line - 1] ?? text.length;

  return {
    between(start, end) {
      const from = point(start);
      const to = point(Math.max(end, start));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    ofNode({ position }) {
      if (!position) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
      const { start, end } = position;
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
    startOf,
    line: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/\r?\n$/, ''),
  };
}
