import { parseDecimal } from '../../decimal.ts';
import { cumulativeIn, isSamePeriod } from '../../figures/past.ts';
import type { History } from '../../gather/history.ts';
import type { Period } from '../../gather/period.ts';
import type { Sibling } from '../../gather/siblings.ts';
import { blocksIn, type PlacedStatistics, statisticsIn } from '../../gather/statistics-in.ts';
import type { BulletinFile } from '../../schema/issue-file.ts';
import type { Statistics } from '../../schema/statistics.ts';
import { check, type Found } from '../check.ts';
import { overlapsLast } from './period-overlap.ts';
import { type Repeated, rowsRepeated } from './rows-repeated.ts';

/** Every figure, or the period or its first day, as it was in the last issue. One figure alone may well be the same. */
export const figuresRepeated = check({
  code: 'figures-repeated',
  severity: 'warning',
  basis: { zh: '由上一期另存的文件，旧数据容易留下', en: 'what is left of a file saved under a new name' },
  words: () => ({
    title: { zh: '数据与上一期相同', en: 'figures as in the last issue' },
    why: {
      zh: '统计时段，或者这一处的全部指标值、整个排名、整张表格，与上一期的一样，多半是忘了换；各期时段前后相接的，这一期与上一期重叠，多半是“自”没有改。只有个别数相同的不报；写了“累计自”的不报重叠；目标、标准、值班表一类每期照印的表不报。',
      en: 'The period, every figure under it, a whole ranking or table is that of the issue before, or the period overlaps that one where periods follow each other. One figure alone may be, and what is printed every time: aims, standards.',
    },
    cure: { zh: '换成本期的时段和数。', en: 'Give the period and the figures of this issue.' },
  }),
  *run({ issue }) {
    if (!issue?.earlier) return;
    const listed = blocksIn(issue.file).filter(({ block }) => block.ranking?.rows || block.table?.rows);
    const last = listed.length > 0 ? issue.earlier.before : undefined;
    if (last) for (const one of rowsRepeated(listed, last.content, issue.series)) yield sameRows(one, last);
    for (const placed of statisticsIn(issue.file)) {
      const { before } = issue.earlier;
      const last = before && sameIn(before, placed);
      if (!last) continue;
      const { period, values } = placed.statistics;
      if (period !== undefined && isSamePeriod(period, last.period)) yield samePeriod(placed, before);
      else if (
        !isCumulative(placed, issue.file) &&
        overlapsLast(period, last.period, periodsBack(placed, issue.earlier))
      )
        yield overlapping(placed, before);
      if (values && last.values && isSame(values, last.values) && says(values)) yield sameFigures(placed, before);
    }
  },
});

/** The 数据 under the same title of the issue before, where there is one alone. */
function sameIn({ content }: Sibling, { title }: PlacedStatistics): Statistics | undefined {
  const [first, another] = statisticsIn(content).filter((placed) => placed.title === title);
  return another ? undefined : first?.statistics;
}

/** The periods of the issues before the last one, newest first. */
function* periodsBack(placed: PlacedStatistics, earlier: History): Iterable<Period> {
  let isLast = true;
  for (const sibling of earlier.back()) {
    if (!isLast) yield sameIn(sibling, placed)?.period;
    isLast = false;
  }
}

/** By what the indicators say, or by the words round them. */
const isCumulative = ({ title = '', statistics }: PlacedStatistics, { indicators }: BulletinFile): boolean => {
  const { text = '', values } = statistics;
  return (
    [title, text, ...(values?.keys() ?? [])].some((words) => /累计|以来/.test(words)) ||
    cumulativeIn(statistics, indicators).length > 0
  );
};

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

const overlapping = ({ path }: PlacedStatistics, { file }: Sibling): Found => ({
  path: [...path, 'period', 'from'],
  message: {
    zh: `统计时段与上一期（${file}）重叠`,
    en: `the period overlaps that of the issue before (${file})`,
  },
  hint: {
    zh: '各期的时段前后相接，“自”多半没有改；改成累计数的，写上“累计自”',
    en: 'periods follow each other: most likely `from` was left as it was; of cumulative figures give `cumulative`',
  },
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

const sameRows = ({ kind, path }: Repeated, { file }: Sibling): Found => ({
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
