/** A value made of stretches of a file: where each character of it stands there. */

import type { Range, Span } from '../../diagnostic.ts';

export interface Stretch {
  readonly text: string;
  /** As messages count. */
  readonly line: number;
  /** Of its first character in that line, from 1. */
  readonly column: number;
  /** The program put it in: all of it stands at that one place. */
  readonly isAdded?: true;
  /** It goes on where the one before ends, from another line. */
  readonly goesOn?: true;
}

export interface Stretched {
  readonly value: string;
  place(span?: Span): Range;
}

/** The stretches in a row; one on another line than the one before begins a new line of the value. */
export function stretched(stretches: readonly Stretch[]): Stretched {
  const all = stretches.flatMap(escaped).filter(({ text }) => text !== '');
  const starts: number[] = [];
  let value = '';
  let points = 0;
  let line: number | undefined;
  for (const one of all) {
    if (line !== undefined && one.line !== line && !one.goesOn) {
      value += '\n';
      points += 1;
    }
    line = one.line;
    starts.push(points);
    value += one.text;
    points += Array.from(one.text).length;
  }
  const at = (point: number, isEnd: boolean): { line: number; column: number } => {
    let index = 0;
    while (index + 1 < all.length && (starts[index + 1] as number) + (isEnd ? 1 : 0) <= point) index += 1;
    const one = all[index];
    if (!one) return { line: 1, column: 1 };
    const length = Array.from(one.text).length;
    const within = Math.min(Math.max(point - (starts[index] as number), 0), length);
    return { line: one.line, column: one.column + (one.isAdded ? 0 : within) };
  };
  return {
    value,
    place(span = { start: 0, end: points }) {
      const [from, to] = [at(span.start, false), at(span.end, true)];
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

/** A star in a text of somebody else's is a star, and no mark of bold. */
function escaped(stretch: Stretch): readonly Stretch[] {
  if (!/\*\*|\\\*/.test(stretch.text)) return [stretch];
  const found: Stretch[] = [];
  let column = stretch.column;
  for (const piece of stretch.text.split(/(?=\*)|(?<=\*)/)) {
    if (piece === '*') found.push({ ...stretch, text: '\\', column, isAdded: true });
    found.push({ ...stretch, text: piece, column });
    column += Array.from(piece).length;
  }
  return found;
}
