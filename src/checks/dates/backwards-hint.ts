/** What is to be written where 至 lies before 自: it was left as the last issue had it, or the two are exchanged. */

import { addDays, addMonths, type Day, dayCount, daysInMonth, isoDay } from '../../calendar.ts';
import type { Words } from '../../diagnostic.ts';
import type { Days } from '../../periods.ts';

/** @param last the periods of the issue before */
export function backwardsHint(start: Day, end: Day, last: readonly Days[], issued: Day | undefined): Words {
  const same = last.find(({ to }) => dayCount(to) === dayCount(end));
  const next = dayCount(end) + 1 === dayCount(start);
  const afterLast = last.length === 0 || last.some(({ from, to }) => isNext(to, end) || isSameDay(from, end));
  const monthBefore = addMonths({ ...start, day: 1 }, -1);
  const inMonthBefore = end.year === monthBefore.year && end.month === monthBefore.month;
  if (same || next || (inMonthBefore && (start.day === 1 || !afterLast))) return left(start, end, same, issued);
  // What the last issue counted is not counted again, unless from the same day on.
  if (!afterLast && last.some(({ to }) => dayCount(to) >= dayCount(end))) return lookUp;
  const [from, to] = [isoDay(end), isoDay(start)];
  return {
    zh: `多半是写反了，两个日期对换，写作 自: ${from}, 至: ${to}；不是的，核对起止日期`,
    en: `probably exchanged: write from: ${from}, to: ${to}; else look up both days`,
  };
}

function left(start: Day, end: Day, last: Days | undefined, issued: Day | undefined): Words {
  const right = endBy(start, end, last);
  const isPast = right && (!issued || dayCount(right) <= dayCount(issued));
  return {
    zh: `“至”多半还是上一期的，没有改：要写这一期的止日${isPast ? `，写作 自: ${isoDay(start)}, 至: ${isoDay(right)}` : ''}；“自”也要核对`,
    en: `the end was most likely left from the issue before: it is to be the end of this period${isPast ? `, write from: ${isoDay(start)}, to: ${isoDay(right)}` : ''}; look up the first day, too`,
  };
}

/** A month where the last one was a month, as many days where it was so many. */
function endBy(start: Day, end: Day, last: Days | undefined): Day | undefined {
  const monthsEnd = { ...start, day: daysInMonth(start.year, start.month) };
  if (!last) return start.day === 1 && end.day === daysInMonth(end.year, end.month) ? monthsEnd : undefined;
  if (last.from.day === start.day) return start.day === 1 ? monthsEnd : addDays(addMonths(start, 1), -1);
  return isNext(last.to, start) ? addDays(start, dayCount(last.to) - dayCount(last.from)) : undefined;
}

const isNext = (day: Day, next: Day): boolean => dayCount(day) + 1 === dayCount(next);
const isSameDay = (a: Day, b: Day): boolean => dayCount(a) === dayCount(b);
const lookUp: Words = { zh: '核对起止日期', en: 'look up both days' };
