import { expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const series = '单位名录: [{名称: 青石县, 简称: 青石}]\n人员名录: [{姓名: 方静}]\n栏目: [领导动态]\n';

test('in a series folder the schema offers the series’ names, elsewhere none', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024/a.yaml': '标题: 甲\n' });
  for (const argv of [['schema', '2024'], ['schema'], ['schema', '--series', 'series.yaml']]) {
    const { code, out } = await runIn({ cwd }, ...argv);
    expect(code).toBe(0);
    for (const name of ['青石县', '青石', '方静', '领导动态']) expect(out, argv.join(' ')).toContain(`"${name}"`);
  }
  expect((await runIn({ cwd }, 'schema', '--series', 'none')).out).not.toContain('"青石县"');
  expect((await runIn({ cwd }, 'schema', '--series', 'nix.yaml')).code).toBe(2);
});

test('a series file has a schema of its own', async () => {
  const cwd = folderWith({});
  const { out } = await runIn({ cwd }, 'schema', '--for', 'series');
  expect(JSON.parse(out).properties).toHaveProperty('单位名录');
  expect((await runIn({ cwd }, 'schema', '--for', 'nothing')).code).toBe(2);
});
