import { daysInMonth } from '../../calendar.ts';
import { matchesIn } from '../../pattern.ts';
import { check, type Found } from '../check.ts';
import { at, type Passage } from '../passage.ts';
import type { Subject } from '../subject.ts';
import { type DateMention, datesIn } from './mentions.ts';
import { yearsOf } from './years.ts';

/** 24时 ends a day. Without a date or a part of the day before it, 25时 may be a length of time. */
const hour =
  /(?:(?<half>上午|早上|早晨|凌晨)|日|号|下午|晚上|晚|中午|当天|当日) ?(?<hour>\d{1,2}) ?(?:时(?!间)(?: ?(?<minute>\d{1,2}) ?分)?|[:：](?<clock>\d{2})(?!\d))/g;

/** Without such words it may be a length of time, a ratio, a score. */
const lasts =
  /(?:[用历耗费需计共达满近约超每第总]时?|累计|不少于|超过|不足|长达|[比例分配胜负赢输得占票])[为是约近]?$|了[约近]?$/;
/** 9时65分: minutes there are 60 of, whatever it is. 26时召开 and 25:30召开: something happens at that time. */
const anyHour =
  /(?<![\d:：.第])(?<hour>\d{1,2})(?:时(?<minute>\d{2})分|(?:时|[:：](?<clock>\d{2})(?![\d:：%％]))(?=[前后起许整]|左右|准时|召开|开始|开会|结束|集合|出发|报到|到达|以前|之前))/g;

export const noSuchDay = check({
  code: 'no-such-day',
  severity: 'error',
  basis: { zh: '历法', en: 'the calendar' },
  words: () => ({
    title: { zh: '没有这一天', en: 'no such day' },
    why: {
      zh: '历法里没有这个日期或时刻：2月30日、13月、25时，或者“10月12月”这样连着两个月份。',
      en: 'The calendar has no such date or time of day: 2月30日, 13月, 25时, or two months in a row (10月12月).',
    },
    cure: { zh: '对照原件改正。', en: 'Look the date up.' },
  }),
  *run(subject) {
    for (const passage of subject.passages) {
      const dates = datesIn(passage);
      for (const [index, date] of dates.entries()) {
        const found = twoMonths(date, dates[index + 1]) ?? noMonth(date) ?? noDay(date, subject);
        if (found) yield found;
      }
      yield* hours(passage);
    }
  },
});

/** 10月12月: two months with nothing between them, the second meant as a day; or the month typed twice. */
function twoMonths(date: DateMention, next: DateMention | undefined): Found | undefined {
  if (!next?.monthAt || !date.monthAt || date.day !== undefined || next.year !== undefined) return undefined;
  if (next.start !== date.end) return undefined;
  const both = date.passage.text.slice(date.monthAt.start, next.end);
  const [wrong, zh, en] =
    next.day === undefined
      ? [next.monthAt, `后一个可能是“${next.month}日”`, `the second may be meant as ${next.month}日`]
      : [date.monthAt, '删去多出的一个', 'delete the one that is too many'];
  return {
    ...at(date.passage, wrong.start, wrong.end),
    message: { zh: `“${both}”里有两个月份`, en: `“${both}” names two months` },
    hint: { zh, en },
  };
}

function noMonth({ passage, month, monthAt }: DateMention): Found | undefined {
  if (!monthAt || (month >= 1 && month <= 12)) return undefined;
  return {
    ...at(passage, monthAt.start, monthAt.end),
    message: { zh: `没有${month}月`, en: `there is no month ${month}` },
    hint: { zh: '月份是1到12，请核对原件', en: 'months go from 1 to 12: look it up' },
  };
}

function noDay(date: DateMention, { day: issued }: Subject): Found | undefined {
  const { passage, month, day, dayAt } = date;
  if (!dayAt || day === undefined || month < 1 || month > 12) return undefined;
  // Every month has them.
  if (day >= 1 && day <= 28) return undefined;
  // Where no year is known, 29 February may be.
  const years = yearsOf(date, issued);
  const last = Math.max(...(years.length > 0 ? years : [2024]).map((year) => daysInMonth(year, month)));
  if (day >= 1 && day <= last) return undefined;
  const year = years.length === 1 && month === 2 ? `${years[0]}年` : '';
  return {
    ...at(passage, dayAt.start, dayAt.end),
    message: {
      zh: `${year}${month}月没有${day}日`,
      en: `there is no ${day}日 in ${year}${month}月`,
    },
    hint: { zh: `${year}${month}月有${last}天，请核对原件`, en: `it has ${last} days: look the date up` },
  };
}

function* hours(passage: Passage): Iterable<Found> {
  if (passage.role !== 'text' && passage.role !== 'date' && passage.role !== 'note') return;
  const told = new Set<number>();
  for (const match of matchesIn(passage.text, hour)) {
    const { half, hour: hours = '', minute, clock } = match.groups ?? {};
    const n = Number(hours);
    const isLate = half !== undefined && n > 12;
    const minutes = Number(minute ?? clock ?? 0);
    if (n <= 24 && minutes <= 59 && !isLate) continue;
    const start = match.index + match[0].indexOf(hours);
    const end = match.index + match[0].length;
    told.add(start);
    const said = passage.text.slice(isLate ? match.index : start, end);
    yield {
      ...at(passage, start, end),
      message: { zh: `没有“${said}”这个时刻`, en: `there is no such time of day: ${said}` },
      hint: isLate
        ? { zh: `是${half}，还是下午${n - 12}时？`, en: `${half}, or ${n - 12} in the afternoon?` }
        : { zh: '一天是0到24时，请核对原件', en: 'a day goes from 0 to 24: look it up' },
    };
  }
  for (const match of matchesIn(passage.text, anyHour)) {
    const { hour: hours = '', minute, clock } = match.groups ?? {};
    if (told.has(match.index) || (Number(hours) <= 24 && Number(minute ?? clock ?? 0) <= 59)) continue;
    if (lasts.test(passage.text.slice(Math.max(0, match.index - 8), match.index))) continue;
    yield {
      ...at(passage, match.index, match.index + match[0].length),
      message: { zh: `没有“${match[0]}”这个时刻`, en: `there is no such time of day: ${match[0]}` },
      hint: {
        zh: '一天是0到24时，一小时60分，请核对原件',
        en: 'a day goes from 0 to 24, an hour has 60 minutes: look it up',
      },
    };
  }
}
