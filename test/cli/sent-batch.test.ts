/** What is said of several issue folders in one run. */

import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from './harness.ts';

const series = `报头: { 名称: 罗水县专报 }
栏目: [{ 标题: 乡镇动态, 供稿单位: [镇] }]
单位名录:
  - { 名称: 城关镇, 类型: 镇, 必报: 是 }
  - { 名称: 沙坪镇, 类型: 镇, 必报: 是 }
`;
const month = (number: number) => ({
  [`2024-0${number}/issue.yaml`]: `报头: { 年度: 2024, 期号: ${number}, 日期: 2024-0${number}-28 }\n栏目: [{ 标题: 乡镇动态 }]\n`,
  [`2024-0${number}/城关镇.txt`]: `城关镇\n${number}月${number + 9}日，城关镇第${number}次检查企业。\n`,
});
const run = async (cwd: string, ...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, ...argv);
const months = { 'series.yaml': series, ...month(4), ...month(5), ...month(6) };

test('a unit that sent nothing is told in each issue that lacks it, with its number', async () => {
  const { out } = await run(folderWith(months), 'check');
  const places = out.split('\n').filter((line) => line.includes('没有沙坪镇的稿件'));
  expect(places.map((line) => line.split('  ')[0])).toEqual([
    '2024-04/issue.yaml:1:21',
    '2024-05/issue.yaml:1:21',
    '2024-06/issue.yaml:1:21',
  ]);
});

test('where the issue bears no number it is told in the issue all the same', async () => {
  const files = { ...months, '2024-05/issue.yaml': '栏目: [{ 标题: 乡镇动态 }]\n' };
  const { out } = await run(folderWith(files), 'check', '2024-05');
  expect(out).toMatch(/^2024-05\/issue\.yaml:.*没有沙坪镇的稿件/m);
});

test('lines that did not print are told of each issue that is written, and once of those that did not change', async () => {
  const cwd = folderWith(months);
  const told = async (...paths: string[]) => {
    const { err } = await run(cwd, 'build', ...paths);
    return err.split('\n').filter((line) => line.includes('没有印的行'));
  };
  const one = (name: string) => `没有印的行：bulletin status ${name} 列出`;
  expect(await told('2024-04', '2024-05')).toEqual([one('2024-04'), one('2024-05')]);
  expect(await told('2024-04', '2024-06')).toEqual([
    one('2024-06'),
    '没有变化的 2024-04，没有印的行：bulletin status 2024-04 列出',
  ]);
  expect(await told()).toEqual(['没有变化的 3 期，没有印的行：bulletin status 2024-04 这样，一期一期列出']);
});
