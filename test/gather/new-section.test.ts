/** What is said of a section that does not exist cures it, and nothing else is said then. */

import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from '../cli/harness.ts';

const series = `报头: { 名称: 云岭市水利月报 }
栏目:
  - { 标题: 领导动态, 编排: 连排, 供稿单位: [] }
  - { 标题: 县动态, 编排: 连排, 供稿单位: [县] }
  - { 标题: 部门动态, 编排: 连排, 供稿单位: [局] }
单位名录: [ { 名称: 松阳县, 类型: 县 }, { 名称: 桐溪县, 类型: 县 }, { 名称: 市水利局, 类型: 局 } ]
`;
const head = '报头: { 年度: 2024, 期号: 6, 日期: 2024-06-30 }\n';
const files = {
  'series.yaml': series,
  '2024-06/issue.yaml': head,
  '2024-06/松阳县.yaml': '单位: 松阳县\n栏目: 经验交流\n条目:\n  - 探索“河长＋警长”，全县水事纠纷明显减少。\n',
  '2024-06/桐溪县.txt': '6月12日，桐溪县检查水闸9座。\n',
};

test.each([
  ['series.yaml', series.replace('单位名录', '  - { 标题: 经验交流, 编排: 分段 }\n单位名录')],
  ['2024-06/issue.yaml', `${head}栏目:\n  - 标题: 经验交流\n`],
])('written into %s', async (file, cured) => {
  const cwd = folderWith(files);
  const check = async () => (await runIn({ cwd, engine: await engine() }, 'check', '2024-06')).out;
  const said = await check();
  expect(said).toContain('section-unclear');
  expect(said).toContain(file.split('/').at(-1));
  writeFileSync(`${cwd}/${file}`, cured);
  expect(await check()).not.toMatch(/section-/);
});
