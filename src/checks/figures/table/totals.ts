/** 合计 and 小计 rows against the rows they add up. */

import { add, compare, type Decimal } from '../../../decimal.ts';
import { isDistinct } from '../../../distinct.ts';
import { once } from '../../../once.ts';
import { anyOf } from '../../../pattern.ts';
import { neverAdded } from '../words.ts';
import type { FigureGrid, GridCell, GridRow } from './grid.ts';
import { repeatedRows } from './repeated.ts';

export interface WrongTotal {
  readonly cell: GridCell;
  readonly row: GridRow;
  readonly column: number;
  readonly sum: Decimal;
  /** By no more than rounding may have done. */
  readonly near: boolean;
}

const unadded = once(() => new RegExp(anyOf(neverAdded)));
/** Columns that surely count something; of others a total between the least and the most may be a mean, unless all are whole. */
const counts =
  /(?<![指读系倍参])数|量|额|起|死|伤|[家个人次件处项户台辆份]$|元|投入|增减|面积|合计|小计|[（(][家个人次件处项户台辆份起万亿元]+[）)]/;

export function wrongTotals(grid: FigureGrid): readonly WrongTotal[] {
  const repeated = new Set(repeatedRows(grid).map(({ row }) => row));
  return grid.rows.flatMap((row, at) => {
    if (row.kind !== 'total' && row.kind !== 'subtotal') return [];
    const readings = addedBy(grid.rows, at)
      // A total that is right without a row that stands there twice accuses that row alone, which is reported.
      .flatMap((rows) => [
        rows,
        ...(rows.some((one) => repeated.has(one)) ? [rows.filter((one) => !repeated.has(one))] : []),
      ])
      .filter((rows) => rows.length > 0);
    const columns = grid.titles.flatMap((titles, column) => {
      const sums = readings.map((rows) => added(rows, column));
      const cell = row.cells[column];
      const isAdded = !unadded().test(titles.at(-1) ?? '') && !isDistinct(titles.join(''));
      return cell?.figure && !cell.percent && isAdded ? [{ column, cell, sums }] : [];
    });
    const fits = (nth: number): number =>
      columns.filter(({ cell, sums }) => sums[nth] && compare(sums[nth].sum, cell.figure as Decimal) === 0).length;
    const best = readings.map((_, nth) => nth).toSorted((a, b) => fits(b) - fits(a))[0] ?? 0;
    return columns.flatMap(({ column, cell, sums }): WrongTotal[] => {
      const figure = cell.figure as Decimal;
      const sum = sums[best];
      if (!sum || sums.some((other) => other && compare(other.sum, figure) === 0)) return [];
      const isWhole = sum.scale === 0 && figure.scale === 0 && sum.count > 2;
      const surely = isWhole || counts.test(grid.titles[column]?.join('') ?? '') || fits(best) > 0;
      if (!surely && compare(figure, sum.most) <= 0) return [];
      return [{ cell, row, column, sum: sum.sum, near: isNear(figure, sum) }];
    });
  });
}

/** Which rows a total may add up: those before it, or where it stands first those behind it; or the subtotals of all. */
function addedBy(rows: readonly GridRow[], at: number): readonly (readonly GridRow[])[] {
  const total = rows[at] as GridRow;
  const ends = (row: GridRow | undefined): boolean =>
    row === undefined || row.kind === total.kind || row.kind === 'total';
  let from = at;
  while (from > 0 && !ends(rows[from - 1])) from -= 1;
  let to = at + 1;
  while (to < rows.length && !ends(rows[to])) to += 1;
  return [rows.slice(from, at), rows.slice(at + 1, to)].flatMap((all) => {
    // 其中 takes apart a row that is added already.
    if (all.some(({ name }) => /其中/.test(name))) return [];
    const subtotals = all.filter(({ kind }) => kind === 'subtotal');
    const single = all.filter(({ kind }) => kind === 'row');
    return subtotals.length > 0 && total.kind === 'total' ? [single, subtotals] : [single];
  });
}

interface Added {
  readonly sum: Decimal;
  readonly most: Decimal;
  readonly count: number;
  readonly scale: number;
}

/** undefined where a cell holds words, or no cell a figure. */
function added(rows: readonly GridRow[], column: number): Added | undefined {
  const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
  if (cells.some(({ figure, blank, percent }) => (!figure && !blank) || percent)) return undefined;
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const [first, ...others] = figures;
  if (!first) return undefined;
  return {
    sum: others.reduce(add, first),
    most: others.reduce((most, one) => (compare(one, most) > 0 ? one : most), first),
    count: figures.length,
    scale: Math.max(...figures.map(({ scale }) => scale)),
  };
}

/** Half a unit in the last place for each figure. */
function isNear(figure: Decimal, { sum, count, scale }: Added): boolean {
  const away = add(figure, { ...sum, units: -sum.units });
  const most = { units: 5n * BigInt(count + 1), scale: scale + 1 };
  return scale > 0 && compare(away, most) <= 0 && compare(away, { ...most, units: -most.units }) >= 0;
}
