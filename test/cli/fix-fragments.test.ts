/** `check --fix` mends what was made of a sent file; what a unit sent itself is never written (contract 3.0, rule 14). */

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from './harness.ts';

const fragment = (more = ''): string =>
  `单位：松阳县\n${more}栏目: 县动态\n条目:\n  - 6月12日，松阳县检查水闸9座，，发现隐患3处。\n`;
const paper = '6月12日，桐溪县检查水闸5座，，发现隐患2处。\n';
const files = {
  'series.yaml':
    '报头: { 名称: 云岭市水利月报 }\n栏目: [ { 标题: 县动态, 供稿单位: [县] } ]\n单位名录: [ { 名称: 松阳县, 类型: 县 }, { 名称: 桐溪县, 类型: 县 } ]\n',
  '2024-06/issue.yaml': '报头: { 年度: 2024, 期号: 6, 日期: 2024-06-30 }\n',
  '2024-06/松阳县.txt': '6月12日，松阳县检查水闸9座，，发现隐患3处。\n',
  '2024-06/松阳县.yaml': fragment('来自: 松阳县.txt\n'),
  '2024-06/桐溪县.txt': paper,
};
const mended = '单位: 松阳县\n来自: 松阳县.txt\n栏目: 县动态\n条目:\n  - 6月12日，松阳县检查水闸9座，发现隐患3处。\n';
const run = async (cwd: string, ...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, 'check', ...argv);
const read = (cwd: string, name: string): string => readFileSync(`${cwd}/2024-06/${name}`, 'utf8');

test.each([['2024-06'], ['2024-06/松阳县.yaml']])('check --fix %s', async (asked) => {
  const cwd = folderWith(files);
  const planned = (await run(cwd, asked, '--dry-run')).out;
  expect(planned).toContain('会这样改 2024-06/松阳县.yaml');
  expect(read(cwd, '松阳县.yaml')).toBe(files['2024-06/松阳县.yaml']);
  const { err } = await run(cwd, asked, '--fix');
  expect(err).toContain('已改正 2024-06/松阳县.yaml');
  expect(read(cwd, '松阳县.yaml')).toBe(mended);
  expect([read(cwd, '松阳县.txt'), read(cwd, '桐溪县.txt')]).toEqual([files['2024-06/松阳县.txt'], paper]);
});

test('a fragment that a unit may have sent stays as it is, and no cure is promised', async () => {
  const cwd = folderWith(files);
  writeFileSync(`${cwd}/2024-06/松阳县.yaml`, fragment());
  const { out } = await run(cwd, '2024-06', '--fix');
  expect(read(cwd, '松阳县.yaml')).toBe(fragment());
  expect(out).not.toContain('--fix');
});

test('of one that is named alone nothing else is written', async () => {
  const cwd = folderWith({ ...files, '2024-06/issue.yaml': '报头：{ 年度: 2024, 期号: 6, 日期: 2024-06-30 }\n' });
  await run(cwd, '2024-06/松阳县.yaml', '--fix');
  expect(read(cwd, 'issue.yaml')).toContain('报头：');
  expect(read(cwd, '松阳县.yaml')).toBe(mended);
});
