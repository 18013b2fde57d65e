/** 版记: GB/T 9704-2012, 7.4; and what GB/T 33476.2-2016 has of its own. */

import {
  bare,
  black,
  chars,
  type Document,
  electronicMm,
  lineOf,
  middle,
  mm,
  pageAt,
  type Row,
  SMALLER,
  says,
  setting,
  styled,
  text,
} from './row.ts';

const last = (document: Document) => pageAt(document, -1);
const rules = (document: Document) => black(last(document));
const row = (document: Document, begins: string) => lineOf(document, begins, -1);
const borders = (document: Document): string[] =>
  [
    ...(/<w:tblpPr.*?<\/w:tbl>/s.exec(document.parts['word/document.xml'] ?? '')?.[0] ?? '').matchAll(
      /<w:(?:top|bottom) w:val="single"[^>]*w:sz="(\d+)"/g,
    ),
  ].map(([, weight = '']) => weight);
const electronic = says('GB/T 33476.2-2016');

export const footRows: readonly Row[] = [
  mm('7.4.1', '版记分隔线与版心等宽', '通知', 156, 1, (d) => (rules(d)[0]?.right ?? 0) - (rules(d)[0]?.left ?? 0)),
  mm('7.4.1', '末条分隔线与版心下边缘重合：离上页边', '通知', 262, 1, (d) => rules(d).at(-1)?.y ?? 0),
  text('7.4.1', '首条、末条分隔线粗（八分之一磅；0.35 mm 约合 8）', '通知', '8', (d) =>
    [...new Set([borders(d)[0], borders(d).at(-1)])].join('、'),
  ),
  text('7.4.1', '中间的分隔线细（八分之一磅；0.25 mm 约合 6）', '通知', '6', (d) =>
    [...new Set(borders(d).slice(1, -1))].join('、'),
  ),
  text(
    '7.4.2',
    '抄送机关字体',
    '通知',
    '仿宋_GB2312',
    (d) => styled(d, 'Imprint', 'rFonts [^>]*w:eastAsia') || styled(d, 'Normal', 'rFonts [^>]*w:eastAsia'),
  ),
  text('7.4.2', '抄送机关字号（半磅）', '通知', '28', (d) => styled(d, 'Imprint', 'sz w:val')),
  mm('7.4.2', '抄送左空一字', '通知', SMALLER, 0.6, (d) => row(d, '抄送').left - 28),
  mm('7.4.2', '抄送右空一字：右边最多到', '通知', 184 - SMALLER, 1.6, (d) =>
    Math.max(
      ...last(d)
        .lines.filter((each) => each.top > row(d, '主送').top - 1 && each.bottom < row(d, '云岭市应急管理局办公室').top)
        .map(({ right }) => right),
    ),
  ),
  chars('7.4.2', '回行与冒号后的首字对齐（四号字）', '通知', 3, 0.3, (d) => {
    const all = last(d).lines;
    const at = all.findIndex((each) => bare(each.text).startsWith('抄送'));
    return ((all[at + 1]?.left ?? 0) - (all[at]?.left ?? 0)) / SMALLER;
  }),
  text('7.4.2', '主送置于抄送之上，之间不加分隔线', '通知', '是', (d) => {
    const [from, to] = [middle(row(d, '主送')), middle(row(d, '抄送'))];
    return from < to && rules(d).every(({ y }) => y < from || y > to) ? '是' : '否';
  }),
  mm('7.4.3', '印发机关左空一字', '通知', SMALLER, 0.6, (d) => row(d, '云岭市应急管理局办公室').left - 28),
  mm('7.4.3', '印发日期右空一字', '通知', SMALLER, 0.8, (d) => 184 - row(d, '云岭市应急管理局办公室').right),
  text('7.4.3', '印发机关在左、日期在右，日期后加“印发”', '通知', '云岭市应急管理局办公室2024年3月10日印发', (d) =>
    bare(row(d, '云岭市应急管理局办公室').text),
  ),
  text('7.4.3', '印发机关与抄送之间有细分隔线', '通知', '是', (d) => (rules(d).length === 3 ? '是' : '否')),
  electronicMm('6.2', '上边距', '电子', 34.58, 0.1, (d) => setting(d, 'top')),
  electronicMm('6.2', '下边距', '电子', 32.58, 0.1, (d) => setting(d, 'bottom')),
  electronicMm('6.2', '左边距', '电子', 28, 0.1, (d) => setting(d, 'left')),
  electronicMm('7.1.1', '发文机关标志上边缘至上页边（37.42＋34.58）', '电子', 72, 1, (d) => pageAt(d, 0).redTop ?? 0),
  electronicMm(
    '7.1.2',
    '行距',
    '电子',
    10.39,
    0.05,
    (d) => (Number(styled(d, 'Normal', 'spacing [^>]*w:line')) / 1440) * 25.4,
  ),
  electronicMm('8', '页码的一字线至上页边（264.42＋4.58）', '电子', 269, 0.8, (d) =>
    middle(last(d).lines.at(-1) ?? { top: 0, bottom: 0 }),
  ),
  electronic('7.3.1', '版记在偶数页', '偶数面', '是', (d) =>
    d.pages.length % 2 === 0 && black(last(d)).length > 0 ? '是' : '否',
  ),
];
