/** 主体: GB/T 9704-2012, 7.3. */

import {
  bare,
  CHARACTER,
  centre,
  chars,
  type Document,
  LINE,
  lineAfter,
  lineOf,
  lines,
  middle,
  mm,
  pageAt,
  pageOf,
  type Row,
  red,
  styled,
  text,
} from './row.ts';

const down = (from: { top: number; bottom: number }, to: { top: number; bottom: number }): number =>
  (middle(to) - middle(from)) / LINE;
const title = (document: Document) => {
  const { lines: all } = pageAt(document, 0);
  const start = all.findIndex((each) => bare(each.text).startsWith('云应急')) + 1;
  return all.slice(
    start,
    all.findIndex((each) => bare(each.text).startsWith('各县')),
  );
};
/** Of the page that bears it. */
const on = (document: Document, begins: string) => lineOf(document, begins, pageOf(document, begins));
const inset = (document: Document, begins: string): number => (on(document, begins).left - 28) / CHARACTER;
const office = (document: Document) => on(document, '云岭市应急管理局');
const signed = (document: Document) => {
  const page = document.pages.findLastIndex(({ lines: all }) =>
    all.some((each) => /^2024年\d+月\d+日$/.test(bare(each.text))),
  );
  const { lines: all } = pageAt(document, page);
  const at = all.findLastIndex((each) => /^2024年\d+月\d+日$/.test(bare(each.text)));
  return {
    date: all[at] ?? office(document),
    office: all[at - 1] ?? office(document),
    above: all[at - 2] ?? office(document),
  };
};
const face = (document: Document, style: string): string => styled(document, style, 'rFonts [^>]*w:eastAsia');
const start = (document: Document): number => pageOf(document, '附件1');

export const bodyRows: readonly Row[] = [
  text('7.3.1', '标题字体', '通知', '方正小标宋简体', (d) => face(d, 'Title')),
  text('7.3.1', '标题字号（半磅）', '通知', '44', (d) => styled(d, 'Title', 'sz w:val')),
  lines(
    '7.3.1',
    '标题在红色分隔线下空二行：标题中线至分隔线',
    '通知',
    2.5,
    0.4,
    (d) => (middle(title(d)[0] ?? office(d)) - (red(pageAt(d, 0))[0]?.y ?? 0)) / LINE,
  ),
  mm('7.3.1', '标题居中：中线离版心左边', '通知', 78, 1, (d) => centre(title(d)[0] ?? office(d)) - 28),
  text('7.3.1', '标题排成梯形或菱形：不是上下一样长', '通知', '是', (d) => {
    const widths = title(d).map(({ left, right }) => Math.round(right - left));
    return widths.length > 1 && new Set(widths).size > 1 ? '是' : '否';
  }),
  lines('7.3.2', '主送机关在标题下空一行', '通知', 2, 0.35, (d) =>
    down(title(d).at(-1) ?? office(d), lineOf(d, '各县')),
  ),
  mm('7.3.2', '主送机关左边缘（顶格）', '通知', 28, 0.5, (d) => lineOf(d, '各县').left),
  text('7.3.2', '主送机关后面用全角冒号', '通知', '：', (d) => bare(lineOf(d, '各县').text).at(-1) ?? ''),
  lines('7.3.3', '正文在主送机关下一行', '通知', 1, 0.1, (d) => down(lineOf(d, '各县'), lineAfter(d, '各县'))),
  chars('7.3.3', '每个自然段左空二字', '通知', 2, 0.15, (d) => (lineAfter(d, '各县').left - 28) / CHARACTER),
  mm('7.3.3', '回行顶格', '满页', 28, 0.5, (d) => pageAt(d, 1).lines[3]?.left ?? 0),
  text('7.3.3', '第一层“一、”字体', '通知', '黑体', (d) => face(d, 'Heading1')),
  text('7.3.3', '第二层“（一）”字体', '通知', '楷体_GB2312', (d) => face(d, 'Heading2')),
  text('7.3.3', '第三层“1.”字体', '通知', '仿宋_GB2312', (d) => face(d, 'Heading3') || face(d, 'Normal')),
  text('7.3.3', '第四层“（1）”字体', '通知', '仿宋_GB2312', (d) => face(d, 'Heading4') || face(d, 'Normal')),
  text('7.3.3', '层次序数', '通知', '一、（一）1.（1）', (d) =>
    ['一、', '（一）', '1.', '（1）'].filter((mark) => pageOf(d, mark) >= 0).join(''),
  ),
  chars('7.3.4', '附件说明左空二字', '通知', 2, 0.2, (d) => inset(d, '附件：')),
  lines('7.3.4', '附件说明在正文下空一行', '通知', 2, 0.2, (d) => {
    const all = pageAt(d, pageOf(d, '附件：')).lines;
    const at = all.findIndex((each) => bare(each.text).startsWith('附件：'));
    return down(all[at - 1] ?? office(d), all[at] ?? office(d));
  }),
  chars(
    '7.3.4',
    '附件名称回行与上一行名称首字对齐',
    '通知',
    6,
    0.35,
    (d) => (lineAfter(d, '附件：', pageOf(d, '附件：')).left - 28) / CHARACTER,
  ),
  text('7.3.4', '附件名称后面不加标点', '通知', '无', (d) =>
    /[。，；]$/.test(bare(on(d, '2.责任清单').text)) ? '有' : '无',
  ),
  chars('7.3.5.1', '盖章：成文日期右空四字', '通知', 4, 0.3, (d) => (184 - signed(d).date.right) / CHARACTER),
  mm(
    '7.3.5.1',
    '盖章：机关名称以成文日期为准居中（数字两边 LibreOffice 加的空不算）',
    '通知',
    0,
    0.6,
    // Six characters of the date, four from the right.
    (d) => centre(signed(d).office) - (184 - 7 * CHARACTER),
  ),
  lines('7.3.5.1', '盖章：机关名称至正文（附件说明）最后一行', '通知', 3, 0.2, (d) =>
    down(signed(d).above, signed(d).office),
  ),
  text('7.3.5.1', '几个机关盖章：相邻印章（直径 42 mm）不相交', '联合', '大于 42 mm', (d) => {
    const [first, second] = pageAt(d, pageOf(d, '云岭市应急管理局云岭市公安局'))
      .words.filter((word) => /^云岭市(应急管理局|公安局)$/.test(word.text))
      .slice(-2);
    const apart = first && second ? Math.abs(centre(second) - centre(first)) : Number.NaN;
    return apart > 42 ? '大于 42 mm' : `${apart.toFixed(1)} mm`;
  }),
  chars('7.3.5.2', '不盖章：机关名称右空二字', '请示', 2, 0.3, (d) => (184 - signed(d).office.right) / CHARACTER),
  chars(
    '7.3.5.2',
    '不盖章：成文日期首字比机关名称首字右移二字',
    '请示',
    2,
    0.2,
    (d) => (signed(d).date.left - signed(d).office.left) / CHARACTER,
  ),
  lines('7.3.5.2', '不盖章：机关名称在正文下空一行', '请示', 2, 0.15, (d) => down(signed(d).above, signed(d).office)),
  chars('7.3.5.2', '日期长于机关名称：日期右空二字', '短名', 2, 0.4, (d) => (184 - signed(d).date.right) / CHARACTER),
  text('7.3.5.4', '成文日期用阿拉伯数字，月、日不编虚位', '通知', '2024年3月9日', (d) => bare(signed(d).date.text)),
  chars('7.3.6', '附注左空二字', '通知', 2, 0.2, (d) => inset(d, '（此件')),
  lines('7.3.6', '附注在成文日期下一行', '通知', 1, 0.1, (d) => down(signed(d).date, on(d, '（此件'))),
  text('7.3.6', '附注加圆括号', '通知', '（此件公开发布）', (d) => bare(on(d, '（此件').text)),
  text('7.3.7', '“附件1”在附件第一行', '通知', '附件1', (d) => bare(pageAt(d, start(d)).lines[0]?.text ?? '')),
  text('7.3.7', '“附件1”字体', '通知', '黑体', (d) => face(d, 'AttachmentMark')),
  mm('7.3.7', '“附件1”左边缘（顶格）', '通知', 28, 0.5, (d) => pageAt(d, start(d)).lines[0]?.left ?? 0),
  lines(
    '7.3.7',
    '附件标题在第三行',
    '通知',
    3,
    0.4,
    (d) => 1 + down(pageAt(d, start(d)).lines[0] ?? office(d), pageAt(d, start(d)).lines[1] ?? office(d)),
  ),
  mm(
    '7.3.7',
    '附件标题居中：中线离版心左边',
    '通知',
    78,
    1,
    (d) => centre(pageAt(d, start(d)).lines[1] ?? office(d)) - 28,
  ),
  text('7.3.7', '附件另面编排，在版记之前', '通知', '是', (d) =>
    start(d) > pageOf(d, '（此件') && pageOf(d, '抄送') >= pageOf(d, '附件2') ? '是' : '否',
  ),
];
