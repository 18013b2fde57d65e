import { expect, test } from 'vitest';
import { figure } from '../../src/schema/form.ts';
import { hintFor } from '../../src/schema/hints.ts';
import { nearest } from '../../src/schema/nearest.ts';

test.each([
  ['12个', '只写数字：12'],
  ['约95.5分', '只写数字：95.5'],
  ['１２', '只写数字：12'],
  ['−5', '只写数字：-5'],
  ['1,087亿元', '写全数字：写作 甲: 108700000000；计量单位里已有“亿”的，只写 1,087'],
  ['3.5 万', '写全数字：写作 甲: 35000；计量单位里已有“万”的，只写 3.5'],
  ['若干', undefined],
  ['九十', '只写数字：90'],
  ['￥1,260元', '只写数字：1,260；在方括号、花括号里加引号 "1,260"'],
  ['-5 ℃', '只写数字：-5'],
  ['95 .5', undefined],
  ['95.5。', undefined],
  ['1/2', undefined],
  ['1,26', undefined],
  ['1,26元', undefined],
  ['1.2.3', undefined],
  ['百分之95', undefined],
  ['负5', undefined],
  ['下降5', undefined],
  ['3个半', undefined],
  ['≥95', undefined],
  ['9O', '“O”是字母，不是数字：写作 甲: 90'],
  ['甲-5', undefined],
  ['2至3', undefined],
])('a figure written “%s”', (text, hint) => {
  expect(hintFor(figure, text, '甲')?.zh).toBe(hint);
});

test.each([
  ['期好', '期号'],
  ['印发日期', '日期'],
  ['Ｏｆｆｉｃｅ', 'office'],
  ['titel', 'title'],
  ['天气', undefined],
  ['名', '名称'],
  ['甲'.repeat(1000), undefined],
])('%s may be meant as %s', (word, meant) => {
  expect(nearest(word, ['期号', '日期', '名称', 'office', 'title'])).toBe(meant);
});
