/** Days without a clock or a time zone: what an ISO date in a file means. dayjs knows the calendar; here it only ever sees UTC. */

import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** So many days are kept, of ten years. */
const most = 3653;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2024-03-09`, also without the zeros. Anything else is not ISO and is printed as written. */
const isoShape = /^\d{4}-\d{1,2}-\d{1,2}$/;

export const looksLikeIsoDay = (text: string): boolean => isoShape.test(text);

/** The day of an ISO date, or undefined where the text has another form or the day does not exist (2024-02-30). */
export function parseIsoDay(text: string): Day | undefined {
  if (!looksLikeIsoDay(text)) return undefined;
  const end = text.indexOf('-', 5);
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, end)), Number(text.slice(end + 1))];
  return year > 99 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  // Asked for every date of a text; the day before the first of the next month costs a tenth of what dayjs takes.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 2024年3月9日, no zero before a figure (GB/T 9704-2012, 7.3.5.4). */
export const longDay = writtenAs('YYYY年M月D日');
/** 3月5日. */
export const shortDay = writtenAs('M月D日');
/** 2024-03-09. */
export const isoDay = writtenAs('YYYY-MM-DD');

/** Issues name the same days again and again, and dayjs takes its time over each: what it wrote is kept. */
function writtenAs(format: string): (day: Day) => string {
  const kept = new Map<number, string>();
  return ({ year, month, day }) => {
    const key = (year * 100 + month) * 100 + day;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const text = dayjs.utc(new Date(Date.UTC(year, month - 1, day))).format(format);
    if (kept.size === most) kept.clear();
    kept.set(key, text);
    return text;
  };
}

/** Days since 1970-01-01, for differences. */
export const dayCount = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((dayCount(day) + 4) % 7) + 7) % 7;
