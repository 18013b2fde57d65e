/** Figures of a table, unit by unit: of 本期 and 累计 the one that the indicator wants (rule 12). */

import { compare, parseDecimal } from '../../decimal.ts';
import type { NamedRange } from '../../diagnostic.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { nearest } from '../../schema/nearest.ts';
import { figureIn } from './sheet-cell.ts';
import { cellNamed, leftOutAt, said } from './sheet-said.ts';
import { type FigureColumn, type FigureTable, titleOf, type UnitRow } from './sheet-table.ts';
import type { Counted } from './sheet-titles.ts';
import { totalsIn } from './sheet-totals.ts';
import type { LeftOut, SheetBlank, SheetCell, SheetFinding } from './types.ts';

export type Indicators = ReadonlyMap<string, Indicator>;
/** Indicator → unit → cell. */
export type SheetValues = Map<string, Map<string, SheetCell>>;
export interface TableFigures {
  readonly values: SheetValues;
  readonly blanks: readonly SheetBlank[];
  readonly unfit: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly SheetFinding[];
}

/** A place where a figure of a unit may stand. */
interface Candidate extends UnitRow, FigureColumn {}

export function figuresIn(table: FigureTable, indicators: Indicators, units: readonly string[]): TableFigures {
  const { grid, header, columns, units: rows, unknown, unread, beside } = table;
  const findings: SheetFinding[] = [...unknownRows(table, units)];
  const values: SheetValues = new Map();
  const blanks: SheetBlank[] = [];
  const taken = new Set<FigureColumn>();
  const unfit: string[] = [];
  for (const [name, all] of byIndicator(columns)) {
    const indicator = indicators.get(name) ?? {};
    const chosen = chosenOf(name, indicator, all, table, findings);
    for (const column of chosen) taken.add(column);
    if (chosen.length === 0) {
      unfit.push(name);
      continue;
    }
    findings.push(...otherMeasure(indicator, chosen, table));
    const cells = chosenCells(chosen, rows, indicator);
    const byUnit = new Map<string, SheetCell>();
    const blank: SheetBlank[] = [];
    for (const { row, unit, column } of cells) {
      const at = grid.place(row, column);
      const typed = grid.text(row, column);
      const figure = figureIn(typed, indicator.measure);
      const before = byUnit.get(unit);
      if (figure === 'blank') blank.push({ indicator: name, unit, at });
      else if (figure === 'other') findings.push(noFigure(name, unit, typed, at));
      else if (before && !isSameFigure(before.value, figure.value))
        findings.push(differs(name, unit, before, { ...figure, at }));
      else if (!before) byUnit.set(unit, { ...figure, at });
    }
    // A column that nobody has filled in asks nothing of anybody.
    if (byUnit.size === 0) continue;
    values.set(name, byUnit);
    // What is computed from others is nobody's to give.
    if (!indicator.ratio && !indicator.sum && !indicator.difference)
      blanks.push(...blank.filter(({ unit }) => !byUnit.has(unit)));
  }
  const totals = unknown.length > 0 ? [] : totalsIn(table, [...taken], indicators);
  const notRead = unread.map((column) => ({ at: grid.place(header, column), title: titleOf(grid, header, column) }));
  return {
    values,
    unfit,
    blanks: blanks.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    leftOut: [
      ...notRead.map(({ at, title }) => leftOutAt(grid.isTurned ? 'row' : 'column', at, title)),
      ...beside.map((row) => leftOutAt(grid.isTurned ? 'column' : 'row', grid.place(row, 0), textOf(table, row))),
    ],
    findings: [...findings, ...totals, ...nearlyRead(notRead, indicators, values)],
  };
}

function byIndicator(columns: readonly FigureColumn[]): ReadonlyMap<string, readonly FigureColumn[]> {
  const found = new Map<string, FigureColumn[]>();
  for (const column of columns) {
    const list = found.get(column.fit.indicator) ?? [];
    found.set(column.fit.indicator, list);
    list.push(column);
  }
  return found;
}

const countedAt = ({ counted }: Pick<UnitRow, 'counted'>, { fit }: FigureColumn): Counted =>
  counted === 'plain' ? fit.counted : counted;

/** The columns of an indicator that are to be read; what is said where there is only the wrong one. */
function chosenOf(
  name: string,
  indicator: Indicator,
  all: readonly FigureColumn[],
  { grid, header, units: rows }: FigureTable,
  findings: SheetFinding[],
): readonly FigureColumn[] {
  const whole = all.filter(({ fit }) => !fit.isLeaf);
  const columns = whole.length > 0 ? whole : all;
  const wanted = indicator.cumulative === undefined ? 'period' : 'cumulative';
  const kinds = new Set(columns.flatMap((column) => rows.map((row) => countedAt(row, column))));
  const kind = kinds.has(wanted) ? wanted : kinds.has('plain') ? 'plain' : undefined;
  if (kind !== undefined) return columns.filter((column) => rows.some((row) => countedAt(row, column) === kind));
  const at = grid.place(header, columns[0]?.column ?? 0);
  const isPeriod = wanted === 'period';
  findings.push(
    said(
      'sheet-period',
      at,
      isPeriod
        ? [
            `“${name}”要本期数，表里只有累计数`,
            `${name} wants figures of the period, the sheet has only cumulative ones`,
          ]
        : [
            `“${name}”从 ${indicator.cumulative} 起累计，表里只有本期数`,
            `${name} is counted from ${indicator.cumulative} on, the sheet has only figures of the period`,
          ],
      isPeriod
        ? [
            '请单位补一列本期数；要印累计数的，在“指标”里给它写 累计自',
            'ask for a column of the period; or give it `cumulative`',
          ]
        : [
            '请单位补一列累计数；本来只要本期数的，在“指标”里删去 累计自',
            'ask for a column of cumulative figures; or take `cumulative` away',
          ],
    ),
  );
  return [];
}

/** Of each row what counts as the indicator wants it. */
function chosenCells(
  columns: readonly FigureColumn[],
  rows: readonly UnitRow[],
  { cumulative }: Indicator,
): readonly Candidate[] {
  const wanted = cumulative === undefined ? 'period' : 'cumulative';
  const all = rows.flatMap((row) => columns.map((column) => ({ ...row, ...column, kind: countedAt(row, column) })));
  const kind = all.some((one) => one.kind === wanted) ? wanted : 'plain';
  return all.filter((one) => one.kind === kind);
}

export const isSameFigure = (a: string, b: string): boolean => {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one && other ? compare(one, other) === 0 : a === b;
};

const noFigure = (name: string, unit: string, typed: string, at: NamedRange): SheetFinding =>
  said(
    'sheet-figure',
    at,
    [
      `${unit}的“${name}”写的是“${typed.slice(0, 20)}”，不是一个数`,
      `${name} of ${unit} is “${typed.slice(0, 20)}”, which is no figure`,
    ],
    ['只写数字，如 1212；没有的写 未报', 'write digits only, such as 1212; or 未报'],
  );

const differs = (name: string, unit: string, before: SheetCell, { value, at }: SheetCell): SheetFinding => {
  const where = cellNamed(before.at, true);
  return said(
    'figures-differ',
    at,
    [
      `${unit}的“${name}”这里是 ${value}，${where.zh} 是 ${before.value}`,
      `${name} of ${unit} is ${value} here and ${before.value} at ${where.en}`,
    ],
    ['核对后改成一样，或只留一处', 'make them the same, or keep one'],
  );
};

function unknownRows({ grid, unknown }: FigureTable, units: readonly string[]): readonly SheetFinding[] {
  return unknown.map(({ row, column, label }) => {
    const meant = label === '' ? undefined : nearest(label, units);
    const isThere = meant !== undefined;
    return said(
      'sheet-unit',
      grid.place(row, column),
      label === ''
        ? ['这一行有数，没有写单位', 'this row has figures and names no unit']
        : [
            `单位名录里没有“${label.slice(0, 30)}”，这一行的数并不进去`,
            `${label.slice(0, 30)} is not in the list of units: its figures cannot be merged`,
          ],
      isThere
        ? [`是不是“${meant}”？`, `did you mean ${meant}?`]
        : [
            '改成名录里的名字；确有这个单位的，加进单位名录；不要的，删去这一行',
            'write a name of the list, add it there, or delete the row',
          ],
    );
  });
}

/** 万元 where the indicator is counted in 元. */
function otherMeasure(
  { measure = '' }: Indicator,
  columns: readonly FigureColumn[],
  { grid, header }: FigureTable,
): readonly SheetFinding[] {
  const base = (text: string): string => text.replace(/^[十百千万亿]+/, '');
  return columns.flatMap(({ column, fit }) => {
    const other = fit.measures.find((one) => one !== measure && base(one) === base(measure) && base(measure) !== '');
    if (other === undefined) return [];
    return [
      said(
        'sheet-measure',
        grid.place(header, column),
        [
          `“${fit.indicator}”的计量单位是${measure}，表里是${other}`,
          `${fit.indicator} is counted in ${measure}, the sheet in ${other}`,
        ],
        [`换算成${measure}，再改表头`, `convert the figures to ${measure}, and mend the title`],
      ),
    ];
  });
}

/** A title one character off an indicator that nothing else gives. */
function nearlyRead(
  notRead: readonly { readonly at: NamedRange; readonly title: string }[],
  indicators: Indicators,
  values: SheetValues,
): readonly SheetFinding[] {
  const open = [...indicators].filter(
    ([name, { ratio, sum, difference }]) => !values.has(name) && !ratio && !sum && !difference,
  );
  return notRead.flatMap(({ at, title }) => {
    const meant = nearest(
      title.replace(/[（(].*$/, '').replace(/(?:本期|累计|·|数)+$/, ''),
      open.map(([name]) => name),
    );
    if (meant === undefined) return [];
    return [
      said(
        'sheet-column',
        at,
        [`“${title}”这一列没有读：本刊的指标里没有它`, `the column ${title} was not read: it is no indicator`],
        [`是“${meant}”的，把表头写成 ${meant}`, `for ${meant} write ${meant} into the title`],
        'warning',
      ),
    ];
  });
}

const textOf = ({ grid }: FigureTable, row: number): string =>
  Array.from({ length: grid.columns }, (_, column) => grid.text(row, column))
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 80);
