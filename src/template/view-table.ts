/** What a template sees of a table. */

import type { Table, TableCell, TableRow } from '../model/bulletin.ts';
import { further, originAt } from '../origin.ts';
import type { View } from './shape.ts';
import type { TemplateText, Texts } from './text.ts';
import { cellImageView } from './view-image.ts';

export const tableView = (table: Table, texts: Texts): View<'table'> => {
  const above = (key: 'caption' | 'measure') =>
    texts.optional(table[key], table.from?.[key] ?? originAt([...table.path, key]));
  return {
    columns: texts.plain(String(table.columns)),
    orientation: texts.plain(table.orientation),
    caption: above('caption'),
    measure: above('measure'),
    header: table.header.map((row) => rowView(row, texts)),
    rows: table.rows.map((row) => rowView(row, texts)),
    notes: notesOf(table, texts),
  };
};

/** Those that the issue writes, then those of a file. */
function notesOf({ notes, path, from }: Table, texts: Texts): readonly TemplateText[] {
  const brought = from?.notes ?? [];
  const own = notes.length - brought.length;
  return [
    ...texts.lines(notes.slice(0, own), [...path, 'note']),
    ...brought.map((origin, index) => texts.text(notes[own + index] ?? '', origin)),
  ];
}

const rowView = ({ cells }: TableRow, texts: Texts): View<'tableRow'> => ({
  cells: cells.map((cell) => ({
    image: cell.image && cellImageView(cell.image, texts),
    lines: cell.image && cell.text === '' ? [] : cellLines(cell, texts),
    columns: texts.plain(String(cell.colSpan)),
    rows: texts.plain(String(cell.rowSpan)),
    align: texts.plain(cell.align),
  })),
});

/** A cell keeps its empty lines. */
function cellLines({ path, from = originAt(path), text }: TableCell, texts: Texts): readonly TemplateText[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const origin = further(from, at);
    at += line.length + 1;
    return texts.text(line, origin);
  });
}
