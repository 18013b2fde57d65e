/** Names with numbers: in their order, or drawn. */

import { choice, list, map, reported, text } from './form.ts';
import { key, needed } from './key.ts';

const row = map({
  name: needed('名称', text, '名称', 'name', { role: 'cell' }),
  score: needed(['得分', '数值'], reported, '得分或数值；没有的写 未报、缺考', 'score, or a word where there is none', {
    role: 'figure',
    printed: '照录；写了词的排在最后，没有名次',
  }),
});

export const ranking = map({
  title: key('标题', text, '排名的标题', 'title', { role: 'caption' }),
  measure: key('计量单位', text, '得分的计量单位', 'unit of measure of the scores', { role: 'measure' }),
  rows: key('行', list(row), '名称和得分，名次由程序排', 'names and scores; ties share a place (1, 2, 2, 4)'),
  by: key('按', text, '按哪个指标排，代替行', 'an indicator with values by unit, instead of rows', {
    role: 'cell',
  }),
  order: key(
    '次序',
    choice({ descending: ['高者在前', '从高到低', '降序'], ascending: ['低者在前', '从低到高', '升序'] }),
    '高者在前，还是低者在前',
    'whether the highest or the lowest comes first',
    { byDefault: '高者在前' },
  ),
  layout: key(
    ['编排', '排版'],
    choice({ table: ['表格'], sentence: ['连排'], list: ['分段'], columns: ['分栏'] }),
    '怎样排',
    'how it is laid out',
    { byDefault: '表格' },
  ),
});

/** Drawn from what a ranking lists. */
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
  rows: key('行', list(row), '名称和数值', 'names and numbers'),
  by: key('按', text, '按哪个指标画，代替行', 'an indicator with values by unit, instead of rows', {
    role: 'cell',
  }),
});
