/** Rows that are the same as one before. */

import type { FigureGrid, GridRow } from './grid.ts';

export interface RepeatedRow {
  readonly row: GridRow;
  /** Which row it repeats, counted from 1 among those below the header. */
  readonly first: number;
}

/** A row whose first cell is empty, or spanned from above, says only together with others what it is of. */
export function repeatedRows({ rows }: FigureGrid): readonly RepeatedRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, at) => {
    const filled = row.cells.filter((cell) => cell && !cell.blank);
    if (row.kind !== 'row' || row.name === '' || filled.length < 2 || !row.cells[0] || row.cells[0].blank) return [];
    const key = JSON.stringify(row.cells.map((cell) => cell?.text ?? null));
    const first = seen.get(key);
    if (first !== undefined) return [{ row, first }];
    seen.set(key, at + 1);
    return [];
  });
}
