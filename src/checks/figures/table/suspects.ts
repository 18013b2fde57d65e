/** Which cell is wrong, where a total and the rows say it together. */

import { add, compare, type Decimal, formatDecimal, negated } from '../../../decimal.ts';
import { onceFor } from '../../../once.ts';
import type { FigureGrid, GridCell, GridRow } from './grid.ts';
import { type WrongCell, wrongCells } from './relations.ts';
import { type WrongTotal, wrongTotals } from './totals.ts';

/** Two cells of one row that stand in each other's place: both totals are off by as much, in opposite directions. */
export interface Exchanged {
  readonly totals: readonly [WrongTotal, WrongTotal];
  readonly row: GridRow;
  readonly cells: readonly [GridCell, GridCell];
}

/** A cell that makes its total right, and its row too, when it holds another figure. */
export interface Misread {
  readonly total: WrongTotal;
  readonly wrong: readonly WrongCell[];
  readonly cell: GridCell;
  readonly row: GridRow;
  readonly right: string;
}

/** The one cell of a column that is blank, or has its sign turned, where the total counts a figure there. */
export interface Gap {
  readonly total: WrongTotal;
  readonly cell: GridCell;
  readonly row: GridRow;
  readonly right: string;
}

export interface Suspects {
  readonly gaps: readonly Gap[];
  readonly exchanged: readonly Exchanged[];
  readonly misread: readonly Misread[];
}

/** Only what is the sole suspect. */
export const suspectsIn = onceFor((grid: FigureGrid): Suspects => {
  const totals = wrongTotals(grid).filter(({ near }) => !near);
  if (totals.length === 0 || totals.length > most) return { exchanged: [], misread: [], gaps: [] };
  const exchanged = totals.flatMap((one, at) => totals.slice(at + 1).flatMap((other) => exchangedBy(grid, one, other)));
  const wrong = wrongCells(grid);
  const misread = wrong.length > most ? [] : totals.flatMap((total) => misreadBy(grid, total, wrong));
  return { exchanged, misread, gaps: totals.flatMap((total) => gapBy(grid, total)) };
});
/** More than a few slips in one table are no slips of the hand. */
const most = 6;

const offBy = ({ cell, sum }: WrongTotal): Decimal => add(sum, negated(cell.figure as Decimal));

function exchangedBy({ rows }: FigureGrid, one: WrongTotal, other: WrongTotal): readonly Exchanged[] {
  if (one.row !== other.row || compare(offBy(one), negated(offBy(other))) !== 0) return [];
  const found = rows.flatMap((row): Exchanged[] => {
    const [a, b] = [row.cells[one.column], row.cells[other.column]];
    if (row.kind !== 'row' || !a?.figure || !b?.figure) return [];
    return compare(add(a.figure, negated(b.figure)), offBy(one)) === 0
      ? [{ totals: [one, other], row, cells: [a, b] }]
      : [];
  });
  return found.length === 1 ? found : [];
}

function misreadBy(grid: FigureGrid, total: WrongTotal, wrong: readonly WrongCell[]): readonly Misread[] {
  const rows = new Set(wrong.filter(({ row }) => row.kind === 'row').map(({ row }) => row));
  const found = [...rows].flatMap((row): Misread[] => {
    const cell = row.cells[total.column];
    if (!cell?.figure || wrong.some((one) => one.cell === cell)) return [];
    const figure = add(cell.figure, negated(offBy(total)));
    const cured = replaced(grid, row, cell, figure);
    const own = wrong.filter((one) => one.row === row);
    const isCured = wrongCells(cured).length === wrong.length - own.length;
    return isCured && wrongTotals(cured).every(({ column }) => column !== total.column)
      ? [{ total, wrong: own, cell, row, right: formatDecimal(figure) }]
      : [];
  });
  return found.length === 1 ? found : [];
}

function gapBy({ rows }: FigureGrid, total: WrongTotal): readonly Gap[] {
  const off = offBy(total);
  if (rows.some(({ kind }) => kind === 'subtotal') || rows.filter(({ kind }) => kind === 'total').length > 1) return [];
  const cells = rows.flatMap((row) => {
    const cell = row.kind === 'row' ? row.cells[total.column] : undefined;
    return cell ? [{ row, cell }] : [];
  });
  const blank = cells.filter(({ cell }) => cell.blank);
  const zero = { units: 0n, scale: 0 };
  const missing = negated(off);
  const turned = cells.filter(({ cell: { figure } }) => figure && compare(add(figure, figure), off) === 0);
  const found =
    blank.length === 1 && turned.length === 0 ? blank : turned.length === 1 && blank.length === 0 ? turned : [];
  const [one] = found;
  if (!one || compare(missing, zero) <= 0) return [];
  const right = one.cell.figure ? negated(one.cell.figure) : missing;
  return [{ total, ...one, right: formatDecimal(right) }];
}

const replaced = ({ titles, rows }: FigureGrid, at: GridRow, old: GridCell, figure: Decimal): FigureGrid => ({
  titles,
  rows: rows.map((row) =>
    row === at
      ? {
          ...row,
          cells: row.cells.map((cell) => (cell === old ? { ...old, figure, text: formatDecimal(figure) } : cell)),
        }
      : row,
  ),
});
