import { type Day, dayCount, longDay, shortDay } from '../../calendar.ts';
import type { Check, Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { dateOfItem } from './item-date.ts';
import { type DateMention, datesIn, dayOf } from './mentions.ts';
import { isYearOff } from './year-rollover.ts';
import { sentenceAfter, yearsOf } from './years.ts';

/** An issue tells what happened in the weeks before it: so far back its other items may lie, and so far one that does not belong. */
const usual = 62;
const odd = 150;
/** From so many other items on the rule of an issue can be seen. */
const enough = 4;

/** Counts that are there, not a plan of what will be counted. */
const counted = /整改率|累计|完成率|同比|抽查检查/;

export const dateOutsidePeriod: Check = {
  code: 'date-outside-period',
  severity: 'warning',
  basis: { zh: '一期写的是编发以前这一段时间的事', en: 'an issue tells of the time before it' },
  *run(subject) {
    const { day: issued, passages } = subject;
    if (!issued) return;
    for (const passage of passages) {
      for (const date of datesIn(passage)) {
        if (isOfFigures(passage, date)) yield* lateEnd(date, issued);
      }
    }
    yield* oldItems(subject, issued);
  },
};

/** Figures cannot be counted up to a day that is still to come. */
function isOfFigures({ path, role }: Passage, date: DateMention): boolean {
  if (role === 'date') return path.includes('period');
  return role === 'text' && date.since !== undefined && counted.test(sentenceAfter(date));
}

function* lateEnd(date: DateMention, issued: Day): Iterable<Found> {
  const [year, another] = yearsOf(date, issued);
  if (date.day === undefined || year === undefined || another !== undefined) return;
  const day = dayOf(date, year);
  if (dayCount(day) <= dayCount(issued)) return;
  yield {
    ...at(date.passage, date.start, date.end),
    severity: 'error',
    message: {
      zh: `统计时段写到${longDay(day)}，晚于编发日期${longDay(issued)}`,
      en: `the period of the figures goes to ${longDay(day)}, after the day of issue, ${longDay(issued)}`,
    },
    hint: { zh: '核对统计时段和编发日期', en: 'look up the period and the day of issue' },
  };
}

/** An item long before all others of its issue: a month typed wrong, or left over from an older issue. */
function* oldItems(subject: Subject, issued: Day): Iterable<Found> {
  const dated = itemLists(subject).flatMap(({ items }) =>
    items.flatMap((item) => {
      const date = dateOfItem(item, issued);
      return date ? [{ item, day: date.day, ago: dayCount(issued) - dayCount(date.day) }] : [];
    }),
  );
  const recent = dated.filter(({ ago }) => ago >= 0 && ago <= usual);
  const isRule = recent.length >= enough && recent.length >= dated.length * 0.8;
  for (const { item, day, ago } of dated) {
    if (isYearOff(day, issued) || ago <= (isRule ? odd : 366)) continue;
    yield {
      path: [...item.path, 'date'],
      message: {
        zh: `${longDay(day)}在编发日期之前${ago}天${isRule ? '，本期其他条目都近得多' : ''}`,
        en: `${longDay(day)} lies ${ago} days before the issue${isRule ? ', far from its other items' : ''}`,
      },
      hint: {
        zh: `核对月份和年份；编发日期是${shortDay(issued)}`,
        en: `look up month and year; the day of issue is ${shortDay(issued)}`,
      },
    };
  }
}
