/** 得分 of an item, by 计分 of the series. */

import { add, type Decimal, formatDecimal, parseDecimal, withoutZeros } from '../../decimal.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import type { Adopted } from './adopted.ts';

export type PointScheme = NonNullable<SeriesFile['points']>;

export const zero: Decimal = { units: 0n, scale: 0 };

/** By the innermost section that 计分 names, else by 每条, and what its 加分 adds. */
export function pointsFor({ titles, credit }: Pick<Adopted, 'titles' | 'credit'>, points: PointScheme): Decimal {
  const section = titles.findLast((title) => points.sections?.has(title));
  const base = section === undefined ? points.item : points.sections?.get(section);
  const earned = [base, ...[...new Set(credit)].map((word) => points.extra?.get(word))];
  return earned.map(decimalOf).reduce(add, zero);
}

/** Also of a sign that arithmetic has no use for: +5. */
const decimalOf = (text: string | undefined): Decimal => (text === undefined ? undefined : parseDecimal(text)) ?? zero;

/** 12, 7.5: no zeros behind the point. */
export const pointsText = (points: Decimal): string => formatDecimal(withoutZeros(points, 0));
