import * as z from 'zod/mini';
import { day } from './date.ts';
import { type FormOutput, map, names, open, text } from './form.ts';
import { key } from './key.ts';
import { unprinted } from './role.ts';

const indicator = map(
  {
    measure: key(['计量单位', '单位'], text, '计量单位，如 个、家次', 'unit of measure', { role: 'measure' }),
    cumulative: key('累计自', day, '从哪一天起累计', 'counted from this day on', { role: unprinted.counted }),
    of: key('不超过', text, '不会大于哪个指标', 'the indicator it never exceeds', { role: unprinted.indicator }),
    ratio: key(
      '比率',
      map({
        part: key('分子', text, '分子的指标', 'the part', { role: unprinted.indicator }),
        whole: key('分母', text, '分母的指标', 'the whole', { role: unprinted.indicator }),
        digits: key('小数位', z.int().check(z.gte(0), z.lte(6)), '保留几位小数', 'decimals', { byDefault: '1' }),
      }),
      '由两个指标算出的百分比',
      'a percentage of two indicators',
      { printed: '96.9%' },
    ),
    sum: key('合计', names, '由哪些指标相加', 'indicators it is the sum of', { role: unprinted.indicator }),
    difference: key('差额', names, '第一个指标减去其余指标', 'the first indicator less the others', {
      role: unprinted.indicator,
    }),
  },
  { short: 'measure' },
);
export const indicators = open(indicator);

export type Indicator = FormOutput<typeof indicator>;
