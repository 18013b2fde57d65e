import type { Section } from './sections.ts';

/** A moment as a table program counts it: whole days, and seconds of the day. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 on Sunday. */
  readonly weekday: number;
  readonly seconds: number;
  /** Days since the beginning of the count, for `[h]`. */
  readonly days: number;
}

/** 9999-12-31. */
const lastDay = 2_958_465;

/**
 * Days are counted from 1900-01-01 as 1, with a 29 February 1900 that never was, or on old Macintoshes from 1904-01-01 as 0.
 * Undefined for what is no day of the count.
 */
export function momentOf(serial: number, from1904: boolean): Moment | undefined {
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400) + (from1904 ? 1462 : 0);
  if (!(days >= 0 && days <= lastDay) || days === 60) return undefined;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return {
    year: days === 0 ? 1900 : date.getUTCFullYear(),
    month: days === 0 ? 1 : date.getUTCMonth() + 1,
    day: days === 0 ? 0 : date.getUTCDate(),
    weekday: date.getUTCDay(),
    seconds: seconds - Math.floor(seconds / 86_400) * 86_400,
    days: days - (from1904 ? 1462 : 0),
  };
}

/** A date by one section; undefined where it asks for names of months or for more than a date. */
export function showDate(section: Section, moment: Moment): string | undefined {
  const has = (wanted: RegExp): boolean => section.some((mark) => mark.kind === 'date' && wanted.test(mark.mark));
  // The long date of the system stands for whatever is written behind it.
  if (has(/^long$/)) return moment.day === 0 ? undefined : longDate(moment);
  const shown = section.map((mark, index) => {
    if (mark.kind === 'date') return part(mark.mark, isMinute(section, index), has(half), moment);
    if (mark.kind === 'text') return mark.text;
    return mark.kind === 'comma' ? ',' : mark.kind === 'point' ? '.' : undefined;
  });
  return shown.includes(undefined) ? undefined : shown.join('');
}

/** For a format that cannot be followed: still a date, not the number behind it. */
export const plainDate = ({ year, month, day }: Moment): string => `${year}-${month}-${day}`;
const longDate = ({ year, month, day }: Moment): string => `${year}年${month}月${day}日`;

/** Morning and afternoon: hours count to twelve. */
const half = /\//;

/** `m` is the minute after an hour and before a second, else the month. */
function isMinute(section: Section, index: number): boolean {
  const dates = section.flatMap((mark, at) => (mark.kind === 'date' && !half.test(mark.mark) ? [{ ...mark, at }] : []));
  const here = dates.findIndex(({ at }) => at === index);
  return /^\[?h/.test(dates[here - 1]?.mark ?? '') || /^\[?s/.test(dates[here + 1]?.mark ?? '');
}

function part(mark: string, minute: boolean, twelve: boolean, moment: Moment): string | undefined {
  const { year, month, day, weekday, seconds, days } = moment;
  const hour = Math.floor(seconds / 3600);
  const inHour = Math.floor(seconds / 60) % 60;
  // Less than a day is a time and has no date.
  if (day === 0 && (/^[yda]+$/.test(mark) || (mark.startsWith('m') && !minute))) return undefined;
  if (half.test(mark)) return mark.split('/')[hour < 12 ? 0 : 1]?.toUpperCase();
  switch (mark) {
    case 'y':
    case 'yy':
      return padded(year % 100, 2);
    case 'yyy':
    case 'yyyy':
      return String(year);
    case 'm':
    case 'mm':
      return padded(minute ? inHour : month, mark.length);
    case 'd':
    case 'dd':
      return padded(day, mark.length);
    case 'aaa':
      return '日一二三四五六'[weekday];
    case 'aaaa':
      return `星期${'日一二三四五六'[weekday]}`;
    case 'h':
    case 'hh':
      return padded(twelve ? hour % 12 || 12 : hour, mark.length);
    case 's':
    case 'ss':
      return padded(seconds % 60, mark.length);
    case '[h]':
    case '[hh]':
      return padded(days * 24 + hour, mark.length - 2);
    case '[m]':
    case '[mm]':
      return padded(days * 1440 + Math.floor(seconds / 60), mark.length - 2);
    case '[s]':
    case '[ss]':
      return padded(days * 86_400 + seconds, mark.length - 2);
    default:
      return undefined;
  }
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');
