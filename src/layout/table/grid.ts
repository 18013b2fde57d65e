/** Rows of spanning cells laid out on their grid, so that each place is covered once, whatever a template has written. */

import { plainText, type TableCell, type TableRow } from '../../markup/element.ts';
import type { Twip } from '../../measure.ts';
import type { TableTextStyle } from '../../preset/styles.ts';
import { type Cutting, type Measured, measured } from './cell-text.ts';

/** The widths that columns have come to, and the type in them. */
export interface Laid {
  readonly style: TableTextStyle;
  readonly columns: readonly Twip[];
  /** How much narrower than they are characters stand, where nothing else lets them fit. */
  readonly scale: number;
}

export interface PlacedCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly cell: TableCell;
  /** Its printed lines. */
  readonly lines: readonly Measured[];
}

/**
 * Cells take the next free place of their row, from left to right. What would stand over an edge of the grid is cut
 * off there, and a place that no cell covers gets an empty one.
 * */
export function placedRows(rows: readonly TableRow[], columns: number, cutting: Cutting): PlacedCell[][] {
  // How many more rows each column is covered from above.
  const covered = Array.from({ length: columns }, () => 0);
  return rows.map(({ cells }, index) => {
    const row = placedRow(cells, covered, rows.length - index, cutting);
    for (let column = 0; column < columns; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
    return row;
  });
}

function placedRow(cells: readonly TableCell[], covered: number[], rowsLeft: number, cutting: Cutting): PlacedCell[] {
  const row: PlacedCell[] = [];
  let column = 0;
  const put = (cell: TableCell): void => {
    const free = freeFrom(covered, column);
    const colSpan = clamp(cell.colSpan, free);
    const rowSpan = clamp(cell.rowSpan, rowsLeft);
    row.push({ column, colSpan, rowSpan, cell, lines: linesOf(cell, cutting) });
    covered.fill(rowSpan, column, column + colSpan);
    column += colSpan;
  };
  const skip = (): void => {
    while ((covered[column] ?? 0) > 0) column++;
  };
  for (const cell of cells) {
    skip();
    if (column < covered.length) put(cell);
  }
  for (skip(); column < covered.length; skip()) put(empty);
  return row;
}

const linesOf = ({ content }: TableCell, cutting: Cutting): Measured[] =>
  content.flatMap((line) => plainText(line).split('\n')).map((text) => measured(text, cutting));

function freeFrom(covered: readonly number[], column: number): number {
  const next = covered.findIndex((rows, index) => index > column && rows > 0);
  return (next < 0 ? covered.length : next) - column;
}

const clamp = (span: number, most: number): number => Math.max(1, Math.min(most, Math.floor(span) || 1));

const empty: TableCell = { content: [], colSpan: 1, rowSpan: 1, align: 'center' };
