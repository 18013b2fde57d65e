/** Where a cell of a CSV text stands in it. Asked for findings only, so a line is read again rather than every cell noted. */

import type { Positions } from '../../source/positions.ts';
import { positionsOf } from '../../source/positions.ts';
import type { PlaceOf } from './grid.ts';

/** @param lineOf the line, from 1, that a row begins on */
export function placeIn(text: string, separator: string, lineOf: (row: number) => number): PlaceOf {
  let positions: Positions | undefined;
  return (row, column, span) => {
    positions ??= positionsOf(text);
    const offsets = cellOffsets(text, positions.offset(lineOf(row), 1), separator, column);
    const last = offsets.length - 1;
    const [from, to] = [Math.min(span?.start ?? 0, last), Math.min(span?.end ?? last, last)];
    const start = offsets[from] as number;
    return positions.range(start, to > from ? (offsets[to - 1] as number) + 1 : start);
  };
}

/** The offset of each code point of the cell's text, and the one behind its last. Blanks round a cell are none of its text. */
function cellOffsets(text: string, start: number, separator: string, column: number): readonly number[] {
  let at = start;
  const isBlank = (): boolean => text[at] === ' ' || (text[at] === '\t' && separator !== '\t');
  for (let cell = 0; ; cell += 1) {
    while (isBlank()) at += 1;
    const quoted = text[at] === '"';
    if (quoted) at += 1;
    const offsets: number[] = [];
    for (; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
      if (text[at] === '\r' && text[at + 1] === '\n') continue;
      if (quoted && text[at] === '"') {
        if (text[at + 1] !== '"') break;
        // Two of them stand for one.
        at += 1;
      } else if (!quoted && (text[at] === separator || text[at] === '\n')) break;
      offsets.push(at);
    }
    if (cell === column || at >= text.length) return [...trimmed(text, offsets), at];
    at = text.indexOf(separator, at) + 1;
    if (at === 0) return [text.length];
  }
}

function trimmed(text: string, offsets: number[]): readonly number[] {
  while (text[offsets.at(-1) ?? -1]?.trim() === '') offsets.pop();
  return offsets;
}
