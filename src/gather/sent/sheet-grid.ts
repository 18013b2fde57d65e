/** A sheet as a person sees it: with its merged cells, and either way up. */

import type { TableData } from '../../data/table/grid.ts';
import type { NamedRange } from '../../diagnostic.ts';
import { isUnitLabel } from './sheet-units.ts';

export interface SheetGrid {
  readonly rows: number;
  readonly columns: number;
  /** Without the blanks at its ends; of a merged cell only at its first place. */
  text(row: number, column: number): string;
  /** The text of a merged cell at each of its places. */
  filled(row: number, column: number): string;
  /** How many columns the cell reaches over; 0 at a place that another covers. */
  width(row: number, column: number): number;
  /** Full name of the unit that the cell is; not where it only says whose the whole sheet is: 填报单位 | 竹坪管理区. */
  unit(row: number, column: number): string | undefined;
  place(row: number, column: number): NamedRange;
  /** Its rows are columns of the file. */
  readonly isTurned: boolean;
}

type UnitOf = (text: string) => string | undefined;

export function gridOf({ rows, merged = [], place }: TableData, unitOf: UnitOf): SheetGrid {
  const columns = rows[0]?.length ?? 0;
  const reach = new Map<number, { readonly first: number; readonly width: number }>();
  for (const { row, column, rows: down, columns: across } of merged)
    for (let at = 0; at < down * across; at += 1)
      reach.set((row + Math.floor(at / across)) * columns + column + (at % across), {
        first: row * columns + column,
        width: at === 0 ? across : 0,
      });
  const at = (index: number): string => rows[Math.floor(index / columns)]?.[index % columns]?.trim() ?? '';
  const isIn = (row: number, column: number): boolean =>
    row >= 0 && row < rows.length && column >= 0 && column < columns;
  const text = (row: number, column: number): string => {
    if (!isIn(row, column)) return '';
    const index = row * columns + column;
    return (reach.get(index)?.first ?? index) === index ? at(index) : '';
  };
  const filled = (row: number, column: number): string => {
    if (!isIn(row, column)) return '';
    const index = row * columns + column;
    return at(reach.get(index)?.first ?? index);
  };
  const owners = ownersIn(rows.length, columns, text, unitOf);
  const known = new Map<string, string | undefined>();
  return {
    rows: rows.length,
    columns,
    text,
    filled,
    width: (row, column) => reach.get(row * columns + column)?.width ?? 1,
    unit: (row, column) => {
      const name = filled(row, column);
      if (name === '' || owners.has(row * columns + column)) return undefined;
      if (!known.has(name)) known.set(name, unitOf(name));
      return known.get(name);
    },
    place: (row, column) => place(row, column),
    isTurned: false,
  };
}

/** Cells behind 填报单位, in rows that name no other unit. */
function ownersIn(rows: number, columns: number, text: SheetGrid['text'], unitOf: UnitOf): ReadonlySet<number> {
  const owners = new Set<number>();
  for (let row = 0; row < rows; row += 1) {
    const cells = columnsWith(columns, (column) => text(row, column) !== '');
    const label = cells.findIndex((column) => isUnitLabel(text(row, column)));
    const [owner, ...others] = cells.slice(label + 1);
    if (label < 0 || owner === undefined || unitOf(text(row, owner)) === undefined) continue;
    if (others.every((column) => unitOf(text(row, column)) === undefined)) owners.add(row * columns + owner);
  }
  return owners;
}

const columnsWith = (columns: number, is: (column: number) => boolean): readonly number[] =>
  Array.from({ length: columns }, (_, column) => column).filter(is);

/** Rows as columns: a sheet with its units across is read as one with its units down. */
export const turned = (grid: SheetGrid): SheetGrid => ({
  rows: grid.columns,
  columns: grid.rows,
  text: (row, column) => grid.text(column, row),
  filled: (row, column) => grid.filled(column, row),
  width: (row, column) => {
    const own = grid.text(column, row);
    if (own === '') return grid.filled(column, row) === '' ? 1 : 0;
    let width = 1;
    while (grid.text(column + width, row) === '' && grid.filled(column + width, row) === own) width += 1;
    return width;
  },
  unit: (row, column) => grid.unit(column, row),
  place: (row, column) => grid.place(column, row),
  isTurned: !grid.isTurned,
});

/** What stands from this row on. */
export const below = (grid: SheetGrid, from: number): SheetGrid => ({
  rows: grid.rows - from,
  columns: grid.columns,
  text: (row, column) => grid.text(row + from, column),
  filled: (row, column) => grid.filled(row + from, column),
  width: (row, column) => grid.width(row + from, column),
  unit: (row, column) => grid.unit(row + from, column),
  place: (row, column) => grid.place(row + from, column),
  isTurned: grid.isTurned,
});

/** Columns that hold something in this row, merged cells once. */
export const filledIn = (grid: SheetGrid, row: number): readonly number[] =>
  columnsWith(grid.columns, (column) => grid.text(row, column) !== '');
