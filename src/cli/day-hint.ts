/** How the day of an option is to be written, as far as it can be read. */

import { type Day, dayCount, isoDay, parseIsoDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { readingOf } from '../model/day-readings.ts';

/**
 * @param today the year of a day that names none
 * @param last the day that it comes behind, where that is known: it is of the same year then, or of the next
 */
export function dayOptionHint(typed: string, today: number, last?: Day): Words {
  const { days: [day] = [] } = readingOf(typed, today) ?? {};
  const general: Words = { zh: '年-月-日，日历上要有这一天', en: 'year-month-day, a day of the calendar' };
  if (day?.month === undefined || day.day === undefined) return general;
  const of = { month: day.month, day: day.day };
  const isPast = last !== undefined && dayCount({ year: last.year, ...of }) < dayCount(last);
  const year = last === undefined ? today : last.year + (isPast ? 1 : 0);
  const right = isoDay({ year: day.year ?? year, ...of });
  if (!parseIsoDay(right)) return general;
  const isGuess = day.year === undefined;
  return {
    zh: `写作 --date ${right}${isGuess ? `（不是${year}年的，年份改一下）` : ''}`,
    en: `write --date ${right}${isGuess ? ` (or another year than ${year})` : ''}`,
  };
}
