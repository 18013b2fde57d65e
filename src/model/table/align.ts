/** How each column stands: figures to the right, short words in the middle, sentences to the left. */

import { withoutMarks } from '../../inline-marks.ts';
import type { TableCell, TableRow } from '../bulletin.ts';
import type { Leaf } from './columns.ts';
import type { GridCell, GridRow } from './grid.ts';

/**
 * A column whose cells are all figures (with thousands, a sign, a currency, % or ‰; a dash counts as an empty cell)
 * stands to the right, so that its digits line up; one that counts rows (序号) in the middle. Words stand in the middle
 * while none of the column is longer than ten characters, else all of it to the left. There is no clause for this: it is
 * practice.
 */
export function aligned(rows: readonly GridRow[], leaves: readonly Leaf[]): readonly TableRow[] {
  const texts: string[][] = leaves.map(() => []);
  for (const row of rows) {
    if (row.form === 'full') continue;
    for (const cell of row.cells) if (cell.colSpan === 1) texts[cell.column]?.push(withoutMarks(cell.text));
  }
  const columns = leaves.map((leaf, index) => alignOf(leaf, texts[index] ?? []));
  return rows.map(({ path, form, cells }) => ({
    path,
    cells: cells.map((cell) => ({ ...cellOnly(cell), align: form === 'full' ? fullRow(cell) : merged(cell, columns) })),
  }));
}

type Align = TableCell['align'];

/** With thousands, a sign, a currency, % or ‰. */
const figure = /^[+\-－−]?([¥￥$€£] ?)?[+\-－−]?(\d+|\d{1,3}([,，]\d{3})+)(\.\d+)?[%％‰]?$/;
/** A dash, or several, counts as an empty cell. */
const blank = /^[¥￥$€£]?[\s—–\-－/／…]*$/;
export const isFigure = (text: string): boolean => figure.test(text.trim());
export const isBlankCell = (text: string): boolean => blank.test(text);
const counting = /^(序号|编号|名次|位次|排名|排位)$/;
const longestWord = 10;
const longestHead = 20;

function alignOf({ titles }: Leaf, texts: readonly string[]): Align {
  const said = texts.map((text) => text.trim()).filter((text) => !isBlankCell(text));
  if (counting.test(titles.at(-1) ?? '')) return 'center';
  if (said.length > 0 && said.every(isFigure)) return 'right';
  return said.every((text) => [...text].length <= longestWord) ? 'center' : 'left';
}

const fullRow = (cell: GridCell): Align => ([...withoutMarks(cell.text)].length <= longestHead ? 'center' : 'left');
const merged = (cell: GridCell, columns: readonly Align[]): Align =>
  cell.colSpan > 1 ? 'center' : (columns[cell.column] ?? 'left');

const cellOnly = ({ path, from, text, image, column, colSpan, rowSpan }: GridCell): GridCell => ({
  path,
  ...(from && { from }),
  text,
  ...(image && { image }),
  column,
  colSpan,
  rowSpan,
});
