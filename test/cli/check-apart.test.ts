/** A file of an issue folder that does not print is looked at when it is named: it is what goes back to the unit. */

import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from './harness.ts';

const files = {
  'series.yaml': `报头: { 名称: 罗水县专报 }
栏目: [{ 标题: 乡镇动态, 供稿单位: [镇] }]
单位名录: [{ 名称: 城关镇, 类型: 镇 }, { 名称: 沙坪镇, 类型: 镇 }]
`,
  '2024-04/issue.yaml': '报头: { 年度: 2024, 期号: 4, 日期: 2024-04-28 }\n',
  '2024-04/城关镇.txt': '4月13日，城关镇检查企业８家。\n',
  '2024-04/城关镇.yaml': '单位: 城关镇\n来自: 城关镇.txt\n栏目: 乡镇动态\n条目:\n  - 4月13日，城关镇检查企业8家。\n',
  '2024-04/_沙坪镇.txt': '4月14日，沙坪镇检查企业９家。\n',
};

test.each([
  ['what a fragment was made of', '2024-04/城关镇.txt', '“８”是全角数字'],
  ['what was set aside', '2024-04/_沙坪镇.txt', '“９”是全角数字'],
])('%s', async (_, name, said) => {
  const { out, code } = await runIn({ cwd: folderWith(files), engine: await engine() }, 'check', name);
  expect([code, out]).toEqual([1, expect.stringContaining(said)]);
  expect(out).not.toContain('两稿');
});

test('and the issue is as it was', async () => {
  const { out, code } = await runIn({ cwd: folderWith(files), engine: await engine() }, 'check', '2024-04');
  expect([code, out]).toEqual([0, '查了 1 期：没有发现问题。\n']);
});
