import { choice, list, map, text } from './form.ts';
import { key } from './key.ts';
import { rankingRow } from './ranking.ts';

export const chart = map({
  title: key('标题', text, '图的标题', 'title', { role: 'caption' }),
  type: key(
    '图形',
    choice({ column: ['柱形'], bar: ['条形'], line: ['折线'], pie: ['饼图'] }),
    '画成什么图',
    'what is drawn',
    { byDefault: '柱形' },
  ),
  measure: key('计量单位', text, '数值的计量单位', 'unit of measure', { role: 'measure' }),
  rows: key('行', list(rankingRow), '名称和数值', 'names and numbers'),
  by: key('按', text, '按哪个指标画，代替行', 'an indicator with values by unit, instead of rows', {
    role: 'cell',
  }),
});
