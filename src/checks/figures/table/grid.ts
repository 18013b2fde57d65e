/** A printed table as a reader who adds it up sees it: rows with a name, columns with their titles, figures at the crossings. */

import { type Decimal, parseDecimal } from '../../../decimal.ts';
import type { Path } from '../../../diagnostic.ts';
import { withoutMarks } from '../../../inline-marks.ts';
import type { Bulletin, Table, TableRow } from '../../../model/bulletin.ts';
import { onceFor } from '../../../once.ts';
import { blocksOf } from '../../blocks.ts';

export interface FigureGrid {
  /** Of each column the titles over it, outermost first. */
  readonly titles: readonly (readonly string[])[];
  readonly rows: readonly GridRow[];
}
export interface GridRow {
  /** What the first cells call it: 青石县, 合计. */
  readonly name: string;
  readonly kind: 'row' | 'total' | 'subtotal' | 'heading';
  /** By column; a cell that spans several stands in the first. */
  readonly cells: readonly (GridCell | undefined)[];
}
export interface GridCell {
  readonly path: Path;
  readonly text: string;
  /** Absent for words and for cells left empty. */
  readonly figure?: Decimal;
  readonly percent: boolean;
  /** Empty, or a dash that stands for nothing. */
  readonly blank: boolean;
}

/** Every table of the document, in attachments too. */
export const gridsOf = onceFor((bulletin: Bulletin): readonly FigureGrid[] =>
  blocksOf(bulletin, 'table').map(({ table }) => gridOf(table)),
);

function gridOf({ columns, header, rows }: Table): FigureGrid {
  const titles = Array.from({ length: columns }, (_, at) =>
    header.flatMap(({ cells }) =>
      cells
        .filter(({ column, colSpan }) => at >= column && at < column + colSpan)
        .map(({ text }) => withoutMarks(text).replace(/\s/g, '')),
    ),
  );
  return { titles, rows: rows.map((row) => rowOf(row, columns)) };
}

function rowOf({ cells: printed }: TableRow, columns: number): GridRow {
  const cells: (GridCell | undefined)[] = Array.from({ length: columns });
  for (const { column, path, from, text } of printed) cells[column] = cellOf(from?.path ?? path, withoutMarks(text));
  const [only] = printed;
  const isHeading = printed.length === 1 && only?.colSpan === columns && columns > 1;
  const words = cells.filter((cell) => cell !== undefined && !cell.figure && !cell.blank).slice(0, 3) as GridCell[];
  const named = words.find(({ text }) => kindOf(text) !== 'row') ?? words[0];
  const name = named?.text.replace(/\s/g, '') ?? '';
  return { name, kind: isHeading ? 'heading' : kindOf(name), cells };
}

function kindOf(name: string): GridRow['kind'] {
  const bare = name.replace(/[\s：:（）()]/g, '');
  if (/^.{0,6}小计$/.test(bare)) return 'subtotal';
  return /^(?:全[省市县区州国]|本[月年期]|总)?(?:合计|总计|共计|总数)$/.test(bare) ? 'total' : 'row';
}

function cellOf(path: Path, text: string): GridCell {
  const bare = text
    .replace(/[\s,，]/g, '')
    .replace(/^[－−]/, '-')
    .replace(/^＋/, '+')
    .replace('％', '%');
  const percent = bare.endsWith('%');
  const figure = parseDecimal(bare.replace(/%$/, ''));
  return { path, text: text.trim(), percent, blank: /^[-—–－/／…]*$/.test(bare), ...(figure && { figure }) };
}

/** The last title, with the group above it where there is one: 7月/起数. */
export const titleOf = (titles: readonly string[] | undefined): string => [...new Set(titles ?? [])].join('/');
