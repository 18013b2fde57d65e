/** The issue of the same days of last year. */

import { type Day, dayCount } from '../calendar.ts';
import type { Looking } from './neighbours.ts';
import { ask, concerns, standingIn } from './siblings.ts';
import type { Standing } from './standing.ts';

/** Its file; or where it should be and cannot be read. */
export function yearBeforeOf(looking: Looking, before: Standing | undefined): string | undefined {
  const { siblings, series, self, file } = looking;
  const today = self.end ?? self.day;
  if (!today) return undefined;
  const wanted = dayCount({ ...today, year: today.year - 1 });
  const slack = slackOf(self, before);
  const away = (name: string): number | undefined => {
    const found = standingIn(siblings, name, series);
    const day = found?.title === self.title ? dayOf(found, self) : undefined;
    return day && dayCount(day) - wanted;
  };
  const isNear = (name: string): boolean => Math.abs(away(name) ?? Number.POSITIVE_INFINITY) <= slack;

  const namesake = file.replaceAll(String(today.year), String(today.year - 1));
  if (ask(siblings, ['named', namesake]).length > 0) {
    const isLost = !standingIn(siblings, namesake, series) && concerns(siblings, namesake, series, self);
    if (isLost || isNear(namesake)) return namesake;
  }
  const earlier = ask(siblings, ['before', file]);
  return nearestOf(inOrder(earlier, away), away, slack) ?? nearestOf(ask(siblings, ['first', few]), away, slack);
}

/** A folder of no more files is looked through when the order of its names does not help. */
const few = 64;

/** Half of what lies between two issues, so that no other is nearer: three days to a month and a half. */
function slackOf(self: Standing, before: Standing | undefined): number {
  const last = before && dayOf(before, self);
  const now = self.end && before?.end ? self.end : self.day;
  const between = last && now ? dayCount(now) - dayCount(last) : 31;
  return Math.min(Math.max(between / 2, 3), 46);
}

/** The day by which two issues are compared: that of their figures where both have one. */
const dayOf = (other: Standing, self: Standing): Day | undefined => (self.end && other.end ? other.end : other.day);

/** The few names round the wanted day, by halving a list whose names follow the order of the issues. */
function inOrder(names: readonly string[], away: (name: string) => number | undefined): readonly string[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // A file of another kind has no say; the next one before it has.
    let at = middle;
    while (at >= low && away(names[at] as string) === undefined) at -= 1;
    if (at < low) low = middle + 1;
    else if ((away(names[at] as string) as number) < 0) low = middle + 1;
    else high = at;
  }
  return names.slice(Math.max(low - 3, 0), low + 3);
}

function nearestOf(
  names: readonly string[],
  away: (name: string) => number | undefined,
  slack: number,
): string | undefined {
  let best: string | undefined;
  let least = slack;
  for (const name of names) {
    const days = Math.abs(away(name) ?? Number.POSITIVE_INFINITY);
    if (days > least || (days === least && best !== undefined)) continue;
    [best, least] = [name, days];
  }
  return best;
}
