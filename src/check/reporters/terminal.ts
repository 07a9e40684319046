import type { Problem } from '../../source/index.ts';
import type { Report } from '../report.ts';
import { reportInWords } from '../report-in-words.ts';
import { type Letter, lettersOf } from './letters.ts';

/** How a report is shown on a terminal. */
export interface TerminalOptions {
  colour?: boolean;
  /** In places of the terminal. Lines of the content are cut to it, and sentences are wrapped. */
  width?: number;
}

/** A report for people: each problem with its line, what is wrong and what to type, and at the end how many there are. */
export function terminalReport(report: Report, { colour = false, width = 100 }: TerminalOptions = {}): string {
  const paint = colour ? inColour : plain;
  const room = Math.max(narrowest, width);
  const told = report.problems.map((problem) => tell(problem, report.excerpts[problem.file]?.[problem.line], { paint, room }));
  const isRight = report.problems.every(({ severity }) => severity !== 'error');
  return [...told, paint(reportInWords(report), isRight ? 'good' : 'strong')].join('\n\n');
}

/** A terminal narrower than this is not cut to: nothing would be left. */
const narrowest = 40;

interface Manner {
  paint: Paint;
  room: number;
}

type Paint = (text: string, as: 'error' | 'warning' | 'quiet' | 'strong' | 'good') => string;

const plain: Paint = (text) => text;

/** https://www.ecma-international.org/publications-and-standards/standards/ecma-48/, Select Graphic Rendition */
const codes = { error: 31, warning: 33, quiet: 2, strong: 1, good: 32 };

const inColour: Paint = (text, as) => `\u001b[${codes[as]}m${text}\u001b[0m`;

function tell(problem: Problem, line: string | undefined, { paint, room }: Manner): string {
  const { file, line: number, column, severity, rule, message, fix } = problem;
  const lines = [`${paint(`${clean(file)}:${number}:${column}`, 'strong')}  ${paint(severity, severity)}  ${paint(rule, 'quiet')}`];
  if (line !== undefined && line.trim() !== '') lines.push(...marked(problem, line, paint, room));
  lines.push(...wrapped(clean(message), room), ...wrapped(clean(fix), room));
  return lines.join('\n');
}

/** The line with a marker below the place. A long line is cut so that the place stays in sight. */
function marked({ line: number, endLine, column, endColumn, severity }: Problem, line: string, paint: Paint, room: number): string[] {
  const gutter = String(number).padStart(5);
  const letters = lettersOf(line);
  const first = letters.findIndex(({ column: at, length }) => column < at + length);
  const start = first === -1 ? letters.length : first;
  const after = endLine === number ? letters.findIndex(({ column: at }) => at >= endColumn) : -1;
  const end = Math.max(after === -1 ? letters.length : after, start + 1);

  const space = room - gutter.length - 3;
  const [from, to] = windowAround(letters, start, end, space);
  const before = from > 0 ? '…' : '';
  const shown = before + textOf(letters.slice(from, to)) + (to < letters.length ? '…' : '');
  const indent = before.length + widthOf(letters.slice(from, start));
  const length = Math.max(1, Math.min(widthOf(letters.slice(start, Math.min(end, to))), space - indent));
  return [
    `${paint(`${gutter} │`, 'quiet')} ${shown}`,
    `${paint(`${' '.repeat(gutter.length)} │`, 'quiet')} ${' '.repeat(indent)}${paint('^'.repeat(length), severity)}`,
  ];
}

/** Which letters of a line to show: all, if they fit; else those around the place, with room for the signs of cutting. */
function windowAround(letters: Letter[], start: number, end: number, space: number): [from: number, to: number] {
  if (widthOf(letters) <= space) return [0, letters.length];
  let room = space - 2;
  let from = start;
  let to = start;
  for (; to < Math.min(end, letters.length) && room >= (letters[to]?.width ?? 0); to += 1) room -= letters[to]?.width ?? 0;
  for (let lead = Math.floor(room / 2); from > 0 && lead >= (letters[from - 1]?.width ?? 0); from -= 1) {
    lead -= letters[from - 1]?.width ?? 0;
    room -= letters[from - 1]?.width ?? 0;
  }
  for (; to < letters.length && room >= (letters[to]?.width ?? 0); to += 1) room -= letters[to]?.width ?? 0;
  for (; from > 0 && room >= (letters[from - 1]?.width ?? 0); from -= 1) room -= letters[from - 1]?.width ?? 0;
  return [from, to];
}

function widthOf(letters: Letter[]): number {
  return letters.reduce((sum, { width }) => sum + width, 0);
}

function textOf(letters: Letter[]): string {
  return letters.map(({ shown }) => shown).join('');
}

/** Text without the signs that steer a terminal. */
function clean(text: string): string {
  return textOf(lettersOf(text));
}

/** A sentence on as many lines as it needs, each two places in. A word that is too long keeps a line of its own. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(lettersOf(longer)) > room - 4) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => `  ${one}`);
}
