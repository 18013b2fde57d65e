import { type Day, dayCount, daysInMonth, isoDay, longDay } from '../../calendar.ts';
import type { Path } from '../../diagnostic.ts';
import { cumulativeIn, sameStart } from '../../figures/past.ts';
import { daysOf } from '../../gather/period.ts';
import { type PlacedStatistics, statisticsIn } from '../../gather/statistics-in.ts';
import type { Days } from '../../periods.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at } from '../passage.ts';
import { datesIn, dayOf } from './mentions.ts';
import { staleDay } from './told-days.ts';
import { sentenceBefore } from './years.ts';

/** So many days before the issue the date would lie, had it the year of the issue. */
const recent = 60;
/** The months in which fingers still type the old year. */
const early = 3;

export const yearRollover = check({
  code: 'year-rollover',
  severity: 'warning',
  basis: { zh: '年初容易沿用上一年的年份', en: 'in January the old year is soon typed' },
  words: () => ({
    title: { zh: '年份像是上一年的', en: "the year looks like last year's" },
    why: {
      zh: '月、日就在编发日期之前不久，年份却差一年，多半是年初顺手写了旧的年份。',
      en: 'Month and day lie shortly before the day of issue, the year is one off: in January the old one is soon typed.',
    },
    cure: { zh: '核对年份。', en: 'Look the year up.' },
  }),
  *run(subject) {
    const { day: issued, passages } = subject;
    if (!issued) return;
    // Told once, at the day of issue.
    const isStale = staleDay(subject) !== undefined;
    for (const { items } of itemLists(subject)) {
      for (const { date, path } of items) {
        if (isStale && date?.day && dayCount(date.day) > dayCount(issued)) continue;
        if (date?.day && isYearOff(date.day, issued))
          yield { path: [...path, 'date'], ...said(date.day, issued, isoDay) };
      }
    }
    for (const { path, from, to } of subject.issue ? plainPeriods(subject.issue.file) : []) {
      // What ends after the issue is told by itself.
      if (to.year < issued.year && isYearOff(from, issued, true) && isYearOff(to, issued, true))
        yield { path, ...saidOfPeriod(from, to, issued) };
    }
    if (issued.month > early) return;
    for (const passage of passages) {
      if (passage.role !== 'text') continue;
      for (const date of datesIn(passage)) {
        if (date.year === undefined || date.day === undefined || date.monthAt === undefined) continue;
        const day = dayOf(date, date.year);
        // Only what opens a sentence tells what the issue is about; elsewhere last year may well be meant.
        const opens =
          sentenceBefore(date) === '' && /^(?:上午|下午|晚上?)?，/.test(passage.text.slice(date.end, date.end + 4));
        if (opens && day.year < issued.year && isYearOff(day, issued))
          yield { ...at(passage, date.start, date.start + 4), ...said(day, issued) };
      }
    }
  },
});

/**
 * Whether the day would be a recent one with the year of the issue, and is just one year away from it.
 * @param far so many years as there may be
 */
export function isYearOff(day: Day, issued: Day, far = false): boolean {
  const years = Math.abs(issued.year - day.year);
  if (years === 0 || (years > 1 && !far) || day.day > daysInMonth(issued.year, day.month)) return false;
  const ago = dayCount(issued) - dayCount({ ...day, year: issued.year });
  // December in the issue of January is no slip.
  const isNear = Math.abs(dayCount(issued) - dayCount(day)) <= recent;
  return ago >= 0 && ago <= recent && !isNear;
}

/** `write`: as the place has it; a key of its own prints an ISO day as the page does. */
const said = (day: Day, issued: Day, write: (day: Day) => string = longDay): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `年份是${day.year}，编发日期是${longDay(issued)}`,
    en: `the year is ${day.year}, and the issue is of ${longDay(issued)}`,
  },
  hint: {
    zh: `多半该写${write({ ...day, year: issued.year })}`,
    en: `most likely ${write({ ...day, year: issued.year })} is meant`,
  },
});

const saidOfPeriod = (from: Day, to: Day, issued: Day): Pick<Found, 'message' | 'hint'> => ({
  message: {
    zh: `统计时段是${longDay(from)}至${longDay(to)}，编发日期是${longDay(issued)}`,
    en: `the period goes from ${longDay(from)} to ${longDay(to)}, and the issue is of ${longDay(issued)}`,
  },
  // Of two years far apart nobody knows which is the slip.
  hint:
    issued.year - to.year > 1
      ? {
          zh: `差了${issued.year - to.year}年，有一处年份写错了：核对编发日期、年度，和“自”“至”`,
          en: `${issued.year - to.year} years apart: look up the day of issue and its year, and both ends of the period`,
        }
      : {
          zh: `年份多半该写${issued.year}，“自”和“至”都要核对`,
          en: `most likely ${issued.year} is meant at both ends`,
        },
});

/** A period of figures, which may look like one of the year before. */
interface FiguresPeriod extends Days {
  /** Of its end. */
  readonly path: Path;
}

/** What stands beside figures of last year that are meant to be so. */
const compared = /去年|上年|上一年|同期|同比|往年|年度/;

/** Those of which nothing says that an older year is meant: no count from that day on, no such period of this year beside it. */
function plainPeriods(file: BulletinFile): readonly FiguresPeriod[] {
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
