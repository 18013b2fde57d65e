/** What an unclear day most likely means: for the hint only, nobody prints it. */

import { type Day, dayCount, daysInMonth, serialDay } from '../calendar.ts';
import { hanValue } from '../han-number.ts';
import { timeOfDay, zeroLike } from '../schema/day-forms.ts';

/** As much as is there. */
export interface PartDay {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}
export interface DayReading {
  readonly days: readonly [PartDay] | readonly [PartDay, PartDay];
  /** 上午, 前, 左右: words behind the day. */
  readonly tail: string;
  /** 5月6、7日: two days, not all from the one to the other. */
  readonly isList?: boolean;
}

const tails = new RegExp(`(?<=\\S\\s*)(?:(?=.)${timeOfDay}|之?[前后]|以前|底|左右)$`);
const digits = '〇一二三四五六七八九';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** @param near the year of the document, by which 24-5-6 and 5-6-24 are told apart */
export function readingOf(typed: string, near: number | undefined): DayReading | undefined {
  const bare = plain(typed);
  const behind = tails.exec(bare)?.[0] ?? '';
  const tail = hoursOf(behind);
  const text = inFigures(withoutWeekday(bare.slice(0, bare.length - behind.length)));
  const [, first = text, joint, second] = twoDays.exec(text) ?? [];
  const from = partDay(first, near);
  if (!from) return undefined;
  if (second === undefined) return { days: [from], tail };
  // 5月6-8: the second one goes on in the month of the first.
  const to = partDay(second, near);
  if (!to) return undefined;
  const days = [from, { ...(from.month !== undefined && { month: from.month }), ...to }] as const;
  return { days, tail, ...(joint !== undefined && /[、，,]/.test(joint) && { isList: true }) };
}

/** What stands between two days: words and long dashes always, - and 、 where 月 or 日, or points, tell them from one day. */
const twoDays =
  /^([^至到~—–―]+?)([至到~—–―]+|(?<=日)[-、]|(?<=月\d{1,2})[-、]|(?<=\d{4}-\d{1,2}-\d{1,2})[、，,]|(?<=\d[./]\d{1,2})-(?=\d{1,2}[./]))([^至到~—–―]+)$/;

/** One width, no marks, no blanks but between letters, no time of day, no weekday behind it. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll('**', '')
    .trim()
    // 2024-05-06/07
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})\/(\d{1,2})$/, '$1至$2日')
    // （自2024-01-15至2024-10-12）
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[自从](?=\d)/, '')
    // A table program's: midnight, or to the second.
    .replace(/(?:T\d{1,2}:\d{2}|[T ]?\d{1,2}:\d{2}:\d{2}|(?<!\d)[T ]?0{1,2}:00)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/i, '')
    .replace(/^(\d{4})[-‐‑‒–—−](\d{1,2})[-‐‑‒–—−](\d{1,2})$/, '$1-$2-$3')
    // A mark is left out: 2024-0516, 202405-16.
    .replace(/^(\d{4})[-./]?(\d{2})[-./]?(\d{2})$/, (all, year, month, day) =>
      /[-./]/.test(all) ? `${year}-${month}-${day}` : all,
    )
    .replace(/\s*([至到~])\s*/g, '$1')
    .replace(/(?<=日)(?:印发|编发|发布|印)$/, '')
    .replace(/(\p{Script=Han}|\d) +(?=\p{Script=Han}|\d+ *[年月日号])/gu, '$1')
    .replace(/\(.*\)$|(?:星期|周|礼拜)[一二三四五六日天]$/, '')
    .trim();

const withoutWeekday = (text: string): string =>
  text.replace(/(?:\(.*\)|(?:星期|周|礼拜)[一二三四五六日天])$/, '').trim();

/** 14:30 as a text has it: 14时30分. */
const hoursOf = (tail: string): string =>
  tail.replace(
    /(\d{1,2}):(\d{2})(?::\d{2})?$/,
    (_, hours: string, minutes: string) => `${Number(hours)}时${minutes === '00' ? '' : `${minutes}分`}`,
  );

/** 二O一六年八月六日 → 2016年8月6日, May 6, 2024 → 5/6/2024. */
function inFigures(text: string): string {
  const zero = new RegExp(`(?<=[${digits}零十])[${zeroLike}零]|[${zeroLike}零](?=[${digits}])`, 'g');
  const han = /[〇一二三四五六七八九十]/.test(text) ? text.replace(zero, '〇').replace(zero, '〇') : text;
  return han
    .replace(/[〇一二三四五六七八九]{4}(?=年)/, (year) => [...year].map((digit) => digits.indexOf(digit)).join(''))
    .replace(/元(?=月)/, '1')
    .replace(/三〇/g, '三十')
    .replace(/二〇/g, '二十')
    .replace(/一〇/g, '十')
    .replace(/[一二三四五六七八九十]{1,3}/g, (number) => String(hanValue(number) ?? number))
    .replace(/^(\d{1,2})\s+([a-z]{3,9})\.?(?=[\s,]|$)/i, '$2 $1')
    .replace(/^([a-z]{3,9})\.?\s+/i, (whole, name: string) => {
      const index = monthNames.indexOf(name.slice(0, 3).toLowerCase());
      return index < 0 ? whole : `${index + 1}/`;
    })
    .replace(/(?<=\d)(?:st|nd|rd|th)?,?\s+(?=\d{4}$)/i, '/');
}

/** 2024-3-9日, 2024年3-9: half in marks and half in words. */
const whole = /^(\d{4})(?:[年./-](?=\d{1,2}[月./-])|(?=\d{4}[日号]))(\d{1,2})[月./-]?(\d{1,2})[日号]?$/;

function partDay(text: string, near: number | undefined): PartDay | undefined {
  const [, year = '', month = '', day = ''] = whole.exec(text) ?? [];
  if (year !== '') return valid({ year: Number(year), month: Number(month), day: Number(day) });
  if (/[年月日号]/.test(text)) return inWords(text);
  if (!/^\d+(?:[./\\、:,，。·_ -]+\d+){0,2}\.?$/.test(text)) return undefined;
  const [a = '', b, c] = text.match(/\d+/g) ?? [];
  if (b === undefined) return oneNumber(a);
  if (c !== undefined) return threeNumbers(a, b, c, near);
  if (a.length === 4) return valid({ year: Number(a), month: Number(b) });
  if (b.length === 4) return valid({ year: Number(b), month: Number(a) });
  return valid({ month: Number(a), day: Number(b) });
}

/** With some of 年, 月, 日 beside the figures: 5月6, 5.6日, 24年5月6日, 2024年5, 6日. */
function inWords(text: string): PartDay | undefined {
  const [, year, month, day, alone] =
    /^(?:(\d{4}|\d{2})年)?(?:(\d{1,2})(?:(?:月|[./])(?:(\d{1,2})[日号]?)?)?|(\d{1,2})[日号])$/.exec(text) ?? [];
  if (alone !== undefined) return year === undefined && Number(alone) <= 31 ? { day: Number(alone) } : undefined;
  if (month === undefined) return undefined;
  return valid({
    ...(year !== undefined && { year: Number(year) + (year.length === 2 ? 2000 : 0) }),
    month: Number(month),
    ...(day !== undefined && { day: Number(day) }),
  });
}

function threeNumbers(a: string, b: string, c: string, near: number | undefined): PartDay | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return valid({ year: first, month: second, day: third });
  // An American order, unless that is none.
  const byMonth = (year: number): PartDay | undefined =>
    valid({ year, month: first, day: second }) ?? valid({ year, month: second, day: first });
  if (c.length === 4) return byMonth(third);
  const isLast = near !== undefined && third === near % 100 && first !== near % 100;
  return isLast ? byMonth(2000 + third) : valid({ year: 2000 + first, month: second, day: third });
}

/** 20240506, 240506, 202405, 0506, a number of days as a table program keeps them, or a day alone. */
function oneNumber(text: string): PartDay | undefined {
  const number = Number(text);
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  switch (text.length) {
    case 8:
      return valid({ year: part(0, 4), month: part(4, 6), day: part(6, 8) });
    case 6:
      return (
        (/^(?:19|20)/.test(text) ? valid({ year: part(0, 4), month: part(4, 6) }) : undefined) ??
        valid({ year: 2000 + part(0, 2), month: part(2, 4), day: part(4, 6) })
      );
    case 5:
      return serialDay(number);
    case 4:
      return /^(?:19|20)/.test(text) ? undefined : valid({ month: part(0, 2), day: part(2, 4) });
    case 3:
      return valid({ month: part(0, 1), day: part(1, 3) });
    default:
      return number > 31 || number < 1 ? undefined : { day: number };
  }
}

function valid<T extends PartDay>(part: T): T | undefined {
  const { year = 2024, month = 0, day = 1 } = part;
  return year > 1900 && year < 2100 && day >= 1 && day <= daysInMonth(year, month) ? part : undefined;
}

export const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((last, day) => (last && dayCount(last) >= dayCount(day) ? last : day), undefined);
