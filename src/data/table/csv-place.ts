/** Where a cell of a CSV text stands in it. Asked for findings only, so a line is read again rather than every cell noted. */

import type { Positions } from '../../source/positions.ts';
import { positionsOf } from '../../source/positions.ts';
import { beforeFigures, withoutFormula } from './as-shown.ts';
import type { PlaceOf } from './grid.ts';

/** @param lineOf the line, from 1, that a row begins on */
export function placeInCsv(text: string, separator: string, lineOf: (row: number) => number): PlaceOf {
  let positions: Positions | undefined;
  return (row, column, span) => {
    positions ??= positionsOf(text);
    const { points, end } = cellAt(text, positions.offset(lineOf(row), 1), separator, column);
    const [from, to] = [Math.min(span?.start ?? 0, points.length), Math.min(span?.end ?? points.length, points.length)];
    const start = points[from]?.start ?? end;
    return positions.range(start, to > from ? (points[to - 1] as Point).end : start);
  };
}

/** A code point of a cell, in offsets of the file: `""` in quotes stand for one. */
interface Point {
  readonly start: number;
  readonly end: number;
}
interface Cell {
  /** Without the blanks round it, which are none of its text. */
  readonly points: readonly Point[];
  readonly end: number;
}

function cellAt(text: string, start: number, separator: string, column: number): Cell {
  let at = start;
  const isBlank = (): boolean => text[at] === ' ' || (text[at] === '\t' && separator !== '\t');
  for (let cell = 0; ; cell += 1) {
    while (isBlank()) at += 1;
    // As Excel is made to keep figures as text: ="0012".
    if (text.startsWith('="', at)) at += 1;
    const quoted = text[at] === '"';
    if (quoted) at += 1;
    const points: Point[] = [];
    for (let next = at; at < text.length; at = next) {
      const isDoubled = quoted && text[at] === '"' && text[at + 1] === '"';
      next = at + (isDoubled || (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      if (text[at] === '\r' && text[next] === '\n') continue;
      if (quoted ? text[at] === '"' && !isDoubled : text[at] === separator || text[at] === '\n') break;
      points.push({ start: at, end: next });
    }
    if (cell === column || at >= text.length) return { points: shown(text, trimmed(text, points)), end: at };
    at = text.indexOf(separator, at) + 1;
    if (at === 0) return { points: [], end: text.length };
  }
}

/** Without the marks that a table program does not show. */
function shown(text: string, points: readonly Point[]): readonly Point[] {
  const value = points.map(({ start }) => text[start]).join('');
  const inner = withoutFormula(value) === value ? points : points.slice(2, -1);
  return inner.slice(beforeFigures(inner === points ? value : withoutFormula(value)));
}

function trimmed(text: string, points: Point[]): readonly Point[] {
  while (text[points.at(-1)?.start ?? -1]?.trim() === '') points.pop();
  return points;
}
