/** Parts that call each other without end, found by filling them once more and watching who calls whom. */

import { callsOf } from './calls.ts';
import { place } from './node-place.ts';
import type { Part, PartFault } from './part.ts';
import { renderMarkup } from './render.ts';
import type { View } from './shape.ts';

/** Deeper than any document whose calls come to an end: four levels of sections, a handful of parts each. */
const deepest = 200;

/** The fault lies in an own part of the circle, at the call that closes it; the built-in ones come to an end by themselves. */
export function endlessFault(
  texts: ReadonlyMap<string, string>,
  main: Part,
  own: readonly Part[],
  view: View<'page'>,
): PartFault {
  const circle = circleOf(texts, main.name, view);
  const what = [...circle, circle[0] ?? main.name].join(' → ');
  for (const [index, name] of [...circle.entries()].reverse()) {
    const part = own.find((each) => each.name === name);
    const next = circle[(index + 1) % circle.length];
    const call = part && callsOf(part)?.find((each) => each.name === next);
    if (call) return { part, ...place(part, call.node), kind: 'endless', what };
  }
  return { part: main, line: 1, column: 1, endColumn: 2, kind: 'endless', what };
}

/** The names from one call of a part to its next, beginning with the part that was entered first. */
function circleOf(texts: ReadonlyMap<string, string>, main: string, view: View<'page'>): readonly string[] {
  const open: string[] = [main];
  try {
    renderMarkup(texts, main, view, (name, fill) => (context, options) => {
      open.push(name);
      if (open.length > deepest) throw new RangeError('endless');
      const text = fill(context, options);
      open.pop();
      return text;
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  // The innermost may be a call that would have come back.
  const end = open.findLastIndex((name, index) => open.indexOf(name) < index);
  if (end < 0) return [];
  const circle = open.slice(open.lastIndexOf(open[end] ?? main, end - 1), end);
  const entered = circle.indexOf(open.find((name) => circle.includes(name)) ?? main);
  return [...circle.slice(entered), ...circle.slice(0, entered)];
}
