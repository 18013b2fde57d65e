/** 合计, 小计, 总计 of a sheet beside the sum of its units: compared, never merged (rule 12). */

import { add, compare, type Decimal, formatDecimal, parseDecimal } from '../../decimal.ts';
import { isDistinct } from '../../distinct.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { figureIn } from './sheet-cell.ts';
import { said } from './sheet-said.ts';
import type { FigureColumn, FigureRow, FigureTable } from './sheet-table.ts';
import type { SheetFinding } from './types.ts';

/** At the cell of each total that no run of units beside it gives. Rates, and what is counted without doubles, do not add up. */
export function totalsIn(
  { grid, units, totals }: Pick<FigureTable, 'grid' | 'units' | 'totals'>,
  columns: readonly FigureColumn[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly SheetFinding[] {
  return totals.flatMap((total) =>
    columns.flatMap(({ column, fit: { indicator } }): readonly SheetFinding[] => {
      const { ratio, measure } = indicators.get(indicator) ?? {};
      const stated = decimalAt(grid.text(total.row, column), measure);
      if (!stated || ratio || isDistinct(indicator)) return [];
      const rows = units.filter(({ counted }) => counted === total.counted);
      const sums = runsFor(total, rows, totals).map((run) =>
        sumOf(run.map(({ row }) => decimalAt(grid.text(row, column), measure))),
      );
      const [whole] = sums;
      if (!whole || sums.some((sum) => compare(sum, stated) === 0)) return [];
      return [
        said(
          'sheet-total',
          grid.place(total.row, column),
          [
            `“${indicator}”的${total.label}是 ${formatDecimal(stated)}，各单位相加是 ${formatDecimal(whole)}`,
            `${total.label} of ${indicator} is ${formatDecimal(stated)}, its units add up to ${formatDecimal(whole)}`,
          ],
          ['核对各单位的数和合计', 'compare the figures and the total'],
        ),
      ];
    }),
  );
}

/** What a total may be of: all units, those since the total before it, or those up to the next. */
function runsFor(
  total: FigureRow,
  rows: readonly FigureRow[],
  totals: readonly FigureRow[],
): readonly (readonly FigureRow[])[] {
  const same = totals.filter(({ counted }) => counted === total.counted).map(({ row }) => row);
  const before = Math.max(-1, ...same.filter((row) => row < total.row));
  const after = Math.min(Number.POSITIVE_INFINITY, ...same.filter((row) => row > total.row));
  const above = rows.filter(({ row }) => row > before && row < total.row);
  const following = rows.filter(({ row }) => row > total.row && row < after);
  const isPart = /小计/.test(total.label);
  const runs = isPart ? [above, rows, following] : same.length > 1 ? [rows, above, following] : [rows];
  return runs.filter((run) => run.length > 0);
}

function decimalAt(text: string, measure: string | undefined): Decimal | undefined {
  const figure = figureIn(text, measure);
  return typeof figure === 'string' ? undefined : parseDecimal(figure.value);
}

const sumOf = (figures: readonly (Decimal | undefined)[]): Decimal =>
  figures.reduce<Decimal>((sum, figure) => (figure ? add(sum, figure) : sum), { units: 0n, scale: 0 });
