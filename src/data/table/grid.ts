/** What tables have in common, wherever they come from. */

import type { NamedRange, Span, Words } from '../../diagnostic.ts';
import { limits, tooLarge } from '../../limits.ts';
import { codeNumber, unprintable } from '../../source/characters.ts';
import { type Refusal, refuse } from '../refusal.ts';

export type Grid = readonly (readonly string[])[];

/** A table read whole, and what the one who named it should know. */
export interface TableData {
  /** All rows are of one length; no row or column at an edge is empty. */
  readonly rows: Grid;
  /** Cells that reach over others; no two overlap. */
  readonly merged?: readonly Merge[];
  readonly reported?: Words;
  /** Numbers that have lost their last figures, if any. */
  readonly lost?: Lost;
  /** What it was read from, where that is text. */
  readonly text?: string;
  /** Where a cell of `rows` stands in the file, or a stretch of its text. */
  place(row: number, column: number, span?: Span): NamedRange;
}
/** Longer than table programs keep a number: from the sixteenth figure on there are noughts. */
export interface Lost {
  /** The first of them, by its indexes in `rows`. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** All of them. */
  readonly places: Words;
  /** The file holds a number; of text that ends in noughts it is likely. */
  readonly isCertain: boolean;
}
/** Where a cell stands, by its indexes in what was read. */
export type PlaceOf = TableData['place'];

/** Where it begins, by index, and how many rows and columns it takes. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The table, unless it is empty, too large or holds what no document can. `name` and `place` take a cell by its indexes in `grid`. */
export function tableFrom(
  grid: Grid,
  name: (row: number, column: number) => Words,
  place: PlaceOf,
  reported: Words | undefined,
  lost?: Lost,
): TableData | Refusal {
  const bad = unprintableCell(grid, name);
  if (bad) return bad;
  const { rows, top, left } = withoutEmptyEdges(grid);
  if (rows.length === 0) return emptyTable;
  const inGrid = (row: number, column: number): Words => name(row + top, column + left);
  const moved = lost && { ...lost, row: lost.row - top, column: lost.column - left };
  return (
    passed(rows.length, rows[0]?.length ?? 0) ??
    longCell(rows, inGrid) ?? {
      rows,
      ...(reported && { reported }),
      ...(moved && { lost: moved }),
      place: (row, column, span) => place(row + top, column + left, span),
    }
  );
}

/** A header of Word's widest row is not counted. */
const widestHeader = 63;

/** Too large whichever of the rows are its header: one row is taken for it, and the model judges what is left. */
export function passed(rows: number, columns: number): Refusal | undefined {
  if (rows * columns > limits.tableCells.most + widestHeader) return tooLarge('tableCells');
  return rows - 1 > limits.tableRows.most ? tooLarge('tableRows') : undefined;
}

function longCell(grid: Grid, name: (row: number, column: number) => Words): Refusal | undefined {
  for (const [r, row] of grid.entries()) {
    const c = row.findIndex((text) => text.length > limits.cellLength.most);
    if (c < 0) continue;
    const { message, ...refusal } = tooLarge('cellLength');
    const at = name(r, c);
    return { ...refusal, message: { zh: `${at.zh}：${message.zh}`, en: `${at.en}: ${message.en}` } };
  }
  return undefined;
}

function unprintableCell(grid: Grid, name: (row: number, column: number) => Words): Refusal | undefined {
  for (const [r, row] of grid.entries()) {
    for (const [c, text] of row.entries()) {
      const char = text.match(unprintable)?.[0];
      if (char === undefined) continue;
      const at = name(r, c);
      return refuse(
        [
          `${at.zh} 有看不见的控制字符（${codeNumber(char)}），Word 文档里放不下`,
          `${at.en} has a control character (${codeNumber(char)}), which no Word document can hold`,
        ],
        ['删去它；多半是从别的软件粘贴时带进来的', 'delete it; it was probably pasted along from another program'],
      );
    }
  }
  return undefined;
}

function withoutEmptyEdges(grid: Grid): { readonly rows: Grid; readonly top: number; readonly left: number } {
  const filled = grid.flatMap((row, r) => row.flatMap((text, c) => (text.trim() === '' ? [] : [[r, c] as const])));
  if (filled.length === 0) return { rows: [], top: 0, left: 0 };
  const [top, bottom, left, right] = filled.reduce(
    ([t, b, l, r], [row, column]) => [Math.min(t, row), Math.max(b, row), Math.min(l, column), Math.max(r, column)],
    [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0],
  ) as [number, number, number, number];
  return { rows: grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)), top, left };
}

export const emptyTable = refuse(
  ['表里没有内容', 'the table is empty'],
  ['填上内容并保存，或者改写成别的文件', 'fill it in and save it, or name another file'],
);
