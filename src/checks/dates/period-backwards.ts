import { type Day, dayCount, longDay } from '../../calendar.ts';
import { daysOf } from '../../gather/period.ts';
import { statisticsIn } from '../../gather/statistics-in.ts';
import { matchesIn } from '../../pattern.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { backwardsHint } from './backwards-hint.ts';
import { type DateMention, datesIn, dayOf } from './mentions.ts';

export const periodBackwards = check({
  code: 'period-backwards',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  words: () => ({
    title: { zh: '起止倒置', en: 'a period that runs backwards' },
    why: { zh: '止的日期在起的日期之前。', en: 'Its end lies before its start.' },
    cure: { zh: '核对起止日期。', en: 'Look up both days.' },
  }),
  *run(subject) {
    const { passages } = subject;
    for (const [index, passage] of passages.entries()) {
      const last = passages[index - 1];
      if (last && isEndOf(passage, last)) yield* fields(last, passage, subject);
      for (const date of datesIn(passage))
        if (date.since && isBackwards(date.since, date)) yield found(date, date.since);
      yield* months(passage);
      yield* days(passage);
      yield* eventDays(passage);
    }
  },
});

/** `from` and `to` of one period stand side by side. */
const isEndOf = ({ path }: Passage, { path: before }: Passage): boolean =>
  path.at(-1) === 'to' && before.at(-1) === 'from' && path.at(-2) === 'period' && before.length === path.length;

function* fields(from: Passage, to: Passage, { issue, day }: Subject): Iterable<Found> {
  const [start] = datesIn(from);
  const [end] = datesIn(to);
  if (!start || !end || !isBackwards(start, end)) return;
  const [first, last] = [whole(start), whole(end)];
  const before = issue?.earlier?.before;
  const periods = before
    ? statisticsIn(before.content).flatMap(({ statistics }) => daysOf(statistics.period) ?? [])
    : [];
  yield { ...found(end, start), ...(first && last && { hint: backwardsHint(first, last, periods, day) }) };
}

const whole = ({ year, month, day }: DateMention): Day | undefined =>
  year === undefined || day === undefined ? undefined : { year, month, day };

/** Without their years only days of one month can be told: 12月20日至1月5日 goes over the year's end. */
function isBackwards(start: DateMention, end: DateMention): boolean {
  if (start.day === undefined || end.day === undefined)
    return (
      start.year !== undefined &&
      end.year !== undefined &&
      (end.year < start.year || (end.year === start.year && end.month < start.month))
    );
  if (start.year !== undefined && end.year !== undefined)
    return dayCount(dayOf(end, end.year)) < dayCount(dayOf(start, start.year));
  if (end.year !== undefined) return false;
  if (end.month === start.month) return end.day < start.day;
  // 10月6日至9月29日 would be nearly a year, to no day of a year's end.
  const [from, to] = [start, end].map(({ month, day = 1 }) => dayCount({ year: 2023, month, day }));
  return (
    start.year === undefined && from !== undefined && to !== undefined && to < from && from - to > 1 && from - to < 60
  );
}

function found(end: DateMention, start: DateMention): Found {
  const words = ({ year, month, day }: DateMention): string =>
    day === undefined
      ? `${year}年${month}月`
      : year === undefined
        ? `${month}月${day}日`
        : longDay({ year, month, day });
  return {
    ...at(end.passage, end.start, end.end),
    message: {
      zh: `起止倒了：${words(end)}在${words(start)}之前`,
      en: `the period runs backwards: ${words(end)} lies before ${words(start)}`,
    },
    hint: { zh: '核对起止日期', en: 'look up both days' },
  };
}

/** 1—9月, the other way round. In winter it goes over the year's end (11—3月), unless its year, or a rate of the same time of the year before, stands beside it. */
const span =
  /(?<year>\d{4}年|今年|去年|上年)?(?<![\d.．—～-])(?<slip>(?<from>\d{1,2})月?[-－—–~～至到]{1,2}(?<to>\d{1,2})月(?:份)?)(?![\d龄])/dg;
const ofSame = /^(?:，[^。；月]{0,40}?)?(?:同比|累计|较上年|比上年|与上年同期)/;
/** Of 10—5月 nothing can be told. */
const isWinter = (from: number, to: number): boolean => from >= 10 && to <= 5;

function* months(passage: Passage): Iterable<Found> {
  if (!passage.text.includes('月')) return;
  for (const match of matchesIn(passage.text, span)) {
    const { from = '', to = '', year, slip = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.slip ?? [0, 0];
    if (Number(from) <= Number(to) || Number(from) > 12 || Number(to) < 1) continue;
    const behind = passage.text.slice(end, end + 80);
    const winter = isWinter(Number(from), Number(to)) && !(from === '12' && to === '1');
    if (year === undefined ? winter || !ofSame.test(behind) : /^[^，。；]{0,4}次年/.test(behind)) continue;
    yield {
      ...at(passage, start, end),
      ...(year === undefined || winter ? { severity: 'warning' as const } : {}),
      message: { zh: `起止倒了：“${slip}”`, en: `the months run backwards: ${slip}` },
      hint: {
        zh: `核对起止月份；跨年的写明年份，如“${from}月至次年${to}月”`,
        en: 'look up both months; where it goes over the end of the year, say so',
      },
    };
  }
}

/** 8月12—8日: 日 is said once, behind the second. */
const spanOfDays =
  /(?<![\d.．])\d{1,2}月(?<slip>(?<from>\d{1,2})[-－—–~～至到]{1,2}(?<to>\d{1,2})日)(?![内间后之均龄])/dg;

function* days(passage: Passage): Iterable<Found> {
  if (!passage.text.includes('月')) return;
  for (const match of matchesIn(passage.text, spanOfDays)) {
    const { from = '', to = '', slip = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.slip ?? [0, 0];
    if (Number(from) <= Number(to) || Number(from) > 31 || Number(to) < 1) continue;
    yield {
      ...at(passage, start, end),
      message: { zh: `起止倒了：“${slip}”`, en: `the days run backwards: ${slip}` },
      hint: { zh: '核对起止日期；跨月的写明月份', en: 'look up both days; where it goes into the next month, name it' },
    };
  }
}

/** 从2月18日启动到1月10日结束，共40天 */
const event =
  /(?<![\d.])(?<slip>(?<m>\d{1,2})月(?<d>\d{1,2})日(?:正式)?(?:启动|开始|开幕)[，至到]+(?<m2>\d{1,2})月(?<d2>\d{1,2})日(?:结束|截止|闭幕))/dg;

function* eventDays(passage: Passage): Iterable<Found> {
  if (!/结束|截止|闭幕/.test(passage.text)) return;
  for (const match of matchesIn(passage.text, event)) {
    const { m = '', d = '', m2 = '', d2 = '', slip = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.slip ?? [0, 0];
    const away = (Number(m) - Number(m2)) * 31 + Number(d) - Number(d2);
    if (away <= 0 || away >= 60) continue;
    yield {
      ...at(passage, start, end),
      message: { zh: `起止倒了：“${slip}”`, en: `the days run backwards: ${slip}` },
      hint: { zh: '核对起止日期；跨年的写明“次年”', en: 'look up both days; where it goes into the next year, say so' },
    };
  }
}
