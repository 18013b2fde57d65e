/** Documents whose text ends at every line of a page, with every kind of tail. */

import type { ImageData } from '../../src/data/image.ts';
import type { PageTree } from '../../src/layout/tree.ts';
import type { Element } from '../../src/markup/element.ts';
import { hanzi, imprint, line, masthead, text, treeOf } from './elements.ts';
import { png } from './pictures.ts';
import { row, table } from './tables.ts';

const PAGE = 22;
const images: ReadonlyMap<string, ImageData> = new Map([['photo.png', png(1600, 900)]]);

const short = (count: number): Element[] => Array.from({ length: count }, (_, index) => text(`第${index + 1}段`));
const long = (lines: number): Element => text(hanzi(lines * 28 - 2 - (lines % 7)));

/** What stands last in the text, below so many lines. */
const ends: Readonly<Record<string, (lines: number) => Element[]>> = {
  short,
  paragraph: (lines) => [...short(lines), long(9)],
  chapter: (lines) => [long(PAGE + lines)],
  table: (lines) => [
    ...short(lines),
    table({ columns: 2, header: [row('单位', '起数')], rows: Array.from({ length: 5 }, () => row('青石县', '12')) }),
  ],
  picture: (lines) => [...short(lines), { kind: 'images', images: [{ file: 'photo.png', caption: line('图1 现场') }] }],
};

const offices = ['云岭市应急管理局', '云岭市公安局', '云岭市商务局'].map(line);
const signature = (sealed: boolean, count: number): Element => ({
  kind: 'signature',
  sealed,
  offices: offices.slice(0, count),
  date: line('2024年3月9日'),
});
const note: Element = { kind: 'paragraph', role: 'annotation', content: line('（此件公开发布）') };

const tails: Readonly<Record<string, readonly Element[]>> = {
  unsealed: [signature(false, 1)],
  sealed: [signature(true, 1), note],
  joint: [signature(true, 3), note, imprint],
};

export interface Sweep {
  readonly name: string;
  readonly tree: PageTree;
}

/** @param step how many lines between two of them */
export const endings = (step: number): Sweep[] =>
  Object.entries(ends).flatMap(([end, elements]) =>
    Object.entries(tails).flatMap(([tail, below], which) =>
      Array.from(
        { length: Math.ceil((PAGE - (which % step)) / step) },
        (_, index) => 1 + (which % step) + index * step,
      ).map((lines) => ({
        name: `${end} ${tail} ${lines}`,
        tree: treeOf([...elements(lines), ...below], {}, { images }),
      })),
    ),
  );

const addressee = (length: number): Element => ({
  kind: 'paragraph',
  role: 'addressee',
  content: line(`${hanzi(length)}：`),
});
const title = (lines: number): Element[] =>
  Array.from({ length: lines }, () => ({ kind: 'paragraph', role: 'title', content: line('关于安全生产情况的通报') }));
const turned = table({ columns: 3, orientation: 'landscape', rows: [row('甲', '乙', '丙')] });

/** Long heads above a text, or above a table on a turned sheet. */
export const openings = (step: number): Sweep[] => [
  ...Array.from({ length: Math.ceil(15 / step) }, (_, index) => index * step).map((lines) => ({
    name: `head ${lines}`,
    tree: treeOf([
      {
        ...masthead('云岭市', '工作专报'),
        copyNumber: line('000012'),
        classification: line('机密'),
        signers: ['林知远', '方静', '周明远'].map(line),
        signerLabel: line('签发人：'),
        documentNumber: line('云安委〔2024〕3号'),
      } as Element,
      ...title(2),
      addressee(28 * lines + 5),
      ...short(3),
    ]),
  })),
  { name: 'head turned', tree: treeOf([masthead('工作专报'), ...title(1), turned]) },
];
