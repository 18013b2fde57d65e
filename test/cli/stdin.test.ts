/** The path -: an issue, or a text that somebody sent, comes from standard input. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Sources } from '../../src/gather/sources.ts';
import { fakeEngine, filesIn, folderWith, runIn } from './harness.ts';

test('it stands for the file that is named, which need not be there', async () => {
  const cwd = folderWith({ 'x/series.yaml': '乙' });
  const { code, err } = await runIn({ cwd, stdin: '甲' }, 'build', '-', '--stdin-name', 'x/2024-09.yaml');
  expect([code, err]).toEqual([0, '已写出 x/2024-09.docx\n']);
  expect(fs.readFileSync(path.join(cwd, 'x/2024-09.docx'), 'utf8')).toBe('docx:甲');
});

test('series, siblings and named files count from its folder', async () => {
  const cwd = folderWith({ 'x/series.yaml': '乙', 'x/1.yaml': '丙', 'x/a.csv': '丁', 'x/2.yaml': '旧的' });
  const given: Sources[] = [];
  const engine = {
    compile: ((input, options) => {
      given.push(input);
      return fakeEngine.compile(input, options);
    }) satisfies typeof fakeEngine.compile,
  };
  await runIn({ cwd, stdin: '甲', engine }, 'check', '-', '--stdin-name', 'x/2.yaml');
  const [input] = given;
  expect(Buffer.from(input?.bytes ?? []).toString()).toBe('甲');
  expect([input?.file, input?.path, input?.series?.file]).toEqual(['x/2.yaml', '2', 'x/series.yaml']);
  expect(input?.siblings?.names).toEqual(['x/1.yaml', 'x/2.yaml']);
  const named = input?.readFile?.('a.csv');
  expect(Buffer.from(named as Uint8Array).toString()).toBe('丁');
});

test('without a name it counts from the current folder, and is shown as -', async () => {
  const cwd = folderWith({ 'series.yaml': '' });
  const { code, out } = await runIn({ cwd, stdin: '甲\n[error]' }, 'check', '-');
  expect([code, out.split('\n')[0]]).toEqual([1, '-:2:1  错误  [error]        yaml-syntax']);
  const piped = await runIn({ cwd, stdin: '甲' }, 'build', '-', '-o', '-', '--format', 'text');
  expect([piped.code, piped.out, piped.err]).toEqual([0, 'text:甲', '']);
  expect(filesIn(cwd)).toEqual(['series.yaml']);
});

test('a text that somebody sent', async () => {
  const { code, out } = await runIn(
    { cwd: folderWith(), stdin: '甲[error]' },
    'check',
    '-',
    '--stdin-name',
    '来稿.txt',
  );
  expect([code, out.split('\n')[0]]).toEqual([1, '来稿.txt:1:2  错误  [error]        yaml-syntax']);
});

test.each([
  [['build', '-'], '不知道写到哪里'],
  [['build', '-', '--out-dir', 'out'], '不知道写到哪里'],
  [['build', 'a.yaml', '--stdin-name', 'b.yaml'], '--stdin-name 只同路径 - 一起用'],
  [['build', '-', '--stdin-name', 'b.docx'], '只认 .yaml'],
  [['build', '-', '--stdin-name', 'series.yaml'], '这是刊物设置'],
  [['check', '-', '--fix'], '从标准输入读的改不了'],
  [['check', '-', '--stdin-name', ''], '选项 --stdin-name 的值是空的'],
  [['explain', '-'], '- 不是路径'],
])('%j is refused', async (argv, said) => {
  const cwd = folderWith({ 'a.yaml': '甲' });
  const { code, out, err } = await runIn({ cwd, stdin: '甲' }, ...argv);
  expect([code, filesIn(cwd)]).toEqual([2, ['a.yaml']]);
  expect(out + err).toContain(said);
});
