/** 排名: from the highest score down, or from the lowest up, ties sharing a place; who has no score stands last, without one. */

import { compare, type Decimal, parseDecimal } from '../decimal.ts';
import type { Path } from '../diagnostic.ts';
import { componentsOf, unitFigures } from '../figures/by-unit.ts';
import { limits, tooLarge } from '../limits.ts';
import { isNoFigure } from '../schema/form.ts';
import { indicatorHint, indicatorsMeant } from '../schema/indicator-meant.ts';
import type { Section } from '../schema/section.ts';
import type { Rank, Ranking } from './bulletin.ts';
import type { ModelContext } from './context.ts';
import { fault } from './fault.ts';
import { byUnitOf } from './unit-values.ts';
import { text } from './written.ts';

type WrittenRanking = NonNullable<Section['ranking']>;
type Unplaced = Omit<Rank, 'place'>;

/** undefined where there is nothing to rank; the fault is reported. */
export function rankingOf(written: WrittenRanking, path: Path, context: ModelContext): Ranking | undefined {
  const { by, rows } = written;
  if (by !== undefined && rows) {
    context.findings.push(twoSources([...path, 'by']));
    return undefined;
  }
  const unplaced = by === undefined ? rowsOf(written, path) : unitsOf(by, [...path, 'by'], context, written.title);
  if (!unplaced) return undefined;
  if (unplaced.length === 0) {
    context.findings.push(empty(by === undefined ? path : [...path, 'by']));
    return undefined;
  }
  if (unplaced.length > limits.tableRows.most) {
    context.findings.push({
      path: [...path, by === undefined ? 'rows' : 'by'],
      target: 'key',
      ...tooLarge('tableRows'),
    });
    return undefined;
  }
  for (const { path: at, name, score } of unplaced) {
    if (!decimalOf(score) && !isNoFigure(score)) context.findings.push(notRankable(at, name, score));
  }
  const indicator = by === undefined ? undefined : context.indicators.get(by);
  // A rate bears its % at each score.
  const measure = written.measure ?? (indicator?.ratio ? undefined : indicator?.measure);
  return {
    path,
    ...text('title', written.title),
    ...text('measure', measure),
    ...(written.measure === undefined &&
      measure !== undefined &&
      by !== undefined && { from: ['indicators', by, 'measure'] }),
    ...text('by', by),
    layout: written.layout ?? 'table',
    ranks: placed(unplaced, written.order ?? 'descending'),
  };
}

const rowsOf = ({ rows = [] }: WrittenRanking, path: Path): readonly Unplaced[] =>
  rows.map(({ name, score }, index) => ({ path: [...path, 'rows', index], name, score }));

function unitsOf(
  name: string,
  path: Path,
  context: ModelContext,
  title: string | undefined,
): readonly Unplaced[] | undefined {
  const { unitValues, indicators, findings, reported, lacking } = context;
  if ([name, ...componentsOf(name, indicators)].some((one) => reported.has(one))) return undefined;
  const figures = unitFigures(name, byUnitOf(unitValues), indicators);
  const faults = figures.flatMap(({ figure }) => (typeof figure === 'string' ? [] : [{ path, ...figure }]));
  const isTold = componentsOf(name, indicators).some((one) => lacking.has(one));
  for (const one of faults) if (!isTold || one.code !== 'missing-value') findings.push(one);
  if (faults.length > 0) return undefined;
  const value = unitValues.get(name);
  if (figures.length === 0 && !value?.byUnit) {
    findings.push(value ? oneFigure(path, name) : noValue(path, name, context, title));
    return undefined;
  }
  const at = value?.byUnit ? value.path : path;
  return figures.map(({ unit, figure }) => ({ path: [...at, unit], name: unit, score: figure as string }));
}

/** Exact decimals; equal scores keep the order they were written in. */
function placed(unplaced: readonly Unplaced[], order: NonNullable<WrittenRanking['order']>): readonly Rank[] {
  const scored = unplaced.flatMap((rank) => {
    const score = decimalOf(rank.score);
    return score ? [{ rank, score }] : [];
  });
  const way = order === 'ascending' ? 1 : -1;
  const sorted = scored.toSorted((a, b) => way * compare(a.score, b.score));
  let place = 0;
  const ranks = sorted.map(({ rank, score }, index): Rank => {
    const before = sorted[index - 1];
    if (!before || compare(before.score, score) !== 0) place = index + 1;
    return { ...rank, place };
  });
  return [...ranks, ...unplaced.filter(({ score }) => !decimalOf(score))];
}

const decimalOf = (score: string): Decimal | undefined => parseDecimal(score.replace(/%$/, ''));

const twoSources = (path: Path) =>
  fault(
    'two-sources',
    path,
    ['排名的数据写了两处：“行”和“按”', 'the ranking has two sources: `rows` and `by`'],
    [
      '用“按”算名次的，删去“行”和它下面的各行；用“行”里写的，删去“按”这一行',
      'to rank by an indicator, delete `rows` and what stands below it; to print the rows, delete the line of `by`',
    ],
    'key',
  );

/** Longer than arithmetic takes. */
const notRankable = (path: Path, name: string, score: string) =>
  fault(
    'not-a-figure',
    path,
    [`“${name}”的得分 ${score.slice(0, 20)} 不能排名`, `the score ${score.slice(0, 20)} of ${name} cannot be ranked`],
    ['核对这个数', 'check the figure'],
  );

const empty = (path: Path) =>
  fault(
    'ranking-empty',
    path,
    ['排名里没有名称和得分', 'the ranking has no names and scores'],
    [
      '写上 行: [{名称: 青石县, 得分: 95.5}]，或 按: 一个按单位填数的指标',
      'give `rows: [{name: …, score: …}]`, or `by`: an indicator with values by unit',
    ],
    'key',
  );

const oneFigure = (path: Path, name: string) =>
  fault(
    'ranking-empty',
    path,
    [`指标“${name}”只填了一个数，没有按单位填`, `indicator ${name} has one figure, none by unit`],
    [`写作 指标值: {${name}: {青石县: 3, 临江县: 5}}`, `write values: {${name}: {unit: figure, …}}`],
  );

function noValue(path: Path, name: string, { unitValues, indicators }: ModelContext, title: string | undefined) {
  const byUnit = [...unitValues].filter(([, value]) => value.byUnit).map(([other]) => other);
  // What is computed of them can be ranked as well.
  const computed = [...indicators.keys()].filter((other) =>
    componentsOf(other, indicators).some((part) => byUnit.includes(part)),
  );
  const meant = indicatorHint(indicatorsMeant(name, [...byUnit, ...computed], title));
  return fault(
    'ranking-empty',
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
