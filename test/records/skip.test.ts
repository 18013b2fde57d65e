/** What a second run builds again, and what it leaves. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, builtFolder, files, issueOf, write } from './folder.ts';

const all = Object.keys(files).filter((name) => name.endsWith('.yaml') && name !== 'series.yaml');

test('nothing has changed: nothing is compiled, and the compiler is not loaded', async () => {
  const { cwd, first } = await builtFolder();
  expect([...first.compiled].sort()).toEqual([...all].sort());
  const again = await build(cwd);
  expect(again).toMatchObject({ code: 0, compiled: [], isEngineLoaded: false, err: '共 7 期：没有变化 7。\n' });
});

const append = (name: string) => (cwd: string) => fs.appendFileSync(path.join(cwd, name), '\n');
const add = (name: string, text: string) => (cwd: string) => write(cwd, name, text);
const remove = (name: string) => (cwd: string) => fs.rmSync(path.join(cwd, name));
const rename = (from: string, to: string) => (cwd: string) => fs.renameSync(path.join(cwd, from), path.join(cwd, to));
/** It lies behind the last month, and looks through all for the issues of its own time. */
const odd = '专题/专题一.yaml';
const months = (...numbers: readonly number[]) => numbers.map((month) => `2024-0${month}.yaml`);

test.each<readonly [what: string, change: (cwd: string) => void, built: readonly string[]]>([
  ['an issue: it, and those beside it in time', append('2024-05.yaml'), [...months(4, 5, 6), odd]],
  ['the series: all', append('series.yaml'), all],
  ['a part of its template: all', append('模板/notes.hbs'), all],
  ['a part that was not there: all', add('模板/heading.hbs', '{{! }}'), all],
  ['the list of its units: all', append('名录.csv'), all],
  ['a table', append('台账.csv'), months(2)],
  ['a text', append('记录.txt'), months(3)],
  ['a series that appears nearer', add('专题/series.yaml', '报头: { 名称: 云岭市专题 }\n'), [...months(6), odd]],
  ['an issue that appears behind the last', add('2024-07.yaml', issueOf(7)), ['2024-07.yaml', ...months(6), odd]],
  ['what is no issue and no source', add('说明.txt', '无'), []],
  ['a draft, which is no issue', add('_2024-07.yaml', issueOf(7)), []],
  ['a document that is gone', remove('2024-04.docx'), months(4)],
  ['an issue that is gone: those that read it', remove('2024-04.yaml'), [...months(3, 5, 6), odd]],
  ['an issue by another name', rename('2024-06.yaml', '2024-6.yaml'), ['2024-6.yaml', ...months(5), odd]],
  ['the time of a file, and nothing in it', (cwd) => fs.utimesSync(path.join(cwd, '2024-05.yaml'), 1, 1), []],
  ['all records', (cwd) => fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true }), all],
])('%s', async (_, change, built) => {
  const { cwd } = await builtFolder();
  change(cwd);
  const again = await build(cwd);
  expect([...again.compiled].sort()).toEqual([...built].sort());
  expect((await build(cwd)).compiled).toEqual([]);
});

const folder: Readonly<Record<string, string>> = {
  '2024-07/issue.yaml': '报头: { 年度: 2024, 期号: 7, 日期: 2024-07-28 }\n栏目:\n  - 标题: 工作动态\n',
  '2024-07/工作动态/青石县.txt': '青石县召开防汛会议。\n青石县应急管理局\n',
  '2024-08.yaml': issueOf(8),
};

test('what a unit has sent is said again, and built again where it or the issue after has read it', async () => {
  const { cwd, first } = await builtFolder(folder);
  expect(first.err).toContain('没有印的行');
  const again = await build(cwd);
  expect(again.compiled).toEqual([]);
  expect(again.err).toContain('没有印的行');
  append('2024-07/工作动态/青石县.txt')(cwd);
  expect((await build(cwd)).compiled).toEqual(expect.arrayContaining(['2024-07/issue.yaml', '2024-08.yaml']));
  expect((await build(cwd)).compiled).toEqual([]);
  add('2024-07/工作动态/古渡县.txt', '古渡县召开防汛会议。\n')(cwd);
  expect((await build(cwd)).compiled).toEqual(expect.arrayContaining(['2024-07/issue.yaml', '2024-08.yaml']));
  expect((await build(cwd, '--skip-broken')).compiled.length).toBe(9);
});

/** The name of an output asks an issue for its number before it is compiled: what it has then read of its units counts, too. */
const bothMonths = {
  'series.yaml': `${files['series.yaml']}输出: 成品/{年度}年第{期号:2}期\n`,
  '2024-07/issue.yaml': folder['2024-07/issue.yaml'] as string,
  '2024-07/工作动态/青石县.txt': folder['2024-07/工作动态/青石县.txt'] as string,
  '2024-08/issue.yaml': '报头: { 年度: 2024, 期号: 8, 日期: 2024-08-28 }\n栏目:\n  - 标题: 工作动态\n',
  '2024-08/工作动态/古渡县.txt': '古渡县召开防汛会议。\n古渡县应急管理局\n',
};

test.each([
  ['7', '青石县'],
  ['8', '古渡县'],
])('what a unit has sent for month %s counts, where outputs are named by number', async (month, unit) => {
  const { cwd } = await builtFolder(bothMonths);
  append(`2024-0${month}/工作动态/${unit}.txt`)(cwd);
  expect((await build(cwd)).compiled).toContain(`2024-0${month}/issue.yaml`);
  append(`2024-0${month}/工作动态/${unit}.txt`)(cwd);
  expect((await build(cwd, `2024-0${month}`)).compiled).toEqual([`2024-0${month}/issue.yaml`]);
  expect((await build(cwd, `2024-0${month}`)).compiled).toEqual([]);
  append(`2024-0${month}/工作动态/${unit}.txt`)(cwd);
  expect((await build(cwd, `2024-0${month}`)).compiled).toEqual([`2024-0${month}/issue.yaml`]);
});
