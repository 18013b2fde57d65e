/** A period of figures, both ends of which look like those of the year before. */

import type { Path } from '../../diagnostic.ts';
import { cumulativeIn, sameStart } from '../../figures/past.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { type Days, daysOf } from '../../series/period.ts';
import { type PlacedStatistics, statisticsIn } from '../../series/statistics-in.ts';

interface FiguresPeriod extends Days {
  /** Of its end. */
  readonly path: Path;
}

/** What stands beside figures of last year that are meant to be so. */
const compared = /去年|上年|上一年|同期|同比|往年|年度/;

/** Those of which nothing says that an older year is meant: no count from that day on, no such period of this year beside it. */
export function plainPeriods(file: BulletinFile): readonly FiguresPeriod[] {
  const all = statisticsIn(file).flatMap((placed) => {
    const days = daysOf(placed.statistics.period);
    return days ? [{ placed, days }] : [];
  });
  const isOlder = ({ from }: Days): boolean =>
    all.some(({ days: other }) => other.from.year > from.year && other.from.month === from.month);
  return all
    .filter(({ placed, days }) => !isCumulative(placed, file) && !isCompared(placed) && !isOlder(days))
    .map(({ placed, days }) => ({ path: [...placed.path, 'period', 'to'], ...days }));
}

const isCompared = ({ title = '', statistics: { text = '', values } }: PlacedStatistics): boolean =>
  [title, text, ...(values?.keys() ?? [])].some((words) => compared.test(words.replace(/\{\{[^{}]*\}\}/g, '')));

function isCumulative({ statistics }: PlacedStatistics, { indicators }: BulletinFile): boolean {
  const from = typeof statistics.period === 'object' ? statistics.period.from : undefined;
  return cumulativeIn(statistics, indicators).some(([, { cumulative }]) => sameStart(from, cumulative));
}
