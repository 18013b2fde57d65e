/**
 * Days without a clock or a time zone: what an ISO date in a file means. dayjs knows the calendar; here it only ever
 * sees UTC.
 */

import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

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
export const daysInMonth = (year: number, month: number): number =>
  month < 1 || month > 12 ? 0 : monthLength({ year, month, day: 1 });

const monthLength = cached((first) => first.daysInMonth());

/** 2024年3月9日, no zero before a figure (GB/T 9704-2012, 7.3.5.4). */
export const longDay = cached((day) => day.format('YYYY年M月D日'));
/** 3月5日. */
export const shortDay = cached((day) => day.format('M月D日'));
/** 2024-03-09. */
export const isoDay = cached((day) => day.format('YYYY-MM-DD'));

/** Days since 1970-01-01, for differences. A day that does not exist counts on: 2024-02-30 is 2024-03-01. */
export const dayCount = cached((day) => day.diff(epoch, 'day'));

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = cached((day) => day.day());

/** So many days later, or earlier where it is below zero. */
export const addDays = (day: Day, count: number): Day => dayOf(utcOf(day).add(count, 'day'));

/** The day that a table program keeps as a number, of this century: 45411 is 2024-04-29. */
export const serialDay = (count: number): Day | undefined =>
  Number.isInteger(count) && count >= 36_526 && count < 73_051 ? dayOf(epoch.add(count - 25_569, 'day')) : undefined;

/** The same day of a month so many months later, or the last of that month where it has fewer days. */
export const addMonths = (day: Day, count: number): Day => dayOf(utcOf(day).add(count, 'month'));

const epoch = dayjs.utc(0);

const utcOf = ({ year, month, day }: Day): Dayjs => dayjs.utc(Date.UTC(year, month - 1, day));

const dayOf = (date: Dayjs): Day => ({ year: date.year(), month: date.month() + 1, day: date.date() });

/**
 * Asked for every date of a text, and a text names the same days again and again: what dayjs took its time over is kept,
 * of about ten years.
 */
function cached<T>(ask: (day: Dayjs) => T): (day: Day) => T {
  const kept = new Map<number, T>();
  return (day) => {
    const key = (day.year * 100 + day.month) * 100 + day.day;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = ask(utcOf(day));
    if (kept.size === limit) kept.clear();
    kept.set(key, answer);
    return answer;
  };
}

const limit = 3653;

/** How many days there are from one to the other, both of them; undefined over the end of February, where the year counts, and for what is no span of a season. */
export function daysOfSpan(month: number, day: number, toMonth: number, toDay: number): number | undefined {
  if (month === toMonth) return toDay > day ? toDay - day + 1 : undefined;
  if (toMonth !== month + 1 || month === 2) return undefined;
  return daysInMonth(2023, month) - day + 1 + toDay;
}
