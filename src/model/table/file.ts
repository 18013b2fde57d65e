/** Rows that a CSV or xlsx file brings. */

import { readTableFile, splitSheet } from '../../data/table-file.ts';
import type { Path } from '../../diagnostic.ts';
import type { Context } from '../context.ts';
import { fault } from '../fault.ts';
import { bytesOf, refused, told } from '../files.ts';
import type { Columns } from './columns.ts';
import { cellsOf, type FileCell, partsOf, titlesOver } from './file-cells.ts';
import { headingOf, movedColumn, otherTitles } from './heading.ts';
import type { WantedRow } from './rows.ts';

export interface TableFile {
  /** The first rows as titles, for a table that declares none. */
  readonly columns: Columns;
  /** What stands below the titles, and above them; undefined where the columns are others, and why is told. */
  content(columns: Columns, declared: boolean, context: Context): Content | undefined;
}
interface Content {
  readonly rows: readonly WantedRow[];
  readonly caption?: string;
  readonly measure?: string;
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
  const width = read.rows[0]?.length ?? 0;
  const all = cellsOf(read);
  const parts = partsOf(all, width);
  const { header, body, ...above } = parts;
  const leaves = titlesOver(header, width).map((titles) => ({ titles }));
  return {
    columns: { leaves, header: header.map((cells) => ({ path, cells: cells.map(centred(path)) })) },
    content: (columns, declared, { findings }) => {
      const count = columns.leaves.length;
      if (declared && width !== count) {
        const titles = leaves.map(({ titles }) => titles.at(-1) ?? '');
        findings.push(otherColumns(path, name, titles, count));
        return undefined;
      }
      const own = { rows: body.map(wanted(path)), ...above };
      if (!declared) return own;
      const heading = headingOf(parts, leaves, columns.leaves);
      if (heading === 'none') {
        // A file of rows alone, whose titles the issue declares. A text alone above them may be one of the rows.
        return above.measure === undefined
          ? { rows: all.map(wanted(path)) }
          : { ...own, rows: [...header, ...body].map(wanted(path)) };
      }
      const said =
        movedColumn(path, name, leaves, columns.leaves) ?? otherTitles(path, name, heading, leaves, columns.leaves);
      if (said) findings.push(said);
      return own;
    },
  };
}

const centred = (path: Path) => (cell: FileCell) => ({ path, ...cell, align: 'center' as const });

const wanted =
  (path: Path) =>
  (cells: readonly FileCell[]): WantedRow => ({ path, form: 'list', cells: cells.map((cell) => ({ path, ...cell })) });

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
