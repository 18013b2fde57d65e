/** A year or a month whose issues are counted. */

import { daysInMonth } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import type { Standing } from '../../gather/standing.ts';

export interface Stretch {
  readonly year: number;
  /** Absent for the whole year. */
  readonly month?: number;
}

/** `2024`, `2024-10`; undefined for anything else. */
export function parseStretch(text: string): Stretch | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year: Number(year) };
  return daysInMonth(Number(year), Number(month)) > 0 ? { year: Number(year), month: Number(month) } : undefined;
}

/** An issue belongs to the month of its day, and to its 年度, which in January may not be that of its day. */
export function isWithin({ year, day, end }: Standing, stretch: Stretch): boolean {
  const on = day ?? end;
  if (stretch.month === undefined) return (year ?? on?.year) === stretch.year;
  return on?.year === stretch.year && on.month === stretch.month;
}

/** From the beginning of the year to the end of the month. */
export const isUpTo = (standing: Standing, { year, month = 12 }: Stretch): boolean =>
  isWithin(standing, { year }) && ((standing.day ?? standing.end)?.month ?? 13) <= month;

export const stretchWords = ({ year, month }: Stretch): Words => ({
  zh: month === undefined ? `${year}年` : `${year}年${month}月`,
  en: month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
});
