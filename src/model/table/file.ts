/** Rows that a CSV or xlsx file brings. */

import { readTableFile, splitSheet } from '../../data/table-file.ts';
import type { Path } from '../../diagnostic.ts';
import type { Context } from '../context.ts';
import { fault } from '../fault.ts';
import { bytesOf, refused, told } from '../files.ts';
import { type Columns, titled } from './columns.ts';
import type { WantedRow } from './rows.ts';

export interface TableFile {
  /** The first row as titles, for a table that declares none. */
  readonly columns: Columns;
  /** The rows below the titles. */
  body(columns: Columns, declared: boolean, context: Context): readonly WantedRow[];
}

/** undefined when the file cannot be used; why is told at `path`, where it is named. */
export function fileRows(name: string, path: Path, context: Context): TableFile | undefined {
  const bytes = bytesOf(splitSheet(name).file, path, context);
  if (!bytes) return undefined;
  const read = readTableFile(name, bytes);
  if ('message' in read) {
    context.findings.push(refused(path, name, read));
    return undefined;
  }
  if (read.told) context.findings.push(told(path, name, read.told));
  const [first = [], ...rest] = read.rows.map((row) => row.map(asWritten));
  const rows = (cells: readonly (readonly string[])[]): readonly WantedRow[] =>
    cells.map((row) => ({
      path,
      form: 'list',
      cells: row.map((text) => ({ path, text, colSpan: 1, rowSpan: 1 })),
    }));
  return {
    columns: titled(first, path),
    body: (columns, declared, { findings }) => {
      if (!declared) return rows(rest);
      const count = columns.leaves.length;
      if (first.length !== count) {
        findings.push(otherColumns(path, name, first, count));
        return [];
      }
      return rows(isHeader(first, columns) ? rest : [first, ...rest]);
    },
  };
}

/** A file's stars are stars: only what an author writes has marks. */
const asWritten = (text: string): string => text.replaceAll('*', '\\*');

const isHeader = (row: readonly string[], { leaves }: Columns): boolean =>
  row.every((text, index) => text.trim() === asWritten(leaves[index]?.titles.at(-1) ?? '').trim());

function otherColumns(path: Path, name: string, row: readonly string[], count: number) {
  const shown = row.slice(0, 6).join('、');
  return fault(
    'table-columns',
    path,
    [
      `“列”写了 ${count} 列，文件 ${name} 里是 ${row.length} 列`,
      `\`columns\` has ${count}, the file ${name} has ${row.length} columns`,
    ],
    [
      `文件的第一行是：${shown}${row.length > 6 ? '……' : ''}；补齐或删减“列”，或者删去“列”，用文件的第一行作表头`,
      `its first row is ${shown}; make \`columns\` agree, or leave it out and the first row is the header`,
    ],
  );
}
