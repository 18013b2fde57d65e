import { dateAfterIssue } from './date-after-issue.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { spanDays } from './day-count.ts';
import { deadlinePast } from './deadline-past.ts';
import { issueYear } from './issue-year.ts';
import { monthLeft } from './month-left.ts';
import { noSuchDay } from './no-such-day.ts';
import { periodBackwards } from './period-backwards.ts';
import { signatureDate } from './signature-date.ts';
import { weekdayWrong } from './weekday-wrong.ts';
import { yearRollover } from './year-rollover.ts';

/** Days that cannot be, or not in this issue. */
export const datesChecks = [
  noSuchDay,
  weekdayWrong,
  spanDays,
  dateAfterIssue,
  periodBackwards,
  dateOutsidePeriod,
  deadlinePast,
  monthLeft,
  yearRollover,
  issueYear,
  signatureDate,
] as const;
