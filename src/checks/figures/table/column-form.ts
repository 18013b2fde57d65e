/** How a column writes its figures: decimals, %, thousands commas, a plus. What is to be typed into it looks like the rest. */

import { type Decimal, formatDecimal } from '../../../decimal.ts';
import type { GridCell } from './grid.ts';

export interface ColumnForm {
  /** Decimals. */
  readonly scale: number;
  write(figure: Decimal): string;
}

/** As these cells of the column have it. */
export function columnForm(cells: readonly GridCell[]): ColumnForm {
  const some = (pattern: RegExp): boolean => cells.some(({ text }) => pattern.test(text));
  const isPercent = cells.filter(({ percent }) => percent).length * 2 > cells.length;
  const sign = isPercent ? (some(/%$/) ? '%' : '％') : '';
  const [hasPlus, hasCommas] = [some(/^[+＋]/), some(/\d,\d{3}/)];
  return {
    scale: usualScale(cells),
    write(figure) {
      const [whole = '', fraction] = formatDecimal(figure).split('.');
      const grouped = hasCommas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
      const plus = hasPlus && figure.units > 0n ? '+' : '';
      return `${plus}${grouped}${fraction === undefined ? '' : `.${fraction}`}${sign}`;
    },
  };
}

/** The most frequent number of decimals, of several the largest; 0 and 100% are often written without. */
function usualScale(cells: readonly GridCell[]): number {
  const counts = new Map<number, number>();
  for (const { figure } of cells) {
    if (!figure || (figure.scale === 0 && (figure.units === 0n || figure.units === 100n))) continue;
    counts.set(figure.scale, (counts.get(figure.scale) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}
