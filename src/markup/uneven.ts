/** Whether a table's cells cover its grid, each place once: what a template wrote by hand may not. */

import type { Table, TableRow } from './element.ts';

/** Word holds no more columns in a table. */
const mostColumns = 63;

/** The first row, from 1, the header's among them, whose cells are too many, too few or out of place; undefined if none is. */
export function unevenRow({ columns, header, rows }: Table): number | undefined {
  if (columns > mostColumns || header.length + rows.length === 0) return 1;
  const inHeader = unevenIn(header, columns);
  if (inHeader !== undefined) return inHeader;
  const inRows = unevenIn(rows, columns);
  return inRows === undefined ? undefined : header.length + inRows;
}

function unevenIn(rows: readonly TableRow[], columns: number): number | undefined {
  /** Of each column, the row its lowest cell so far ends above. */
  const ends: number[] = Array.from({ length: columns }, () => 0);
  const wrong = rows.findIndex((row, index) => !lays(row, index, rows.length, ends));
  return wrong < 0 ? undefined : wrong + 1;
}

function lays({ cells }: TableRow, index: number, count: number, ends: number[]): boolean {
  let column = 0;
  for (const { colSpan, rowSpan } of cells) {
    while ((ends[column] ?? 0) > index) column += 1;
    const end = column + colSpan;
    if (end > ends.length || index + rowSpan > count) return false;
    for (; column < end; column += 1) {
      if ((ends[column] ?? 0) > index) return false;
      ends[column] = index + rowSpan;
    }
  }
  return ends.every((end) => end > index);
}
