/** What `-o`, `--format` and `--date` take for another thing is told, with what to write; written down so, it works. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const issue =
  '报头: { 名称: 云岭市专报, 年度: 2024, 期号: 5, 日期: 2024-05-06 }\n栏目: [{ 标题: 动态, 条目: [青石县召开会议。] }]\n';

/** Of the option in the first hint, as a shell takes it apart. */
const asSaid = (err: string): readonly string[] => {
  const [, option = '', quoted, plain] = /写作 (-\S+) (?:"([^"]+)"|([^\s，（]+))/.exec(err) ?? [];
  return [option, quoted ?? plain ?? ''];
};

describe.each([
  ['build', ['build', '2024-05.yaml'], ['-o', '成品']],
  ['build .', ['build', '.'], ['-o', '成品/']],
  ['build to a folder that is not there', ['build', '2024-05.yaml'], ['-o', '新的/']],
  ['build as pdf', ['build', '2024-05.yaml'], ['-o', '五月.pdf']],
  ['build as doc', ['build', '2024-05.yaml'], ['-o', '五 月.doc']],
  ['build as WPS', ['build', '2024-05.yaml'], ['-o', '成品/五月.WPS']],
  ['build as text into a docx', ['build', '2024-05.yaml', '--format', 'text'], ['-o', '成品/五月.docx']],
  ['build as json into a pdf', ['build', '2024-05.yaml', '--format', 'json'], ['-o', '五月.pdf']],
  ['build as word', ['build', '2024-05.yaml'], ['--format', 'word']],
  ['build as txt', ['build', '2024-05.yaml'], ['--format', 'txt']],
  ['diff', ['diff', '2024-05.yaml', '2024-05.yaml', '--format', 'docx'], ['-o', '成品']],
  ['learn', ['check', '--learn', '.'], ['-o', '成品']],
  ['import', ['import', '旧.txt'], ['-o', '成品']],
  ['status', ['status', '--format', 'csv'], ['-o', '成品']],
  ['new', ['new', '--dry-run'], ['--date', '2024年5月28日']],
  ['new without the year', ['new', '--dry-run'], ['--date', '6月28日']],
  ['new in points', ['new', '--dry-run'], ['--date', '2024.5.28']],
])('%s', (_, command, wrong) => {
  test('is told, and done when that is written', async () => {
    const cwd = folderWith({ '2024-05.yaml': issue, '旧.txt': '云岭市开展检查。\n' });
    fs.mkdirSync(path.join(cwd, '成品'));
    const first = await runIn({ cwd }, ...command, ...wrong);
    expect(first.code, first.err).toBe(2);
    expect(fs.readdirSync(path.join(cwd, '成品'))).toEqual([]);
    const then = await runIn({ cwd }, ...command, ...asSaid(first.err));
    expect(then.code, then.err).toBe(0);
  });
});

test('a comment for the sender is offered a name in the folder', async () => {
  const cwd = folderWith({ '2024-05.yaml': issue });
  await runIn({ cwd }, 'build', '2024-05.yaml');
  fs.mkdirSync(path.join(cwd, '成品'));
  const { out } = await runIn({ cwd }, 'check', '2024-05.docx', '--annotate', '成品');
  expect(out).toContain('写作 --annotate 成品/2024-05（批注）.docx');
});

test('a day without its year is offered that of the last issue, or the next', async () => {
  const cwd = folderWith({ '2024-05.yaml': issue });
  for (const [typed, right] of [
    ['6月28日', '2024-06-28'],
    ['1月8日', '2025-01-08'],
  ] as const) {
    const { err } = await runIn({ cwd }, 'new', '--dry-run', '--date', typed);
    expect(err).toContain(`写作 --date ${right}（`);
  }
});

test('a day without its year is offered that of today', async () => {
  const year = new Date().getFullYear();
  const { err } = await runIn({ cwd: folderWith({ '2024-05.yaml': issue }) }, 'status', '--date', '5月28日');
  expect(err).toContain(`写作 --date ${year}-05-28（不是${year}年的，年份改一下）`);
});

test('a name without an ending, and one that is asked for as docx, are written as they are', async () => {
  const cwd = folderWith({ '2024-05.yaml': issue });
  expect((await runIn({ cwd }, 'build', '2024-05.yaml', '-o', '五月')).code).toBe(0);
  expect((await runIn({ cwd }, 'build', '2024-05.yaml', '-o', '五月.doc', '--format', 'docx')).code).toBe(0);
});
