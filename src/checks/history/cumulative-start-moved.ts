import { type Day, parseIsoDay } from '../../calendar.ts';
import { cumulativeIn, sameStart } from '../../figures/past.ts';
import { endOf } from '../../gather/period.ts';
import { type PlacedStatistics, statisticsIn } from '../../gather/statistics-in.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { check, type Found } from '../check.ts';
import { type Compared, compared } from './compared.ts';

/** Figures that are counted from one day on, under a period that begins on another. */
export const cumulativeStartMoved = check({
  code: 'cumulative-start-moved',
  severity: 'warning',
  basis: { zh: '累计数的起算日期各期一致', en: 'cumulative figures are counted from the same day in every issue' },
  words: () => ({
    title: { zh: '累计的起算日期变了', en: 'the start of cumulative figures moved' },
    why: {
      zh: '统计时段的“自”与指标的“累计自”不是同一天，或者与上一期的不同；新的一年从同一天重新起算的除外。',
      en: 'The period begins on another day than the indicator is counted from, or than last time; a new year that begins on the same day is fine.',
    },
    cure: { zh: '核对“自”；起算日期确实变了的，改“累计自”。', en: 'Check `from`, or change `cumulative`.' },
  }),
  *run(subject) {
    const { issue } = subject;
    if (!issue) return;
    const reported = new Set<string>();
    for (const placed of statisticsIn(issue.file)) {
      const from = firstDay(placed);
      if (!from) continue;
      const names = cumulativeIn(placed.statistics, issue.file.indicators);
      const off = names.filter(([, { cumulative = '' }]) => !sameStart(from, cumulative) && isPast(cumulative, placed));
      const [first] = off;
      if (!first) continue;
      reported.add(placed.path.join('.'));
      yield {
        path: [...placed.path, 'period', 'from'],
        ...unlikeDefinition(
          from,
          off.map(([name]) => name),
          first[1],
        ),
      };
    }
    for (const one of compared(subject)) {
      const place = one.placed.path.join('.');
      const from = firstDay(one.placed);
      if (reported.has(place) || !from || !one.definition?.cumulative) continue;
      if (sameStart(from, one.past.start) || isYearOn(from, one.past.start)) continue;
      reported.add(place);
      yield { path: [...one.placed.path, 'period', 'from'], ...unlikeLast(from, one) };
    }
  },
});

/** The first day of the period, ISO. */
function firstDay({ statistics: { period } }: PlacedStatistics): string | undefined {
  const from = typeof period === 'object' ? period.from : undefined;
  // One that runs backwards is said to do so, and begins where nobody knows.
  const end = typeof period === 'object' ? period.to : undefined;
  if (from === undefined || !parseIsoDay(from)) return undefined;
  return end !== undefined && parseIsoDay(end) && end < from ? undefined : from;
}

/** The series says since when the newest issues count: of an older one that ends before that day it says nothing. */
function isPast(cumulative: string, { statistics: { period } }: PlacedStatistics): boolean {
  const to = endOf(period);
  const [year = 0, month = 1, day = 1] = cumulative.split('-').map(Number);
  return !to || count({ year, month, day }) <= count(to);
}
const count = ({ year, month, day }: Day): number => (year * 100 + month) * 100 + day;

/** The same day of the next year: figures of a year begin again with each. */
function isYearOn(from: string, last: string | undefined): boolean {
  const [now, then] = [parseIsoDay(from), parseIsoDay(last ?? '')];
  return now !== undefined && then !== undefined && sameDay(now, then) && now.year === then.year + 1;
}
const sameDay = (a: Day, b: Day): boolean => a.month === b.month && a.day === b.day;

const unlikeDefinition = (
  from: string,
  names: readonly string[],
  { cumulative }: Indicator,
): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `统计时段从 ${from} 起，${shown(names)}却是从 ${cumulative} 起累计`,
    en: `the period begins on ${from}, but ${names.slice(0, 3).join(', ')} is counted from ${cumulative}`,
  },
  hint: { zh: '核对“自”；起算日期确实变了的，改“累计自”', en: 'check `from`, or change `cumulative`' },
});
const shown = (names: readonly string[]): string =>
  `${names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join('、')}${names.length > 3 ? `等${names.length}个指标` : ''}`;

const unlikeLast = (from: string, { past, before }: Compared): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `统计时段从 ${from} 起，上一期（${before.file}）从 ${past.start} 起`,
    en: `the period begins on ${from}; that of the issue before (${before.file}) on ${past.start}`,
  },
  hint: { zh: '累计的起算日期各期应当一致，核对“自”', en: 'cumulative figures have one start; check `from`' },
});
