/** The line of the file a message speaks of, cut to what the terminal holds, and how far the caret stands under it. */

import { type Points, pointsOf } from '../../source/positions.ts';
import { textWidth, visible } from './width.ts';

export interface Excerpt {
  readonly text: string;
  /** Columns before the caret, and of the caret. */
  readonly indent: number;
  readonly width: number;
}

const tabStop = 4;

/**
 * @param line the line as written
 * @param from first marked code point, from 0
 * @param to the one after the last marked
 * @param room columns at hand
 * @param points of the line, where many excerpts are cut from one
 */
export function excerpt(line: string, from: number, to: number, room: number, points = pointsOf(line)): Excerpt {
  const near = around(line, from, to, room, points);
  const cells = layOut(near.text);
  const first = Math.min(from - near.start, cells.length);
  const last = Math.max(first, Math.min(to - near.start, cells.length));
  const [start, end] = stretch(cells, first, last, room);
  const before = near.start + start > 0 ? '…' : '';
  const after = near.cut || end < cells.length ? '…' : '';
  return {
    text: before + cells.slice(start, end).join('') + after,
    indent: before.length + columns(cells.slice(start, first)),
    width: Math.max(1, columns(cells.slice(first, Math.min(last, end)))),
  };
}

/** What of the line can be shown at all: of a text of megabytes only the neighbourhood is looked at. */
function around(line: string, from: number, to: number, room: number, points: Points) {
  const start = Math.max(0, Math.min(from - room, points.count(line.length)));
  const last = points.offset(Math.min(to, from + room) + room);
  return { text: line.slice(points.offset(start), last), start, cut: last < line.length };
}

/** Every code point as it is shown; a tab as the blanks it stands for. */
function layOut(line: string): readonly string[] {
  let column = 0;
  return Array.from(line, (char) => {
    const shown = char === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(char);
    column += textWidth(shown);
    return shown;
  });
}

const columns = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + textWidth(cell), 0);

/** The stretch to show: the marked one first, at most two thirds of the room, then both sides in turn. */
function stretch(cells: readonly string[], first: number, last: number, room: number): readonly [number, number] {
  if (columns(cells) <= room) return [0, cells.length];
  // One column at each end for the mark of omission.
  let left = room - 2;
  let [start, end] = [first, first];
  const take = (index: number): boolean => {
    const width = textWidth(cells[index] ?? '');
    if (width > left) return false;
    left -= width;
    return true;
  };
  const third = Math.floor(room / 3);
  while (end < last && left > third && take(end)) end++;
  for (let grown = true; grown; ) {
    grown = false;
    if (start > 0 && take(start - 1)) [start, grown] = [start - 1, true];
    if (end < cells.length && take(end)) [end, grown] = [end + 1, true];
  }
  return [start, end];
}
