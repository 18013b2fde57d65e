/** Which files hold the issues before and after one: the nearest by name, where number and day agree with the names. */

import type { SeriesReading } from './read.ts';
import { ask, concerns, type Siblings, standingIn } from './siblings.ts';
import { byDay, byNumber, isTwin, precedes, type Standing } from './standing.ts';

export interface Looking {
  readonly siblings: Siblings;
  readonly series: SeriesReading | undefined;
  /** The issue whose neighbours are wanted. */
  readonly file: string;
  readonly self: Standing;
}
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
  /** The nearest file before it by name that bears the same number and day. */
  readonly twin?: string;
  /** Stands where the issue before was looked for, and cannot be read. */
  readonly unreadable?: string;
}

/** So far from its name an issue is looked for, past those of another 刊物. */
const nearby = 12;

export function neighboursOf(looking: Looking): Neighbours {
  const { self } = looking;
  const { twin, unreadable, ...back } = nearest(looking, -1);
  const ahead = nearest(looking, 1);
  const inOrder = (!back.found || precedes(back.found, self)) && (!ahead.found || precedes(self, ahead.found));
  const { before, after } = inOrder ? { before: back.name, after: ahead.name } : amongAll(looking);
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(twin !== undefined && { twin }),
    ...(unreadable !== undefined && { unreadable }),
  };
}

interface Nearest {
  readonly name?: string;
  readonly found?: Standing;
  readonly twin?: string;
  readonly unreadable?: string;
}

/** The nearest issue of the same 刊物 on one side. What lies behind an unreadable one is not its neighbour. */
function nearest({ siblings, series, file, self }: Looking, direction: 1 | -1): Nearest {
  let twin: string | undefined;
  for (let step = 1; step <= nearby; step++) {
    const [name] = ask(siblings, ['beside', file, step * direction]);
    if (name === undefined) break;
    const found = standingIn(siblings, name, series);
    if (!found && concerns(siblings, name, series, self))
      return { unreadable: name, ...(twin !== undefined && { twin }) };
    if (found?.title !== self.title) continue;
    if (isTwin(found, self)) twin ??= name;
    else return { name, found, ...(twin !== undefined && { twin }) };
  }
  return twin === undefined ? {} : { twin };
}

/** Names that do not follow the order of the issues (一月, 七月, 三月): number and day alone decide. */
function amongAll({ siblings, series, file, self }: Looking): Pick<Neighbours, 'before' | 'after'> {
  let before: { name: string; found: Standing } | undefined;
  let after: typeof before;
  for (let steps = -2 * nearby; steps <= 2 * nearby; steps++) {
    const [name] = ask(siblings, ['beside', file, steps]);
    if (name === undefined) continue;
    const found = standingIn(siblings, name, series);
    const order = found?.title === self.title ? inTime(found, self) : undefined;
    if (!found || !order) continue;
    if (order < 0 && (!before || (inTime(found, before.found) ?? 0) > 0)) before = { name, found };
    if (order > 0 && (!after || (inTime(found, after.found) ?? 0) < 0)) after = { name, found };
  }
  return { ...(before && { before: before.name }), ...(after && { after: after.name }) };
}

const inTime = (a: Standing, b: Standing): number | undefined => byDay(a, b) || byNumber(a, b);
