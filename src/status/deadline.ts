/** 截稿: until when units may send, and how late a paper is, by the days that stand in the issue and in the paper. */

import { addDays, type Day, dayCount, isoDay, shortDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { clockIn, dayAndClock } from '../schema/clock.ts';

export interface Deadline {
  readonly day: Day;
  /** 17:00 */
  readonly time?: string;
}

/** As the series or the issue writes it: days before the day of the issue, or a day, each with or without a time. */
type Written = string | { readonly daysBefore?: number; readonly time?: string };

/** @param day of the masthead, or while that is blank the proposed one */
export function deadlineOf(written: Written | undefined, day: Day | undefined): Deadline | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return dayAndClock(written);
  if (!day) return undefined;
  const time = written.time === undefined ? undefined : clockIn(written.time);
  return { day: addDays(day, -(written.daysBefore ?? 0)), ...(time !== undefined && { time }) };
}

/** 10月25日 17:00 */
export const deadlineWords = ({ day, time }: Deadline): Words => ({
  zh: `${shortDay(day)}${time === undefined ? '' : ` ${time}`}`,
  en: `${isoDay(day)}${time === undefined ? '' : ` ${time}`}`,
});

/** 10月25日17时, 10月25日17时30分: as an office says it. */
export function spokenDeadline({ day, time }: Deadline): string {
  const [hour, minute] = time?.split(':') ?? [];
  if (hour === undefined) return shortDay(day);
  return `${shortDay(day)}${hour}时${minute === '00' ? '' : `${minute}分`}`;
}

export const deadlineCode = ({ day, time }: Deadline): string =>
  time === undefined ? isoDay(day) : `${isoDay(day)}T${time.padStart(5, '0')}`;

/** Days behind the deadline; 0 for what came in time, undefined where one of the two is not known. */
export function daysLate(day: Day | undefined, deadline: Deadline | undefined): number | undefined {
  if (!day || !deadline) return undefined;
  return Math.max(0, dayCount(day) - dayCount(deadline.day));
}
