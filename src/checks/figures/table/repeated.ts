/** Rows that are the same as one before. */

import type { FigureGrid, GridRow } from './grid.ts';

export interface RepeatedRow {
  readonly row: GridRow;
  /** The row that it repeats. */
  readonly first: GridRow;
}

/** A row whose first cell is empty, or spanned from above, says only together with others what it is of. */
export function repeatedRows({ rows }: FigureGrid): readonly RepeatedRow[] {
  const seen = new Map<string, GridRow>();
  return rows.flatMap((row) => {
    const filled = row.cells.filter((cell) => cell && !cell.blank);
    if (row.kind !== 'row' || row.name === '' || filled.length < 2 || !row.cells[0] || row.cells[0].blank) return [];
    const key = JSON.stringify(row.cells.map((cell) => cell?.text ?? null));
    const first = seen.get(key);
    if (first !== undefined) return [{ row, first }];
    seen.set(key, row);
    return [];
  });
}

/** What tells rows of one unit apart: without it, a unit has one row. A number in the first column counts the rows. */
const apart = /^(?:年|年份|年度|月|月份|季度|季|期|期号|时间|日期|序号|编号)$/;
const counting = /^(?:序号|编号)$/;
const unitTitle = /^(?:单位|单位名称|县市区|县区|县（市、区）|县\(市、区\)|地区|区县|乡镇|街道|名称|报送单位|部门)$/;

/** The one unit that stands in two rows of other figures, in a table that lists each unit once. */
export function unitsListedTwice({ titles, rows }: FigureGrid): readonly (RepeatedRow & { readonly unit: string })[] {
  const column = titles.findIndex((all) => unitTitle.test(all.at(-1) ?? ''));
  const tellsApart = titles.some((all, at) => {
    const own = all.at(-1) ?? '';
    return apart.test(own) && !(at === 0 && counting.test(own));
  });
  if (column < 0 || rows.length < 3 || tellsApart) return [];
  if (rows.some(({ kind }) => kind === 'heading' || kind === 'subtotal')) return [];
  // A column of words says what the row is of.
  const isFigures = rows.every(({ cells }) =>
    cells.every(
      (cell, at) => at === column || !cell || cell.figure !== undefined || cell.blank || cell.text.length < 2,
    ),
  );
  if (!isFigures) return [];
  const seen = new Map<string, GridRow>();
  const again: (RepeatedRow & { readonly unit: string })[] = [];
  for (const row of rows) {
    const name = row.cells[column]?.text.replace(/\s/g, '') ?? '';
    if (row.kind !== 'row' || name === '') continue;
    const first = seen.get(name);
    if (first !== undefined) again.push({ row, first, unit: name });
    else seen.set(name, row);
  }
  return again.length === 1 ? again : [];
}
