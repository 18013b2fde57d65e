/** How a column may be computed from the others of its row. */

import { add, compare, type Decimal, formatDecimal, negated, percent } from '../../../decimal.ts';
import { isDistinct } from '../../../distinct.ts';
import { once } from '../../../once.ts';
import { anyOf } from '../../../pattern.ts';
import { changedBy, differs, totals } from '../words.ts';
import type { FigureGrid, GridCell, GridRow } from './grid.ts';

/** What a cell should hold, and how that is computed; undefined where the row does not say. */
export type ColumnRule = (
  row: GridRow,
  cell: GridCell,
) => { readonly right: Decimal; readonly how: string } | undefined;

const total = once(() => new RegExp(`^${anyOf(totals)}(?:数|人数|起数)?$`));
const change = once(() => new RegExp(anyOf(changedBy)));
const differ = once(() => new RegExp(anyOf(differs)));

/** How many columns back a column looks. */
const reach = 5;

/** Rules that the titles of a column hint at. */
export function rulesFor(grid: FigureGrid, column: number): readonly ColumnRule[] {
  const titles = grid.titles[column] ?? [];
  const leaf = titles.at(-1) ?? '';
  if (total().test(leaf)) return sums(grid, column);
  const all = titles.join('');
  const isRate = /[%％]|率|幅|占比|比重|比例/.test(leaf) || grid.rows.some(({ cells }) => cells[column]?.percent);
  const left = leftOf(grid, column);
  const pairs = left.flatMap((a) => left.flatMap((b) => (a === b ? [] : [[a, b] as const])));
  if (isRate && change().test(all)) return pairs.flatMap(([a, b]) => [changeOver(a, b), changeFrom(a, b)]);
  if (isRate) return pairs.map(([a, b]) => rateOf(a, b));
  return differ().test(all) ? pairs.map(([a, b]) => difference(a, b)) : [];
}

function leftOf({ rows }: FigureGrid, column: number): readonly number[] {
  const from = Math.max(0, column - reach);
  return Array.from({ length: column - from }, (_, nth) => from + nth).filter((at) =>
    rows.some(({ cells }) => cells[at]?.figure && !cells[at]?.percent),
  );
}

/** The columns that may make a total: those under the same title, those before or behind it, or all. */
function sums({ titles, rows }: FigureGrid, column: number): readonly ColumnRule[] {
  const isFigures = (at: number): boolean =>
    at !== column &&
    rows.some(({ cells }) => cells[at]?.figure) &&
    !rows.some(({ cells }) => cells[at]?.percent) &&
    !isDistinct(titles[at]?.join('') ?? '') &&
    !/[%％]|率|排名|名次|位次|序号|编号/.test(titles[at]?.at(-1) ?? '');
  const own = titles[column]?.slice(0, -1).join('/') ?? '';
  const all = titles.map((_, at) => at).filter(isFigures);
  const sets = [
    own === '' ? [] : all.filter((at) => titles[at]?.slice(0, -1).join('/') === own),
    all,
    all.filter((at) => at < column),
    all.filter((at) => at > column),
  ];
  return sets.filter((set) => set.length > 1).map((set) => added(set));
}

const figureAt = ({ cells }: GridRow, column: number): Decimal | undefined => cells[column]?.figure;
const textAt = ({ cells }: GridRow, column: number): string => cells[column]?.text ?? '';

const added =
  (columns: readonly number[]): ColumnRule =>
  (row) => {
    const cells = columns.flatMap((column) => row.cells[column] ?? []);
    const figures = cells.flatMap(({ figure }) => figure ?? []);
    if (figures.length === 0 || cells.some(({ figure, blank }) => !figure && !blank)) return undefined;
    const shown = cells.flatMap(({ figure, text }) => (figure ? text : []));
    return { right: figures.reduce(add), how: shown.length > 6 ? `${shown.length}列相加` : shown.join('＋') };
  };

const difference =
  (a: number, b: number): ColumnRule =>
  (row) => {
    const [now, before] = [figureAt(row, a), figureAt(row, b)];
    return now && before && { right: add(now, negated(before)), how: `${textAt(row, a)}－${textAt(row, b)}` };
  };

/** Part over whole. */
const rateOf =
  (a: number, b: number): ColumnRule =>
  (row, cell) => {
    const [part, whole] = [figureAt(row, a), figureAt(row, b)];
    const right = part && whole && percent(part, whole, cell.figure?.scale ?? 0);
    return right && { right, how: `${textAt(row, a)}÷${textAt(row, b)}` };
  };

/** From the size now and the difference. */
const changeOver =
  (a: number, b: number): ColumnRule =>
  (row, cell) => {
    const [now, moved] = [figureAt(row, a), figureAt(row, b)];
    if (!now || !moved) return undefined;
    const before = add(now, negated(moved));
    const right = before.units > 0n ? percent(moved, before, cell.figure?.scale ?? 0) : undefined;
    return right && { right, how: `${textAt(row, b)}÷${formatDecimal(before)}` };
  };

/** From the sizes now and before. */
const changeFrom =
  (a: number, b: number): ColumnRule =>
  (row, cell) => {
    const [now, before] = [figureAt(row, a), figureAt(row, b)];
    if (!now || !before || before.units <= 0n) return undefined;
    const right = percent(add(now, negated(before)), before, cell.figure?.scale ?? 0);
    return right && { right, how: `（${textAt(row, a)}－${textAt(row, b)}）÷${textAt(row, b)}` };
  };

export const isSameFigure = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;
