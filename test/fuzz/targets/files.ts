/** Files that an issue of the fuzzer may name. */

import { gif, jpeg, png } from '../../data/pictures.ts';
import { number, text, workbook } from '../../data/workbook.ts';
import type { Random } from '../random.ts';

const book = workbook({
  formats: ['0.0%'],
  sheets: [
    {
      rows: [
        [text('单位'), text('起数')],
        [text('青石县'), number('0.125', 1)],
      ],
    },
    {
      rows: [[text('统计表')], [text('甲'), text('乙')], [text('丙'), number('3')], [text(''), number('4')]],
      after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/></mergeCells>',
    },
  ],
});

const all: Readonly<Record<string, string | Uint8Array>> = {
  '图.png': png(640, 480),
  '图1.jpg': jpeg(30_000, 1),
  '图2.gif': gif(1, 20_000),
  '表.csv': '单位,起数\n青石县,3\n白沙县,**4**\n',
  '表.xlsx': book,
  '文.txt': '一行**字**\n\n二行{{x}}<w:p>\n',
  '坏.png': 'x',
};
export const fileNames = Object.keys(all);

/** Sometimes there is no file at all. */
export const namedFiles = (random: Random): Readonly<Record<string, string | Uint8Array>> =>
  random.chance(0.8) ? all : {};
