import { compare } from '../../decimal.ts';
import type { Figure } from '../../figures/prose/figure.ts';
import { type RateWords, rateWordsOf } from '../../figures/prose/rate-words.ts';
import { closedRates } from '../../figures/prose/words.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { check, type Found } from '../check.ts';
import type { Subject } from '../subject.ts';
import { type FigureFlow, flowsOf, indicatorAt, placeInFlow } from './flows.ts';
import { type FigureGrid, gridsOf, titleOf } from './table/grid.ts';
import { wrongCells } from './table/relations.ts';

const closed = once(() => new RegExp(`${anyOf(closedRates)}率`));

const hundred = { units: 100n, scale: 0 };

/** 「建队率达到100%以上」: a part is never more than all. */
export const rateOver100 = check({
  code: 'rate-over-100',
  severity: 'error',
  basis: { zh: '算术：部分不大于总数，比率不超过100%', en: 'arithmetic: a part of a whole is at most 100%' },
  words: () => ({
    title: { zh: '不可能超过100%的比率超过了100%', en: 'a rate above what is possible' },
    why: {
      zh: '整改率、覆盖率、建队率这类比率是部分占全部的比，最多是100%，没有“100%以上”。同比增长120%、计划完成率105%不在此列。',
      en: 'Rates of a part of all there is are at most 100%; growth, and a plan overfulfilled, are another matter.',
    },
    cure: { zh: '写作“达到100%”，或核对这个数。', en: 'Write 达到100%, or check the figure.' },
  }),
  *run(subject) {
    if (subject.issue) for (const grid of gridsOf(subject.issue.bulletin)) yield* inTable(grid);
    for (const flow of flowsOf(subject)) {
      for (const figure of flow.figures) {
        const over = figure.unit.kind === 'percent' ? overHundred(figure, flow) : undefined;
        if (!over || isToldBy(subject, flow, over)) continue;
        const { start, end, words } = over;
        const text = flow.text.slice(start, end);
        yield {
          ...placeInFlow(flow, { start, end }),
          message: {
            zh: `${words === '' ? '比率' : `“${words}”`}不可能${text === figure.text ? '是' : text.startsWith(figure.text) ? '在' : ''}${text}`,
            en: `the rate cannot be ${text}`,
          },
          hint:
            compare(figure.value, hundred) > 0
              ? { zh: '这类比率最多是100%，核对这个数', en: 'a rate of this kind is at most 100%' }
              : { zh: '写作“达到100%”', en: 'write 达到100%' },
        };
      }
    }
  },
});

/** 105% under 整改率; where the row tells of what it is computed, that is said there. */
function* inTable(grid: FigureGrid): Iterable<Found> {
  const told = wrongCells(grid).map(({ cell }) => cell);
  for (const [column, titles] of grid.titles.entries()) {
    const title = titleOf(titles);
    if (!closed().test(title) || /计划|任务|目标|预算|进度/.test(title)) continue;
    for (const { cells } of grid.rows) {
      const cell = cells[column];
      if (!cell?.figure || !cell.percent || compare(cell.figure, hundred) <= 0 || told.includes(cell)) continue;
      yield {
        path: cell.path,
        message: { zh: `“${title}”不可能是${cell.text}`, en: `${title} cannot be ${cell.text}` },
        hint: { zh: '这类比率最多是100%，核对这个数', en: 'a rate of this kind is at most 100%' },
      };
    }
  }
}

/** 完成整改 above 排查 is told by `indicator-over`, at the figures themselves. */
function isToldBy({ issue }: Subject, flow: FigureFlow, over: Pick<Figure, 'start' | 'end'>): boolean {
  const { definitions } = flow.sentence?.source?.given ?? {};
  const { part = '', whole } = definitions?.get(indicatorAt(flow, over) ?? '')?.ratio ?? {};
  const isOn = issue?.file.checks?.severities?.get('indicator-over') !== 'off';
  return isOn && whole !== undefined && definitions?.get(part)?.of === whole;
}

/** 债务占国内生产总值的124%: of what it is no part of. 拨备覆盖率 is money set aside; 保障房建成率 is of a plan. */
function mayExceed({ kind, words, of }: RateWords, figure: Figure, text: string): boolean {
  const sentence = text.slice(Math.max(figure.clause.start, figure.start - 60), figure.start);
  if (kind === 'share')
    return /生产总值|GDP|净资产|资本|收入|去年|上年|同期|前年|\d{4}年/.test(of) || debts.test(sentence);
  return (
    /(?:拨备|准备金|流动性|利息|偿债|担保|现金流?)[^，。；]{0,4}覆盖率|基本建成率/.test(words) ||
    (plans.test(words) && ofPlan.test(text.slice(Math.max(0, figure.start - 120), figure.end + 60)))
  );
}
const debts = /债务|负债|借款|贷款|信贷|货币|资产|市值|存款|储备|进出口|外贸|贸易额|保费|杠杆/;
const plans = /(?:建成|开工|竣工|完工|交付|改造|培训|安置)率$/;
const ofPlan = /任务|计划|目标|保障性|棚户区|安居/;

function overHundred(figure: Figure, { text }: FigureFlow): { start: number; end: number; words: string } | undefined {
  const above = compare(figure.value, hundred);
  if (above < 0 || figure.change || figure.earlier) return undefined;
  const [more = ''] = /(?:超过|高于|大于|突破)$/.exec(figure.label) ?? [];
  const [behind = ''] = /^\s*以上/.exec(text.slice(figure.end, figure.end + 4)) ?? [];
  if (above === 0 && more === '' && behind === '') return undefined;
  const label = figure.label.slice(0, figure.label.length - more.length);
  const [words] = rateWordsOf([{ ...figure, label }]);
  const before = figure.previous?.label ?? '';
  if (
    !words ||
    (words.kind === 'rate'
      ? !closed().test(words.words)
      : /预算|计划|任务|目标|指标/.test(words.kind === 'of' ? before : words.of))
  )
    return undefined;
  if (mayExceed(words, figure, text)) return undefined;
  // 占交办总数80件的 says what it is of, 80件的 alone does not.
  const [share] = /占[^占，、]{0,14}$/.exec(before) ?? [];
  const named = words.kind !== 'of' ? words.words : share === undefined ? '' : share + words.words;
  return { words: named, start: figure.start - more.length, end: figure.end + behind.length };
}
