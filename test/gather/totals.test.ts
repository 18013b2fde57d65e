/** A total that is formed of what units have sent: of all of them, or none. */

import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { mapWorld } from '../../src/world/world.ts';

const series = `报头: { 名称: 云岭市水利月报, 编发单位: 云岭市水利局 }
指标: { 检查水闸: 座 }
栏目:
  - { 标题: 县动态, 供稿单位: [县] }
  - { 标题: 数据, 数据: { 正文: "本月检查水闸{{检查水闸}}座。" } }
单位名录:
  - { 名称: 松阳县, 类型: 县, 必报: 是 }
  - { 名称: 桐溪县, 类型: 县, 必报: 是 }
`;
const issueWith = (figures: string): string => `报头: { 年度: 2024, 期号: 6, 日期: 2024-06-30 }
栏目:
  - 标题: 县动态
  - 标题: 数据
    数据: { 指标值: ${figures} }
`;
const blank = issueWith('{ 检查水闸: }');
const songyang = { '松阳县.txt': '6月12日，松阳县检查水闸9座。\n' };
const tongxi = '单位,检查水闸\n桐溪县,6\n';

function run(files: Readonly<Record<string, string>>, issue = blank, more: Readonly<Record<string, string>> = {}) {
  const own: Readonly<Record<string, string>> = { 'issue.yaml': issue, ...files };
  const folder = Object.entries(own).map(([name, text]) => [`2024-06/${name}`, text] as const);
  const all = { 'series.yaml': series, ...Object.fromEntries(folder), ...more };
  const bytes = Object.fromEntries(Object.entries(all).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return (options: Parameters<typeof open>[2]) => {
    const document = open(mapWorld(bytes), '2024-06/issue.yaml', options);
    const page = document.write('text');
    return {
      errors: document.findings.flatMap(({ severity, file, line, code, message, hint }) =>
        severity === 'error'
          ? [`${file}:${line} ${code} ${message}${code === 'figures-missing' ? ` → ${hint}` : ''}`]
          : [],
      ),
      page: page && new TextDecoder().decode(page),
    };
  };
}

const missing =
  '2024-06/桐溪县统计.csv:2 figures-missing 松阳县没有填：检查水闸 → 松阳县.txt 正文里写着 9；核对后填进表里';

test('a unit that must send and has no row in any sheet', () => {
  expect(run({ ...songyang, '桐溪县统计.csv': tongxi })({})).toEqual({ errors: [missing], page: undefined });
});

test('a sheet that was set aside gives none', () => {
  const files = { ...songyang, '桐溪县统计.csv': tongxi, '_汇总.csv': '单位,检查水闸\n松阳县,9\n桐溪县,5\n' };
  expect(run(files)({}).errors).toEqual([missing]);
});

const skipBroken = { skipBroken: true };
const csv = (...rows: readonly string[]): string => ['单位,检查水闸', ...rows, ''].join('\n');

test('two sheets that differ, left out: no total of what is left', () => {
  const files = { ...songyang, '桐溪县统计.csv': tongxi, '汇总.csv': csv('松阳县,9', '桐溪县,5', '合计,14') };
  const { errors, page } = run(files)(skipBroken);
  expect(page).toBeUndefined();
  expect(errors).toContain(missing);
});

test('a blank cell, left out: no total', () => {
  const { errors, page } = run({ '汇总.csv': csv('松阳县,', '桐溪县,5') })(skipBroken);
  expect(page).toBeUndefined();
  expect(errors.map((one) => one.split(' ')[1])).toEqual(['figures-missing']);
});

test('a total that the issue itself gives prints without them', () => {
  const files = { '桐溪县统计.csv': tongxi, '汇总.csv': csv('松阳县,9', '桐溪县,5') };
  const { page } = run(files, issueWith('{ 检查水闸: 14 }'))(skipBroken);
  expect(page).toContain('本月检查水闸14座');
});

test('a total of the issue that is not what all units add up to', () => {
  const files = { '汇总.csv': csv('松阳县,9', '桐溪县,6', '合计,15') };
  expect(run(files, issueWith('{ 检查水闸: 20 }'))({})).toEqual({
    errors: ['2024-06/汇总.csv:2 figures-differ “检查水闸”各单位相加是 15，2024-06/issue.yaml 第 5 行 是 20'],
    page: undefined,
  });
  expect(run(files, issueWith('{ 检查水闸: 15 }'))({}).errors).toEqual([]);
});

test('a figure of a unit in the issue that differs, at its line', () => {
  const files = { '汇总.csv': csv('松阳县,9', '桐溪县,6') };
  expect(run(files, issueWith('{ 检查水闸: { 松阳县: 8 } }'))({}).errors).toEqual([
    '2024-06/汇总.csv:2 figures-differ 松阳县的“检查水闸”这里是 9，2024-06/issue.yaml 第 5 行 是 8',
  ]);
});

test('two sheets that differ are not held against the issue before', () => {
  const counted = series.replace('{ 检查水闸: 座 }', '{ 检查水闸: { 计量单位: 座, 累计自: 2024-01-01 } }');
  const period = '统计时段: { 自: 2024-01-01, 至: 2024-06-30 }, ';
  const before = issueWith('{ 检查水闸: { 松阳县: 9, 桐溪县: 5 } }')
    .replace('指标值', `${period.replace('06-30', '05-30')}指标值`)
    .replace('期号: 6, 日期: 2024-06-30', '期号: 5, 日期: 2024-05-30');
  const now = blank.replace('指标值', `${period}指标值`);
  const files = { '桐溪县统计.csv': tongxi, '汇总.csv': csv('松阳县,9', '桐溪县,5') };
  const { errors } = run(files, now, { 'series.yaml': counted, '2024-05.yaml': before })({});
  expect(errors.map((one) => one.split(' ')[1])).toEqual(['figures-differ']);
});

test('a sheet of the wrong kind of figures is asked for once, at its own unit', () => {
  const counted = series.replace('检查水闸: 座', '检查水闸: { 计量单位: 座, 累计自: 2024-01-01 }');
  const files = {
    ...songyang,
    '桐溪县.txt': '6月12日，桐溪县检查水闸6座。\n',
    '松阳县统计.csv': '项目,本月,累计\n检查水闸,9,40\n',
    '桐溪县统计.csv': '单位,检查水闸（本月）\n桐溪县,6\n',
  };
  const issue = issueWith('{ 检查水闸: }').replace('指标值', '统计时段: { 自: 2024-01-01, 至: 2024-06-30 }, 指标值');
  expect(run(files, issue, { 'series.yaml': counted })({}).errors).toEqual([
    '2024-06/桐溪县统计.csv:1 sheet-period “检查水闸”从 2024-01-01 起累计，表里只有本期数',
  ]);
});
