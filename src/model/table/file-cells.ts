/** The cells of a table that a file brings: what reaches over others covers them. */

import { type AboveTitles, aboveTitles } from '../../data/table/above.ts';
import { type BelowRows, belowRows } from '../../data/table/below.ts';
import type { FileCell } from '../../data/table/file-cell.ts';
import type { TableData } from '../../data/table/grid.ts';
import { isFigure } from './align.ts';

/** Row by row, without the places that other cells cover. A file's stars are stars: only what an author writes has marks. */
export function cellsOf({ rows, merged = [] }: TableData): readonly (readonly FileCell[])[] {
  const width = rows[0]?.length ?? 0;
  const covered = new Set<number>();
  const spans = new Map(merged.map((merge) => [merge.row * width + merge.column, merge]));
  for (const { row, column, rows: down, columns: across } of merged) {
    for (let at = 0; at < down * across; at += 1)
      if (at > 0) covered.add((row + Math.floor(at / across)) * width + column + (at % across));
  }
  return rows.map((row, r) =>
    row.flatMap((text, column): FileCell[] => {
      const place = r * width + column;
      if (covered.has(place)) return [];
      const span = spans.get(place);
      return [
        { at: [r, column], text: asWritten(text), column, colSpan: span?.columns ?? 1, rowSpan: span?.rows ?? 1 },
      ];
    }),
  );
}

export const asWritten = (text: string): string => text.replaceAll('*', '\\*');

export interface Parts extends AboveTitles {
  /** Titles in their layers, then the rows. */
  readonly header: readonly (readonly FileCell[])[];
  readonly body: readonly (readonly FileCell[])[];
  readonly below: BelowRows;
}

/**
 * How a clerk builds a sheet: a caption over its whole width, 单位：起 below it or alone, who made it and when, titles in
 * layers where cells are merged. A title row that was merged and left empty, for the issue has the caption, is nothing.
 */
export function partsOf(cells: readonly (readonly FileCell[])[], width: number): Parts {
  const above = aboveTitles(cells, width);
  const layers = layersFrom(cells.slice(above.rows));
  const rows = cells.slice(above.rows + layers);
  const below = belowRows(rows, width);
  return {
    ...above,
    header: cells.slice(above.rows, above.rows + layers),
    body: rows.slice(0, rows.length - below.rows),
    below,
  };
}

/** How many rows hold titles: as far as merged titles reach, and one more where a title has others below it. */
function layersFrom(cells: readonly (readonly FileCell[])[]): number {
  const [first = [], second = []] = cells;
  let layers = 1;
  for (let at = 0; at < layers; at += 1)
    layers = Math.max(layers, ...(cells[at] ?? []).map(({ rowSpan }) => at + rowSpan));
  const isOver = first.some(({ colSpan }) => colSpan > 1);
  const single = new Set(first.filter(({ colSpan }) => colSpan === 1).map(({ column }) => column));
  // Figures, or words below a title of one column, are the first row of the table.
  const areTitles = second.every(({ text, column }) => text.trim() === '' || !(single.has(column) || isFigure(text)));
  return layers === 1 && isOver && second.length > 0 && areTitles ? 2 : layers;
}

/** The titles over each column, outermost first. */
export function titlesOver(header: readonly (readonly FileCell[])[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, at) => {
    const over = header.flatMap((row) => row.filter(({ column, colSpan }) => at >= column && at < column + colSpan));
    return over.map(({ text }) => text).filter((text) => text.trim() !== '');
  });
}
