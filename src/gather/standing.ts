/** Where an issue stands among the others of its 刊物: what its masthead says of number and day. */

import { type Day, dayCount } from '../calendar.ts';
import { writtenDay } from '../schema/day-forms.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { endOf } from './period.ts';
import { statisticsIn } from './statistics-in.ts';

export interface Standing {
  /** Issues that differ in this are none of one 刊物: kind and masthead name. */
  readonly title: string;
  readonly year?: number;
  readonly number?: number;
  readonly total?: number;
  /** A number that is printed as written: 增刊第1期, else 云安办〔2020〕31号. */
  readonly literal?: string;
  /** Of the masthead, else of the signature. */
  readonly day?: Day;
  /** The last day its figures count. */
  readonly end?: Day;
}

export function standingOf(file: BulletinFile): Standing {
  const { kind = 'bulletin', masthead = {}, signature } = file;
  const { name = [], year, number, total, numberText, documentNumber, date = signature?.date } = masthead;
  const literal = [numberText, documentNumber].find((text) => text !== undefined && isNumber.test(text));
  const day = date === undefined ? undefined : writtenDay(date);
  const end = lastDayOf(file);
  const ofYear = year ?? day?.year;
  return {
    title: [kind, ...name].join('\n'),
    ...(day && { day }),
    ...(end && { end }),
    ...(total !== undefined && { total }),
    ...(literal !== undefined && { literal }),
    // 增刊第1期 is not counted with the others.
    ...(number !== undefined && numberText === undefined && { number }),
    ...(ofYear !== undefined && { year: ofYear }),
  };
}

/** Not 云安办〔2024〕　号, which waits for its number. */
const isNumber = /\d\s*号|第\s*[\d一二三四五六七八九十]/;

function lastDayOf(file: BulletinFile): Day | undefined {
  for (const { statistics } of statisticsIn(file)) {
    const end = endOf(statistics.period);
    if (end) return end;
  }
  return undefined;
}

/** Below zero where `a` comes first, undefined where the two bear no numbers of one kind. */
export function byNumber(a: Standing, b: Standing): number | undefined {
  if (a.number === undefined && b.number === undefined && a.total !== undefined && b.total !== undefined)
    return a.total - b.total;
  if (a.number === undefined || b.number === undefined) return undefined;
  const years = a.year === undefined || b.year === undefined ? 0 : a.year - b.year;
  return years || a.number - b.number;
}
export function byDay(a: Standing, b: Standing): number | undefined {
  return a.day && b.day && dayCount(a.day) - dayCount(b.day);
}

/** The same issue once more: a copy that was laid beside it, or one saved under a new name and not yet changed. */
export function isTwin(a: Standing, b: Standing): boolean {
  const isNumbered = byNumber(a, b) === 0 || (a.literal !== undefined && a.number === undefined);
  return isNumbered && (byDay(a, b) ?? 0) === 0 && a.literal === b.literal && a.total === b.total;
}

/**
 * Whether `a`, whose file name stands before that of `b`, is the earlier issue. One witness is enough: where number and day
 * disagree one of them is a slip, which is reported elsewhere. Issues of one day without numbers have no order.
 */
export function precedes(a: Standing, b: Standing): boolean {
  const [number, day] = [byNumber(a, b), byDay(a, b)];
  if (number === undefined && day === undefined) return true;
  return (number ?? 1) <= 0 || (day ?? 1) < 0;
}

/** Whether no issue can lie between two that follow each other among the files, as far as their numbers tell. */
export function isNext(before: Standing, self: Standing): boolean {
  if (before.total !== undefined && self.total !== undefined) return self.total - before.total <= 1;
  if (before.number === undefined || self.number === undefined) return true;
  const more = self.number - before.number;
  const isNewYear = before.year !== undefined && self.year !== undefined && self.year > before.year;
  return isNewYear ? self.number === 1 || more === 1 : more <= 1;
}
