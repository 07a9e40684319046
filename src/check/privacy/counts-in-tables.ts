import type { Nodes, Table, TableCell } from 'mdast';
import type { PageText, Place } from '../../source/index.ts';
import { nodesOf, wordsOf } from '../page-parts.ts';
import { anyConfidence, anyHelp, anyHelpOrYear } from './child-count-patterns.ts';
import words from './child-counts.json' with { type: 'json' };
import { patternOf, withSigns } from './needs.ts';

/** A count of children in a cell of a table that is small enough to show who they are. */
export interface SmallCell {
  /** What stands in it: “3”, “3 (2%)”. */
  typed: string;
  /** The heading that says what is counted. */
  heading: string;
  /** Whether the table names a need, a plan or the like. */
  isSure: boolean;
  place: Place;
}

/** The cells of a page's tables that count children, where the count is below the smallest which may be told. */
export function smallCellsOf(page: PageText, smallest: number): SmallCell[] {
  return [...nodesOf(page)].flatMap(({ node }) => (node.type === 'table' ? smallCellsIn(node, smallest, page) : []));
}

/** “3”, “3 pupils”, “3 (2%)”: a cell with nothing but a count. */
export function countOfCell(typed: string): number | undefined {
  const found = /^\s*(\d{1,3})\s*(?:pupils?|children|child|students?|learners?|boys?|girls?)?\s*(?:\(\d+(?:\.\d+)?\s?%\))?\s*$/i.exec(
    typed,
  );
  return found ? Number(found[1]) : undefined;
}

function smallCellsIn(table: Table, smallest: number, { lines }: PageText): SmallCell[] {
  const rows = table.children.map((row) => row.children);
  const [headings = [], ...rest] = rows.map((cells) => cells.map((cell) => wordsOf(cell).trim()));
  if (staffTable.test(headings[0] ?? '')) return [];
  const isSure = [...headings, ...rest.map(([first = '']) => first)].some((words) => anyConfidence.test(withSigns(words)));
  return rest.flatMap((cells, index) =>
    cells.flatMap((typed, column): SmallCell[] => {
      const amount = countOfCell(typed);
      const cell = rows[index + 1]?.[column];
      if (!cell || amount === undefined || amount === 0 || amount >= smallest) return [];
      const row = column === 0 ? undefined : cells[0];
      const heading = childrenIn(row, headings[column] ?? '', isSure);
      return heading === undefined ? [] : [{ typed, heading, isSure, place: lines.ofNode(insideOf(cell)) }];
    }),
  );
}

/**
 * The heading of a cell's row or column that speaks of children, if both can stand over a count of them.
 * @param row missing for a cell that opens its row
 */
function childrenIn(row: string | undefined, column: string, isSure: boolean): string | undefined {
  if (cannotCount(row ?? '') || cannotCount(column) || isYearAlone.test(column)) return undefined;
  if (children.test(column) || anyHelp.test(withSigns(column))) return column;
  if (row === undefined) return undefined;
  if (children.test(row) || anyHelp.test(withSigns(row))) return canCount(column) ? row : undefined;
  return isSure && countHead.test(column) ? row || column : undefined;
}

/** Whether other things than children, or shares of them, stand beside or below a heading. */
function cannotCount(heading: string): boolean {
  return notChildren.test(heading) || (/%|per\s?cent/i.test(heading) && !/number|how many/i.test(heading));
}

/** Whether counts can stand below a heading that names neither children nor needs. */
function canCount(column: string): boolean {
  return column === '' || countHead.test(column) || anyHelpOrYear.test(withSigns(column)) || /\b20\d\d\b/.test(column);
}

/** What stands in a cell, without the bars and spaces around it. */
function insideOf(cell: TableCell): Nodes {
  return cell.children[0] ?? cell;
}

const children = new RegExp(patternOf(words.children.words), 'iu');
const staffTable = new RegExp(patternOf(words.staffTables.words), 'u');
const notChildren = new RegExp(patternOf(words.notChildren.words), 'u');
const countHead = new RegExp(patternOf(words.countHeads.words), 'u');
/** Below “Year” stand the figures of years. */
const isYearAlone = /^(?:years?|year groups?|key stages?|class(?:es)?)$/i;
