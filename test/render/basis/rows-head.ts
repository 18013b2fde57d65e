/** 版头: GB/T 9704-2012, 7.2, and those of 信函 and 纪要, 10. */

import {
  bare,
  CHARACTER,
  centre,
  chars,
  count,
  type Document,
  LINE,
  lineOf,
  lines,
  middle,
  mm,
  pageAt,
  type Row,
  red,
  styled,
  text,
} from './row.ts';

const name = '云岭市应急管理局文件';
/** What a 汉字 of 三号 reaches below the middle of its line. */
const BELOW = 2.6;
/** The names stand below one another; the first may be one word with its label. */
function signer(document: Document, name: string) {
  const word = pageAt(document, 0).words.find(({ text, top }) => top > 90 && top < 170 && text.includes(name));
  if (!word) return { left: Number.NaN, right: Number.NaN, top: 0, bottom: 0 };
  return word.text.startsWith('签发人') ? { ...word, left: word.left + 4 * CHARACTER } : word;
}
const joint = (document: Document) => {
  const all = pageAt(document, 0).words.filter(({ top, bottom }) => bottom - top > 12 && top < 130);
  const aside = all.filter(({ text: word }) => '文件'.includes(word));
  const rest = all.filter(({ text: word }) => !'文件'.includes(word));
  const height = (some: typeof all) =>
    middle({ top: Math.min(...some.map(({ top }) => top)), bottom: Math.max(...some.map(({ bottom }) => bottom)) });
  return { aside, rest, off: height(aside) - height(rest) };
};

export const headRows: readonly Row[] = [
  text('7.2.1', '份号：第一行，6位', '通知', '000012', (d) => bare(pageAt(d, 0).lines[0]?.text ?? '')),
  mm('7.2.1', '份号左边缘（顶格）', '通知', 28, 0.5, (d) => lineOf(d, '000012').left),
  text('7.2.2', '密级和保密期限：第二行', '通知', '机密★1年', (d) => bare(pageAt(d, 0).lines[1]?.text ?? '')),
  text('7.2.2', '密级字体', '通知', '黑体', (d) => styled(d, 'Classification', 'rFonts [^>]*w:eastAsia')),
  mm('7.2.2', '密级左边缘（顶格）', '通知', 28, 0.5, (d) => lineOf(d, '机密').left),
  text('7.2.3', '紧急程度：在密级下面', '通知', '特急', (d) => bare(pageAt(d, 0).lines[2]?.text ?? '')),
  text('7.2.3', '紧急程度字体', '通知', '黑体', (d) => styled(d, 'Urgency', 'rFonts [^>]*w:eastAsia')),
  mm('7.2.4', '发文机关标志上边缘至版心上边缘', '通知', 35, 1, (d) => (pageAt(d, 0).redTop ?? 0) - 37),
  mm('7.2.4', '发文机关标志居中：中线离版心左边', '通知', 78, 1, (d) => centre(lineOf(d, name)) - 28),
  text('7.2.4', '发文机关标志字体', '通知', '方正小标宋简体', (d) =>
    styled(d, 'MastheadName', 'rFonts [^>]*w:eastAsia'),
  ),
  text('7.2.4', '发文机关标志颜色', '通知', 'FF0000', (d) => styled(d, 'MastheadName', 'color w:val')),
  mm('7.2.4', '联合行文：“文件”离各机关名称的上下中线', '联合', 0, 0.5, (d) => joint(d).off),
  text('7.2.4', '联合行文：“文件”在机关名称右侧', '联合', '是', (d) =>
    Math.min(...joint(d).aside.map(({ left }) => left)) > Math.max(...joint(d).rest.map(({ right }) => right))
      ? '是'
      : '否',
  ),
  mm('7.2.4', '联合行文：标志上边缘至版心上边缘', '联合', 35, 1, (d) => (pageAt(d, 0).redTop ?? 0) - 37),
  lines(
    '7.2.5',
    '发文字号在标志下空二行：字号中线至标志下边',
    '通知',
    2.5,
    0.4,
    (d) => (middle(lineOf(d, '云应急')) - (lineOf(d, name).bottom - 0.8)) / LINE,
  ),
  mm('7.2.5', '发文字号居中：中线离版心左边', '通知', 78, 1, (d) => centre(lineOf(d, '云应急')) - 28),
  chars('7.2.5', '上行文的发文字号居左空一字', '请示', 1, 0.15, (d) => (lineOf(d, '云应急').left - 28) / CHARACTER),
  mm(
    '7.2.5',
    '上行文的发文字号与最后一个签发人同一行',
    '请示',
    0,
    0.5,
    (d) =>
      middle(pageAt(d, 0).words.find((word) => word.text.startsWith('云应急')) ?? signer(d, '顾')) -
      middle(signer(d, '何')),
  ),
  chars(
    '7.2.6',
    '签发人居右空一字',
    '请示',
    1,
    0.3,
    (d) => (184 - (pageAt(d, 0).lines.find((each) => bare(each.text).startsWith('签发人'))?.right ?? 0)) / CHARACTER,
  ),
  mm(
    '7.2.6',
    '每行两个，回行与上一行第一个姓名对齐',
    '请示',
    0,
    0.5,
    (d) => signer(d, '何').left - signer(d, '顾').left,
  ),
  text('7.2.6', '签发人姓名字体', '请示', '楷体_GB2312', (d) => styled(d, 'SignerName', 'rFonts [^>]*w:eastAsia')),
  mm(
    '7.2.7',
    '红色分隔线在发文字号之下',
    '通知',
    4,
    0.8,
    (d) =>
      (red(pageAt(d, 0))[0]?.y ?? 0) - (red(pageAt(d, 0))[0]?.weight ?? 0) / 2 - middle(lineOf(d, '云应急')) - BELOW,
  ),
  mm(
    '7.2.7',
    '红色分隔线与版心等宽',
    '通知',
    156,
    1,
    (d) => (red(pageAt(d, 0))[0]?.right ?? 0) - (red(pageAt(d, 0))[0]?.left ?? 0),
  ),
  mm('10.1', '信函：标志上边缘至上页边', '函', 30, 1, (d) => pageAt(d, 0).redTop ?? 0),
  count('10.1', '信函：首页红色双线（粗细各一）', '函', 4, 0, (d) => red(pageAt(d, 0)).length),
  mm(
    '10.1',
    '信函：双线长',
    '函',
    170,
    1,
    (d) => (red(pageAt(d, 0))[0]?.right ?? 0) - (red(pageAt(d, 0))[0]?.left ?? 0),
  ),
  mm('10.1', '信函：下双线距下页边', '函', 20, 0.6, (d) => 297 - (red(pageAt(d, 0))[3]?.y ?? 0)),
  text('10.1', '信函：上双线上粗下细，下双线上细下粗', '函', '是', (d) => {
    const [a = 0, b = 0, c = 0, e = 0] = red(pageAt(d, 0)).map(({ weight }) => weight);
    return a > b && c < e ? '是' : '否';
  }),
  mm('10.1', '信函：发文字号在版心右边缘', '函', 184, 1, (d) => lineOf(d, '云应急函').right),
  text('10.1', '信函：首页不显示页码', '函', '无', (d) =>
    pageAt(d, 0).lines.some((each) => /^—\d+—$/.test(bare(each.text))) ? '有' : '无',
  ),
  mm('10.3', '纪要：标志上边缘至版心上边缘', '纪要', 35, 1, (d) => (pageAt(d, 0).redTop ?? 0) - 37),
  chars('10.3', '纪要：出席人员左空二字', '纪要', 2, 0.2, (d) => (lineOf(d, '出席：').left - 28) / CHARACTER),
  text('10.3', '纪要：“出席”“请假”“列席”字体', '纪要', '黑体', (d) =>
    styled(d, 'AttendanceLabel', 'rFonts [^>]*w:eastAsia'),
  ),
];
