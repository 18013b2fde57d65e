/** A table of an old document as one of an issue: layers of its head, cells that cover others, its caption and measure. */

import type { Block } from '../schema/section.ts';
import type { GridCell, GridRow, SourceLine, TableLine, TextLine } from './source-line.ts';

type Table = NonNullable<Block['table']>;
type Column = NonNullable<Table['columns']>[number];

const measured = /^[（(]?\s*(?:计量)?单位\s*[：:]\s*([^（）()]{1,20}?)\s*[）)]?$/;

/** How many lines before a table are its own: a caption, and the unit of measure. */
export function linesAbove(before: readonly SourceLine[]): number {
  const [last, above] = [before.at(-1), before.at(-2)];
  if (last?.kind !== 'text' || last.isPlain) return 0;
  if (measureOf(last) !== undefined) return above?.kind === 'text' && isCaption(above) ? 2 : 1;
  return isCaption(last) ? 1 : 0;
}

const measureOf = ({ text }: TextLine): string | undefined =>
  text.startsWith('单位：') ? measured.exec(text)?.[1] : undefined;

const isCaption = (line: TextLine): boolean =>
  !line.isPlain &&
  (line.style === '表题' ||
    (Array.from(line.text).length <= 50 &&
      /(?:表|情况|统计|排名|明细|清单|名单|简况|一览)(?:[（(].*[）)])?$/.test(line.text) &&
      !/^[一二三四五六七八九十]+、|^【/.test(line.text)));

/** How many lines behind it are notes of its own. */
export function linesBelow(after: readonly SourceLine[]): number {
  const other = after.findIndex((line) => line.kind !== 'text' || line.style !== '表注' || line.isPlain);
  return other < 0 ? after.length : other;
}

/** A picture in a cell is asked for by its name. */
export type NameOf = (part: string | undefined) => string | undefined;

export function tableBlock(
  line: TableLine,
  above: readonly TextLine[],
  below: readonly TextLine[],
  nameOf: NameOf,
): Block {
  const { columns, rest } = headOf({ ...line, rows: wholeRows(line) });
  const caption = above.find((one) => measureOf(one) === undefined);
  const measure = above.map(measureOf).find((one) => one !== undefined);
  const table: Table = {
    ...(caption && { caption: caption.text }),
    ...(measure !== undefined && { measure }),
    ...(columns && { columns }),
    rows: rest.map((row) => rowOf(row, line.columns, nameOf)) as unknown as NonNullable<Table['rows']>,
    ...(below.length > 0 && { note: below.map(({ text }) => text).join('\n') }),
  };
  return { table };
}

/** Rows as they fill the grid from left to right: Word may begin or end one behind its edge, and a damaged file covers what is not there. */
function wholeRows({ rows, columns }: Pick<TableLine, 'rows' | 'columns'>): readonly GridRow[] {
  /** By column: the first row that no cell from above reaches. */
  const free = new Array<number>(columns).fill(0);
  return rows.map((row, index) => {
    const cells: GridCell[] = [];
    const fill = (from: number, to: number): void => {
      for (let column = from; column < to; column += 1)
        if ((free[column] ?? 0) <= index) cells.push({ text: '', column, columns: 1, rows: 1 });
    };
    let at = 0;
    for (const cell of row.cells.toSorted((a, b) => a.column - b.column)) {
      let column = Math.max(cell.column, at);
      while (column < columns && (free[column] ?? 0) > index) column += 1;
      if (column >= columns) {
        addTo(cells, cell);
        continue;
      }
      fill(at, column);
      let wide = 1;
      while (wide < cell.columns && column + wide < columns && (free[column + wide] ?? 0) <= index) wide += 1;
      const high = Math.max(1, Math.min(cell.rows, rows.length - index));
      cells.push({ ...cell, column, columns: wide, rows: high });
      at = column + wide;
      free.fill(index + high, column, at);
    }
    fill(at, columns);
    return { ...row, cells };
  });
}

/** No room is left in the row: its words go on in the cell before. */
function addTo(cells: GridCell[], { text, picture }: GridCell): void {
  const last = cells.pop();
  if (!last) return;
  cells.push({
    ...last,
    text: [last.text, text].filter((one) => one !== '').join('\n'),
    ...(picture && !last.picture && { picture }),
  });
}

function rowOf({ cells }: GridRow, columns: number, nameOf: NameOf): string | readonly object[] {
  const [only] = cells;
  if (cells.length === 1 && only && only.columns === columns && only.rows === 1 && !only.picture) return only.text;
  return cells.map((cell) => {
    const file = cell.picture && nameOf(cell.picture.part);
    return {
      text: cell.text,
      ...(file !== undefined && { image: { file, ...(cell.picture?.alt !== undefined && { alt: cell.picture.alt }) } }),
      ...(cell.rows > 1 && { rowSpan: cell.rows }),
      ...(cell.columns > 1 && { colSpan: cell.columns }),
    };
  });
}

/** The rows that Word repeats on every page, else the first where it is whole. */
function headOf({ rows, columns }: TableLine): {
  readonly columns?: readonly Column[];
  readonly rest: readonly GridRow[];
} {
  const count = Math.max(
    rows.findIndex((row) => !row.isHeader),
    0,
  );
  const head = rows.slice(0, count);
  const tree = count > 0 ? layers(head, 0, 0, columns) : undefined;
  return tree && rows.length > count ? { columns: tree, rest: rows.slice(count) } : { rest: rows };
}

/** undefined where the cells are no tree: one that covers columns of two above it. */
function layers(head: readonly GridRow[], depth: number, from: number, to: number): readonly Column[] | undefined {
  const cells = (head[depth]?.cells ?? []).filter(({ column }) => column >= from && column < to);
  const found: Column[] = [];
  let at = from;
  for (const cell of cells) {
    if (cell.column !== at || cell.column + cell.columns > to || cell.text.includes('\n') || cell.text === '')
      return undefined;
    at += cell.columns;
    const column = columnOf(head, depth, cell);
    if (!column) return undefined;
    found.push(column);
  }
  return at === to ? found : undefined;
}

function columnOf(head: readonly GridRow[], depth: number, cell: GridCell): Column | undefined {
  const isLast = depth + cell.rows >= head.length;
  if (isLast) return cell.columns === 1 && depth + cell.rows === head.length ? { title: cell.text } : undefined;
  const inner = layers(head, depth + cell.rows, cell.column, cell.column + cell.columns);
  return inner && { title: cell.text, columns: inner };
}
