/** A sheet that one unit has filled in for itself: no row names it, its file or a line 填报单位 does. */

import { figureIn, hasDigits } from './sheet-cell.ts';
import { filledIn, type SheetGrid, turned } from './sheet-grid.ts';
import { columnsAt, type FigureRow, type FigureTable, rowsIn, unreadIn } from './sheet-table.ts';
import type { Fitting } from './sheet-titles.ts';
import { isUnitLabel, unitAfterLabel } from './sheet-units.ts';

/** The unit that the sheet itself says it is of; 'several' where its lines name more than one. */
export function ownerOf(grid: SheetGrid, unitAt: (text: string) => string | undefined): string | 'several' | undefined {
  const found = new Set<string>();
  for (let row = 0; row < grid.rows; row += 1) {
    const cells = filledIn(grid, row);
    for (const [index, column] of cells.entries()) {
      const text = grid.text(row, column);
      const next = cells[index + 1];
      const value = isUnitLabel(text) && next !== undefined ? grid.text(row, next) : unitAfterLabel(text);
      const unit = value === undefined ? undefined : unitAt(value);
      if (unit !== undefined) found.add(unit);
    }
  }
  return found.size > 1 ? 'several' : [...found][0];
}

/** 'rows' where there are several rows, and none of them is the unit's. */
export function ownTable(grid: SheetGrid, fits: Fitting, unit: string): FigureTable | 'rows' | undefined {
  const found = [grid, ...(grid.rows <= mostAcross ? [turned(grid)] : [])].flatMap((view) => {
    const table = tableOf(view, fits, unit);
    return table === undefined ? [] : [table];
  });
  const read = found.flatMap((one) => (one === 'rows' ? [] : [one]));
  const [best] = read.sort((a, b) => b.columns.length - a.columns.length);
  return best ?? found[0];
}

/** Indicators stand in rows no more often than there may be any. */
export const mostAcross = 1000;

/** Titles are looked for in so many rows. */
const mostAbove = 20;

function tableOf(grid: SheetGrid, fits: Fitting, unit: string): FigureTable | 'rows' | undefined {
  let header = -1;
  let columns: FigureTable['columns'] = [];
  for (let row = 0; row < Math.min(grid.rows, mostAbove); row += 1) {
    const here = columnsAt(grid, row, fits);
    const isFigures = here.some(
      ({ column }) => hasDigits(grid.text(row, column)) && figureIn(grid.text(row, column), undefined) !== 'other',
    );
    if (here.length > columns.length && !isFigures) [header, columns] = [row, here];
  }
  if (columns.length === 0) return undefined;
  const firstFigure = Math.min(...columns.map(({ column }) => column));
  const names = Math.max(0, firstFigure - 1);
  const { totals, unknown, beside } = rowsIn(grid, { from: header + 1, end: grid.rows }, columns, () => ({
    column: names,
    unit: undefined,
  }));
  const own = ownRows(unknown, totals);
  if (own === undefined) return unknown.length + totals.length > 0 ? 'rows' : undefined;
  return {
    grid,
    header,
    columns,
    unread: unreadIn(grid, header, grid.rows, columns, names),
    units: own.map((row) => ({ ...row, unit })),
    totals: [],
    unknown: [],
    beside,
  };
}

/** One row, or one for 本期 and one for 累计; of several below it, as of townships, their 合计. */
function ownRows(rows: readonly FigureRow[], totals: readonly FigureRow[]): readonly FigureRow[] | undefined {
  const isOnce = (all: readonly FigureRow[]): boolean =>
    all.length > 0 && new Set(all.map(({ counted }) => counted)).size === all.length;
  if (isOnce(rows) && totals.length === 0) return rows;
  return isOnce(totals) ? totals : undefined;
}
