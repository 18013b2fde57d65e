/** A .xlsx or .csv that a unit sent: every sheet that is not hidden, of figures or of items (contract 3.0, rule 12). Pure. */

import { isRefusal } from '../../data/refusal.ts';
import type { TableData } from '../../data/table/grid.ts';
import { readSheetFile } from '../../data/table-file.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { figuresIn, type SheetValues } from './sheet-figures.ts';
import { digitsLost, sheetRefused } from './sheet-file-said.ts';
import { below, gridOf, type SheetGrid, turned } from './sheet-grid.ts';
import { itemHeader, itemsIn } from './sheet-items.ts';
import { mostAcross, ownerOf, ownTable } from './sheet-one-unit.ts';
import { listed, said } from './sheet-said.ts';
import { type FigureTable, tableIn, titleOf } from './sheet-table.ts';
import { type Fitting, fittingOf } from './sheet-titles.ts';
import type { LeftOut, NoSheet, SheetBlank, SheetFigures, SheetFinding, SheetRead } from './types.ts';

export interface SheetAbout {
  /** Full name of the unit that a text is, and nothing besides. */
  unitOf(text: string): string | undefined;
  /** Full names of 单位名录. */
  readonly units: readonly string[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Titles of 栏目. */
  readonly sections: readonly string[];
  /** Full name of the unit that the folder or the file's name says, for a sheet that names none. */
  readonly unit?: string;
}

/** In the order of the tabs. A sheet that says nothing, as one of instructions, is only mentioned where another is read. */
export function sheetsOf(bytes: Uint8Array, about: SheetAbout): readonly SheetRead[] {
  const file = readSheetFile(bytes);
  if (isRefusal(file)) return [{ kind: 'none', findings: [sheetRefused(file, undefined)] }];
  const fits = fittingOf(about.indicators);
  const all = file.map(
    ({ name, table }): SheetRead =>
      isRefusal(table)
        ? { kind: 'none', findings: [sheetRefused(table, name)] }
        : withReported(table, readSheet(table, { ...about, ...unitOfTab(name, about) }, fits)),
  );
  const isRead = all.some(({ kind }) => kind !== 'none');
  return isRead ? all.map((one) => (one.kind === 'none' ? asAside(one) : one)) : all;
}

/** A sheet of instructions beside one that is read. */
const asAside = (one: NoSheet): NoSheet => ({
  ...one,
  findings: one.findings.map((finding) =>
    finding.code === 'sheet-unread' ? { ...finding, severity: 'info' } : finding,
  ),
});

/** One sheet a unit: its tab says which. */
function unitOfTab(name: string | undefined, { unitOf }: SheetAbout): { readonly unit?: string } {
  const unit = name === undefined ? undefined : unitOf(name);
  return unit === undefined ? {} : { unit };
}

function withReported(table: TableData, read: SheetRead): SheetRead {
  const findings: SheetFinding[] = [];
  const first = table.place(0, 0);
  if (table.reported) findings.push({ code: 'file-read', severity: 'info', range: first, message: table.reported });
  if (table.lost) findings.push(digitsLost(table, table.lost));
  return findings.length === 0 ? read : { ...read, findings: [...findings, ...read.findings] };
}

function readSheet(table: TableData, about: SheetAbout, fits: Fitting = fittingOf(about.indicators)): SheetRead {
  const unitOf = cellsOf(about);
  const grid = gridOf(table, unitOf);
  const header = itemHeader(grid);
  if (header) return itemsIn(grid, header, about);
  const across = grid.rows <= mostAcross ? tablesIn(turned(grid), fits) : [];
  const tables = best([tablesIn(grid, fits), across]);
  if (tables.some(({ columns }) => columns.length > 0)) return whole(asFigures(tables, about), tables);
  const owner = ownerOf(grid, unitOf) ?? about.unit;
  const own = owner === undefined || owner === 'several' ? undefined : ownTable(grid, fits, owner);
  if (own !== undefined && own !== 'rows') return asFigures([own], about);
  return {
    kind: 'none',
    findings: [whyNone(grid, tables, own === 'rows' ? 'rows' : (owner ?? ownerless(grid, fits)), about)],
  };
}

/** 1.芦县, 芦县（含开发区）: what may stand round a name in a cell. */
const cellsOf =
  ({ unitOf }: SheetAbout): SheetAbout['unitOf'] =>
  (text) => {
    if (text === '' || text.length > 40) return undefined;
    const plain = text
      .replace(/^\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[、.．)）]\s*/, '')
      .replace(/[:：]\s*$/, '');
    return unitOf(plain) ?? unitOf(plain.replace(/[（(][^）)]*[）)]$/, ''));
  };

/** A page has no more; what a table is made of is looked for anew in each. */
const mostTables = 40;

/** One below another, each with titles of its own. */
function tablesIn(grid: SheetGrid, fits: Fitting): readonly FigureTable[] {
  const tables: FigureTable[] = [];
  for (let from = 0; from < grid.rows && tables.length <= mostTables; ) {
    const found = tableIn(below(grid, from), fits);
    if (!found) break;
    tables.push(found.table);
    from += Math.max(1, found.end);
  }
  return tables;
}

/** Units down or units across: whichever gives more figures. */
const best = (views: readonly (readonly FigureTable[])[]): readonly FigureTable[] => {
  const count = (tables: readonly FigureTable[]): number =>
    tables.reduce((sum, { columns, units }) => sum + columns.length * units.length, 0);
  return views.reduce((one, other) => (count(other) > count(one) ? other : one));
};

/** What stands below so many tables was not looked at, which must be said. */
function whole(read: SheetFigures, tables: readonly FigureTable[]): SheetFigures {
  const last = tables.at(-1);
  if (tables.length <= mostTables || !last) return read;
  const at = last.grid.place(last.header, 0);
  const tooMany = said(
    'sheet-unread',
    at,
    [
      `一张工作表里有 ${mostTables} 张以上的小表，这里往后的没有读`,
      `the sheet holds more than ${mostTables} tables: from here on nothing was read`,
    ],
    ['分成几张工作表，或者并成一张', 'divide it into several sheets, or join the tables'],
  );
  return { ...read, findings: [...read.findings, tooMany] };
}

function asFigures(tables: readonly FigureTable[], { indicators, units: list }: SheetAbout): SheetFigures {
  const values: SheetValues = new Map();
  const blanks: SheetBlank[] = [];
  const unfit: string[] = [];
  const leftOut: LeftOut[] = [];
  const findings: SheetFinding[] = [];
  for (const table of tables) {
    const read = figuresIn(table, indicators, list);
    for (const [name, byUnit] of read.values) {
      const all = values.get(name) ?? new Map();
      values.set(name, all);
      for (const [unit, cell] of byUnit) all.set(unit, all.get(unit) ?? cell);
    }
    blanks.push(...read.blanks);
    unfit.push(...read.unfit);
    leftOut.push(...read.leftOut);
    findings.push(...read.findings);
  }
  const [first] = tables;
  const names = first?.grid.place(first.units[0]?.row ?? 0, first.units[0]?.column ?? 0);
  const isBlank = ({ indicator, unit }: SheetBlank): boolean => values.get(indicator)?.has(unit) !== true;
  return {
    kind: 'figures',
    values,
    blanks: blanks.filter(isBlank),
    unfit: unfit.filter((name) => !values.has(name)),
    units: [...new Set(tables.flatMap(({ units }) => units.map(({ unit }) => unit)))],
    names: names ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
    leftOut,
    findings,
  };
}

/** Figures of one unit, which nothing names. */
const ownerless = (grid: SheetGrid, fits: Fitting): 'nobody' | undefined =>
  ownTable(grid, fits, '') === undefined ? undefined : 'nobody';

function whyNone(
  grid: SheetGrid,
  tables: readonly FigureTable[],
  owner: string | undefined,
  { indicators }: SheetAbout,
): SheetFinding {
  const first = grid.place(0, 0);
  const known = listed([...indicators.keys()]);
  const [table] = tables;
  if (owner === 'nobody')
    return said(
      'sheet-unread',
      first,
      ['表里有指标和数，不知道是哪个单位的', 'the sheet has indicators and figures, and does not say of which unit'],
      [
        '表里写上“填报单位：…”，或者把单位写进文件名、放进单位的文件夹',
        'write 填报单位： into the sheet, or the unit into the name of the file or its folder',
      ],
    );
  if (owner === 'rows')
    return said(
      'sheet-unread',
      first,
      [
        '表里有几行数，不知道哪一行是这个单位的',
        'the sheet has several rows of figures, and none of them says that it is the unit’s',
      ],
      ['加一行合计，或者只留一行', 'add a row 合计, or keep one row'],
    );
  if (table) {
    const titles = Array.from({ length: table.grid.columns }, (_, column) => titleOf(table.grid, table.header, column));
    const shown = listed(titles.filter((title) => title !== ''));
    return said(
      'sheet-unread',
      table.grid.place(table.header, 0),
      [
        `表里有单位，表头里没有本刊的指标：${shown.zh}`,
        `the sheet names units, and no indicator of the series: ${shown.en}`,
      ],
      indicators.size === 0
        ? [
            '本刊没有写“指标”；不用它的，在名字前加 _',
            'the series has no indicators; where it is not used, put _ before its name',
          ]
        : [`表头写指标的名字：${known.zh}`, `write the names of indicators into the titles: ${known.en}`],
    );
  }
  return said(
    'sheet-unread',
    first,
    owner === 'several'
      ? ['表里写了几个填报单位，不知道是哪个的', 'the sheet names several units that filled it in']
      : ['这张表读不出：没有单位，也没有“正文”一列', 'neither units nor a column 正文 are found in this sheet'],
    [
      `送数的表：一行（或一列）写指标（${known.zh}），各行写单位；送稿的表：写 单位、日期、正文 等列`,
      `of figures: indicators (${known.en}) as titles, a row a unit; of items: columns 单位, 日期, 正文`,
    ],
  );
}
