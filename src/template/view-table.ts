/** What a template sees of a table. */

import type { Table, TableRow } from '../model/bulletin.ts';
import { asOptional, asPlain, asTexts, type Text } from './text.ts';

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

export const tableView = (table: Table): TableView => ({
  columns: asPlain(String(table.columns)),
  orientation: asPlain(table.orientation),
  caption: asOptional(table.caption),
  measure: asOptional(table.measure),
  header: table.header.map(rowView),
  rows: table.rows.map(rowView),
  notes: asTexts(table.notes),
});

const rowView = ({ cells }: TableRow): TableRowView => ({
  cells: cells.map((cell) => ({
    lines: asTexts(cell.text.split('\n')),
    columns: asPlain(String(cell.colSpan)),
    rows: asPlain(String(cell.rowSpan)),
    align: asPlain(cell.align),
  })),
});
