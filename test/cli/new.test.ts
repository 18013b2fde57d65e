import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { filesIn, folderWith, type Machine, runIn } from './harness.ts';

const series = '报头: { 名称: 青石县工作专报 }\n周期: 周\n';
const issue = '报头: { 年度: 2024, 期号: 2, 日期: 2024-01-12 }\n栏目: [{ 标题: 动态, 正文: 好。 }]\n';
const real = await engine();
const run = (machine: Machine, ...argv: readonly string[]) => runIn({ engine: real, ...machine }, 'new', ...argv);

test('a script gets the path alone, also from a folder below', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024/2024-02.yaml': issue });
  expect((await run({ cwd }, '--dry-run')).out).toBe('2024/2024-03.yaml\n');
  expect((await run({ cwd: path.join(cwd, '2024') })).out).toBe('2024-03.yaml\n');
  expect(filesIn(cwd)).toEqual(['2024/2024-02.yaml', '2024/2024-03.yaml', 'series.yaml']);
});

test('a file that somebody else makes meanwhile is left, and no other is made', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-02.yaml': issue });
  const theirs = '报头: { 年度: 2024, 期号: 3 }\n栏目: [{ 标题: 动态, 正文: }]\n';
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (!fs.existsSync(to)) fs.writeFileSync(to, theirs);
    fs.linkSync(from, to);
  };
  const { code, err, out } = await run({ cwd, disk: { linkSync } });
  expect({ code, err, out }).toEqual({ code: 0, err: '2024年第3期还没填：2024-03.yaml（没有另写一期）\n', out: '' });
  expect(fs.readFileSync(path.join(cwd, '2024-03.yaml'), 'utf8')).toBe(theirs);
  expect(filesIn(cwd)).toEqual(['2024-02.yaml', '2024-03.yaml', 'series.yaml']);
});

test('where the disk knows no second names it is copied', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-02.yaml': issue });
  const linkSync = () => {
    throw Object.assign(new Error('no links'), { code: 'EPERM' });
  };
  expect((await run({ cwd, disk: { linkSync } })).code).toBe(0);
  expect(filesIn(cwd)).toEqual(['2024-02.yaml', '2024-03.yaml', 'series.yaml']);
});

test('a disk that is full is told, and nothing is left behind', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-02.yaml': issue });
  const writeFileSync = () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  const { code, err } = await run({ cwd, disk: { writeFileSync } });
  expect(code).toBe(2);
  expect(err).toContain('写不了 2024-03.yaml：磁盘已满');
  expect(filesIn(cwd)).toEqual(['2024-02.yaml', 'series.yaml']);
});

test('the next file is opened by the editor of whoever asks', async () => {
  const cwd = folderWith({ 'series.yaml': series, '2024-02.yaml': issue });
  const env = { EDITOR: `${process.execPath} -e process.exit(0)` };
  expect((await run({ cwd, env }, '--open')).code).toBe(0);
  const without = folderWith({ 'series.yaml': series, '2024-02.yaml': issue });
  const { code, err } = await run({ cwd: without, env: { VISUAL: 'no-such-editor' } }, '--open');
  expect(code).toBe(2);
  expect(err).toContain('2024-03.yaml 写好了，但没能用 no-such-editor 打开');
});

test.each([
  '条目: [{ 单位: 甲县, 日期: 2024-01-09 }]',
  '数据: { 指标值: { 检查: } }',
  '表格: { 列: [单位, 数], 行: [{ 单位: 甲县, 数: }] }',
  '正文:',
])('an issue with nothing but %s is not filled in', async (block) => {
  const last = `报头: { 年度: 2024, 期号: 2, 日期: 2024-01-12 }\n栏目: [{ 标题: 动态, ${block} }]\n`;
  const cwd = folderWith({ 'series.yaml': series, '2024-02.yaml': last });
  expect((await run({ cwd })).err).toContain('2024年第2期还没填');
});

test.each([
  '条目: [好。]',
  '数据: { 指标值: { 检查: 3 } }',
  '表格: { 列: [单位, 数], 行: [{ 单位: 甲县, 数: 1 }] }',
  '表格: { 列: [单位, 数], 文件: 数.csv }',
  '内容: [{ 正文: 好。 }]',
])('an issue with %s is', async (block) => {
  const last = `报头: { 年度: 2024, 期号: 2, 日期: 2024-01-12 }\n栏目: [{ 标题: 动态, ${block} }]\n`;
  const cwd = folderWith({ 'series.yaml': series, '2024-02.yaml': last });
  expect((await run({ cwd })).out).toBe('2024-03.yaml\n');
});

test('of two under two names at once, the later takes its file back, and says whose is there', async () => {
  const theirs = '报头: { 年度: 2024, 期号: 3 }\n栏目: [{ 标题: 动态, 正文: }]\n';
  const files = { 'series.yaml': series, '2024-02.yaml': issue };
  const cwd = folderWith(files);
  const linkSync: typeof fs.linkSync = (from, to) => {
    const name = path.join(cwd, '三月.yaml');
    if (!fs.existsSync(name)) {
      fs.writeFileSync(name, theirs);
    }
    fs.linkSync(from, to);
  };
  const later = await run({ cwd, disk: { linkSync } }, '第三期');
  expect(later).toEqual({ code: 0, err: '2024年第3期还没填：三月.yaml（没有另写一期）\n', out: '' });
  expect(filesIn(cwd)).toEqual(['2024-02.yaml', 'series.yaml', '三月.yaml']);

  const both = folderWith(files);
  const names = ['甲', '乙', '丙'];
  const done = await Promise.all(names.map((name) => run({ cwd: both }, name)));
  expect(filesIn(both).filter((file) => /[甲乙丙]/.test(file))).toHaveLength(1);
  expect(done.filter(({ out }) => out !== '')).toHaveLength(1);
});
