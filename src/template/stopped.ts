/** A run of own parts that was stopped, as a fault of the part that went too far. */

import type { Stopped } from './budget.ts';
import { callsOf } from './calls.ts';
import { place } from './node-place.ts';
import type { PartFault, TemplatePart } from './part.ts';

/** At a call in an own part: the one that closes the circle where parts call each other without end, else the last one made. */
export function stoppedFault({ limit, open }: Stopped, main: TemplatePart, own: readonly TemplatePart[]): PartFault {
  const circle = limit === 'partDepth' ? circleIn(open) : [];
  // What is written too much of is written by the innermost part; a call too many stands in its caller.
  const isCall = limit === 'partDepth' || limit === 'partCalls';
  const calls =
    circle.length > 0
      ? circle.map((name, index) => [name, circle[(index + 1) % circle.length]] as const)
      : open.map((name, index) => [name, open[index + 1]] as const).slice(0, isCall ? -1 : undefined);
  const said =
    circle.length > 0
      ? ({ kind: 'endless', what: [...circle, circle[0]].join(' → ') } as const)
      : ({ kind: 'too-much', what: limit } as const);
  for (const [name, called] of calls.reverse()) {
    const part = own.find((each) => each.name === name);
    const call = part && callsOf(part)?.find((each) => each.name === called);
    if (call) return { part, ...place(part, call.node), ...said };
    if (part && called === undefined) return { part, line: 1, column: 1, endColumn: 2, ...said };
  }
  return { part: main, line: 1, column: 1, endColumn: 2, ...said };
}

/** The names from one call of a part to its next, beginning with the part that was entered first. */
function circleIn(open: readonly string[]): readonly string[] {
  // The innermost may be a call that would have come back.
  const end = open.findLastIndex((name, index) => open.indexOf(name) < index);
  if (end < 0) return [];
  const circle = open.slice(open.lastIndexOf(open[end] as string, end - 1), end);
  const first = open.find((name) => circle.includes(name)) as string;
  const entered = circle.indexOf(first);
  return [...circle.slice(entered), ...circle.slice(0, entered)];
}
