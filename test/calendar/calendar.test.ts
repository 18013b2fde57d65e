import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayCount,
  daysInMonth,
  isoDay,
  longDay,
  parseIsoDay,
  shortDay,
  weekdayOf,
} from '../../src/calendar.ts';

test('only days that exist are days', () => {
  expect(['2024-02-29', '2024-2-9', '2024-12-31', '0999-01-01'].map((text) => parseIsoDay(text))).toEqual([
    { year: 2024, month: 2, day: 29 },
    { year: 2024, month: 2, day: 9 },
    { year: 2024, month: 12, day: 31 },
    { year: 999, month: 1, day: 1 },
  ]);
  for (const text of [
    '2024-02-30',
    '0024-03-09',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1',
    '24-01-01',
    '2024/01/01',
    ' 2024-01-01',
    '2024-01-01T00:00',
  ]) {
    expect(parseIsoDay(text), text).toBeUndefined();
  }
});

test('every day of four hundred years is the calendar’s own', () => {
  let count = 0;
  for (let year = 1800; year < 2200; year += 1)
    for (let month = 1; month <= 12; month += 1) count += daysInMonth(year, month);
  expect(count).toBe(146_097);
  expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2024, 13), daysInMonth(2024, 0)]).toEqual([
    29, 28, 0, 0,
  ]);
});

test('printed forms bear no zeros, the machine’s form does', () => {
  const day = { year: 2024, month: 3, day: 9 };
  expect([longDay(day), shortDay(day), isoDay(day)]).toEqual(['2024年3月9日', '3月9日', '2024-03-09']);
});

const from = (text: string): Day => parseIsoDay(text) as Day;

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-01-15', 0, '2024-01-15'],
  ['2024-01-01', 366, '2025-01-01'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(isoDay(addDays(from(day), count))).toBe(expected);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-09', 1, '2025-01-09'],
  ['2024-01-09', -1, '2023-12-09'],
])('%s and %i months is %s', (day, count, expected) => {
  expect(isoDay(addMonths(from(day), count))).toBe(expected);
});

test('differences run over the years, and a day that does not exist counts on', () => {
  const between = (a: string, b: string): number => dayCount(from(b)) - dayCount(from(a));
  expect([
    between('2024-02-28', '2024-03-01'),
    between('2023-02-28', '2023-03-01'),
    between('2023-12-31', '2024-01-01'),
    between('2024-03-01', '2023-03-01'),
    between('1969-12-31', '1970-01-01'),
    dayCount(from('1970-01-01')),
    dayCount({ year: 2024, month: 2, day: 30 }) - dayCount(from('2024-03-01')),
  ]).toEqual([2, 1, 1, -366, 1, 0, 0]);
});

test('weekdays follow each other from Sunday to Saturday', () => {
  expect(['2024-03-10', '2024-03-09', '1969-12-31', '1582-10-15'].map((day) => weekdayOf(from(day)))).toEqual([
    0, 6, 3, 5,
  ]);
  for (let day = from('1999-12-20'); day.year < 2002; day = addDays(day, 1))
    expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
});
