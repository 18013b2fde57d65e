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

test('a log holds the screen', async () => {
  const cwd = folderWith({ 'a.yaml': issue });
  await runIn({ cwd, engine: await engine() }, 'status', 'a.yaml', '--log', 'l.txt');
  const { out } = await runIn({ cwd, engine: await engine() }, 'status', 'a.yaml');
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(`${cwd}/l.txt`, 'utf8')).toContain(out);
});
