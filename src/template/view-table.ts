/** What a template sees of a table. */

import type { Table, TableCell, TableRow } from '../model/bulletin.ts';
import { further, originAt } from '../origin.ts';
import type { Text, Texts } from './text.ts';

export interface TableView {
  /** Columns of the grid. */
  readonly columns: Text;
  /** 'auto', 'portrait' or 'landscape'. */
  readonly orientation: Text;
  readonly caption: Text | undefined;
  readonly measure: Text | undefined;
  readonly header: readonly TableRowView[];
  readonly rows: readonly TableRowView[];
  readonly notes: readonly Text[];
}
export interface TableRowView {
  readonly cells: readonly CellView[];
}
export interface CellView {
  readonly lines: readonly Text[];
  /** Columns and rows it spans. */
  readonly columns: Text;
  readonly rows: Text;
  /** 'left', 'center' or 'right'. */
  readonly align: Text;
}

export const tableView = (table: Table, texts: Texts): TableView => {
  const above = (key: 'caption' | 'measure') =>
    texts.optional(table[key], table.from?.[key] ?? originAt([...table.path, key]));
  return {
    columns: texts.plain(String(table.columns)),
    orientation: texts.plain(table.orientation),
    caption: above('caption'),
    measure: above('measure'),
    header: table.header.map((row) => rowView(row, texts)),
    rows: table.rows.map((row) => rowView(row, texts)),
    notes: texts.lines(table.notes, [...table.path, 'note']),
  };
};

const rowView = ({ cells }: TableRow, texts: Texts): TableRowView => ({
  cells: cells.map((cell) => ({
    lines: cellLines(cell, texts),
    columns: texts.plain(String(cell.colSpan)),
    rows: texts.plain(String(cell.rowSpan)),
    align: texts.plain(cell.align),
  })),
});

/** A cell keeps its empty lines. */
function cellLines({ path, from = originAt(path), text }: TableCell, texts: Texts): readonly Text[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const origin = further(from, at);
    at += line.length + 1;
    return texts.text(line, origin);
  });
}
