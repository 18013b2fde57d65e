/** Two tables as one with revisions: rows that came and went, words that changed in their cells. */

import type { Cell, Paragraph, Revision, Row, Table } from '../layout/tree.ts';
import type { PagePiece } from './page-pieces.ts';
import { mergedWords, type Pairing, wholly, withLastKept } from './redline-paragraph.ts';

export const goneTable = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => wholeRow(row, 'deleted')),
});
export const newTable = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => wholeRow(row, 'inserted')),
});

/** Its words as well: LibreOffice leaves a row of which only the row is marked. */
const wholeRow = (row: Row, kind: 'deleted' | 'inserted'): Row => ({
  ...row,
  revision: { kind } satisfies Revision,
  cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => wholly(block, kind)) })),
});

/**
 * Where a merged cell reaches over rows that came or went, the cells below it are not those of either table: the rows are then
 * all gone, and all new.
 */
export function mergedTable(
  old: Table,
  now: Table,
  a: readonly PagePiece[],
  b: readonly PagePiece[],
  { stayed }: Pairing,
): Table {
  const rowOf = new Map(
    b.flatMap((piece) => (piece.row === undefined ? [] : [[piece.row, stayed.get(piece)] as const])),
  );
  const partner = (index: number): number | undefined => {
    const was = rowOf.get(index);
    return was && a.includes(was) && isAlike(old.rows[was.row ?? -1], now.rows[index]) ? was.row : undefined;
  };
  const isPlain = [...old.rows, ...now.rows].every(({ cells }) => cells.every(({ rowSpan = 1 }) => rowSpan === 1));
  const isGrid = old.rows.length === now.rows.length && now.rows.every((row, index) => isAlike(old.rows[index], row));
  const partners = now.rows.map((_, index) => (isGrid && !isPlain ? index : partner(index)));
  if (old.columns.length !== now.columns.length || !(isPlain || isGrid))
    return { ...now, rows: [...goneTable(old).rows, ...newTable(now).rows] };
  const rows: Row[] = [];
  let from = 0;
  const kept = new Set(partners);
  const goneUpTo = (end: number): void => {
    for (; from < end; from++) if (!kept.has(from)) rows.push(wholeRow(old.rows[from] as Row, 'deleted'));
  };
  for (const [index, row] of now.rows.entries()) {
    const was = partners[index];
    if (was === undefined) {
      rows.push(wholeRow(row, 'inserted'));
      continue;
    }
    goneUpTo(was);
    from = was + 1;
    rows.push(mergedRow(old.rows[was] as Row, row));
  }
  goneUpTo(old.rows.length);
  return { ...now, rows };
}

/** As many cells, of the same widths. */
const isAlike = (a: Row | undefined, b: Row | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.cells.length === b.cells.length &&
  a.cells.every(
    ({ colSpan, rowSpan }, index) => colSpan === b.cells[index]?.colSpan && rowSpan === b.cells[index]?.rowSpan,
  );

const mergedRow = (old: Row, now: Row): Row => ({
  ...now,
  cells: now.cells.map((cell, index) => mergedCell(old.cells[index] as Cell, cell)),
});

function mergedCell(old: Cell, now: Cell): Cell {
  const paired = Math.min(old.blocks.length, now.blocks.length);
  const blocks: readonly Paragraph[] = [
    ...now.blocks.slice(0, paired).map((block, index) => mergedWords(old.blocks[index] as Paragraph, block)),
    ...old.blocks.slice(paired).map((block) => wholly(block, 'deleted')),
    ...now.blocks.slice(paired).map((block) => wholly(block, 'inserted')),
  ];
  return { ...now, blocks: withLastKept(blocks) };
}
