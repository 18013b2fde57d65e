/** An item looks the same whoever wrote it: with keys, as a text in YAML, or as a paper came. */

import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { itemParagraphs } from '../../src/model/sentence.ts';
import { mapWorld } from '../../src/world/world.ts';

const series = `报头: { 名称: 云岭市水利月报 }
栏目:
  - { 标题: 领导动态, 编排: 连排, 供稿单位: [] }
  - { 标题: 县动态, 编排: 连排, 供稿单位: [县] }
来稿: { 补单位: 是 }
单位名录: [ { 名称: 松阳县, 简称: 松阳, 类型: 县 }, { 名称: 桐溪县, 类型: 县 }, { 名称: 白水县, 类型: 县 } ]
人员名录: [ { 姓名: 魏长河, 任职: [ { 职务: 市委书记 } ] } ]
`;
const files = {
  'series.yaml': series,
  '2024-06/issue.yaml': '报头: { 年度: 2024, 期号: 6, 日期: 2024-06-30 }\n',
  '2024-06/松阳县.yaml':
    '单位: 松阳县\n栏目: 县动态\n条目:\n  - { 日期: 2024-06-11, 正文: 检查水闸9座。 }\n  - 6月12日，松阳召开会议，松阳县水利局参加。\n',
  '2024-06/桐溪县.txt': '6月13日，桐溪县委副书记、县长何秋实调研山塘。\n6月14日，县水利局巡河，劝返*1*人。\n',
  '2024-06/白水县.txt': '6月15日，县委书记林书远到青石水库检查。\n',
  '2024-06/领导动态/市委.txt': '6月16日，市委书记魏长河到白水县调研。\n',
};

/** `**` round what prints bold. */
const printed = (more: Readonly<Record<string, string>> = {}): readonly string[] => {
  const { bulletin } = open(mapWorld({ ...files, ...more }), '2024-06/issue.yaml');
  const lists = (bulletin?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'items' ? block.list : [])),
  );
  const look = (text: string, bold: boolean): string => (bold ? `【${text}】` : text);
  return lists.flatMap((list) =>
    itemParagraphs(list).map(({ spans }) =>
      spans.map(({ bold, parts }) => look(parts.map(({ text }) => text).join(''), bold)).join(''),
    ),
  );
};

test('the unit, and without one the leader', () => {
  expect(printed()).toEqual([
    '6月16日，市委书记【魏长河】到白水县调研。',
    '【松阳县】6月11日检查水闸9座。6月12日，【松阳】召开会议，松阳县水利局参加。6月13日，【桐溪县】委副书记、县长何秋实调研山塘。6月14日，县水利局巡河，劝返*1*人。6月15日，【白水县】委书记林书远到青石水库检查。',
  ]);
});

test.each([
  ['a section for nobody', series],
  ['a section that says nothing of whom it takes', series.replace(', 供稿单位: []', '')],
])('what is made of a text about a leader is no unit’s that the leader went to: %s', (_, settings) => {
  const sent = '6月16日，市委书记魏长河到白水县调研。\n6月17日，魏长河主持会议。\n';
  const items = sent.trim().split('\n');
  const made = `来自: 领导动态/市委.txt\n栏目: 领导动态\n条目:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  const own = { 'series.yaml': settings, '2024-06/领导动态/市委.txt': sent };
  expect(printed({ ...own, '2024-06/领导动态/市委.yaml': made })).toEqual(printed(own));
});

test('as the style of the series says', () => {
  const plain = printed({ 'series.yaml': `${series}版式: { 加粗: 否 }\n` });
  expect(plain.join('')).not.toMatch(/[【】]/);
  const [leaders, units] = printed({ 'series.yaml': `${series}版式: { 加粗: [单位] }\n` });
  expect([leaders, units?.includes('【桐溪县】')]).toEqual(['6月16日，市委书记魏长河到白水县调研。', true]);
});
