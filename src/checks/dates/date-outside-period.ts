import { addDays, addMonths, type Day, dayCount, longDay, shortDay } from '../../calendar.ts';
import type { Item } from '../../model/bulletin.ts';
import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Passage } from '../passage.ts';
import { pieceAt } from '../sent.ts';
import type { Subject } from '../subject.ts';
import { dateOfItem } from './item-date.ts';
import { type DateMention, datesIn, dayOf } from './mentions.ts';
import { isYearOff } from './year-rollover.ts';
import { sentenceAfter, yearsOf } from './years.ts';

/** From so many dated items on it shows what time an issue tells of: that of four in five of them. */
const enough = 5;
const most = 0.8;
/** So many times as far back an item does not belong, but not within so many days. */
const times = 4;
const least = 45;
const year = 366;

/** Counts that are there, not a plan of what will be counted. */
const counted = /整改率|累计|完成率|同比|抽查检查/;

export const dateOutsidePeriod = check({
  code: 'date-outside-period',
  severity: 'warning',
  basis: { zh: '一期写的是编发以前这一段时间的事', en: 'an issue tells of the time before it' },
  words: () => ({
    title: { zh: '日期不在本期范围内', en: 'a date outside what the issue tells of' },
    why: {
      zh: '统计时段的末日晚于编发日期；或者一条稿件的日期比其他各条早了好几个月，多半是月份写错或从旧稿留下的。',
      en: 'Figures up to a day after the issue; or an item months before all others: a wrong month, or left over.',
    },
    cure: { zh: '核对日期；确是旧事的，写进“允许”。', en: 'Look the date up; where it is right, allow it.' },
  }),
  *run(subject) {
    const { day: issued, passages } = subject;
    if (!issued) return;
    for (const passage of passages) {
      for (const date of datesIn(passage)) {
        if (isOfFigures(passage, date)) yield* lateEnd(date, issued);
      }
    }
    yield* oldItems(subject, issued);
    yield* beforePeriod(subject, issued);
  },
});

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

/** What units send is of the time since the last issue: a day before that stands there by mistake, or late. */
function* beforePeriod({ issue, passages }: Subject, issued: Day): Iterable<Found> {
  const [before] = issue?.sent ? (issue.earlier?.nearest() ?? []) : [];
  const last = before?.standing.day;
  if (!issue?.sent || !last) return;
  const from = addDays(last, 1);
  const to = issue.earlier?.self.end ?? issued;
  const period = `${shortDay(from)}—${from.month === to.month ? `${to.day}日` : shortDay(to)}`;
  for (const passage of passages) {
    const piece = pieceAt(issue.sent, passage.path);
    if (!piece?.day || dayCount(piece.day) > dayCount(last) || !isDated.has(String(passage.path.at(-1)))) continue;
    const { month, day } = piece.day;
    const date = datesIn(passage).find((one) => one.month === month && one.day === day);
    if (!date) continue;
    yield {
      ...at(passage, date.start, date.end),
      message: {
        zh: `${shortDay(piece.day)}在本期（${period}）之前`,
        en: `${shortDay(piece.day)} lies before this issue (${period})`,
      },
      hint: {
        zh: `核对日期；上期是${shortDay(last)}，确要补登的写进“允许”；不登这一条的，在 .yaml 里删去它（还没有的，先 bulletin import）`,
        en: `look it up; the last issue is of ${shortDay(last)}. Allow it where it is right; to drop this item, delete it in the .yaml (if there is none yet, bulletin import makes it)`,
      },
    };
  }
}
const isDated: ReadonlySet<string> = new Set(['text', 'date']);

/** An item long before all others of its issue: a month typed wrong, or left over from an older issue. */
function* oldItems(subject: Subject, issued: Day): Iterable<Found> {
  const dated = itemLists(subject).flatMap(({ items }) =>
    items.flatMap((item) => {
      const date = dateOfItem(item, issued);
      return date ? [{ item, day: date.day, ago: dayCount(issued) - dayCount(date.day) }] : [];
    }),
  );
  const limit = furthest(dated.map(({ ago }) => ago));
  yield* monthOff(subject, issued, dated);
  for (const { item, day, ago } of dated) {
    if (isYearOff(day, issued) || ago <= limit) continue;
    const others = limit < year;
    yield {
      path: [...item.path, 'date'],
      message: {
        zh: `${longDay(day)}在编发日期之前${ago}天${others ? '，本期其他条目都近得多' : ''}`,
        en: `${longDay(day)} lies ${ago} days before the issue${others ? ', far from its other items' : ''}`,
      },
      hint: {
        zh: `核对月份和年份；编发日期是${shortDay(issued)}`,
        en: `look up month and year; the day of issue is ${shortDay(issued)}`,
      },
    };
  }
}

interface Dated {
  readonly item: Item;
  readonly day: Day;
  readonly ago: number;
}

/** 4月23日 among days of May, behind the issue of April: the one item that was left, or typed, with the month before. */
function* monthOff({ issue }: Subject, issued: Day, dated: readonly Dated[]): Iterable<Found> {
  if (dated.length < enough) return;
  const [last, before] = [...dated].sort((a, b) => b.ago - a.ago);
  const nearest = Math.min(...dated.map(({ ago }) => ago));
  if (!last || !before || before.ago - nearest > 31 || last.ago - before.ago < 10) return;
  const meant = addMonths(last.day, 1);
  const ago = dayCount(issued) - dayCount(meant);
  if (ago < 0 || ago > before.ago + 3) return;
  const [earlier] = issue?.earlier?.nearest() ?? [];
  const end = earlier?.standing.day;
  if (!end || dayCount(last.day) > dayCount(end) || dayCount(before.day) <= dayCount(end)) return;
  yield {
    path: [...last.item.path, 'date'],
    message: {
      zh: `${shortDay(last.day)}在上一期（${shortDay(end)}）之前，本期其他条目都在它之后`,
      en: `${shortDay(last.day)} lies before the last issue (${shortDay(end)}), and all other items of this one behind it`,
    },
    hint: {
      zh: `核对月份：是不是${shortDay(meant)}？上期的旧内容，删去这一条`,
      en: `look up the month: is ${shortDay(meant)} meant? Delete the item where the last issue had it`,
    },
  };
}

/** How many days before the issue an item may lie, by what the others do. */
function furthest(days: readonly number[]): number {
  if (days.length < enough) return year;
  const sorted = [...days].sort((a, b) => a - b);
  const usual = sorted[Math.ceil(sorted.length * most) - 1] ?? year;
  return Math.min(year, Math.max(least, usual * times));
}
