/** A long table is made in groups of rows, and reads as if it had been made at once. */

import { expect, test } from 'vitest';
import { writeDocx } from '../../src/docx/write.ts';
import type { Row, Table } from '../../src/layout/tree.ts';
import { twip } from '../../src/measure.ts';
import { paragraph, treeOf } from './tree.ts';
import { partsOf } from './zip.ts';

const cell = (text: string, rowSpan?: number): Row['cells'][number] => ({
  borders: {},
  ...(rowSpan === undefined ? {} : { rowSpan }),
  blocks: [paragraph('Normal', text)],
});
/** So many rows, the first cell of the first reaching down over all of them. */
const merged = (nth: number, rows: number): Row[] =>
  Array.from({ length: rows }, (_, row) => ({
    cantSplit: true,
    cells: [...(row === 0 ? [cell(`第${nth}组`, rows)] : []), cell(`${nth}.${row}`)],
  }));
const rowsIn = (rows: readonly Row[]): { readonly before: string; readonly rows: string } => {
  const table: Table = {
    kind: 'table',
    columns: [twip(3000), twip(3000)],
    cellMargin: { left: twip(0), right: twip(0) },
    rows,
  };
  const xml = partsOf(writeDocx(treeOf([table])))['word/document.xml'] ?? '';
  const [from, to] = [xml.indexOf('<w:tr>'), xml.lastIndexOf('</w:tr>')];
  return { before: xml.slice(0, from), rows: xml.slice(from, to) + xml.slice(to, to + '</w:tr>'.length) };
};

test.each([
  ['merged cells end where a group does', Array.from({ length: 250 }, () => 2)],
  ['merged cells lie over it', Array.from({ length: 200 }, () => 3)],
  ['one cell reaches over three groups', [150, 700, 3, 3]],
])('%s', (_, groups) => {
  const parts = groups.map((rows, nth) => merged(nth, rows));
  const whole = rowsIn(parts.flat());
  expect(whole.before).toBe(rowsIn(parts[0] ?? []).before);
  expect(whole.rows).toBe(parts.map((rows) => rowsIn(rows).rows).join(''));
});
