import { expect, test } from 'vitest';
import { addDays, type Day, dayCount, isoDay, parseIsoDay } from '../../src/calendar.ts';
import { calendarPeriod, type Days, type Every, nextPeriod, onePeriodLater } from '../../src/periods.ts';

const day = (text: string): Day => parseIsoDay(text) as Day;
const written = ({ from, to }: Days): string => `${isoDay(from)} ${isoDay(to)}`;

test.each<[Every, string, string]>([
  ['day', '2024-02-28', '2024-02-28 2024-02-28'],
  ['week', '2024-03-04', '2024-03-04 2024-03-10'],
  ['week', '2024-03-10', '2024-03-04 2024-03-10'],
  ['week', '2025-01-01', '2024-12-30 2025-01-05'],
  ['half-month', '2024-03-15', '2024-03-01 2024-03-15'],
  ['half-month', '2024-03-16', '2024-03-16 2024-03-31'],
  ['half-month', '2024-02-29', '2024-02-16 2024-02-29'],
  ['half-month', '2023-02-16', '2023-02-16 2023-02-28'],
  ['month', '2024-02-10', '2024-02-01 2024-02-29'],
  ['month', '2023-12-31', '2023-12-01 2023-12-31'],
  ['quarter', '2024-03-31', '2024-01-01 2024-03-31'],
  ['quarter', '2024-04-01', '2024-04-01 2024-06-30'],
  ['quarter', '2024-12-01', '2024-10-01 2024-12-31'],
])('the %s of %s is %s', (every, text, expected) => {
  expect(written(calendarPeriod(every, day(text)))).toBe(expected);
});

test.each<[Every, string, string]>([
  ['day', '2024-02-29', '2024-03-01 2024-03-01'],
  ['day', '2024-12-31', '2025-01-01 2025-01-01'],
  ['week', '2024-02-25', '2024-02-26 2024-03-03'],
  // Weeks that are counted from Friday to Thursday.
  ['week', '2024-12-26', '2024-12-27 2025-01-02'],
  ['half-month', '2024-02-15', '2024-02-16 2024-02-29'],
  ['half-month', '2023-02-15', '2023-02-16 2023-02-28'],
  ['half-month', '2024-02-29', '2024-03-01 2024-03-15'],
  ['half-month', '2024-12-31', '2025-01-01 2025-01-15'],
  ['half-month', '2024-01-25', '2024-01-26 2024-02-10'],
  ['month', '2024-01-31', '2024-02-01 2024-02-29'],
  ['month', '2023-01-31', '2023-02-01 2023-02-28'],
  ['month', '2023-12-31', '2024-01-01 2024-01-31'],
  ['month', '2024-01-25', '2024-01-26 2024-02-25'],
  ['quarter', '2024-12-31', '2025-01-01 2025-03-31'],
  ['quarter', '2024-03-31', '2024-04-01 2024-06-30'],
])('the %s after %s is %s', (every, text, expected) => {
  expect(written(nextPeriod(every, day(text)))).toBe(expected);
});

test.each<[Every, string]>([
  ['day', '2024-02-28 2024-02-29 2024-03-01'],
  ['week', '2023-12-28 2024-01-04 2024-01-11'],
  ['half-month', '2024-10-12 2024-10-27 2024-11-12'],
  ['half-month', '2024-12-05 2024-12-20 2025-01-05'],
  ['half-month', '2024-01-15 2024-01-31 2024-02-15 2024-02-29 2024-03-15'],
  ['half-month', '2023-02-14 2023-02-28'],
  ['half-month', '2024-01-30 2024-02-15'],
  ['month', '2024-12-09 2025-01-09'],
  ['month', '2024-01-31 2024-02-29 2024-03-31 2024-04-30'],
  ['month', '2023-01-30 2023-02-28'],
  ['quarter', '2024-01-05 2024-04-05 2024-07-05 2024-10-05 2025-01-05'],
  ['quarter', '2023-11-30 2024-02-29 2024-05-31'],
])('issues every %s: %s', (every, text) => {
  const [first = '', ...others] = text.split(' ');
  let last = day(first);
  for (const expected of others) {
    last = onePeriodLater(every, last);
    expect(isoDay(last)).toBe(expected);
  }
});

test.each<Every>(['day', 'week', 'half-month', 'month', 'quarter'])(
  'every %s, each day lies in one period',
  (every) => {
    let period = calendarPeriod(every, day('1999-12-20'));
    for (let at = period.from; at.year < 2005; at = addDays(at, 1)) {
      if (dayCount(at) > dayCount(period.to)) period = nextPeriod(every, period.to);
      expect(written(calendarPeriod(every, at)), isoDay(at)).toBe(written(period));
    }
  },
);
