/** How a date is printed: an ISO day in words, anything else as the author wrote it (contract 2.3). */

import { longDay, shortDay } from '../calendar.ts';
import { writtenDay } from '../schema/day-forms.ts';
import type { DateText } from './bulletin.ts';

/** 2024年3月9日: in a masthead or a signature, no zero before a figure (GB/T 9704-2012, 7.3.5.4). */
export const longOrLiteral = ({ day, text }: DateText): string => (day ? longDay(day) : text);

/** 3月5日: in an item, where the year is the issue's. */
export const shortOrLiteral = ({ day, text }: DateText): string => (day ? shortDay(day) : text);

/** The year that the day of a document says to its reader. */
export const yearIn = ({ day, text }: DateText): number | undefined =>
  day?.year ?? (/^\d{4}(?=年)/.test(text) ? Number(text.slice(0, 4)) : writtenDay(text)?.year);

/** 12月31日, or 2025年12月31日 in a document of another year or of none: what is still to come may lie years ahead. */
export const deadlineText = (deadline: DateText, year: number | undefined): string =>
  deadline.day?.year === year ? shortOrLiteral(deadline) : longOrLiteral(deadline);

/** 1月15日至3月8日, with years where they differ. */
export function periodText(from: DateText | undefined, to: DateText | undefined): string {
  if (!from || !to) return from ? shortOrLiteral(from) : to ? shortOrLiteral(to) : '';
  const years = from.day && to.day && from.day.year !== to.day.year;
  const print = years ? longOrLiteral : shortOrLiteral;
  return `${print(from)}至${print(to)}`;
}
