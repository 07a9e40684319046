import type { Element } from 'hast';
import type { Block, Cell, Inline, Table } from '../tree.ts';
import { attribute, hasClass, idsOf, isElement, isLeftOut, type Reading, report, reportUnknown } from './reading.ts';
import { readWords } from './words.ts';

/** Reads blocks out of a cell: the caller's, so that tables and blocks need not know each other's files. */
type ReadCell = (element: Element, reading: Reading) => Block[];

/** Reads a `<table>`. Every row comes out with as many cells as the longest; cells that span others are refused. */
export function readTable(element: Element, reading: Reading, readCell: ReadCell): Table {
  let caption: Inline[] = [];
  const ids = idsOf(reading, element);
  const rows: Record<'head' | 'body' | 'foot', Cell[][]> = { head: [], body: [], foot: [] };
  for (const child of element.children.filter(isElement)) {
    if (isLeftOut(child)) continue;
    ids.push(...idsOf(reading, child));
    if (child.tagName === 'caption') caption = readWords(child.children, reading);
    else if (child.tagName === 'thead') rows.head.push(...readRows(child, reading, readCell));
    else if (child.tagName === 'tbody') rows.body.push(...readRows(child, reading, readCell));
    else if (child.tagName === 'tfoot') rows.foot.push(...readRows(child, reading, readCell));
    else reportUnknown(reading, child, 'in a table');
  }
  const columns = Math.max(0, ...Object.values(rows).flatMap((part) => part.map((row) => row.length)));
  const filled = (part: Cell[][]) => part.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => emptyCell)]);
  return { kind: 'table', ids, caption, columns, head: filled(rows.head), body: filled(rows.body), foot: filled(rows.foot) };
}

const emptyCell: Cell = { heads: 'nothing', holds: 'words', blocks: [] };

function readRows(part: Element, reading: Reading, readCell: ReadCell): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of part.children.filter(isElement)) {
    if (row.tagName !== 'tr') {
      reportUnknown(reading, row, 'in a table');
      continue;
    }
    const ids = idsOf(reading, row).map((id): Inline => ({ kind: 'spot', id }));
    const cells: Cell[] = [];
    for (const cell of row.children.filter(isElement)) {
      if (cell.tagName === 'th' || cell.tagName === 'td') cells.push(readOneCell(part, cell, reading, readCell));
      else reportUnknown(reading, cell, 'in a row of a table');
    }
    if (ids.length > 0) cells[0]?.blocks.unshift({ kind: 'paragraph', ids: [], role: 'text', words: ids });
    rows.push(cells);
  }
  return rows;
}

function readOneCell(part: Element, cell: Element, reading: Reading, readCell: ReadCell): Cell {
  if (Number(attribute(cell, 'colSpan') || 1) > 1 || Number(attribute(cell, 'rowSpan') || 1) > 1) {
    report(
      reading,
      'joined-cells',
      'A table has a cell that reaches over others.',
      'Give each cell its own words: a list or Braille cannot show joined cells.',
    );
  }
  const isHeader = cell.tagName === 'th';
  const isRowHeader = attribute(cell, 'scope') === 'row' || (attribute(cell, 'scope') === '' && part.tagName !== 'thead');
  return {
    heads: isHeader ? (isRowHeader ? 'row' : 'column') : 'nothing',
    holds: hasClass(cell, 'number') || attribute(cell, 'align') === 'right' ? 'number' : 'words',
    blocks: readCell(cell, reading),
  };
}
