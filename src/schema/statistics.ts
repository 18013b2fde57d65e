import { period } from './date.ts';
import { either, figure, map, type Output, open, text } from './form.ts';
import { key } from './key.ts';

export const statistics = map({
  period: key(['统计时段', '起止'], period, '自、至，或照录的文字', 'from and to, or literal', {
    printed: '1月15日至3月8日（跨年的带年份）',
  }),
  values: key(
    ['指标值', '数值'],
    open(either(figure, open(figure))),
    '指标名: 数，或 指标名: {单位名: 数}',
    'indicator → number, or → unit → number',
    { printed: '数字照录' },
  ),
  text: key('正文', text, '一句话，指标写在 {{ }} 里', 'a sentence naming indicators in {{ }}', {
    byDefault: 'series.yaml 同名栏目里的那一句',
  }),
});

export type Statistics = Output<typeof statistics>;
