import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, runIn } from '../cli/harness.ts';

const issue = '报头: { 名称: 快报, 年度: 2024, 期号: 1, 日期: 2024-01-02 }\n栏目:\n  - { 标题: 甲, 正文: 乙。 }\n';

test('a name that would break the line is shown as what it is', async () => {
  const cwd = folderWith({ 'a\n\u001b[31mb.yaml': issue });
  const { out } = await runIn({ cwd, engine: await engine() }, 'status', '--date', '2024-01-03');
  expect(out.split('\n')[3]).toBe('第1期  2024-01-02  可以生成  a␊␛[31mb.yaml');
});

test('nothing is written but what -o names, and no issue, contribution or edited document is replaced', async () => {
  const cwd = folderWith({
    'a.yaml': issue,
    'b.docx': 'not ours',
    '2024-02/issue.yaml': issue,
    '2024-02/甲县.csv': '单位\n',
  });
  const run = async (...argv: readonly string[]) =>
    (await runIn({ cwd, engine: await engine() }, 'status', ...argv)).code;
  expect(await run('a.yaml', '--format', 'csv', '-o', 'a.yaml')).toBe(2);
  expect(await run('a.yaml', '--format', 'csv', '-o', '2024-02/甲县.csv')).toBe(2);
  expect(await run('a.yaml', '--format', 'csv', '-o', 'gone/a.csv')).toBe(2);
  expect(await run('a.yaml', '--format', 'csv', '-o', 'a.csv')).toBe(0);
  expect(await run('a.yaml', '--format', 'csv', '-o', 'a.csv')).toBe(0);
});

test('what could not be looked at is told, the rest is shown, exit 2', async () => {
  const cwd = folderWith({ 'a.yaml': issue });
  const { code, out, err } = await runIn({ cwd, engine: await engine() }, 'status', 'a.yaml', 'b.yaml');
  expect(code).toBe(2);
  expect(out).toContain('2024年第1期');
  expect(err).toContain('没有这个文件或文件夹');
});

test('--strict tells what is wrong by the exit code', async () => {
  const cwd = folderWith({ 'a.yaml': issue, 'b.yaml': issue.replace('甲', '甲, 标题') });
  const run = async (...argv: readonly string[]) =>
    (await runIn({ cwd, engine: await engine() }, 'status', ...argv)).code;
  expect(await run('a.yaml', '--strict')).toBe(0);
  expect(await run('b.yaml', '--strict')).toBe(1);
  expect(await run('b.yaml')).toBe(0);
});

test('--json is --format json, as with every command', async () => {
  const cwd = folderWith({ 'a.yaml': issue });
  const run = async (...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, 'status', 'a.yaml', ...argv);
  const date = ['--date', '2024-01-03'];
  const { out } = await run('--json', ...date);
  expect(JSON.parse(out)).toMatchObject({ version: 1, today: '2024-01-03' });
  expect(out).toBe((await run('--format', 'json', ...date)).out);
  expect((await run('--json', '--format', 'csv')).code).toBe(2);
});

test('a log holds the screen', async () => {
  const cwd = folderWith({ 'a.yaml': issue });
  await runIn({ cwd, engine: await engine() }, 'status', 'a.yaml', '--log', 'l.txt');
  const { out } = await runIn({ cwd, engine: await engine() }, 'status', 'a.yaml');
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(`${cwd}/l.txt`, 'utf8')).toContain(out);
});

test('units that stand in a file are counted, and one that owes no text is not', async () => {
  const cwd = folderWith({
    'series.yaml': '报头: { 名称: 快报 }\n单位名录: { 文件: 名录.csv }\n',
    '名录.csv': '名称,简称,类型,必报,来稿\n县本级,,,,否\n青石镇,青石,镇,是,\n白水镇,,镇,是,\n',
    'a.yaml':
      '报头: { 年度: 2024, 期号: 1, 日期: 2024-01-02 }\n栏目:\n  - { 标题: 甲, 条目: [{ 单位: 青石, 正文: 乙。 }] }\n',
  });
  const { out } = await runIn({ cwd, engine: await engine() }, 'status', '--year', '2024', '--format', 'csv');
  expect(out).toBe('\ufeff单位,采用,甲,名次\r\n青石镇,1,1,1\r\n白水镇,0,0,2\r\n合计,1,1,\r\n');
});

const water = {
  'series.yaml':
    '报头: { 名称: 云岭市水利月报, 编发单位: 云岭市水利局 }\n指标: { 检查水闸: 座 }\n栏目:\n  - { 标题: 县动态, 供稿单位: [县] }\n  - { 标题: 数据, 数据: { 正文: "检查水闸{{检查水闸}}座。" } }\n单位名录:\n  - { 名称: 松阳县, 类型: 县, 必报: 是 }\n  - { 名称: 桐溪县, 类型: 县, 必报: 是 }\n',
  '2024-06/issue.yaml': '报头: { 年度: 2024, 期号: 6, 日期: 2024-06-30 }\n',
  '2024-06/松阳县.txt': '6月12日，松阳县检查水闸9座。\n',
  '2024-06/桐溪县.txt': '6月13日，桐溪县检查水闸5座。\n',
};

test('what was built without the figures or the paper of a unit is asked for', async () => {
  const cwd = folderWith(water);
  const run = async (...argv: readonly string[]) => (await runIn({ cwd, engine: await engine() }, ...argv)).out;
  await run('build', '2024-06');
  writeFileSync(`${cwd}/2024-06/统计.csv`, '单位,检查水闸\n桐溪县,6\n');
  expect(await run('status', '2024-06', '--format', 'text')).toContain('请松阳县（缺检查水闸）报送第6期材料。');
  writeFileSync(`${cwd}/2024-06/松阳县.txt`, '');
  expect(await run('status', '2024-06', '--format', 'text')).toContain('松阳县（文件是空的，请重报）');
});

test('what was built without the broken files is not changed, and they are counted by their units', async () => {
  const cwd = folderWith({ ...water, '2024-06/松阳县补充.txt': '', '2024-06/桐溪县.zip': 'PK' });
  const run = async (...argv: readonly string[]) => (await runIn({ cwd, engine: await engine() }, ...argv)).out;
  await run('build', '2024-06', '--skip-broken');
  const [head] = (await run('status', '2024-06')).split('\n');
  expect(head).toContain('已生成');
  expect(head).toContain('读不了2家');
});
