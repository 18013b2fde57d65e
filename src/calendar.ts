/** Days without a clock: what an ISO date in a file means, in the Gregorian calendar. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2024-03-09`, also without the zeros. Anything else is not ISO and is printed as written. */
const isoShape = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

export const looksLikeIsoDay = (text: string): boolean => isoShape.test(text);

/** The day of an ISO date, or undefined where the text has another form or the day does not exist (2024-02-30). */
export function parseIsoDay(text: string): Day | undefined {
  const [, ...parts] = isoShape.exec(text) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return year >= 1 && month >= 1 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
