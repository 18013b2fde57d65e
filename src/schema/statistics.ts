import { period } from './date.ts';
import { either, type FormOutput, map, open, reported, text } from './form.ts';
import { key } from './key.ts';

export const statistics = map({
  period: key(['统计时段', '起止'], period, '自、至，或照录的文字', 'from and to, or literal', {
    role: 'date',
    printed: '1月15日至3月8日（跨年的带年份）',
  }),
  values: key(
    ['指标值', '数值'],
    open(either(reported, open(reported))),
    '指标名: 数，或 指标名: {单位名: 数}；没有数的写 未报 一类的词',
    'indicator → number, or → unit → number; a word such as 未报 where there is none',
    { role: 'figure', printed: '照录；未报的不算数，要用它的合计、比率、增减不能算' },
  ),
  text: key(
    '正文',
    text,
    '一句话，指标写在 {{ }} 里；{{时段}}、{{较上期 指标}}、{{同比 指标}}',
    'a sentence naming indicators in {{ }}, the period, and changes since the issue before or a year before',
    {
      role: 'statistics',
      byDefault: 'series.yaml 同名栏目里的那一句',
      printed:
        '{{较上期 x}}：增加12个、减少3个、持平；{{同比 x}}：增长5.3%、下降5.3%、持平；比率 提高0.3个百分点、下降0.3个百分点',
    },
  ),
});

export type Statistics = FormOutput<typeof statistics>;
