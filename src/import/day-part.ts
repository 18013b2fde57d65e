/** The day in an item: as a key holds it. */

import { type Day, isoDay } from '../calendar.ts';
import { dayHead } from '../gather/sent/days.ts';
import { unclearDay } from '../schema/day-forms.ts';

export interface DayPart {
  /** ISO where that prints the same. */
  readonly value: string;
  /** Its length in the text. */
  readonly length: number;
}

/** The day that a text begins with, if a key can hold it. */
export function dayPart(text: string, issued: Day | undefined): DayPart | undefined {
  const found = dayHead(text, issued);
  if (!found || /^[截自从于]/.test(text)) return undefined;
  const own = text.slice(0, found.end).replace(/[ \u00a0\u3000]*[，,、：:]?[ \u00a0\u3000]*$/u, '');
  if (own === '' || !/\d/.test(own) || /[ \u00a0\u3000]/.test(own)) return undefined;
  const [, month, day] = /^([1-9]\d?)月([1-9]\d?)日$/.exec(own) ?? [];
  const isDay =
    found.day &&
    issued &&
    found.day.year === issued.year &&
    Number(month) === found.day.month &&
    Number(day) === found.day.day;
  if (isDay) return { value: isoDay(found.day), length: own.length };
  return unclearDay(own, 'item') === undefined ? { value: own, length: own.length } : undefined;
}
