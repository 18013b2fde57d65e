/** A table of figures in its parts: titles, a row a unit, totals, and what else stands there (rule 12). */

import { figureIn, hasDigits } from './sheet-cell.ts';
import { filledIn, type SheetGrid } from './sheet-grid.ts';
import { type Counted, countedIn, type Fitting, isTimeAlone, type TitleFit } from './sheet-titles.ts';

export interface FigureColumn {
  readonly column: number;
  readonly fit: TitleFit;
}
/** A row that counts. */
export interface FigureRow {
  readonly row: number;
  /** What a cell beside its name says of the time counted: 本期, 累计. */
  readonly counted: Counted;
  /** As written. */
  readonly label: string;
  /** Its first cell that names it, or is blank where a name should be. */
  readonly column: number;
}
export interface UnitRow extends FigureRow {
  readonly unit: string;
}
export interface FigureTable {
  readonly grid: SheetGrid;
  /** Where the titles end. */
  readonly header: number;
  readonly columns: readonly FigureColumn[];
  /** Columns with something in them that are no indicator. */
  readonly unread: readonly number[];
  readonly units: readonly UnitRow[];
  readonly totals: readonly FigureRow[];
  /** With figures, and of no unit. */
  readonly unknown: readonly FigureRow[];
  /** Above the titles, between the rows and below them: nothing of it counts. */
  readonly beside: readonly number[];
}

const total =
  /^(?:全[省市州县区]|各[\p{Script=Han}]{0,6})?(?:合计|总计|小计|共计|总数|汇总|计)(?:[（(].*[）)])?$|^全[省市州县区]$|^[\p{Script=Han}]{1,8}(?:合计|小计|总计)$/u;
/** Rows of another time, and what counts rows. */
const noUnit =
  /^(?:序号|编号|计量单位|备注|说明|排名|名次|位次|指标(?:名称)?)$|上期|上年|上月|去年|同期|同比|环比|增减|目标|任务/;

/** What counts rows, or says in what they are counted: nobody misses it. */
const isCount = /^(?:序号|编号|计量单位|No\.?)$/i;

const isTotal = (label: string): boolean => total.test(label.replace(/[\s\u3000]/g, ''));

/** The titles over a column, outermost first, of the row and the layers above it. */
function titlesAt(grid: SheetGrid, header: number, top: number, column: number): readonly string[] {
  const own = grid.filled(header, column);
  const titles = [own];
  for (let row = header - 1; row >= top; row -= 1) {
    // In a text file a title that reaches over others stands over the first of them.
    let at = column;
    const open = titles.every((title) => title === '' || isTimeAlone(title));
    while (open && at > 0 && grid.filled(row, at) === '') at -= 1;
    titles.unshift(grid.filled(row, at));
  }
  return titles.filter((title, index) => title !== '' && title !== titles[index - 1]);
}

/** The first row of the layers of titles that end in this one: a caption over all of them is none. */
function topOf(grid: SheetGrid, header: number): number {
  let top = header;
  while (top > 0 && header - top < 4) {
    const cells = filledIn(grid, top - 1);
    const isRemark = cells.some((column) =>
      /[:：]|^(?:填报|报送|上报|填表|制表|报出)/.test(grid.text(top - 1, column)),
    );
    const isOver = cells.some(
      (column) => grid.width(top - 1, column) > 1 && grid.width(top - 1, column) < grid.columns - 1,
    );
    const isLayer = cells.length > 1 || (isOver && cells.every((column) => column > 0));
    if (isRemark || !isLayer) break;
    top -= 1;
  }
  return top;
}

export function columnsAt(grid: SheetGrid, header: number, fits: Fitting): readonly FigureColumn[] {
  const top = topOf(grid, header);
  return Array.from({ length: grid.columns }, (_, column) => column).flatMap((column) => {
    const fit = fits(titlesAt(grid, header, top, column));
    return fit ? [{ column, fit }] : [];
  });
}

export const titleOf = (grid: SheetGrid, header: number, column: number): string =>
  titlesAt(grid, header, topOf(grid, header), column).join('·');

/** The table that begins first in the grid, and the row behind it; undefined where no row names a unit. */
export function tableIn(
  grid: SheetGrid,
  fits: Fitting,
): { readonly table: FigureTable; readonly end: number } | undefined {
  const all = Array.from({ length: grid.rows }, (_, row) => row);
  const names = mostNamed(grid, all);
  if (names === undefined) return undefined;
  const first = all.find((row) => grid.unit(row, names) !== undefined) ?? 0;
  let header = first - 1;
  // A heading over the first units, 合计 or an empty row may stand between.
  while (header >= 0 && columnsAt(grid, header, fits).length === 0) header -= 1;
  const columns = header < 0 ? [] : columnsAt(grid, header, fits).filter(({ column }) => column !== names);
  if (header < 0) header = Math.max(0, first - 1);
  const isNext = (row: number): boolean =>
    row > first &&
    grid.unit(row, names) === undefined &&
    !columns.some(({ column }) => hasDigits(grid.text(row, column))) &&
    columnsAt(grid, row, fits).length > 0;
  const end = all.find(isNext) ?? grid.rows;
  const sorted = rowsIn(grid, { from: header + 1, end }, columns, (row) => ({
    column: names,
    unit: grid.unit(row, names),
  }));
  // Layers of titles of the next table are above its last one.
  const last = Math.max(header, ...[...sorted.units, ...sorted.totals, ...sorted.unknown].map(({ row }) => row));
  return {
    table: { grid, header, columns, unread: unreadIn(grid, header, end, columns, names), ...sorted },
    end: end < grid.rows ? last + 1 : end,
  };
}

/** The column that names most units. */
function mostNamed(grid: SheetGrid, rows: readonly number[]): number | undefined {
  let best = { column: -1, count: 0 };
  for (let column = 0; column < grid.columns; column += 1) {
    const count = rows.filter((row) => grid.unit(row, column) !== undefined).length;
    if (count > best.count) best = { column, count };
  }
  return best.count > 0 ? best.column : undefined;
}

interface Sorted extends Pick<FigureTable, 'units' | 'totals' | 'unknown' | 'beside'> {}
interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** @param nameAt of a row, the column its name stands in, and the unit it is */
export function rowsIn(
  grid: SheetGrid,
  { from, end }: Stretch,
  columns: readonly FigureColumn[],
  nameAt: (row: number) => { readonly column: number; readonly unit: string | undefined },
): Sorted {
  const [units, totals, unknown, beside]: [UnitRow[], FigureRow[], FigureRow[], number[]] = [[], [], [], []];
  const firstFigure = Math.min(...columns.map(({ column }) => column), grid.columns);
  let before: (FigureRow & { readonly unit?: string; readonly isTotal?: true }) | undefined;
  for (let row = from; row < end; row += 1) {
    const { column: names, unit: named } = nameAt(row);
    const left = Array.from({ length: grid.columns }, (_, at) => at).filter((at) => at < firstFigure || at === names);
    const time = left.map((at) => grid.filled(row, at)).find(isTimeAlone) ?? '';
    const counted = time === '' ? 'plain' : countedIn(time);
    const said = left.filter((at) => grid.filled(row, at) !== '' && !isTimeAlone(grid.filled(row, at)));
    const column =
      grid.filled(row, names) === '' ? (said.find((at) => !hasDigits(grid.filled(row, at))) ?? names) : names;
    const label = grid.filled(row, column);
    const cells = columns.map((one) => grid.text(row, one.column));
    const counts = cells.some((cell) => hasDigits(cell) && figureIn(cell, undefined) !== 'other');
    // In a text file a unit is written once over its rows of 本期 and 累计.
    const goesOn = named === undefined && label === '' && time !== '' ? before : undefined;
    const own = { row, counted, label: goesOn?.label ?? label, column };
    const unit = named ?? goesOn?.unit;
    if (unit !== undefined) {
      before = { ...own, unit };
      units.push({ ...own, unit });
    } else if ((isTotal(label) || goesOn?.isTotal) && counts) {
      before = { ...own, isTotal: true };
      totals.push(own);
    } else if (counts && !noUnit.test(label.replace(/[\s\u3000]/g, ''))) unknown.push(own);
    else if (!isCount.test(label) && (said.length > 0 || cells.some((cell) => cell !== ''))) beside.push(row);
  }
  for (let row = topOf(grid, from - 1) - 1; row >= 0; row -= 1) if (filledIn(grid, row).length > 0) beside.unshift(row);
  return { units, totals, unknown, beside };
}

/** 序号 counts rows; what has a title and nothing below it says nothing. */
export function unreadIn(
  grid: SheetGrid,
  header: number,
  end: number,
  columns: readonly FigureColumn[],
  names: number,
): readonly number[] {
  const taken = new Set([names, ...columns.map(({ column }) => column)]);
  return Array.from({ length: grid.columns }, (_, column) => column).filter((column) => {
    if (taken.has(column) || isCount.test(grid.filled(header, column))) return false;
    for (let row = header + 1; row < end; row += 1)
      if (grid.text(row, column) !== '' && !isTimeAlone(grid.text(row, column))) return true;
    return false;
  });
}
