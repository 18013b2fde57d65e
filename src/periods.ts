/** 周期, the time from one issue of a 刊物 to the next, and the days that one covers. */

import { addDays, addMonths, type Day, daysInMonth, weekdayOf } from './calendar.ts';

/** 日, 周, 半月, 月, 季. */
export type Every = 'day' | 'week' | 'half-month' | 'month' | 'quarter';

/** From the first to the last, both counted. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period of the calendar in which a day lies: weeks begin on Monday, half months are the 1st to the 15th and the
 * 16th to the last, quarters begin in January.
 */
export function calendarPeriod(every: Every, day: Day): Days {
  const from = firstDayOf(every, day);
  return { from, to: addDays(onePeriodLater(every, from), -1) };
}

/** The period that begins on the day after; what begins in the middle of one of the calendar is as long (26th to 25th). */
export function nextPeriod(every: Every, after: Day): Days {
  const from = addDays(after, 1);
  return { from, to: addDays(onePeriodLater(every, from), -1) };
}

/**
 * The day of the next issue: the same day of the week, of the half month, of the month. What is due at a month's end
 * stays there, and 15th and month's end take turns.
 */
export function onePeriodLater(every: Every, day: Day): Day {
  switch (every) {
    case 'day':
      return addDays(day, 1);
    case 'week':
      return addDays(day, 7);
    case 'half-month':
      return halfMonthLater(day);
    case 'month':
      return monthsLater(day, 1);
    case 'quarter':
      return monthsLater(day, 3);
  }
}

function halfMonthLater(day: Day): Day {
  if (day.day > half) return { ...addMonths({ ...day, day: 1 }, 1), day: isMonthEnd(day) ? half : day.day - half };
  const last = daysInMonth(day.year, day.month);
  return { ...day, day: day.day === half ? last : Math.min(day.day + half, last) };
}

function monthsLater(day: Day, months: number): Day {
  const later = addMonths(day, months);
  return isMonthEnd(day) ? { ...later, day: daysInMonth(later.year, later.month) } : later;
}

function firstDayOf(every: Every, day: Day): Day {
  switch (every) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -((weekdayOf(day) + 6) % 7));
    case 'half-month':
      return { ...day, day: day.day > half ? half + 1 : 1 };
    case 'month':
      return { ...day, day: 1 };
    case 'quarter':
      return { ...day, month: day.month - ((day.month - 1) % 3), day: 1 };
  }
}

const isMonthEnd = ({ year, month, day }: Day): boolean => day === daysInMonth(year, month);

/** The last day of the first half of a month. */
const half = 15;
