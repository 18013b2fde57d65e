/** How the day of an option is to be written, as far as it can be read. */

import { isoDay, parseIsoDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { readingOf } from '../model/day-readings.ts';

/** @param year that of today, for a day that names none */
export function dayOptionHint(typed: string, year: number): Words {
  const { days: [day] = [] } = readingOf(typed, year) ?? {};
  const general: Words = { zh: '年-月-日，日历上要有这一天', en: 'year-month-day, a day of the calendar' };
  if (day?.month === undefined || day.day === undefined) return general;
  const right = isoDay({ year: day.year ?? year, month: day.month, day: day.day });
  if (!parseIsoDay(right)) return general;
  const isGuess = day.year === undefined;
  return {
    zh: `写作 --date ${right}${isGuess ? `（不是${year}年的，年份改一下）` : ''}`,
    en: `write --date ${right}${isGuess ? ` (or another year than ${year})` : ''}`,
  };
}
