/**
 * Workbooks written as text: `== 汇总` begins a sheet (`== 汇总 隐藏` a hidden one), a line is a row, `|` parts cells. `<` is
 * merged into the cell on its left, `^` into the one above; digits are numbers, `'12` is text.
 */

import { nothing, number, type SheetParts, text, workbook } from '../data/workbook.ts';

export function bookOf(written: string): Uint8Array {
  const sheets: { name: string; hidden: boolean; rows: string[][] }[] = [];
  for (const line of written.trimEnd().split('\n')) {
    const [, name, hidden] = /^== (\S+)( 隐藏)?$/.exec(line) ?? [];
    if (name !== undefined) sheets.push({ name, hidden: hidden !== undefined, rows: [] });
    else sheets.at(-1)?.rows.push(line === '' ? [] : line.split('|').map((cell) => cell.trim()));
  }
  return workbook({
    sheets: sheets.map(({ name, hidden, rows }) => ({
      ...sheetOf(rows),
      name,
      ...(hidden && { state: 'hidden' as const }),
    })),
  });
}

function sheetOf(rows: readonly (readonly string[])[]): SheetParts {
  const merges = mergesIn(rows);
  const after =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return { rows: rows.map((cells) => cells.map(cellOf)), after };
}

function cellOf(cell: string): string {
  if (cell === '' || cell === '<' || cell === '^') return nothing;
  if (/^\d+(\.\d+)?$/.test(cell)) return number(cell);
  return text(cell.replace(/^'/, '').replaceAll('⏎', '\n'));
}

const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

function mergesIn(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === '<' || cell === '^') return [];
      let [across, down] = [1, 1];
      while (cells[column + across] === '<') across += 1;
      while (rows[row + down]?.[column] === '^') down += 1;
      return across * down > 1 ? [`${at(row, column)}:${at(row + down - 1, column + across - 1)}`] : [];
    }),
  );
}
