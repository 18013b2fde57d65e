/** Issue files are put into their one form, or it is said which are not. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, folderWith, runIn } from './harness.ts';

const untidy = '标题: 甲\n文种: 通报   # 备注\n导语:\n  第一句。\n  第二句。\n';
const tidy = '文种: 通报  # 备注\n标题: 甲\n导语: >\n  第一句。\n  第二句。\n';

test('files are written in place, and the second time nothing is left to do', async () => {
  const cwd = folderWith({ 'a.yaml': untidy, 'b.yaml': tidy, 'series.yaml': '报头: {名称: 甲}\n' });
  expect(await runIn({ cwd }, 'fmt', '.')).toEqual({
    code: 0,
    out: '',
    err: '已整理 a.yaml\n2 个文件，已整理 1 个。\n',
  });
  expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(tidy);
  expect((await runIn({ cwd }, 'fmt')).err).toBe('2 个文件都是整理过的样子。\n');
  expect((await runIn({ cwd }, '-q', 'fmt')).err).toBe('');
  expect(filesIn(cwd)).toEqual(['a.yaml', 'b.yaml', 'series.yaml']);
});

test('--check changes nothing and exits 1; --dry-run shows the lines', async () => {
  const cwd = folderWith({ 'a.yaml': untidy });
  expect(await runIn({ cwd }, 'fmt', '--check', 'a.yaml')).toEqual({
    code: 1,
    out: '要整理：a.yaml\n',
    err: '1 个文件，要整理 1 个。\n',
  });
  const dry = await runIn({ cwd }, 'fmt', '--dry-run', 'a.yaml');
  expect(dry.code).toBe(0);
  expect(dry.out).toContain('  1 - 标题: 甲\n');
  expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(untidy);
});

test('a file with errors is left alone, and the others are done', async () => {
  const cwd = folderWith({ 'a.yaml': '标题: 甲\n标题: 乙\n', 'b.yaml': untidy });
  const ran = await runIn({ cwd }, 'fmt', 'a.yaml', 'b.yaml');
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('a.yaml:2:1');
  expect(ran.err).toContain('1 个文件，已整理 1 个；1 个有错误，没有动：先改好。\n');
  expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe('标题: 甲\n标题: 乙\n');
});

test('what comes from standard input goes to standard output; a mark of its encoding stays', async () => {
  const cwd = folderWith({ 'a.yaml': `\ufeff${untidy}` });
  expect(await runIn({ cwd, stdin: untidy }, 'fmt', '-')).toEqual({ code: 0, out: tidy, err: '' });
  await runIn({ cwd }, 'fmt', 'a.yaml');
  expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(`\ufeff${tidy}`);
});

test('what a unit sent is never written', async () => {
  const sent = '单位: 青石县\n栏目: 动态\n条目:\n- 正文: 甲。\n';
  const cwd = folderWith({ '2024-01/issue.yaml': tidy, '2024-01/青石县.yaml': sent });
  const ran = await runIn({ cwd }, 'fmt', '2024-01');
  expect(ran).toMatchObject({ code: 0, err: '1 个文件都是整理过的样子。\n' });
  expect((await runIn({ cwd }, 'fmt', '2024-01/青石县.yaml')).code).toBe(2);
  expect(fs.readFileSync(path.join(cwd, '2024-01/青石县.yaml'), 'utf8')).toBe(sent);
});
