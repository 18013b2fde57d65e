/** 表格: header layers, rows laid into the grid, and how each column stands. */

import type { Path, Words } from '../../diagnostic.ts';
import type { Section } from '../../schema/section.ts';
import type { Table } from '../bulletin.ts';
import type { Context } from '../context.ts';
import { fault } from '../fault.ts';
import { told } from '../files.ts';
import { paragraphs, text } from '../written.ts';
import { aligned } from './align.ts';
import { type Columns, columnsOf, columnsOfKeys } from './columns.ts';
import { fileRows, type TableFile } from './file.ts';
import { laidOut } from './grid.ts';
import { wantedRow } from './rows.ts';

export type WrittenTable = NonNullable<Section['table']>;

/** Word holds no more in a row. */
const mostColumns = 63;

/** undefined where nothing can be laid out; the fault is told. */
export function tableOf(written: WrittenTable, path: Path, context: Context): Table | undefined {
  const file = written.file === undefined ? undefined : fileRows(written.file, [...path, 'file'], context);
  if (written.file !== undefined && !file) return undefined;
  if (written.file !== undefined && written.rows) {
    context.findings.push(twoSources([...path, 'rows']));
    return undefined;
  }
  const columns = columnsFor(written, path, file, context);
  if (!columns) return undefined;
  const content = file?.content(columns, written.columns !== undefined, context) ?? {
    rows: (written.rows ?? []).map((row, index) => wantedRow(row, [...path, 'rows', index], columns, context)),
  };
  for (const key of ['caption', 'measure'] as const) {
    const [own, other] = [written[key], content[key]];
    if (own !== undefined && other !== undefined && own.trim() !== other)
      context.findings.push(told([...path, 'file'], written.file ?? '', notPrinted(other)));
  }
  const grid = laidOut(content.rows, columns.leaves.length, context);
  return {
    path,
    ...text('caption', written.caption ?? content.caption),
    ...text('measure', written.measure ?? content.measure),
    columns: columns.leaves.length,
    header: columns.header,
    rows: aligned(grid, columns.leaves),
    notes: paragraphs(written.note),
    orientation: written.landscape === undefined ? 'auto' : written.landscape ? 'landscape' : 'portrait',
  };
}

function columnsFor(
  written: WrittenTable,
  path: Path,
  file: TableFile | undefined,
  context: Context,
): Columns | undefined {
  const columns = written.columns
    ? columnsOf(written.columns, [...path, 'columns'])
    : (file?.columns ?? columnsOfKeys(written.rows ?? [], [...path, 'rows']));
  const count = columns.leaves.length;
  if (count === 0 || count > mostColumns) {
    context.findings.push(count === 0 ? empty(path) : tooWide(path, count));
    return undefined;
  }
  return columns;
}

const notPrinted = (text: string): Words => ({
  zh: `表里写的“${text}”没有印，印的是本文件里写的`,
  en: `“${text}” in the table is not printed; what this file says is`,
});

const twoSources = (path: Path) =>
  fault(
    'two-sources',
    path,
    ['表格的数据写了两处：“文件”和“行”', 'the table has two sources: `file` and `rows`'],
    ['只留一处', 'keep one of them'],
    'key',
  );

const empty = (path: Path) =>
  fault(
    'table-empty',
    path,
    ['表格里什么也没有', 'there is nothing in the table'],
    ['写上 列: [单位, 数量] 和 行: [[青石县, 3]]，或 文件: 数据.csv', 'give `columns` and `rows`, or a `file`'],
    'key',
  );

const tooWide = (path: Path, count: number) =>
  fault(
    'table-size',
    path,
    [
      `表格有 ${count} 列，Word 的表最多 ${mostColumns} 列`,
      `the table has ${count} columns; Word takes at most ${mostColumns}`,
    ],
    ['分成几张表', 'divide it into several tables'],
    'key',
  );
