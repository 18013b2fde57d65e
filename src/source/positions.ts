/** UTF-16 offsets of a text ↔ code points, lines and columns. Each answer costs a binary search, however long the line is. */

import type { Range } from '../diagnostic.ts';

/** Counts in code points along one text. */
export interface Points {
  /** Code points before this offset. */
  count(offset: number): number;
  /** The offset of a code point, held inside the text. */
  offset(point: number): number;
}

export function pointsOf(text: string): Points {
  // Offsets of the second halves: none in most texts, so that most answers are the question.
  const halves: number[] = [];
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) halves.push(pair.index + 1);
  const hold = (n: number, most: number) => Math.max(0, Math.min(n, most));
  return {
    count: (offset) => offset - firstAtLeast(halves, offset),
    offset: (point) => {
      const wanted = hold(point, text.length - halves.length);
      // The nth half lies before the wanted point when it has at most wanted - 1 points before its own pair.
      let [low, high] = [0, halves.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((halves[middle] as number) - middle <= wanted) low = middle + 1;
        else high = middle;
      }
      return wanted + low;
    },
  };
}

export interface Positions {
  /** [start, end) in offsets of the text → lines and columns in code points. */
  range(start: number, end: number): Range;
  /** The offset of a place, as `range` gives it. */
  offset(line: number, column: number): number;
  /** The end of the line this offset is on, without its line break. */
  lineEnd(offset: number): number;
}

export function positionsOf(text: string): Positions {
  const points = pointsOf(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset: number) => {
    const line = firstAtLeast(starts, offset + 1);
    return {
      line,
      column: points.count(offset) - points.count(starts[line - 1] as number) + 1,
    };
  };
  return {
    range: (start, end) => {
      const [from, to] = [place(start), place(Math.max(start, end))];
      return {
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
      };
    },
    offset: (line, column) => {
      const start = starts[line - 1] ?? text.length;
      return points.offset(points.count(start) + column - 1);
    },
    lineEnd: (offset) => {
      const next = text.indexOf('\n', offset);
      if (next < 0) return text.length;
      return text[next - 1] === '\r' && next > offset ? next - 1 : next;
    },
  };
}

/** Index of the first number ≥ `wanted` in an ascending list; its length when there is none. */
export function firstAtLeast(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
