/** Lists in files through the commands: what `check --learn -o` writes is read again, and whoever asks for names gets them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readTableFile } from '../../src/data/table-file.ts';
import { fieldsOf } from '../../src/document.ts';
import { readSeriesSettings } from '../../src/gather/read.ts';
import { learn } from '../../src/learn.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

const engine = { compile, fieldsOf, learn, readSeriesSettings };

const issue = `报头: { 名称: 云岭专报, 年度: 2024, 期号: 5, 编发单位: 云岭市安委办, 日期: 2024-05-20 }
栏目:
  - 标题: 县市区动态
    条目:
      - { 日期: 2024-05-06, 单位: 青石县, 领导: 蔡景明, 职务: 县委副书记、县长, 正文: 检查商场3家。 }
      - { 日期: 2024-05-07, 单位: 芦县, 领导: 谭永和, 职务: 县委书记, 正文: 召开会议。 }
`;
const series = `周期: 月
单位名录: [{ 名称: 青石县, 简称: [青石, 石城], 类型: 县, 必报: 是 }]
人员名录: [{ 姓名: 蔡景明, 任职: [{ 职务: 县委副书记、县长, 单位: 青石县, 自: 2023-01 }] }]
`;
const named = '周期: 月\n单位名录: { 文件: 名录.xlsx }\n人员名录: { 文件: 名录.xlsx }\n';

const sheetOf = (folder: string, name: string): readonly string[] => {
  const table = readTableFile(name, new Uint8Array(readFileSync(join(folder, name.split('#')[0] ?? ''))));
  return 'rows' in table ? table.rows.map((row) => row.join('|')) : [table.message.zh];
};

test('the whole of both lists, as a workbook that the series may name', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-05.yaml': issue });
  const ran = await runIn({ cwd, engine }, 'check', '--learn', '-o', '名录.xlsx');
  expect(ran).toEqual({
    code: 0,
    out: '',
    err: '写好了 名录.xlsx：人员 2 行，新增 1 人，单位 2 个，新增 1 个。先后请照规定调整，再在 series.yaml 里换成：人员名录: { 文件: 名录.xlsx }、单位名录: { 文件: 名录.xlsx }\n',
  });
  expect(sheetOf(cwd, '名录.xlsx#人员')).toEqual([
    '姓名|职务|单位|自|备注'.replace('|备注', '|至|备注'),
    '蔡景明|县委副书记、县长|青石县|2023-01||',
    '谭永和|县委书记|芦县|||2024-05-07 首次出现'.replace('2024-05-07', '2024-05-20'),
  ]);
  expect(sheetOf(cwd, '名录.xlsx#单位')).toEqual([
    '名称|简称|类型|必报|备注',
    '青石县|青石、石城|县|是|',
    '芦县||县||2024-05-20 首次出现',
  ]);
  const again = folderWith({
    'series.yaml': named,
    '名录.xlsx': new Uint8Array(readFileSync(join(cwd, '名录.xlsx'))),
    '2024-05.yaml': issue,
  });
  expect((await runIn({ cwd: again, engine }, 'check')).out).toBe('查了 1 期：没有发现问题。\n');
  const schema = await runIn({ cwd: again, engine }, 'schema');
  expect(schema.out).toContain('石城');
  expect(schema.out).toContain('谭永和');
});

test('as CSV one list a file: people, or units where its name says so', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-05.yaml': issue });
  await runIn({ cwd, engine }, 'check', '--learn', '-o', '人员.csv');
  const units = await runIn({ cwd, engine }, '--lang', 'en', 'check', '--learn', '-o', 'units.csv');
  expect(units.err).toBe(
    'wrote units.csv: 2 units, 1 new. Put them into their official order, then write into series.yaml: units: { file: units.csv }\n',
  );
  expect(readFileSync(join(cwd, '人员.csv'), 'utf8')).toBe(
    '\ufeff姓名,职务,单位,自,至,备注\r\n蔡景明,县委副书记、县长,青石县,2023-01,,\r\n谭永和,县委书记,芦县,,,2024-05-20 首次出现\r\n',
  );
});

test('never over a file that is there, and only in a form that can be read again', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-05.yaml': issue, '名录.xlsx': '旧的' });
  const there = await runIn({ cwd, engine }, 'check', '--learn', '-o', '名录.xlsx');
  expect([there.code, readFileSync(join(cwd, '名录.xlsx'), 'utf8')]).toEqual([2, '旧的']);
  expect(there.err).toContain('已经有 名录.xlsx，不覆盖');
  for (const flags of [
    ['--learn', '-o', '名录.doc'],
    ['-o', '名录2.xlsx'],
  ]) {
    const ran = await runIn({ cwd, engine }, 'check', ...flags);
    expect(ran.code).toBe(2);
  }
  expect(filesIn(cwd)).toEqual(['2024-05.yaml', 'series.yaml', '名录.xlsx']);
});

test('an issue with errors is named, and the rest is written', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-05.yaml': issue, '2024-06.yaml': '报头: [' });
  const ran = await runIn({ cwd, engine }, 'check', '--learn', '-o', '名录.xlsx');
  expect(ran.code).toBe(1);
  expect(filesIn(cwd)).toContain('名录.xlsx');
});

test('`new` under a series whose lists stand in a file', async () => {
  const csv = '姓名,职务,单位\n蔡景明,县长,青石县\n';
  const cwd = folderWith({
    'series.yaml': '周期: 月\n人员名录: { 文件: 人员.csv }\n',
    '人员.csv': csv,
    '2024-05.yaml': issue,
  });
  const ran = await runIn({ cwd, engine }, 'new');
  expect(ran.code).toBe(0);
  const broken = folderWith({ 'series.yaml': '周期: 月\n人员名录: { 文件: 名录.csv }\n', '2024-05.yaml': issue });
  const failed = await runIn({ cwd: broken, engine }, 'new');
  expect(failed.code).toBe(1);
  expect(failed.err).toContain('没有这个文件：名录.csv');
});
