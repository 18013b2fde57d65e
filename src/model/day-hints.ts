/** How an unclear day is to be written, as far as the document itself tells. */

import { isoDay, parseIsoDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { textsOf } from '../gather/texts.ts';
import { type DayPlace, writtenDay } from '../schema/day-forms.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { type DayReading, latest, type PartDay, readingOf } from './day-readings.ts';

/** By what a half-written day is completed. */
export interface KnownDays {
  readonly year?: number;
  /** Of the day the document bears, else of the last one it names. */
  readonly month?: number;
}

/** The document's own year and month, by its masthead first. */
export function knownDays(file: BulletinFile): KnownDays {
  const own = [file.masthead?.date, file.signature?.date].flatMap((text) => (text && writtenDay(text)) || []);
  const named = textsOf(file).flatMap(({ role, value }) => (role === 'date' && parseIsoDay(value)) || []);
  const last = own[0] ?? latest(named);
  const year = own[0]?.year ?? file.masthead?.year ?? last?.year;
  return { ...(year !== undefined && { year }), ...(last && { month: last.month }) };
}

const write = (text: string): Words => ({ zh: `写作 ${text}`, en: `write ${text}` });

/** `deadline`: a day that bears its year where that is not the document's. */
export function dayHint(typed: string, place: DayPlace, isDeadline: boolean, known: KnownDays): Words {
  const reading = readingOf(typed, known.year);
  const misread = reading ? undefined : misreadIn(typed);
  if (misread) {
    const { wrong, right, mended } = misread;
    const of = readingOf(mended, known.year);
    const { zh, en } = of ? hintOf(of, place, isDeadline, known) : { zh: '', en: '' };
    if (of) return { zh: `“${wrong}”应是“${right}”字：${zh}`, en: `“${wrong}” stands for “${right}”: ${en}` };
  }
  const said = hintOf(reading, place, isDeadline, known);
  // 06/05/2024 has two readings, of which an American one is a table program's.
  const other = dayFirst(typed);
  return other === undefined
    ? said
    : { zh: `${said.zh}；日在前的，写作 ${other}`, en: `${said.en}; ${other} if the day stands first` };
}

/** 八月十曰, 八用十日: a character that a scanner, or a hand in a hurry, takes for another. */
function misreadIn(typed: string) {
  for (const [form, right] of misreadings) {
    const wrong = form.exec(typed)?.[0];
    if (wrong !== undefined) return { wrong, right, mended: typed.replace(form, right) };
  }
  return undefined;
}
const misreadings = [
  [/(?<=[\d一二三四五六七八九十廿])[曰目臼]/, '日'],
  [/[用甩](?=.+[日号])/, '月'],
  [/[牟午](?=.+月)/, '年'],
] as const;

function hintOf(reading: DayReading | undefined, place: DayPlace, isDeadline: boolean, known: KnownDays): Words {
  if (place === 'document' || place === 'signature') return ofDocument(reading, known);
  if (place === 'period') return (reading && ofPeriod(reading, known)) ?? generalPeriod;
  return (reading && ofItem(reading, isDeadline, known)) ?? general;
}

function dayFirst(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(typed) ?? [];
  return year === '' || day === month || Number(day) > 12 || Number(month) > 12
    ? undefined
    : isoDay({ year: Number(year), month: Number(month), day: Number(day) });
}

function ofDocument(reading: DayReading | undefined, known: KnownDays): Words {
  const [day, second] = reading?.days ?? [];
  if (!day || second || (day.month === undefined && day.day === undefined)) return whole;
  const year = day.year ?? known.year;
  if (day.month !== undefined && year !== undefined) {
    if (day.day === undefined) return write(`${year}年${day.month}月`);
    const iso = isoDay({ year, month: day.month, day: day.day });
    return parseIsoDay(iso) ? write(iso) : whole;
  }
  if (day.month !== undefined) return lacks('年份', 'the year', `2024-${two(day.month)}-${two(day.day ?? 1)}`);
  return lacks('年、月', 'year and month', `${year ?? 2024}-${two(known.month ?? 5)}-${two(day.day ?? 1)}`);
}

const two = (number: number): string => String(number).padStart(2, '0');
const lacks = (zh: string, en: string, example: string): Words => ({
  zh: `补上${zh}，写全年月日，如 ${example}`,
  en: `add ${en}, such as ${example}`,
});
const whole: Words = {
  zh: '写全年月日，如 2024-05-06；只定到月的，写作 2024年5月',
  en: 'write the whole day, such as 2024-05-06; 2024年5月 where only the month is settled',
};

function ofItem(
  { days: [from, to], tail, isList = false }: DayReading,
  isDeadline: boolean,
  known: KnownDays,
): Words | undefined {
  if (to) {
    const text = periodOf(from, to, isList ? '、' : '至');
    return text === undefined ? undefined : write(`${text}${tail}`);
  }
  const { year, month, day } = from;
  if (month === undefined) {
    if (day === undefined) return undefined;
    const said = `${known.month ?? 5}月${day}日${tail}`;
    return {
      zh: `没有写月份：补上，如 ${said}${isDeadline ? `；指天数的，写作 ${day}天内` : ''}`,
      en: `the month is missing: add it, such as ${said}${isDeadline ? `; of a number of days write ${day}天内` : ''}`,
    };
  }
  if (day === undefined) return year === undefined ? undefined : write(`${year}年${month}月${tail}`);
  const ofYear = year ?? known.year;
  const iso = ofYear === undefined ? undefined : isoDay({ year: ofYear, month, day });
  const isOwn = year === undefined || year === known.year;
  // An ISO day prints without its year in an item.
  if (tail === '' && iso !== undefined && parseIsoDay(iso) && (isOwn || isDeadline)) return write(iso);
  return write(`${isOwn ? '' : `${year}年`}${month}月${day}日${tail}`);
}

/** 5月6日至8日, 5月6日至6月8日, with the years where both are there. */
function periodOf(from: PartDay, to: PartDay, joint: string): string | undefined {
  if (from.month === undefined || from.day === undefined || to.day === undefined) return undefined;
  const years = from.year !== undefined && to.year !== undefined && from.year !== to.year;
  const month = to.month !== undefined && (years || to.month !== from.month) ? `${to.month}月` : '';
  const year = (of: PartDay): string => (years ? `${of.year}年` : '');
  return `${year(from)}${from.month}月${from.day}日${joint}${year(to)}${month}${to.day}日`;
}

function ofPeriod({ days: [from, to] }: DayReading, known: KnownDays): Words | undefined {
  // One day or month alone stands in words, for an ISO day in it would print as it is typed.
  if (!to && from.month !== undefined) {
    const year = from.year === undefined ? '' : `${from.year}年`;
    return write(`${year}${from.month}月${from.day === undefined ? '' : `${from.day}日`}`);
  }
  if (!to || from.month === undefined || from.day === undefined || to.month === undefined || to.day === undefined)
    return undefined;
  const last = to.year ?? known.year;
  const first = from.year ?? (last !== undefined && from.month > to.month ? last - 1 : last);
  if (first === undefined || last === undefined) return undefined;
  const [a, b] = [isoDay({ year: first, ...mustHave(from) }), isoDay({ year: last, ...mustHave(to) })];
  return parseIsoDay(a) && parseIsoDay(b)
    ? { zh: `写作 { 自: ${a}, 至: ${b} }`, en: `write { from: ${a}, to: ${b} }` }
    : undefined;
}
const mustHave = ({ month = 1, day = 1 }: PartDay): { month: number; day: number } => ({ month, day });

const general: Words = {
  zh: '写作 2024-05-06 的样子，或用汉字说明，如 5月6日、5月上旬；没有的，删去这一行',
  en: 'write it like 2024-05-06, or in words, such as 5月6日; delete the line where there is none',
};
const generalPeriod: Words = {
  zh: '写作 { 自: 2024-01-15, 至: 2024-03-08 } 的样子，或用汉字，如 1月15日至3月8日',
  en: 'write it like { from: 2024-01-15, to: 2024-03-08 }, or in words, such as 1月15日至3月8日',
};
