/** Three sources under one document: the issue, its series, and what a unit sent as a Word file; each word has its own place. */

import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { textsOf } from '../../src/gather/texts.ts';
import { mapWorld } from '../../src/world/world.ts';
import { docxFile, p, run } from '../flow/docx-file.ts';

test('the words of each stand where they were written', () => {
  const world = mapWorld({
    'series.yaml': `报头: { 名称: 工作专报 }
栏目:
  - { 标题: 县市区动态, 供稿单位: [县] }
  - 部门动态
  - { 标题: 亮点工作, 供稿单位: [局] }
单位名录: [{ 名称: 清塘县, 类型: 县 }, { 名称: 县林业局, 类型: 局 }]
结语: 完。
`,
    '11/issue.yaml':
      '报头: { 期号: 11 }\n栏目:\n  - 标题: 县市区动态\n    条目:\n      - 甲县开会。\n  - 标题: 部门动态\n    正文: 无。\n',
    '11/清塘县.docx': docxFile({ body: p(run('清塘县')) + p(run('　　10月18日，召开会议。')) }),
    '11/县林业局.txt': '县林业局动态\n\n县林业局召开会议。\n',
  });
  const { joined } = open(world, '11/issue.yaml');
  if (!joined) throw new Error('not joined');
  const places = textsOf(joined.file).map(({ path, value }) => {
    const { file, range } = joined.locate(path, { start: 0, end: 1 });
    return `${file}:${range.line}:${range.column} ${value}`;
  });
  expect(places).toEqual([
    'series.yaml:1:11 工作专报',
    '11/issue.yaml:3:9 县市区动态',
    '11/issue.yaml:5:9 甲县开会。',
    '11/清塘县.docx:2:3 10月18日，召开会议。',
    '11/issue.yaml:6:9 部门动态',
    '11/issue.yaml:7:9 无。',
    // A section that the issue does not write is that of the series.
    'series.yaml:5:11 亮点工作',
    '11/县林业局.txt:3:1 县林业局召开会议。',
    'series.yaml:7:5 完。',
  ]);
});
