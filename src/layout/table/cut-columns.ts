/** Columns too narrow for what may not be cut, with all that makes a table fit done. */

import type { Path } from '../../diagnostic.ts';
import { plainText } from '../../markup/element.ts';
import type { PageNote } from '../../page-note.ts';
import { pathOf } from '../paragraph.ts';
import type { Setting } from '../setting.ts';
import { cutPiece } from './cell-text.ts';
import type { Fit } from './fit.ts';
import type { PlacedCell } from './grid.ts';
import { cellRoom } from './height.ts';

type Rows = readonly (readonly PlacedCell[])[];

/** At most one: of the first column, and of the widest that is cut in it. */
export function cutColumns(header: Rows, rows: Rows, fit: Fit, { preset, cutting }: Setting): PageNote[] {
  const widest = new Map<number, { readonly kept: number; readonly text: string; readonly path: Path | undefined }>();
  for (const placed of [...header, ...rows].flat()) {
    const { cell, column, colSpan, lines } = placed;
    if (colSpan > 1) continue;
    const room = cellRoom(placed, fit, preset);
    for (const line of lines) {
      const text = line.kept > (widest.get(column)?.kept ?? 0) ? cutPiece(line, room, cutting) : undefined;
      if (text === undefined) continue;
      const path = cell.content.map(pathOf).find((each) => each !== undefined);
      widest.set(column, { kept: line.kept, text, path });
    }
  }
  const columns = [...widest.keys()].sort((a, b) => a - b);
  const [first] = columns.flatMap((column) => widest.get(column) ?? []);
  if (!first) return [];
  const { text, path } = first;
  const named = columns.map((column) => ({ number: column + 1, title: titleOf(header, column) }));
  return [{ kind: 'column-narrow', path, text, columns: named }];
}

/** The head right above the column. */
function titleOf(header: Rows, column: number): string {
  const above = header.flat().filter((cell) => cell.column <= column && column < cell.column + cell.colSpan);
  return above.at(-1)?.cell.content.map(plainText).join('') ?? '';
}
