/** A period of figures, both ends of which look like those of the year before. */

import { type Day, dayCount, parseIsoDay } from '../../calendar.ts';
import type { Path } from '../../diagnostic.ts';
import { sameStart } from '../../figures/past.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { type PlacedStatistics, statisticsIn } from '../../series/statistics-in.ts';

interface FiguresPeriod {
  /** Of its end. */
  readonly path: Path;
  readonly from: Day;
  readonly to: Day;
}

/** What stands beside figures of last year that are meant to be so. */
const compared = /去年|上年|上一年|同期|同比|往年|年度/;

/** Those of which nothing says that an older year is meant: no count from that day on, no such period of this year beside it. */
export function* plainPeriods(file: BulletinFile): Iterable<FiguresPeriod> {
  const all = statisticsIn(file);
  const periods = all.flatMap((placed) => periodOf(placed) ?? []);
  for (const placed of all) {
    const found = periodOf(placed);
    if (!found || isCumulative(placed, file) || isCompared(placed)) continue;
    if (!periods.some(({ from }) => from.year > found.from.year && from.month === found.from.month)) yield found;
  }
}

function periodOf({ path, statistics: { period } }: PlacedStatistics): FiguresPeriod | undefined {
  if (typeof period !== 'object') return undefined;
  const [from, to] = [parseIsoDay(period.from ?? ''), parseIsoDay(period.to ?? '')];
  return from && to && dayCount(from) <= dayCount(to) ? { path: [...path, 'period', 'to'], from, to } : undefined;
}

const isCompared = ({ title = '', statistics: { text = '', values } }: PlacedStatistics): boolean =>
  [title, text, ...(values?.keys() ?? [])].some((words) => compared.test(words.replace(/\{\{[^{}]*\}\}/g, '')));

function isCumulative({ statistics: { period, values } }: PlacedStatistics, { indicators }: BulletinFile): boolean {
  const from = typeof period === 'object' ? period.from : undefined;
  return [...(indicators ?? [])].some(
    ([name, { cumulative }]) => cumulative !== undefined && values?.has(name) && sameStart(from, cumulative),
  );
}
