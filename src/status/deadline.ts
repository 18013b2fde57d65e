/** 截稿: until when units may send, and how late a paper is, by the days that stand in the issue and in the paper. */

import { addDays, type Day, dayCount, isoDay, parseIsoDay, shortDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { writtenDay } from '../schema/day-forms.ts';

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
  if (typeof written === 'string') return dayAndTime(written);
  if (!day) return undefined;
  const time = timeIn(written.time);
  return { day: addDays(day, -(written.daysBefore ?? 0)), ...(time !== undefined && { time }) };
}

/** 2024-10-25 17:00, 2024年10月25日17时 */
function dayAndTime(text: string): Deadline | undefined {
  const [, first = '', rest = ''] =
    /^\s*(\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)[\sT　]*(.*)$/.exec(text) ?? [];
  const day = parseIsoDay(first) ?? writtenDay(first);
  const time = timeIn(rest);
  return day && { day, ...(time !== undefined && { time }) };
}

function timeIn(text: string | undefined): string | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})\s*(?:[:：时点]\s*(\d{1,2})?分?)?$/.exec(text?.trim() ?? '') ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return `${Number(hour)}:${minute.padStart(2, '0')}`;
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
