/** Rows under one another, by display width: no box, no colour, the same in a file and on a terminal. */

import type { Sink } from '../io.ts';
import { textWidth, visible } from './width.ts';
import { hanging } from './wrap.ts';

/** Narrower than this, what stands last in a row has a line of its own. */
const least = 80;

/** The first row is the head; the last column takes what room there is. */
export function inColumns(written: readonly (readonly string[])[], sink: Sink): readonly string[] {
  // A name may hold what would break the line, or colour it.
  const rows = written.map((row) => row.map(visible));
  const count = Math.max(...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => textWidth(row[at] ?? ''))));
  const indent = widths.reduce((sum, width) => sum + width + gap.length, 0);
  const isNarrow = sink.isTTY && sink.columns < least;
  return rows.flatMap((row) => {
    const cells = row.slice(0, count).map((cell, at) => padded(cell, widths[at] ?? 0));
    const [line, last = ''] = [cells.join(gap), row[count]];
    if (!isNarrow) return hanging(`${line}${gap}${last}`.trimEnd(), sink, indent).split('\n');
    // A head of its own line would stand over nothing.
    const own = last === '' || row === rows[0] ? [] : hanging(`    ${last}`, sink, 4).split('\n');
    return [line.trimEnd(), ...own];
  });
}

const gap = '  ';
const padded = (cell: string, width: number): string => cell + ' '.repeat(Math.max(0, width - textWidth(cell)));
