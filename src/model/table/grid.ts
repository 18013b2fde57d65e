/** Rows → a grid in which every place is covered once. */

import type { TableCell } from '../bulletin.ts';
import type { ModelContext } from '../context.ts';
import type { WantedCell, WantedRow } from './rows.ts';
import { outOfPlace, tooFew, tooMany, tooTall } from './said.ts';

export type GridCell = Omit<TableCell, 'align'>;
export interface GridRow extends Pick<WantedRow, 'path' | 'form'> {
  readonly cells: readonly GridCell[];
}

/** A row that does not fit is reported, once; the rest is laid out, so that all faults of a table are reported in one run. */
export function laidOut(rows: readonly WantedRow[], columns: number, context: ModelContext): readonly GridRow[] {
  /** Of each column, the row its lowest cell so far ends above. */
  const ends: number[] = Array.from({ length: columns }, () => 0);
  return rows.map((row, index) => layRow(row, index, rows.length, ends, context));
}

function layRow(row: WantedRow, index: number, count: number, ends: number[], context: ModelContext): GridRow {
  const isFree = (column: number): boolean => (ends[column] ?? Number.POSITIVE_INFINITY) <= index;
  const cells: GridCell[] = [];
  const put = (cell: WantedCell, column: number): void => {
    for (let at = column; at < column + cell.colSpan; at += 1) ends[at] = index + cell.rowSpan;
    cells.push({ ...cell, column });
  };
  const room = ends.filter((_, column) => isFree(column)).length;
  let next = 0;
  for (const cell of row.cells) {
    while (next < ends.length && !isFree(next)) next += 1;
    const column = cell.column ?? next;
    const problem =
      column >= ends.length
        ? tooMany(row, cell, ends.length, room)
        : !fits(column, cell.colSpan, ends.length, isFree)
          ? outOfPlace(row, cell, column + cell.colSpan > ends.length, ends.length, room)
          : index + cell.rowSpan > count
            ? tooTall(cell, count - index)
            : undefined;
    if (problem) {
      context.findings.push(problem);
      return { ...row, cells };
    }
    put(cell, column);
    next = column + cell.colSpan;
  }
  const left = ends.flatMap((_, column) => (isFree(column) ? [column] : []));
  if (row.form === 'map') for (const column of left) put({ path: row.path, text: '', colSpan: 1, rowSpan: 1 }, column);
  else if (left.length > 0) context.findings.push(tooFew(row, ends.length, room, left.length));
  return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
}

function fits(column: number, span: number, columns: number, isFree: (column: number) => boolean): boolean {
  if (column + span > columns) return false;
  for (let at = column; at < column + span; at += 1) if (!isFree(at)) return false;
  return true;
}
