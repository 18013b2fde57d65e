/** Tables as a template gives them. */

import type { CellAlign, Line, Table, TableCell, TableRow } from '../../src/markup/element.ts';

const line = (text: string): Line => [{ kind: 'text', text }];

export const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
  content: text === '' ? [] : text.split('\n').map(line),
  colSpan: 1,
  rowSpan: 1,
  align: 'center',
  ...more,
});

const isFigure = (text: string): boolean => /^[-+]?\d[\d,.]*%?$/.test(text);

export const row = (...texts: readonly string[]): TableRow => ({
  cells: texts.map((text) => cell(text, { align: isFigure(text) ? 'right' : ('center' satisfies CellAlign) })),
});

export const table = (more: Partial<Table> & Pick<Table, 'columns' | 'rows'>): Table => ({
  kind: 'table',
  header: [],
  notes: [],
  orientation: 'auto',
  ...more,
});

const districts = ['东山县', '西河县', '北川区', '南湖区', '云台县', '清江县', '石桥区', '高新区', '经开区'];

/** A ranking: four narrow columns. */
export const ranking: Table = table({
  caption: line('2024年一季度安全生产考核排名'),
  measure: line('单位：分'),
  columns: 4,
  header: [row('名次', '县区', '得分', '较上季度')],
  rows: districts.map((name, index) =>
    row(String(index + 1), name, (98.6 - index * 1.37).toFixed(2), index % 2 ? '+1' : '—'),
  ),
  notes: [line('注：得分相同的名次并列。')],
});

/** Texts of very different lengths. */
export const tasks: Table = table({
  caption: line('重点任务分解表'),
  columns: 4,
  header: [row('序号', '工作任务', '责任单位', '完成时限')],
  rows: Array.from({ length: 24 }, (_, index) => ({
    cells: [
      cell(String(index + 1)),
      cell(
        '组织对辖区内危险化学品、烟花爆竹、非煤矿山等重点行业领域企业开展全覆盖排查，建立隐患台账，逐项明确整改措施、责任人和期限，做到闭环管理。'.slice(
          0,
          30 + ((index * 17) % 40),
        ),
        { align: 'left' },
      ),
      cell('市应急管理局牵头，各县区人民政府配合', { align: 'left' }),
      cell('2024年12月底前'),
    ],
  })),
});

const kinds = ['道路运输', '建筑施工', '工矿商贸', '火灾'];
/** The accidents of a month: 17 columns under two layers. */
export const accidents: Table = table({
  caption: line('2020年7月全市生产安全事故情况统计表'),
  measure: line('单位：起、人、%'),
  columns: 17,
  header: [
    {
      cells: [
        cell('单位', { rowSpan: 2 }),
        ...['合计', ...kinds.slice(0, 3)].map((kind) => cell(kind, { colSpan: 4 })),
      ],
    },
    {
      cells: Array.from({ length: 4 }, () => ['事故起数', '同比', '死亡人数', '同比'])
        .flat()
        .map((text) => cell(text)),
    },
  ],
  rows: [
    { cells: [cell('一、城区', { colSpan: 17, align: 'left' })] },
    ...districts.map((name, index) =>
      row(
        name,
        ...Array.from({ length: 16 }, (_, column) =>
          column % 2 ? `${(((index * 7 + column * 13) % 60) - 30).toFixed(1)}%` : String((index * 5 + column * 3) % 19),
        ),
      ),
    ),
    row('合计', ...Array.from({ length: 16 }, (_, column) => (column % 2 ? '-12.5%' : '128'))),
  ],
  notes: [line('注：1.本表数据截至2020年7月31日24时；2.同比为与上年同期相比的增减幅度；3.“—”表示上年同期为零。')],
});

/** Cells that span rows and columns in all ways. */
export const spans: Table = table({
  columns: 5,
  header: [row('一', '二', '三', '四', '五')],
  rows: [
    { cells: [cell('两行两列', { rowSpan: 2, colSpan: 2 }), cell('甲'), cell('乙'), cell('三行', { rowSpan: 3 })] },
    { cells: [cell('横两列', { colSpan: 2 })] },
    { cells: [cell('丙'), cell('丁'), cell('戊'), cell('己')] },
    { cells: [cell('横贯全表的一行文字', { colSpan: 5 })] },
    row('1', '2', '3', '4', '5'),
  ],
});
