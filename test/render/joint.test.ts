/** The mark of a document that several offices issue: names of one width below one another, 文件 at the middle of their right (GB/T 9704-2012, 7.2.4). */

import { describe, expect, test } from 'vitest';
import type { Element, Masthead } from '../../src/markup/element.ts';
import { docxOf, hanzi, line, text } from './elements.ts';
import { type Box, middle, type Page, type Rendered, render } from './render.ts';
import { canRender } from './tools.ts';

const offices = [
  '云岭市应急管理局',
  '云岭市公安局',
  '云岭市交通运输局',
  '云岭市住房和城乡建设局',
  '云岭市商务局',
  '云岭市水利局',
  '云岭市教育局',
  '云岭市工业和信息化局',
  '云岭市文化广电旅游体育局',
  '云岭市市场监督管理局',
  '云岭市气象局',
  '云岭市消防救援支队',
];
const marks: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([2, 3, 4, 5, 6, 8, 12].map((count) => [`of ${count}`, offices.slice(0, count)])),
  'a long name beside a short one': ['中共云岭市委全面深化改革委员会办公室', '云岭市公安局'],
};

const mark = (names: readonly string[]): Masthead => ({
  kind: 'masthead',
  form: 'joint',
  name: [...names, '文件'].map(line),
  documentNumber: line('云应急〔2024〕21号'),
  signers: [],
});
const elements = (names: readonly string[]): Element[] => [
  mark(names),
  { kind: 'paragraph', role: 'title', content: line('关于联合开展危险化学品运输安全检查和隐患排查整治工作的通知') },
  { kind: 'paragraph', role: 'addressee', content: line('各县（市、区）人民政府：') },
  text(hanzi(300)),
];

describe.skipIf(!canRender)('the mark', () => {
  const rendered: Readonly<Record<string, Rendered>> = canRender
    ? render(Object.fromEntries(Object.entries(marks).map(([key, names]) => [key, docxOf(elements(names))])))
    : {};
  const pageOf = (key: string): Page => rendered[key]?.pages[0] as Page;
  /** Where the characters of each office stand, and those of 文件, which end at the right of all. */
  const boxesOf = (key: string, names: readonly string[]) => {
    const { words } = pageOf(key);
    const ends = words.findIndex(({ text }) => text.startsWith('云应急'));
    const all = words.slice(0, ends);
    const aside = all.filter(({ text }) => '文件'.includes(text));
    const rest = all.filter(({ text }) => !'文件'.includes(text));
    const rows: Box[] = [];
    for (const name of names) {
      let taken = '';
      const own: Box[] = [];
      while (taken.length < name.length && rest.length > 0) {
        const word = rest.shift() as (typeof rest)[number];
        taken += word.text;
        own.push(word);
      }
      expect(taken).toBe(name);
      rows.push(around(own));
    }
    expect(rest).toEqual([]);
    return { rows, aside: around(aside) };
  };

  const cases = Object.entries(marks);
  test.each(cases)('%s: each name whole on a line, all from one edge to one edge', (key, names) => {
    const { rows } = boxesOf(key, names);
    const widths = [Math.min(...rows.map(({ left }) => left)), Math.max(...rows.map(({ right }) => right))];
    for (const { left, right, top, bottom } of rows) {
      expect(Math.abs(left - (widths[0] ?? 0))).toBeLessThan(0.5);
      expect(Math.abs(right - (widths[1] ?? 0))).toBeLessThan(0.8);
      expect(bottom - top).toBeLessThan(32);
    }
  });
  test.each(cases)('%s: 文件 at the right of them, in the middle of their height', (key, names) => {
    const { rows, aside } = boxesOf(key, names);
    expect(Math.abs(middle(aside) - middle(around(rows)))).toBeLessThan(0.5);
    expect(aside.left).toBeGreaterThan(Math.max(...rows.map(({ right }) => right)));
  });
  test.each(cases)('%s: all of it in the middle of the type area', (key, names) => {
    const { rows, aside } = boxesOf(key, names);
    const { left, right } = around([...rows, aside]);
    expect(left).toBeGreaterThan(28);
    expect(right).toBeLessThan(184);
    expect(Math.abs((left + right) / 2 - 106)).toBeLessThan(1.5);
  });
  test.each(cases)('%s: 35 mm below the edge of the type area, the first page bears text', (key) => {
    // 37 mm of white and 35 mm; the first strokes of 云 and 中 are not as high as a 汉字 may be.
    expect(Math.abs((pageOf(key).redTop ?? 0) - 72)).toBeLessThan(1);
    expect(pageOf(key).lines.some(({ text }) => text.startsWith('云岭市组织各县区'))).toBe(true);
  });
});

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});
