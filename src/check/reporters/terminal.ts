import type { Problem } from '../../source/index.ts';
import type { Report } from '../report.ts';
import { reportInWords } from '../report-in-words.ts';
import { type FindRulePage, rulePage } from '../rule-pages.ts';
import { harderInWords, readingAgesInWords } from '../scores-in-words.ts';
import { type Letter, lettersOf, withoutSteering } from './letters.ts';

/** How a report is shown on a terminal. */
export interface TerminalOptions {
  colour?: boolean;
  /** In places of the terminal. Lines of the content are cut to it, and sentences are wrapped. */
  width?: number;
  findPage?: FindRulePage;
}

/**
 * A report for people: each problem with its line, what is wrong and what to type, and at the end how many there are.
 * Why a rule asks this, and where to read more, stands below its problem; for a rule with several, once at the foot.
 */
export function terminalReport(report: Report, { colour = false, width = 100, findPage = rulePage }: TerminalOptions = {}): string {
  const paint = colour ? inColour : plain;
  const manner = { paint, room: Math.max(narrowest, width) };
  const alike = Map.groupBy(report.problems, ({ rule, source }) => `${rule} ${source}`);
  const isAlone = ({ rule, source }: Problem): boolean => alike.get(`${rule} ${source}`)?.length === 1;
  const told = report.problems.map((problem) => {
    const lines = tell(problem, report.excerpts[problem.file]?.[problem.line], manner);
    return [...lines, ...(isAlone(problem) ? reasons(problem, findPage, manner) : [])].join('\n');
  });
  const foot = [...alike.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return [];
    return [`${paint(withoutSteering(first.rule), 'strong')}, ${more.length + 1} times`, ...reasons(first, findPage, manner)].join('\n');
  });
  const isRight = report.problems.every(({ severity }) => severity !== 'error');
  const harder = harderInWords(report).map(withoutSteering);
  const closing = [paint(reportInWords(report), isRight ? 'good' : 'strong'), ...harder, readingAgesInWords(report)].filter(Boolean);
  return [...told, ...foot, closing.join('\n')].join('\n\n');
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

function tell(problem: Problem, line: string | undefined, { paint, room }: Manner): string[] {
  const { file, line: number, column, severity, rule, message, fix } = problem;
  const lines = [
    `${paint(`${withoutSteering(file)}:${number}:${column}`, 'strong')}  ${paint(severity, severity)}  ${paint(withoutSteering(rule), 'quiet')}`,
  ];
  if (line !== undefined && line.trim() !== '') lines.push(...marked(problem, line, paint, room));
  return [...lines, ...wrapped(withoutSteering(message), room), ...wrapped(withoutSteering(fix), room)];
}

function reasons({ rule, source }: Problem, findPage: FindRulePage, { paint, room }: Manner): string[] {
  const page = findPage(rule);
  const more = page ? [`  More: ${page.address}`] : [];
  return [...wrapped(`Why: ${withoutSteering(source)}`, room), ...more].map((line) => paint(line, 'quiet'));
}

/** The line with a marker below the place. A long line is cut so that the place stays in sight. */
function marked({ line: number, endLine, column, endColumn, severity }: Problem, line: string, paint: Paint, room: number): string[] {
  const gutter = String(number).padStart(5);
  const letters = lettersOf(line.toWellFormed());
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
