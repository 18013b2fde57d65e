import { count, either, flag, list, map, names, open, text } from './form.ts';
import { cellImage } from './image.ts';
import { inner, key, needed } from './key.ts';
import { unprinted } from './role.ts';

const column = map(
  {
    title: needed('标题', text, '列的标题', 'title of the column', { role: 'cell' }),
    get columns() {
      return inner('列', list(column), '这一标题之下的各列', 'columns below this title');
    },
  },
  { short: 'title' },
);

const cell = map(
  {
    text: key('文字', text, '格里的文字', 'what stands in the cell', { role: 'cell', printed: '照录' }),
    image: key('图片', cellImage, '格里的图片，文字印在图下', 'a picture in the cell, its text below it'),
    rowSpan: key('跨行', count, '向下占几行', 'rows it spans', { byDefault: '1' }),
    colSpan: key('跨列', count, '向右占几列', 'columns it spans', { byDefault: '1' }),
  },
  { short: 'text' },
);

export const table = map({
  caption: key('表题', text, '表的标题，在表上方', 'caption above the table', { role: 'caption' }),
  measure: key('计量单位', text, '全表的计量单位', 'unit of measure of the whole table', {
    role: 'measure',
    printed: '单位：个',
  }),
  columns: key('列', list(column), '各列的标题；下有分列的写 标题＋列', 'titles; with columns below for header layers'),
  rows: key(
    '行',
    list(either(text, list(cell, { blanks: true }), open(cell))),
    '一行一项：列表，或 列名: 值；只写文字的横贯全表',
    'lists, or maps by column; a single text spans the row',
    { role: 'cell' },
  ),
  indicators: key(
    '指标',
    names,
    '由“数据”里分单位填的指标排成：一行一个单位，末行合计；代替列和行',
    'made of indicators with values by unit: a row a unit, the last one in all; instead of columns and rows',
    { role: 'cell', printed: '单位按名录的先后' },
  ),
  note: key('注', text, '表下的注', 'note below the table', { role: 'note' }),
  landscape: key('横向', flag, '横向排成单独的一页', 'on a landscape page of its own', { byDefault: '按宽度定' }),
  file: key('文件', text, '表的数据文件：CSV 或 xlsx', 'a CSV or xlsx file with the rows', { role: unprinted.file }),
});
