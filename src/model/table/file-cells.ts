/** The cells of a table that a file brings: what reaches over others covers them. */

import type { TableData } from '../../data/table/grid.ts';
import { isFigure } from './align.ts';

export interface FileCell {
  /** Row and column in the file's table. */
  readonly at: readonly [row: number, column: number];
  readonly text: string;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

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

export interface Parts {
  readonly caption?: Above;
  readonly measure?: Above;
  /** Titles in their layers, then the rows. */
  readonly header: readonly (readonly FileCell[])[];
  readonly body: readonly (readonly FileCell[])[];
}

/** A text above the titles, and the cell it stands in. */
export interface Above {
  readonly text: string;
  readonly cell: FileCell;
}

/**
 * How a clerk builds a sheet: a caption over its whole width, 单位：起 below it or alone, titles in layers where cells are
 * merged. A title row that was merged and left empty, for the issue has the caption, is nothing.
 */
export function partsOf(cells: readonly (readonly FileCell[])[], width: number): Parts {
  const left = isLeftEmpty(cells[0], width) ? 1 : 0;
  const first = alone(cells[left], cells[left + 1], width);
  const ofFirst = measureOf(first);
  const caption = ofFirst === undefined ? first : undefined;
  const measure =
    ofFirst ?? (caption === undefined ? undefined : measureOf(alone(cells[left + 1], cells[left + 2], width)));
  const above = (caption === undefined ? 0 : 1) + (measure === undefined ? 0 : 1);
  const start = above === 0 ? 0 : left + above;
  const layers = layersFrom(cells.slice(start));
  return {
    ...(caption === undefined ? {} : { caption: { text: caption.text.trim(), cell: caption } }),
    ...(measure === undefined ? {} : { measure }),
    header: cells.slice(start, start + layers),
    body: cells.slice(start + layers),
  };
}

function measureOf(cell: FileCell | undefined): Above | undefined {
  const text = measureIn(cell?.text);
  return cell === undefined || text === undefined ? undefined : { text, cell };
}

/** 起 of 单位：起; undefined of any other text. */
export const measureIn = (text = ''): string | undefined =>
  /^[（(]?\s*(?:计量)?单位\s*[:：]\s*([^）)]+)[）)]?$/.exec(text.trim())?.[1]?.trim();

/** One blank cell from edge to edge. */
const isLeftEmpty = (row: readonly FileCell[] = [], width: number): boolean =>
  row[0]?.colSpan === width && row[0].rowSpan === 1 && row[0].text.trim() === '';

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

/** The cell of a row that has no other with text in it, above one that has several. */
function alone(
  row: readonly FileCell[] | undefined,
  next: readonly FileCell[] | undefined,
  width: number,
): FileCell | undefined {
  const [cell, ...others] = filled(row);
  const isAlone = cell !== undefined && others.length === 0 && row?.every(({ rowSpan }) => rowSpan === 1);
  return width > 1 && isAlone && filled(next).length > 0 ? cell : undefined;
}
const filled = (row: readonly FileCell[] = []): readonly FileCell[] => row.filter(({ text }) => text.trim() !== '');

/** The titles over each column, outermost first. */
export function titlesOver(header: readonly (readonly FileCell[])[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, at) => {
    const over = header.flatMap((row) => row.filter(({ column, colSpan }) => at >= column && at < column + colSpan));
    return over.map(({ text }) => text).filter((text) => text.trim() !== '');
  });
}
