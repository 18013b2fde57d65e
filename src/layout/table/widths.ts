/** The width of a table shared between its columns. */

import { sum } from '../width.ts';
import type { Need } from './needs.ts';

/**
 * As many times broken as the longest text must be, no column is broken more often: each has its natural width divided
 * by one number, but never less than its least. So rows are as low as they can be, and a table that needs less than
 * `total` is spread in proportion. Where not even the least widths fit, all give way alike.
 */
export function sharedWidths(needs: readonly Need[], total: number): number[] {
  const least = sum(needs.map((need) => need.least));
  if (least >= total) return needs.map((need) => (need.least / least) * total);
  const atLeast = new Set<number>();
  for (;;) {
    const free = needs.map((_, column) => column).filter((column) => !atLeast.has(column));
    const taken = sum([...atLeast].map((column) => needs[column]?.least ?? 0));
    const natural = sum(free.map((column) => needs[column]?.natural ?? 0));
    const factor = (total - taken) / Math.max(natural, Number.MIN_VALUE);
    const short = free.filter((column) => (needs[column]?.natural ?? 0) * factor < (needs[column]?.least ?? 0));
    if (short.length === 0)
      return needs.map((need, column) => (atLeast.has(column) ? need.least : need.natural * factor));
    for (const column of short) atLeast.add(column);
  }
}

/** Whole units whose sum is that of the widths: each edge is rounded, not each width. */
export function roundedWidths(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width) => {
    const from = Math.round(edge);
    edge += width;
    return Math.round(edge) - from;
  });
}
