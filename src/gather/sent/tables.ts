/** A table of a Word file as one of an issue: its first row the titles of its columns, cells that cover others as they do. */

import type { Path } from '../../diagnostic.ts';
import type { Cell, Paragraph, Row, Table } from '../../flow/flow.ts';
import { isIn, textOf } from '../../flow/text.ts';
import type { Block } from '../../schema/section.ts';
import type { TablePart, TextPart } from './parts.ts';

export interface SentTable {
  readonly value: Block;
  /** Of a path inside the block: the line it stands in. */
  lineOf(path: Path): number;
}

/** Paragraphs of a cell and of tables inside it, parted by LF. */
export const cellText = (cell: Cell): string =>
  paragraphsIn(cell)
    .map((paragraph) => textOf(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');

export const paragraphsIn = (cell: Cell): readonly Paragraph[] =>
  cell.blocks.flatMap((block): readonly Paragraph[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(paragraphsIn)),
  );

/** Rows and cells that are there once revisions are accepted, without those that another covers. */
export const rowsOf = (table: Table): readonly (readonly Cell[])[] =>
  table.rows
    .filter((row: Row) => isIn(row.changes, 'accepted'))
    .map(({ cells }) => cells.filter((cell) => cell.rows > 0 && isIn(cell.changes, 'accepted')));

/** What stands above it and below it. */
interface Beside {
  readonly caption?: TextPart;
  readonly note?: TextPart;
}

export function tableOf({ table, lines, line }: TablePart, { caption, note }: Beside): SentTable {
  const [first = [], ...rest] = rowsOf(table);
  const isHead = first.length > 0 && first.every(({ columns, rows }) => columns === 1 && rows === 1) && rest.length > 0;
  const rows = isHead ? rest : [first, ...rest];
  const lineOfCell = (cell: Cell | undefined): number => {
    for (const paragraph of cell ? paragraphsIn(cell) : []) {
      const found = lines.get(paragraph);
      if (found !== undefined) return found;
    }
    return line;
  };
  return {
    value: {
      table: {
        ...(caption && { caption: caption.text }),
        ...(isHead && { columns: first.map((cell) => ({ title: cellText(cell) })) }),
        rows: rows.map((cells) =>
          cells.map((cell) => ({
            text: cellText(cell),
            ...(cell.columns > 1 && { colSpan: cell.columns }),
            ...(cell.rows > 1 && { rowSpan: cell.rows }),
          })),
        ),
        ...(note && { note: note.text }),
      },
    },
    lineOf: ([, key, row, column]) => {
      if (key === 'caption') return caption?.line ?? line;
      if (key === 'note') return note?.line ?? line;
      if (key === 'columns') return lineOfCell(first[Number(row)]);
      return key === 'rows' && row !== undefined ? lineOfCell(rows[Number(row)]?.[Number(column ?? 0)]) : line;
    },
  };
}
