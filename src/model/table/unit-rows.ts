/** A table of indicators: a row a unit, those of the series' list first and in its order, and a last row for all. */

import type { Path } from '../../diagnostic.ts';
import { isDistinct } from '../../distinct.ts';
import { componentsOf, type UnitFigure, unitFigures } from '../../figures/by-unit.ts';
import { figureOf } from '../../figures/value.ts';
import { keyOf } from '../../gather/named.ts';
import { computedFrom, type Origin, originAt } from '../../origin.ts';
import { indicatorHint, indicatorsMeant } from '../../schema/indicator-meant.ts';
import type { ModelContext } from '../context.ts';
import { fault } from '../fault.ts';
import { byUnitOf } from '../unit-values.ts';
import { titledColumns } from './columns.ts';
import { columnsSwapped } from './columns-swapped.ts';
import type { TableFile } from './file.ts';
import type { WantedRow } from './rows.ts';
import type { WrittenTable } from './written-table.ts';

interface Column {
  readonly name: string;
  readonly figures: ReadonlyMap<string, UnitFigure['figure']>;
}

/** What a cell says where there is nothing to say. */
const none = '—';

/** undefined where a column cannot be had; why is reported at its name. */
export function unitRows(
  names: readonly string[],
  path: Path,
  written: WrittenTable,
  context: ModelContext,
): TableFile | undefined {
  const { reported, indicators } = context;
  if (names.flatMap((name) => [name, ...componentsOf(name, indicators)]).some((name) => reported.has(name)))
    return undefined;
  const byUnit = byUnitOf(context.unitValues);
  const columns = names.map((name): Column => {
    const figures = unitFigures(name, byUnit, indicators);
    return { name, figures: new Map(figures.map(({ unit, figure }) => [unit, figure])) };
  });
  const faults = columns.flatMap(({ name, figures }, index) =>
    figures.size > 0 ? [] : notByUnit([...path, index], name, [...byUnit.keys()], context, titleAt(written, index + 1)),
  );
  context.findings.push(...faults);
  if (faults.length > 0 || columns.length === 0) return undefined;
  tellMissing(columns, byUnit, context);
  tellNotReported(columns, byUnit, path, context);
  const units = inOfficialOrder(new Set(columns.flatMap(({ figures }) => [...figures.keys()])), context);
  const row = (cells: readonly string[], fromOf = (_column: number): Origin => computedFrom(path)): WantedRow => ({
    path,
    form: 'list',
    cells: cells.map((text, column) => ({ path, from: fromOf(column), text, colSpan: 1, rowSpan: 1 })),
  });
  const rows = units.map((unit) =>
    row([unit, ...columns.map(({ figures }) => printed(figures.get(unit)))], (column) => {
      const given = context.unitValues.get(names[column - 1] ?? '');
      return given?.byUnit?.has(unit) ? originAt([...given.path, unit]) : computedFrom(path);
    }),
  );
  const all = row(['合计', ...columns.map(({ name }) => inAll(name, byUnit, context))]);
  const measure = written.measure === undefined ? measureOf(names, context) : undefined;
  const isSaid = written.measure !== undefined || measure !== undefined;
  const titles = ['单位', ...names.map((name) => (isSaid ? name : titled(name, context)))];
  return {
    columns: titledColumns(titles, path),
    content: ({ leaves }, declared, { findings }) => {
      if (leaves.length !== titles.length) {
        findings.push(otherColumns(path, leaves.length, titles));
        return undefined;
      }
      if (declared) findings.push(...columnsSwapped({ leaves, header: [] }, names, path));
      return {
        rows: units.length > 1 ? [...rows, all] : rows,
        // Titles of the author's own say what the figures are.
        ...(!declared && measure !== undefined && { measure: { text: measure } }),
      };
    },
  };
}

const printed = (figure: UnitFigure['figure'] | undefined): string => (typeof figure === 'string' ? figure : none);

/**
 * Rates come from the totals of their parts; rates that were given by unit have none. What counts without doubles has the
 * total that is given for it.
 */
function inAll(name: string, values: ReturnType<typeof byUnitOf>, { indicators, statistics }: ModelContext): string {
  if (isDistinct(name)) {
    const given = statistics.map(({ statistics: { values: all } }) => all?.get(name));
    return given.find((figure) => typeof figure === 'string') ?? none;
  }
  const figure = figureOf(name, { values, definitions: indicators });
  return typeof figure === 'string' ? figure : none;
}

function inOfficialOrder(units: ReadonlySet<string>, { units: list }: ModelContext): readonly string[] {
  const places = new Map<string, number>();
  for (const [index, { name, short = [] }] of list.entries())
    for (const one of [name, ...short]) if (!places.has(one)) places.set(one, index);
  const place = (unit: string): number => places.get(unit) ?? list.length;
  return [...units]
    .map((unit) => ({ unit, place: place(unit) }))
    .sort((a, b) => a.place - b.place)
    .map(({ unit }) => unit);
}

/** The one measure of all columns but rates, which bear their %; it then stands above the table. */
function measureOf(names: readonly string[], { indicators }: ModelContext): string | undefined {
  const measures = new Set(
    names.filter((name) => !indicators.get(name)?.ratio).map((name) => indicators.get(name)?.measure),
  );
  const [measure] = measures;
  return measures.size === 1 ? measure : undefined;
}
const titled = (name: string, { indicators }: ModelContext): string => {
  const { measure, ratio } = indicators.get(name) ?? {};
  return measure === undefined || ratio ? name : `${name}（${measure}）`;
};

/** Totals and rates that the table prints, and that a unit's 未报 leaves without a ground. */
function tellNotReported(
  columns: readonly Column[],
  byUnit: ReturnType<typeof byUnitOf>,
  path: Path,
  context: ModelContext,
): void {
  const severalUnits = new Set(columns.flatMap(({ figures }) => [...figures.keys()])).size > 1;
  columns.forEach(({ name, figures }, index) => {
    const ofUnits = [...figures.values()].flatMap((figure) => (typeof figure === 'string' ? [] : [figure]));
    const ofAll =
      severalUnits && !isDistinct(name) ? figureOf(name, { values: byUnit, definitions: context.indicators }) : '';
    const fault = [...ofUnits, ...(typeof ofAll === 'string' ? [] : [ofAll])].find(
      ({ code }) => code === 'not-reported',
    );
    if (fault) context.findings.push({ path: [...path, index], ...fault });
  });
}

/** Told once, however many columns are computed from it. */
function tellMissing(columns: readonly Column[], byUnit: ReturnType<typeof byUnitOf>, context: ModelContext): void {
  const { indicators, unitValues, lacking, misspelt, unfilled, findings } = context;
  const given = new Set(
    columns.flatMap(({ name }) => [name, ...componentsOf(name, indicators)]).filter((name) => byUnit.has(name)),
  );
  const unitsOf = (name: string): ReadonlySet<string> =>
    new Set([...(byUnit.get(name)?.keys() ?? [])].map((unit) => misspelt.get(unit) ?? unit));
  const units = new Set([...given].flatMap((name) => [...unitsOf(name)]));
  for (const name of given) {
    const at = unitValues.get(name)?.path ?? [];
    const own = unitsOf(name);
    const missing = [...units].filter((unit) => !own.has(unit) && !unfilled.paths.has(keyOf([...at, unit])));
    if (missing.length === 0 || lacking.has(name)) continue;
    findings.push({
      path: unitValues.get(name)?.path ?? [],
      target: 'key',
      code: 'missing-value',
      severity: 'warning',
      message: {
        zh: `“${name}”没有填${missing.slice(0, 5).join('、')}${missing.length > 5 ? `等${missing.length}个单位` : ''}的数，表里印“${none}”`,
        en: `${name} has no value for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}; the table prints ${none}`,
      },
      hint: { zh: '补上；确实没有的填 0', en: 'give it, or 0 where there is none' },
    });
  }
}

const otherColumns = (path: Path, columns: number, titles: readonly string[]) =>
  fault(
    'table-columns',
    path,
    [
      `“列”写了 ${columns} 列，“指标”要 ${titles.length} 列：${titles.join('、')}`,
      `\`columns\` has ${columns}, these indicators take ${titles.length}`,
    ],
    ['第一列是单位，每个指标再占一列', 'the first one is for the units, then one an indicator'],
    'key',
  );

/** Of a column that stands in no group. */
function titleAt({ columns = [] }: WrittenTable, index: number): string | undefined {
  const column = columns[index];
  return columns.every((one) => typeof one === 'string') && typeof column === 'string' ? column : undefined;
}

function notByUnit(
  path: Path,
  name: string,
  known: readonly string[],
  { unitValues, indicators }: ModelContext,
  title: string | undefined,
) {
  if (unitValues.has(name))
    return fault(
      'table-empty',
      path,
      [`指标“${name}”只填了一个数，没有按单位填`, `indicator ${name} has one figure, none by unit`],
      [`写作 指标值: {${name}: {青石县: 3, 临江县: 5}}`, `write values: {${name}: {unit: figure, …}}`],
    );
  const meant = indicatorHint(
    indicatorsMeant(
      name,
      [...known, ...indicators.keys()].filter((one) => one !== name),
      title,
    ),
  );
  return fault(
    'unknown-indicator',
    path,
    [`这一期的数据里没有填指标“${name}”`, `this issue gives no values for ${name}`],
    meant === undefined
      ? [
          `在“数据”的“指标值”里写 ${name}: {青石县: 3, 临江县: 5}`,
          `give values: {${name}: {unit: figure, …}} in the statistics of a section`,
        ]
      : [meant.zh, meant.en],
  );
}
