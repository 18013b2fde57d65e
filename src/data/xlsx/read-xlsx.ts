/**
 * One sheet of a workbook as the table it shows: nothing hidden, figures as formatted, formulas by their stored results.
 *
 * Ours, above saxes and numfmt: of four libraries tried, each printed what is hidden or ran out of memory on a small file
 * that unpacks to a large one.
 */

import type { Words } from '../../diagnostic.ts';
import { limits, tooLarge } from '../../limits.ts';
import { openZip, type Zip } from '../office/zip.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { asShown } from '../table/as-shown.ts';
import { type PlaceOf, passed, type TableData, tableFrom } from '../table/grid.ts';
import { lostAt } from '../table/long-numbers.ts';
import { together } from '../words.ts';
import { besideTold } from './beside.ts';
import { notWorkbook, zipFault } from './faults.ts';
import { mergedIn } from './merged.ts';
import { cellName } from './reference.ts';
import { hiddenTold } from './reported.ts';
import { type Cell, readSheet, type SheetCells } from './sheet.ts';
import { chooseSheet } from './sheet-choice.ts';
import { readStrings } from './strings.ts';
import { readCellStyles } from './styles.ts';
import { showCells, type Values } from './values.ts';
import { readWorkbook, type Sheet, type Workbook } from './workbook.ts';

/** @param wanted name of the sheet; the first that is not hidden when absent */
export function readXlsx(bytes: Uint8Array, wanted: string | undefined): TableData | Refusal {
  const book = openBook(bytes);
  if (isRefusal(book)) return book;
  const choice = chooseSheet(book.zip, book.workbook.sheets, wanted);
  return isRefusal(choice) ? choice : readOne(book, choice.sheet, choice.reported);
}

/** Every sheet that is not hidden, in the order of the tabs, each as it was read or why it was not. */
export function readAllSheets(bytes: Uint8Array): readonly NamedTable[] | Refusal {
  const book = openBook(bytes);
  if (isRefusal(book)) return book;
  const seen = book.workbook.sheets.filter(({ hidden }) => !hidden);
  if (seen.length > limits.sheets.most) return tooLarge('sheets');
  return seen.map((sheet) => ({ name: sheet.name, table: readOne(book, sheet, []) }));
}
export interface NamedTable {
  /** Of the sheet; a text file has none. */
  readonly name?: string;
  readonly table: TableData | Refusal;
}

interface Book {
  readonly zip: Zip;
  readonly workbook: Workbook;
}

function openBook(bytes: Uint8Array): Book | Refusal {
  if (bytes.length > limits.xlsxSize.most) return tooLarge('xlsxSize');
  const zip = openZip(bytes, limits.xlsxSize.most);
  if (typeof zip === 'string') return zipFault(zip);
  const other = notWorkbook(zip);
  if (other) return other;
  const workbook = readWorkbook(zip);
  return typeof workbook === 'string' ? zipFault(workbook) : { zip, workbook };
}

function readOne({ zip, workbook }: Book, { name, part }: Sheet, ofBook: readonly Words[]): TableData | Refusal {
  const sheet = readSheet(zip, part);
  if (sheet === 'too-many') return tooLarge('tableCells');
  if (typeof sheet === 'string') return zipFault(sheet);
  const visible = sheet.cells.filter(
    ({ row, column }) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column),
  );
  const strings = readStrings(zip, workbook.strings, sharedIndexes(visible));
  if (typeof strings === 'string') return zipFault(strings);
  const formatOf = readCellStyles(zip, workbook.styles);
  if (typeof formatOf === 'string') return zipFault(formatOf);
  const values = showCells(visible, strings, formatOf, workbook.from1904);
  if (values === 'damaged') return zipFault(values);
  if (isRefusal(values)) return values;
  const beside = besideTold(zip, part, sheet.margins);
  return toGrid(name, sheet, visible, values, [...ofBook, ...beside]);
}

const sharedIndexes = (cells: readonly Cell[]): ReadonlySet<number> =>
  new Set(cells.flatMap(({ type, value }) => (type === 's' ? [Number(value)] : [])));

function toGrid(
  title: string,
  sheet: SheetCells,
  cells: readonly Cell[],
  { texts, reported: ofValues, tooLong }: Values,
  ofFile: readonly Words[],
): TableData | Refusal {
  const filled = cells.filter((_, index) => texts[index]?.trim() !== '');
  const rows = stretch(filled.map(({ row }) => row)).filter((row) => !sheet.hiddenRows.has(row));
  const columns = stretch(filled.map(({ column }) => column)).filter((column) => !sheet.hiddenColumns.has(column));
  const tooMuch = passed(rows.length, columns.length);
  if (tooMuch) return tooMuch;
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const grid = rows.map(() => columns.map(() => ''));
  for (const [index, { row, column }] of cells.entries()) {
    const line = grid[rowAt.get(row) ?? -1];
    const at = columnAt.get(column);
    if (line && at !== undefined) line[at] = texts[index] ?? '';
  }
  const cellAt = (row: number, column: number): string => cellName(rows[row] ?? 0, columns[column] ?? 0);
  const name = (row: number, column: number): Words => ({ zh: cellAt(row, column), en: cellAt(row, column) });
  const place: PlaceOf = (r, c) => {
    const [line, column] = [rows[r] ?? 1, columns[c] ?? 1];
    return { line, column, endLine: line, endColumn: column + 1, sheet: title, cell: cellAt(r, c) };
  };
  const shown = asShown(grid, name);
  const long = tooLong.flatMap((index) => {
    const [row, column] = [rowAt.get(cells[index]?.row ?? 0), columnAt.get(cells[index]?.column ?? 0)];
    return row === undefined || column === undefined ? [] : [{ row, column, text: texts[index] ?? '' }];
  });
  const reported = together([...ofFile, ...ofValues, ...shown.reported, ...hiddenTold(sheet, rows, columns)]);
  const table = tableFrom(shown.rows, name, place, reported, lostAt(long, name, true));
  const merged = mergedIn(sheet.merged, rows, columns);
  return isRefusal(table) || merged.length === 0 ? table : { ...table, merged };
}

/** All numbers from the least to the greatest. */
function stretch(numbers: readonly number[]): readonly number[] {
  const [least, most] = numbers.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Number.POSITIVE_INFINITY, 0]);
  return Array.from({ length: Math.max(0, (most ?? 0) - (least ?? 0) + 1) }, (_, i) => (least ?? 0) + i);
}
