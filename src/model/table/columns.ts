/** The columns of a table, and the header layers above them. */

import type { Path } from '../../diagnostic.ts';
import { computedFrom } from '../../origin.ts';
import { nearest } from '../../schema/nearest.ts';
import type { TableCell, TableRow } from '../bulletin.ts';
import type { WrittenTable } from './written-table.ts';

type WrittenColumn = NonNullable<WrittenTable['columns']>[number];
type WrittenRows = NonNullable<WrittenTable['rows']>;

/** A column of the grid: the titles above it, outermost first. */
export interface Leaf {
  readonly titles: readonly string[];
}
export interface Columns {
  readonly leaves: readonly Leaf[];
  /** None where no title is given. */
  readonly header: readonly TableRow[];
}

/** Titles that stand over others span them; those with nothing below reach down to the rows. */
export function columnsOf(written: readonly WrittenColumn[], path: Path): Columns {
  const layers: TableCell[][] = Array.from({ length: depthOf(written) }, () => []);
  const leaves: Leaf[] = [];
  const visit = (columns: readonly WrittenColumn[], at: Path, above: readonly string[]): void =>
    columns.forEach(({ title, columns: below = [] }, index) => {
      const column = leaves.length;
      const layer = above.length;
      const here = [...at, index];
      const titles = [...above, title];
      if (below.length === 0) leaves.push({ titles });
      else visit(below, [...here, 'columns'], titles);
      layers[layer]?.push({
        path: [...here, 'title'],
        text: title,
        column,
        colSpan: leaves.length - column,
        rowSpan: below.length === 0 ? layers.length - layer : 1,
        align: 'center',
      });
    });
  visit(written, path, []);
  return { leaves, header: layers.map((cells) => ({ path, cells })) };
}

const depthOf = (columns: readonly WrittenColumn[]): number =>
  columns.reduce((most, { columns: below = [] }) => Math.max(most, 1 + depthOf(below)), 0);

/** Without titles: the keys of rows that are maps, in the order met, are the titles; else the widest row counts. */
export function columnsOfKeys(rows: WrittenRows, path: Path): Columns {
  const titles = new Set(rows.flatMap((row) => (row instanceof Map ? [...row.keys()] : [])));
  if (titles.size > 0) return titledColumns([...titles], path);
  const width = rows.reduce(
    (most, row) => Math.max(most, Array.isArray(row) ? row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0) : 1),
    0,
  );
  // A span of millions is reported as a table too wide, without a column for each of them.
  return { leaves: Array.from({ length: Math.min(width, 1000) }, () => ({ titles: [] })), header: [] };
}

/** One layer of titles. */
export const titledColumns = (titles: readonly string[], path: Path): Columns => ({
  leaves: titles.map((title) => ({ titles: [title] })),
  header: [
    {
      path,
      cells: titles.map((title, column) => ({
        path,
        from: computedFrom(path),
        text: title,
        column,
        colSpan: 1,
        rowSpan: 1,
        align: 'center',
      })),
    },
  ],
});

/** The column a row's key names: by its own title where no other has it, or by `上层/下层`; or what may have been meant. */
export function columnNamed(
  name: string,
  { leaves }: Columns,
): { readonly index: number } | { readonly meant?: string; readonly among: readonly string[] } {
  const same = leaves.flatMap((leaf, index) => (leaf.titles.at(-1) === name ? [index] : []));
  const full = leaves.flatMap((leaf, index) => (leaf.titles.join('/') === name ? [index] : []));
  const [index] = full.length === 1 ? full : same;
  if (index !== undefined && (full.length === 1 || same.length === 1)) return { index };
  const own = leaves.map((leaf) => leaf.titles.at(-1) ?? '');
  const among = leaves.map((leaf, at) =>
    own.indexOf(own[at] as string) === own.lastIndexOf(own[at] as string) ? (own[at] as string) : leaf.titles.join('/'),
  );
  const meant = same.length > 1 ? undefined : nearest(name, among);
  return {
    ...(meant === undefined ? {} : { meant }),
    among: same.length > 1 ? same.map((at) => among[at] as string) : among,
  };
}
