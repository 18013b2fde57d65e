/** A row as its author wrote it → the cells it wants in the grid. */

import type { Path } from '../../diagnostic.ts';
import type { Origin } from '../../origin.ts';
import type { Image } from '../bulletin.ts';
import type { ModelContext } from '../context.ts';
import { fault } from '../fault.ts';
import { isOnDisk } from '../images.ts';
import { type Columns, columnNamed } from './columns.ts';
import { typedAsText } from './typed-row.ts';
import type { WrittenTable } from './written-table.ts';

type WrittenRow = NonNullable<WrittenTable['rows']>[number];

/** A list fills the grid from left to right, a map names its columns, a text alone goes from edge to edge. */
export interface WantedRow {
  readonly path: Path;
  readonly form: 'list' | 'map' | 'full';
  readonly cells: readonly WantedCell[];
}
export interface WantedCell {
  readonly path: Path;
  readonly from?: Origin;
  readonly text: string;
  readonly image?: Image;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Where the row names its columns. */
  readonly column?: number;
}

export function wantedRow(row: WrittenRow, path: Path, columns: Columns, context: ModelContext): WantedRow {
  if (typeof row === 'string') {
    const reported = typedAsText(row, path, columns);
    if (reported) context.findings.push(reported);
    return { path, form: 'full', cells: [{ path, text: row, colSpan: columns.leaves.length, rowSpan: 1 }] };
  }
  if (!(row instanceof Map)) {
    return {
      path,
      form: 'list',
      cells: (row as readonly WrittenCell[]).map((cell, index) => wanted(cell, [...path, index], context)),
    };
  }
  const cells: WantedCell[] = [];
  for (const [name, cell] of row as ReadonlyMap<string, WrittenCell>) {
    const at = [...path, name];
    const found = columnNamed(name, columns);
    if ('index' in found) cells.push({ ...wanted(cell, at, context), column: found.index });
    else context.findings.push(unknownColumn(at, name, found));
  }
  return { path, form: 'map', cells: cells.sort((a, b) => (a.column ?? 0) - (b.column ?? 0)) };
}

interface WrittenCell {
  readonly text?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly image?: Omit<Image, 'path'>;
}
const wanted = (
  { text = '', image, colSpan = 1, rowSpan = 1 }: WrittenCell,
  path: Path,
  context: ModelContext,
): WantedCell => ({
  path,
  text,
  ...(image &&
    isOnDisk(image.file, [...path, 'image', 'file'], context) && { image: { ...image, path: [...path, 'image'] } }),
  colSpan,
  rowSpan,
});

function unknownColumn(
  path: Path,
  name: string,
  { meant, among }: { readonly meant?: string; readonly among: readonly string[] },
) {
  const several = among.length > 1 && among.every((title) => title === name || title.endsWith(`/${name}`));
  const listed = several && among.includes(name);
  const shown = among.slice(0, 8);
  const more = among.length > shown.length;
  return fault(
    'unknown-column',
    path,
    several
      ? [`有 ${among.length} 列叫“${name}”，分不清是哪一列`, `${among.length} columns are called ${name}`]
      : [`表格没有“${name}”这一列`, `the table has no column ${name}`],
    listed
      ? ['这一行写成列表，按列的先后一格一格写', 'write this row as a list, one cell a column']
      : meant === undefined
        ? [
            `${several ? '写明是哪一列：' : '各列是 '}${shown.join('、')}${more ? '……' : ''}`,
            `${several ? 'write' : 'the columns are'} ${shown.join(', ')}${more ? ' …' : ''}`,
          ]
        : [`是不是“${meant}”？`, `did you mean ${meant}?`],
    'key',
  );
}
