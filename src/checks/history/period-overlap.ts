/** A period of which one end was left as it was, in a series where each issue counts from where the one before ended. */

import { dayCount } from '../../calendar.ts';
import { daysOf, type Period } from '../../gather/period.ts';
import type { Days } from '../../periods.ts';

/**
 * Whether the period begins again inside the last one. `older`: those of the issues before the last, newest first; read
 * only where it does.
 */
export function overlapsLast(now: Period, last: Period, older: Iterable<Period>): boolean {
  const [own, before] = [daysOf(now), daysOf(last)];
  if (!own || !before || !isInside(own, before)) return false;
  // January and February are reported together, and a year's counts begin with January.
  if (before.from.month === 1 && before.from.day === 1) return false;
  let later = before;
  let steps = 0;
  for (const period of older) {
    const days = daysOf(period);
    if (!days || dayCount(days.to) > dayCount(later.from)) return false;
    later = days;
    steps += 1;
    // After one step counting may just have begun anew.
    if (steps === 2) return true;
  }
  return false;
}

/** What ends on the very day the next begins does not overlap; a quarter after its last month begins before that. */
const isInside = (now: Days, last: Days): boolean =>
  dayCount(now.from) >= dayCount(last.from) &&
  dayCount(now.from) < dayCount(last.to) &&
  dayCount(now.to) > dayCount(last.to);
