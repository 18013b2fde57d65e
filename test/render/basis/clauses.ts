/** The clauses of GB/T 9704-2012, and what of them stands in other tests, is not ours to do, or has to be looked at by a person. */

/** All that say something of a document, by their titles. */
export const clauses: Readonly<Record<string, string>> = {
  '3.2': '行',
  '4': '公文用纸主要技术指标',
  '5.1': '幅面尺寸',
  '5.2.1': '页边与版心尺寸',
  '5.2.2': '字体和字号',
  '5.2.3': '行数和字数',
  '5.2.4': '文字的颜色',
  '6.1': '制版要求',
  '6.2': '印刷要求',
  '6.3': '装订要求',
  '7.1': '公文格式各要素的划分',
  '7.2.1': '份号',
  '7.2.2': '密级和保密期限',
  '7.2.3': '紧急程度',
  '7.2.4': '发文机关标志',
  '7.2.5': '发文字号',
  '7.2.6': '签发人',
  '7.2.7': '版头中的分隔线',
  '7.3.1': '标题',
  '7.3.2': '主送机关',
  '7.3.3': '正文',
  '7.3.4': '附件说明',
  '7.3.5.1': '加盖印章的公文',
  '7.3.5.2': '不加盖印章的公文',
  '7.3.5.3': '加盖签发人签名章的公文',
  '7.3.5.4': '成文日期中的数字',
  '7.3.5.5': '特殊情况说明',
  '7.3.6': '附注',
  '7.3.7': '附件',
  '7.4.1': '版记中的分隔线',
  '7.4.2': '抄送机关',
  '7.4.3': '印发机关和印发日期',
  '7.5': '页码',
  '8': '公文中的横排表格',
  '9': '公文中计量单位、标点符号和数字的用法',
  '10.1': '信函格式',
  '10.2': '命令（令）格式',
  '10.3': '纪要格式',
  '11': '式样',
};

/** What is neither measured nor made here, and why. */
export const others: readonly (readonly [clause: string, why: string])[] = [
  ['4', '纸张，不由文件决定'],
  ['6.1', '印刷，不由文件决定'],
  ['6.3', '装订，不由文件决定'],
  ['7.3.5.3', '不做：写了就报错，说明原因'],
  ['10.2', '不做：写了就报错，说明原因'],
  ['11', '附图，各要素已在前面量过'],
];

/** Clauses whose measure stands in another test of the house than that of this page. */
export const elsewhere: readonly (readonly [clause: string, what: string, test: string])[] = [
  ['7.3.1', '标题按词意断行，词、姓名不断开', 'test/words/line-ends.test.ts'],
  ['7.3.3', '首页没有正文的，给警告', 'test/render/alone.test.ts'],
  ['7.3.5.5', '落款不单独占一面，否则给警告', 'test/render/alone.test.ts'],
  ['7.3.5.1', '四个以上机关盖章，各排的距离', 'test/layout/signature.test.ts'],
  ['7.4.1', '版记在每一种长度的正文下面，不压正文', 'test/render/imprint.test.ts'],
  ['5.2.1', '各种长度的标题、签发人、版记、表格、图片都在版心内', 'test/render/sweep.test.ts'],
  ['8', '横表的页码、注、表头重印', 'test/render/table.test.ts'],
  ['9', '数字、计量单位、标点', 'test/checks/checks.test.ts'],
];

/** What LibreOffice does not show as Word does: the document to open in Word or WPS, and what to look at there. */
export const byHand: readonly (readonly [what: string, document: string, look: string])[] = [
  [
    '快满的末面和版记',
    'examples/kinds/notice.yaml，正文加到只剩两三行',
    '版记在末面的下边，不压正文，也不多出一张白纸',
  ],
  ['横排的表', 'examples/accidents/2020-07.yaml', '横页单独一面，页码在订口一边的原处，前后各面竖排'],
  [
    '没有的字体',
    'examples/safety/2024-02.yaml，在没有方正小标宋、仿宋_GB2312 的电脑上',
    '代替的字体每行仍是28个字、每面22行',
  ],
  [
    '行末的破折号、省略号',
    'examples/turnaround/2023-06.yaml，改动前面的字数，让“——”正好到行末',
    '“——”“……”不断成两行（LibreOffice 不看这项设置）',
  ],
  ['带落款的长段', 'examples/plan.yaml，最后一段加到六行以上', '落款那一面有正文；没有的，程序给过警告'],
  [
    '行末的标点',
    'examples/monthly/2024-09.yaml',
    '逗号、句号悬在版心右边外半个字，不挤进行内（LibreOffice 有的版本不悬挂）',
  ],
  ['数字和汉字之间的空隙', 'examples/monthly/2024-09.yaml', '没有四分之一字的空（LibreOffice 7.4 不看这项设置，照加）'],
  ['偶数面的版记', 'examples/kinds/request.yaml', '版记在双数页；空白页没有页码'],
];
