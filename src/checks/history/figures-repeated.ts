import { parseDecimal } from '../../figures/decimal.ts';
import type { Statistics } from '../../schema/statistics.ts';
import type { Sibling } from '../../series/siblings.ts';
import { blocksIn, type PlacedStatistics, statisticsIn } from '../../series/statistics-in.ts';
import type { Check, Found } from '../check.ts';
import { type Repeated, rowsRepeated } from './rows-repeated.ts';

/** Every figure, or the period, as it was in the last issue. One figure alone may well be the same. */
export const figuresRepeated: Check = {
  code: 'figures-repeated',
  severity: 'warning',
  basis: { zh: '由上一期另存的文件，旧数据容易留下', en: 'what is left of a file saved under a new name' },
  *run({ issue }) {
    if (!issue?.earlier) return;
    if (blocksIn(issue.file).some(({ block }) => block.ranking?.rows || block.table?.rows)) {
      const { before } = issue.earlier;
      const repeated = before ? rowsRepeated(issue.file, before.content, issue.series) : [];
      for (const one of repeated) yield sameRows(one, before?.file ?? '');
    }
    for (const placed of statisticsIn(issue.file)) {
      const { before } = issue.earlier;
      const last = before && sameIn(before, placed);
      if (!last) continue;
      const { period, values } = placed.statistics;
      if (period !== undefined && isSamePeriod(period, last.period)) yield samePeriod(placed, before);
      if (values && last.values && isSame(values, last.values) && says(values)) yield sameFigures(placed, before);
    }
  },
};

/** The 数据 under the same title of the issue before, where there is one alone. */
function sameIn({ content }: Sibling, { title }: PlacedStatistics): Statistics | undefined {
  const [first, another] = statisticsIn(content).filter((placed) => placed.title === title);
  return another ? undefined : first?.statistics;
}

type Period = Statistics['period'];
function isSamePeriod(a: Period, b: Period): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b && a !== '';
  return a.to !== undefined && a.from === b.from && a.to === b.to;
}

type Given = string | ReadonlyMap<string, string>;
function isSame(a: ReadonlyMap<string, Given>, b: ReadonlyMap<string, Given>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([name, one]) => {
    const other = b.get(name);
    if (typeof one === 'string' || typeof other === 'string') return one === other;
    return other !== undefined && isSame(one, other);
  });
}

/** Two figures or more, and not nothing every time. */
function says(values: ReadonlyMap<string, Given>): boolean {
  const figures = [...values.values()].flatMap((one) => (typeof one === 'string' ? one : [...one.values()]));
  return figures.length > 1 && figures.some((figure) => parseDecimal(figure)?.units !== 0n);
}

const samePeriod = ({ path, statistics: { period } }: PlacedStatistics, { file }: Sibling): Found => ({
  path: [...path, 'period', ...(typeof period === 'object' ? ['to'] : [])],
  message: {
    zh: `统计时段与上一期（${file}）相同`,
    en: `the period is that of the issue before (${file})`,
  },
  hint: { zh: '改成本期的起止日期', en: 'give the days of this issue' },
});

const sameFigures = ({ path }: PlacedStatistics, { file }: Sibling): Found => ({
  path: [...path, 'values'],
  target: 'key',
  message: {
    zh: `各项指标的数与上一期（${file}）全都相同`,
    en: `every figure is that of the issue before (${file})`,
  },
  hint: { zh: '换成本期的数', en: 'give the figures of this issue' },
});

const sameRows = ({ kind, path }: Repeated, file: string): Found => ({
  path,
  target: 'key',
  message: {
    ranking: {
      zh: `排名里的名称和得分与上一期（${file}）全都相同`,
      en: `every name and score is that of the issue before (${file})`,
    },
    table: {
      zh: `表格里的内容与上一期（${file}）全都相同`,
      en: `every cell is that of the issue before (${file})`,
    },
  }[kind],
  hint: { zh: '换成本期的数', en: 'give the figures of this issue' },
});
