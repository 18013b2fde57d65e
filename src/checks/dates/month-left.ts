import { parseIsoDay } from '../../calendar.ts';
import { endOf } from '../../gather/period.ts';
import { statisticsIn } from '../../gather/statistics-in.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import { check, type Found } from '../check.ts';
import { itemLists } from '../items.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { dateOfItem } from './item-date.ts';

/** 4月各乡镇隐患排查情况 above the figures of May: the heading was left as the last issue had it. */
export const monthLeft = check({
  code: 'month-left',
  severity: 'warning',
  basis: { zh: '一期各处写的是同一个月', en: 'the headings of one issue name one month' },
  words: () => ({
    title: { zh: '写着上个月的月份', en: 'the month of the issue before' },
    why: {
      zh: '统计时段和别处都是这个月，只有一处表题、图题、排名的标题或段首的“几月，”“几月以来”写着上个月，或者文件的标题写着别的月份，多半是另存上期时没有改。',
      en: 'Period and headings name one month, and a single one of them the month before: most likely it was left when the last issue was copied.',
    },
    cure: { zh: '核对月份。', en: 'Look the month up.' },
  }),
  *run(subject) {
    const { issue, passages } = subject;
    if (!issue) return;
    const named = passages.flatMap((passage) => monthAtHead(passage) ?? []);
    const period = periodMonth(issue.file);
    yield* inTitle(subject, named, period);
    if (named.length === 0) return;
    yield* inPeriods(issue.file, named);
    const count = (month: number): number =>
      named.filter((one) => one.month === month).length + (period === month ? 2 : 0);
    for (const { passage, start, end, month } of named) {
      const next = (month % 12) + 1;
      // The month before may be what this issue is about.
      const few = period === next ? count(next) > count(month) : count(month) === 1;
      if (period === month || !few || count(next) < 2) continue;
      // 4月以来 goes on into May: only the figures of May say that it is not meant.
      if (passage.text.startsWith('以来', end) && period !== next) continue;
      yield {
        ...at(passage, start, end),
        message: {
          zh: `这里写的是${month}月，${period === next ? '统计时段和' : ''}本期别处写的都是${next}月`,
          en: `month ${month} here, and month ${next} everywhere else in this issue`,
        },
        hint: {
          zh: `由上期另存来的，改成“${next}月”；确是${month}月的，不用改`,
          en: `write ${next}月 where it was left from the last issue; where it is right, leave it`,
        },
      };
    }
  },
});

interface Named {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly month: number;
}

const captions =
  /^(?:[图表]\s?\d{0,2}[\s\u3000:：.]*)?(?:\d{4}年)?(?<month>\d{1,2})月份?(?![\d月初底末上中下至到以前后—–～~、和及与-])/d;
const paragraphs = /^(?:\d{4}年)?(?<month>\d{1,2})月份?(?=，|以来)/d;
const opening: ReadonlySet<string> = new Set(['text', 'editorsNote', 'preamble']);

/** 关于4月份安全生产情况的通报 over an issue of May: the month of what it tells, by its figures, its headings or its days. */
function* inTitle(subject: Subject, named: readonly Named[], period: number | undefined): Iterable<Found> {
  const titles = subject.passages.filter(({ path: [first] }) => first === 'title' || first === 'subtitle');
  const inTitles = titles.flatMap((passage) => {
    const all = [...passage.text.matchAll(titled)];
    const [match] = all;
    const [start, end] = match?.indices?.groups?.month ?? [];
    return match && all.length === 1 && start !== undefined && end !== undefined && !plans.test(passage.text)
      ? [{ passage, start, end: end + 1, month: Number(match.groups?.month) }]
      : [];
  });
  if (inTitles.length === 0) return;
  const told = period ?? alike(named) ?? monthOfItems(subject);
  if (told === undefined) return;
  for (const { passage, start, end, month } of inTitles) {
    // What is of the month to come is a plan, by whatever name; an issue of June may bear June.
    if (month < 1 || month > 12 || month === told || month === (told % 12) + 1 || month === subject.day?.month)
      continue;
    yield {
      ...at(passage, start, end),
      message: {
        zh: `标题写的是${month}月，这一期讲的都是${told}月`,
        en: `month ${month} in the title, and this issue tells of month ${told}`,
      },
      hint: {
        zh: `由上期另存来的，改成“${told}月”；确是${month}月的，不用改`,
        en: `write ${told}月 where it was left from the last issue; where it is right, leave it`,
      },
    };
  }
}
const titled = /(?<![\d—–～~至到-])(?<month>\d{1,2})月份?(?![\d初底末上中下至到以前后—–～~、和及与-])/dg;
const plans = /计划|打算|安排|方案|部署|预告|《/;

/** Of two headings or more that name one month alone. */
function alike(named: readonly Named[]): number | undefined {
  const months = new Set(named.map(({ month }) => month));
  return named.length > 1 && months.size === 1 ? [...months][0] : undefined;
}

/** So many days of one month, and so far from each other, say what month is told of. */
const enough = 5;
const farApart = 10;

function monthOfItems(subject: Subject): number | undefined {
  const days = itemLists(subject).flatMap(({ items }) =>
    items.flatMap((item) => dateOfItem(item, subject.day)?.day ?? []),
  );
  const [first] = days;
  if (!first || days.length < enough) return undefined;
  const isOne = days.every(({ year, month }) => year === first.year && month === first.month);
  const numbers = days.map(({ day }) => day);
  return isOne && Math.max(...numbers) - Math.min(...numbers) >= farApart ? first.month : undefined;
}

function monthAtHead(passage: Passage): Named | undefined {
  const { role, text, path, index } = passage;
  const isHead = role === 'caption' || (role === 'section-title' && path.length <= 3);
  const isFirst = role === 'text' && index === 0 && !path.includes('items') && opening.has(String(path.at(-1)));
  if (!isHead && !isFirst) return undefined;
  const match = (isHead ? captions : paragraphs).exec(text);
  const [start, end] = match?.indices?.groups?.month ?? [];
  const month = Number(match?.groups?.month);
  return start === undefined || end === undefined || month < 1 || month > 12
    ? undefined
    : { passage, start, end: end + 1, month };
}

/** 统计时段 of August beside headings of October, and counts that go to its end: it was left as an older issue had it. */
function* inPeriods(file: BulletinFile, named: readonly Named[]): Iterable<Found> {
  const periods = periodsOfYear(file);
  const months = new Set(named.map(({ month }) => month));
  const [told] = months;
  if (months.size !== 1 || told === undefined) return;
  const alike = named.length + periods.filter(({ to }) => to.month === told).length;
  for (const { path, from, to } of periods) {
    if (from.month !== to.month || to.month >= told || alike < 2) continue;
    if (periods.some((other) => other.path !== path && other.to.month < told)) continue;
    yield {
      path: [...path, 'period'],
      message: {
        zh: `统计时段是${to.month}月，本期别处写的都是${told}月`,
        en: `the period is month ${to.month}, and month ${told} everywhere else in this issue`,
      },
      hint: {
        zh: `由以前的期另存来的，改成${told}月的起止；确是${to.month}月的，不用改`,
        en: `write the days of month ${told} where it was left from an older issue; where it is right, leave it`,
      },
    };
  }
}

/** Those that begin and end in one year. */
const periodsOfYear = (file: BulletinFile) =>
  statisticsIn(file).flatMap(({ path, statistics: { period } }) => {
    if (typeof period !== 'object') return [];
    const [from, to] = [parseIsoDay(period.from ?? ''), endOf(period)];
    return from && to && from.year === to.year ? [{ path, from, to }] : [];
  });

/** The one month in which all periods of the issue lie. */
function periodMonth(file: BulletinFile): number | undefined {
  const months = new Set<number>();
  for (const { from, to } of periodsOfYear(file)) if (from.month === to.month) months.add(from.month);
  const [month] = months;
  return months.size === 1 ? month : undefined;
}
