import { expect, test } from 'vitest';
import { parseIsoDay } from '../../src/calendar.ts';
import { type Named, nextStem } from '../../src/next/file-name.ts';

const named = (stem: string, year?: number, number?: number, day?: string): Named => ({
  stem,
  ...(year !== undefined && { year }),
  ...(number !== undefined && { number }),
  ...(day !== undefined && { day: parseIsoDay(day) as NonNullable<Named['day']> }),
});

/** The last file, the one before, the numbers of the next, and its name. */
test.each<readonly [string, Named, Named | undefined, Named, string | undefined]>([
  ['by number', named('2024-10', 2024, 10), named('2024-02', 2024, 2), named('', 2024, 11), '2024-11'],
  ['with a zero', named('2024-09', 2024, 9), undefined, named('', 2024, 10), '2024-10'],
  ['of a year', named('2024-12', 2024, 12), named('2024-11', 2024, 11), named('', 2025, 1), '2025-01'],
  ['in words', named('第10期', 2024, 10), named('第9期', 2024, 9), named('', 2024, 11), '第11期'],
  ['in 汉字', named('第十期', 2024, 10), named('第九期', 2024, 9), named('', 2024, 11), '第十一期'],
  ['once more in a year', named('第12期', 2024, 12), undefined, named('', 2025, 1), '第1期'],
  ['year in words', named('2024年第3期 专报', 2024, 3), undefined, named('', 2024, 4), '2024年第4期 专报'],
  ['of two figures', named('24-10', 2024, 10), undefined, named('', 2025, 1), '25-01'],
  ['a hundred', named('第099期', 2024, 99), undefined, named('', 2024, 100), '第100期'],
  ['a day', named('20241012', 2024, 9, '2024-10-12'), undefined, named('', 2024, 10), 'needs-date'],
  ['a day, given', named('20241012', 2024, 9, '2024-10-12'), undefined, named('', 2024, 10, '2024-10-27'), '20241027'],
  [
    'a day in three parts, though 10 is the number too',
    named('2024-10-12', 2024, 10, '2024-10-12'),
    named('2024-10-05', 2024, 9, '2024-10-05'),
    named('', 2024, 11, '2024-11-02'),
    '2024-11-02',
  ],
  ['a month before its day', named('2020-07', 2020, undefined, '2020-08-05'), undefined, named('', 2020), '2020-08'],
  ['December', named('事故2020-12', 2021, undefined, '2021-01-05'), undefined, named('', 2021), '事故2021-01'],
  ['nothing that counts', named('要情', 2024, 3), undefined, named('', 2024, 4), undefined],
  ['another number', named('要情7', 2024, 3), undefined, named('', 2024, 4), undefined],
])('%s', (_, last, before, next, expected) => expect(nextStem(last, before, next)).toBe(expected));
