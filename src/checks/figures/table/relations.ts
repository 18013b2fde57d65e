/**
 * Columns that are computed from others: 合计, 增减, 增减%, 整改率. The titles hint at them and the rows decide: what most of
 * them keep is the rule, and the few that do not are wrong.
 */

import { magnitude } from '../../../decimal.ts';
import { type Before, noneBefore } from '../../../figures/whole-number.ts';
import { columnForm } from './column-form.ts';
import type { FigureGrid, GridCell, GridRow } from './grid.ts';
import { type ColumnRule, isSameFigure, rulesFor } from './rules.ts';

export interface WrongCell {
  readonly cell: GridCell;
  readonly row: GridRow;
  readonly column: number;
  /** What it should be, as the column writes its figures, and how that is computed. */
  readonly computed?: { readonly right: string; readonly how: string };
  /** A percentage that no count before gives: the count now, and the counts that come nearest. */
  readonly impossible?: { readonly now: GridCell; readonly near: readonly Before[] };
}

export function wrongCells(grid: FigureGrid): readonly WrongCell[] {
  return grid.titles.flatMap((titles, column) => {
    const rules = rulesFor(grid, column);
    const tried = rules.map((rule) => ({ rule, ...tryOut(rule, grid, column) }));
    const best = tried.toSorted((a, b) => b.fits - a.fits)[0];
    if (best && isRule(best)) return reported(best.wrong, best.rule, grid, column);
    return /[%％]/.test(titles.at(-1) ?? '') && /同比|环比|增减|升降/.test(titles.join(''))
      ? impossible(grid, column)
      : [];
  });
}

interface Tried {
  readonly fits: number;
  readonly wrong: readonly WrongCell[];
}

function tryOut(rule: ColumnRule, { rows }: FigureGrid, column: number): Tried {
  let fits = 0;
  const wrong: WrongCell[] = [];
  for (const row of rows) {
    const cell = row.cells[column];
    const computed = cell?.figure && rule(row, cell);
    if (!cell?.figure || !computed) continue;
    if (!isSameFigure(cell.figure, computed.right)) wrong.push({ cell, row, column });
    // Noughts agree with everything.
    else if (computed.right.units !== 0n) fits += 1;
  }
  return { fits, wrong };
}

/** Computed to as many decimals as the column has: 93% where the others have one is to be 94.7%, not 95%. */
function reported(
  wrong: readonly WrongCell[],
  rule: ColumnRule,
  { rows }: FigureGrid,
  column: number,
): readonly WrongCell[] {
  if (wrong.length === 0) return [];
  const odd = new Set(wrong.map(({ cell }) => cell));
  const { scale, write } = columnForm(
    rows.flatMap(({ cells }) => cells[column] ?? []).filter((cell) => cell.figure && !odd.has(cell)),
  );
  return wrong.map((one) => {
    const computed = rule(one.row, { ...one.cell, figure: { units: 0n, scale } });
    return computed ? { ...one, computed: { right: write(computed.right), how: computed.how } } : one;
  });
}

const isRule = ({ fits, wrong }: Tried): boolean => fits >= 2 && wrong.length * 2 <= fits;

/** 同比增减% right behind a count: of 32 a fall of 29.5 % cannot be. */
function impossible({ rows }: FigureGrid, column: number): readonly WrongCell[] {
  let fits = 0;
  const wrong: WrongCell[] = [];
  for (const row of rows) {
    const [now, cell] = [row.cells[column - 1], row.cells[column]];
    if (!now?.figure || !cell?.figure || now.percent || cell.figure.units === 0n) continue;
    const near = noneBefore(now.figure, magnitude(cell.figure), cell.figure.units < 0n ? -1 : 1);
    if (near) wrong.push({ cell, row, column, impossible: { now, near } });
    else if (now.figure.units > 0n) fits += 1;
  }
  return isRule({ fits, wrong }) ? wrong : [];
}
