import { expect, test } from 'vitest';
import { daysInMonth, isoDay, longDay, parseIsoDay, shortDay } from '../../src/calendar.ts';

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
