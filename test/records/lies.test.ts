/** Where records lie, and what does not stand in them. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, folderWith } from '../cli/harness.ts';
import { build, builtFolder, files, issueOf, recordsIn } from './folder.ts';

const head = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8').split('\n')[1] ?? '');
const outputs = (folder: string) =>
  recordsIn(folder)
    .map((file) => head(file).output)
    .sort();

test('in the folder of the series, also of what lies below it; kept out of git', async () => {
  const { cwd } = await builtFolder();
  expect(outputs(cwd)).toContain('专题/专题一.docx');
  expect(outputs(cwd).length).toBe(7);
  expect(fs.readFileSync(path.join(cwd, '.bulletin/.gitignore'), 'utf8')).toBe('*\n');
  expect(fs.existsSync(path.join(cwd, '专题/.bulletin'))).toBe(false);
});

test('in its own where there is no series', async () => {
  const cwd = folderWith({ 'a/1.yaml': issueOf(1), 'a/2024-10/issue.yaml': '标题: 通报\n' });
  await build(cwd);
  expect(outputs(path.join(cwd, 'a'))).toEqual(['1.docx', '2024-10.docx']);
  expect((await build(cwd)).compiled).toEqual([]);
});

test('in that of --out-dir, where its documents stand', async () => {
  const cwd = folderWith(files);
  await build(cwd, '.', '--out-dir', '成品');
  expect(fs.existsSync(path.join(cwd, '.bulletin'))).toBe(false);
  expect(outputs(path.join(cwd, '成品')).length).toBe(7);
  expect((await build(cwd, '.', '--out-dir', '成品')).compiled).toEqual([]);
  // Two places, two records.
  expect((await build(cwd)).compiled.length).toBe(7);
});

test('one an output, also of a draft and of a file that is named', async () => {
  const cwd = folderWith({ 'a.yaml': '标题: 通报\n' });
  const outside = folderWith();
  await build(cwd, '--format', 'docx,text');
  await build(cwd, '--draft');
  await build(cwd, 'a.yaml', '-o', '上报.docx');
  await build(cwd, 'a.yaml', '-o', path.join(outside, '上报.docx'));
  await build(cwd, 'a.yaml', '-o', '-');
  expect(outputs(cwd)).toEqual(['a.docx', 'a.txt', 'a（送审稿）.docx', '上报.docx', '上报.docx']);
  expect(filesIn(outside)).toEqual(['上报.docx']);
  expect(fs.existsSync(path.join(outside, '.bulletin'))).toBe(false);
});

test('by a pattern of the series it is known without the series being read', async () => {
  const cwd = folderWith({ ...files, 'series.yaml': `${files['series.yaml']}输出: 成品/{年度}-{期号:2}\n` });
  await build(cwd);
  const again = await build(cwd);
  expect(again).toMatchObject({ compiled: [], isEngineLoaded: false });
  expect(outputs(cwd)).toContain('成品/2024-05.docx');
});

test('with another series, or other templates, on the command line it is another document', async () => {
  const cwd = folderWith({ ...files, 'other/series.yaml': '报头: { 名称: 云岭市专报 }\n' });
  await build(cwd, '2024-04.yaml');
  expect((await build(cwd, '2024-04.yaml', '--series', 'none')).compiled.length).toBe(1);
  expect((await build(cwd, '2024-04.yaml', '--series', 'other/series.yaml')).compiled.length).toBe(1);
  expect((await build(cwd, '2024-04.yaml', '--template', '模板')).compiled.length).toBe(1);
  expect((await build(cwd, '2024-04.yaml', '--template', '模板')).compiled.length).toBe(0);
});

test('no user, no machine, no time, no way to its folder', async () => {
  const home = folderWith({
    'wang/文件/series.yaml': files['series.yaml'] as string,
    'wang/文件/名录.csv': files['名录.csv'] as string,
    'wang/文件/模板/notes.hbs': files['模板/notes.hbs'] as string,
    'wang/文件/2024-05.yaml': `${issueOf(5)}      - 请 收阅。\n`,
    'wang/文件/2024-04.yaml': `${issueOf(4)}      - 请 收阅。\n`,
  });
  const { code, compiled, err } = await build(home, 'wang', '--lang', 'en');
  expect([code, compiled.length]).toEqual([0, 2]);
  expect(err).toContain('wang/文件/2024-05.yaml');
  const all = recordsIn(path.join(home, 'wang/文件'))
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('');
  expect(all).toContain('2024-05.yaml');
  const names = [os.hostname(), os.userInfo().username].filter((name) => name.length > 4);
  for (const word of ['wang', home, path.basename(home), os.tmpdir(), ...names]) expect(all.includes(word)).toBe(false);
  expect(all).not.toMatch(/20\d\d-\d\d-\d\dT|"\d{13}"/);
});

test('the same record each time', async () => {
  const { cwd } = await builtFolder();
  const before = recordsIn(cwd).map((file) => fs.readFileSync(file, 'utf8'));
  await build(cwd, '--force');
  expect(recordsIn(cwd).map((file) => fs.readFileSync(file, 'utf8'))).toEqual(before);
});
