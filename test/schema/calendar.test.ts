import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, parseIsoDay } from '../../src/calendar.ts';

test.each([
  ['2024-03-09', { year: 2024, month: 3, day: 9 }],
  ['2024-3-9', { year: 2024, month: 3, day: 9 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }],
])('%s is a day', (text, day) => {
  expect(parseIsoDay(text)).toEqual(day);
});

test.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-01', '2024-01-00', '0000-01-01'])(
  '%s is no day of the calendar',
  (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  },
);

test.each([
  '',
  '2024',
  '2024-03',
  '2024/03/09',
  '24-03-09',
  '２０２４-03-09',
  '2024-03-09 ',
  '2024-03-09T00:00',
  '2024-003-09',
])('“%s” is not ISO', (text) => {
  expect(parseIsoDay(text)).toBeUndefined();
});

test('agrees with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});
