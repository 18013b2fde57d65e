/** `C5` and back; rows and columns count from 1. */

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** undefined for what is no place of a sheet. */
export function parseReference(text: string): readonly [row: number, column: number] | undefined {
  const [, letters = '', figures = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(figures);
  return letters !== '' && row <= lastRow && column <= lastColumn ? [row, column] : undefined;
}

export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
