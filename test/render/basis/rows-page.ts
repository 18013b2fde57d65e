/** Paper, type area, type, page numbers, turned tables: GB/T 9704-2012, 5, 7.5 and 8. */

import {
  bare,
  centre,
  count,
  type Document,
  LINE,
  lineOf,
  middle,
  mm,
  pageAt,
  type Row,
  SMALLER,
  setting,
  styled,
  text,
} from './row.ts';

const body = (document: Document, page: number) => pageAt(document, page).lines.slice(0, -1);
const number = (document: Document, page: number) =>
  pageAt(document, page).lines.at(-1) ?? { left: 0, right: 0, top: 0, bottom: 0, text: '' };
const isTurned = (document: Document, at: number): number =>
  document.pages.map((_, index) => index).filter((index) => document.pages[index]?.landscape)[at] ?? -1;
/** The number of a turned page: a column at its left. */
const turnedNumber = (document: Document, at: number) =>
  pageAt(document, isTurned(document, at)).words.filter(({ left }) => left < 34);

/** Of the section whose sheet is turned, in mm. */
const turnedSetting = ({ parts }: Document, name: string): number => {
  const [own = ''] =
    /<w:pgSz [^>]*w:orient="landscape"\/>\s*<w:pgMar [^>]*>/.exec(parts['word/document.xml'] ?? '') ?? [];
  return (Number(new RegExp(`w:${name}="(\\d+)"`).exec(own)?.[1]) / 1440) * 25.4;
};

export const pageRows: readonly Row[] = [
  mm('5.1', '纸宽', '满页', 210, 0.1, (d) => setting(d, 'w')),
  mm('5.1', '纸高', '满页', 297, 0.1, (d) => setting(d, 'h')),
  mm('5.2.1', '天头', '满页', 37, 1, (d) => setting(d, 'top')),
  mm('5.2.1', '订口', '满页', 28, 1, (d) => setting(d, 'left')),
  mm('5.2.1', '版心宽', '满页', 156, 0.5, (d) => setting(d, 'w') - setting(d, 'left') - setting(d, 'right')),
  mm('5.2.1', '版心高', '满页', 225, 0.5, (d) => setting(d, 'h') - setting(d, 'top') - setting(d, 'bottom')),
  mm('5.2.1', '一面里字的左边', '满页', 28, 0.5, (d) => Math.min(...body(d, 1).map(({ left }) => left))),
  mm('5.2.1', '一面里字的右边', '满页', 184, 1, (d) => Math.max(...body(d, 1).map(({ right }) => right))),
  text('5.2.2', '正文字体', '满页', '仿宋_GB2312', (d) => styled(d, 'Normal', 'rFonts [^>]*w:eastAsia')),
  text('5.2.2', '正文字号（半磅）', '满页', '32', (d) => styled(d, 'Normal', 'sz w:val')),
  count('5.2.3', '一面的行数', '满页', 22, 0, (d) => body(d, 1).length),
  count('5.2.3', '一行的字数', '满页', 28, 0, (d) => bare(body(d, 1)[5]?.text ?? '').length),
  mm(
    '3.2、5.2.3',
    '行距（一字高加7/8）',
    '满页',
    LINE,
    0.3,
    (d) => (middle(body(d, 1)[21] ?? number(d, 1)) - middle(body(d, 1)[0] ?? number(d, 1))) / 21,
  ),
  text('5.2.4', '正文颜色', '满页', '000000', (d) => styled(d, 'Normal', 'color w:val')),
  text('6.2', '双面印刷：单双面页脚分开', '满页', '是', (d) =>
    d.parts['word/settings.xml']?.includes('<w:evenAndOddHeaders') ? '是' : '否',
  ),
  text('7.5', '页码和一字线', '满页', '—2—', (d) => bare(number(d, 1).text)),
  text('7.5', '页码字体', '满页', '宋体', (d) => styled(d, 'Footer', 'rFonts [^>]*w:eastAsia')),
  text('7.5', '页码字号（半磅）', '满页', '28', (d) => styled(d, 'Footer', 'sz w:val')),
  mm('7.5', '一字线上距版心下边缘', '满页', 7, 0.6, (d) => middle(number(d, 1)) - 262),
  mm('7.5', '单页码右空一字', '满页', SMALLER, 0.6, (d) => 184 - number(d, 0).right),
  mm('7.5', '双页码左空一字', '满页', SMALLER, 0.6, (d) => number(d, 1).left - 28),
  text('7.5', '版记页前的空白页、版记页不编页码', '偶数面', '无', (d) =>
    d.pages
      .slice(-2)
      .map(({ lines }) => lines.filter((each) => /^—\d+—$/.test(bare(each.text))).length)
      .join('') === '00'
      ? '无'
      : '有',
  ),
  text('7.5', '附件和正文一起编页码', '通知', '连续', (d) =>
    d.pages.every((_, index) => bare(number(d, index).text) === `—${index + 1}—`) ? '连续' : '不连续',
  ),
  mm('8', '横表：表头一边的版心边（订口）', '横表', 28, 0.5, (d) => turnedSetting(d, 'top')),
  mm(
    '8',
    '横表：版心长（横放的宽）',
    '横表',
    225,
    0.5,
    (d) => turnedSetting(d, 'w') - turnedSetting(d, 'left') - turnedSetting(d, 'right'),
  ),
  mm('8', '横表：页码的一字线离纸边', '横表', 28, 0.6, (d) =>
    centre({
      left: Math.min(...turnedNumber(d, 0).map(({ left }) => left)),
      right: Math.max(...turnedNumber(d, 0).map(({ right }) => right)),
    }),
  ),
  text('7.1', '页码在版心外', '满页', '是', (d) => (number(d, 1).top > 262 ? '是' : '否')),
  text('7.3.3', '首页显示正文', '通知', '显示', (d) =>
    Number.isFinite(lineOf(d, '云岭市组织各县区').top) ? '显示' : '不显示',
  ),
];
