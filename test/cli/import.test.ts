/** `bulletin import` in an issue folder: the fragment beside what was sent, and nothing of that touched. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { docxOf } from '../gather/sent-docx.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

const series =
  '栏目:\n  - { 标题: 领导动态, 供稿单位: [] }\n  - { 标题: 区县动态, 供稿单位: [县] }\n单位名录:\n  - { 名称: 松阳县, 类型: 县 }\n  - { 名称: 桐溪县, 类型: 县 }\n';
const issue = '报头: { 名称: 工作专报, 年度: 2024, 期号: 6, 日期: 2024-06-20 }\n';
const sent =
  '松阳县动态\n6月12日，松阳县**检查**水库：查出隐患3处。\n6月13日，松阳县巡河。\n松阳县水利局\n2024年6月14日\n';
const tree = { 'series.yaml': series, '06/issue.yaml': issue, '06/松阳县6月.txt': sent };
const run = async (cwd: string, ...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, ...argv);

test('makes the fragment that prints instead, and keeps what was sent', async () => {
  const cwd = folderWith(tree);
  const { code, out, err } = await run(cwd, 'import', '06/松阳县6月.txt');
  expect([code, out]).toEqual([0, '06/松阳县.yaml\n']);
  expect(err).toContain('已写出 06/松阳县.yaml：2 条');
  expect(err).toContain('  1 标题：松阳县动态');
  expect(fs.readFileSync(path.join(cwd, '06/松阳县.yaml'), 'utf8')).toBe(`# 没有收进来的行：
#   1 标题：松阳县动态
#   4 落款：松阳县水利局
#   5 落款：2024年6月14日

单位: 松阳县
来自: 松阳县6月.txt
栏目: 区县动态
条目:
  - "6月12日，松阳县\\\\*\\\\*检查\\\\*\\\\*水库：查出隐患3处。"
  - 6月13日，松阳县巡河。
`);
  expect(fs.readFileSync(path.join(cwd, '06/松阳县6月.txt'), 'utf8')).toBe(sent);
  const built = await run(cwd, 'build', '06', '--format', 'text', '-o', '-');
  expect(built.code).toBe(0);
  expect(built.out.match(/松阳县\*\*检查\*\*水库/g)).toHaveLength(1);
});

test('replaces nothing, and takes another name', async () => {
  const cwd = folderWith({ ...tree, '06/松阳县.yaml': '单位: 松阳县\n条目: [{ 日期: 2024-06-11, 正文: 开会。 }]\n' });
  const before = fs.readFileSync(path.join(cwd, '06/松阳县.yaml'), 'utf8');
  const refused = await run(cwd, 'import', '06/松阳县6月.txt');
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('已经有 06/松阳县.yaml，没有动它');
  expect(fs.readFileSync(path.join(cwd, '06/松阳县.yaml'), 'utf8')).toBe(before);
  expect((await run(cwd, 'import', '06/松阳县6月.txt', '-o', '06/松阳县二.yaml')).code).toBe(0);
});

test('pictures come as files of their own, which are no contributions', async () => {
  const cwd = folderWith({
    'series.yaml': series,
    '06/issue.yaml': issue,
    '06/桐溪县.docx': docxOf('6月15日，桐溪县演练。\n[图]\n图为演练现场\n'),
  });
  expect((await run(cwd, 'import', '06/桐溪县.docx')).code).toBe(0);
  expect(filesIn(cwd)).toEqual([
    '06/issue.yaml',
    '06/桐溪县-图1.png',
    '06/桐溪县.docx',
    '06/桐溪县.yaml',
    'series.yaml',
  ]);
  const { code, out, err } = await run(cwd, 'build', '06', '--format', 'text', '-o', '-');
  expect([code, out.includes('图为演练现场'), err]).toEqual([0, true, '']);
});

test.each([
  [[], '没有写要收哪一份来稿'],
  [['06/没有.txt'], '没有这个文件或文件夹'],
  [['06/issue.yaml'], '不是期文件夹里的来稿'],
  [['别处.txt'], '不是期文件夹里的来稿'],
  [['06/桐溪县.yaml'], '已经是 .yaml'],
  [['06/谁的.txt'], '看不出是哪个单位的来稿'],
])('%j cannot be taken', async (args, said) => {
  const more = { '别处.txt': '甲。\n', '06/桐溪县.yaml': '单位: 桐溪县\n', '06/谁的.txt': '6月15日，开会。\n' };
  const cwd = folderWith({ ...tree, ...more });
  const files = filesIn(cwd);
  const { code, err } = await run(cwd, 'import', ...args);
  expect([code, filesIn(cwd)]).toEqual([2, files]);
  expect(err).toContain(said);
});

test('a contribution is checked as it stands in its issue', async () => {
  const cwd = folderWith({ ...tree, '06/桐溪县.txt': '6月15日，我县开会。\n', '06/坏.doc': '旧' });
  const { code, out } = await run(cwd, 'check', '06/桐溪县.txt', '06/松阳县6月.txt');
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('06/桐溪县.txt:1:7  警告  “我县”印在专报里不知是哪个县        self-reference'),
  ]);
  expect(out).toContain('查了 2 份来稿：1 个警告。');
  expect(out).not.toContain('坏.doc');
});

test('names as people give them, and links', async () => {
  const cwd = folderWith({ 'series.yaml': series, '06/issue.yaml': issue, '别处.txt': '6月15日，桐溪县演练。\n' });
  fs.symlinkSync('../别处.txt', path.join(cwd, '06/桐溪县.txt'));
  fs.symlinkSync('..', path.join(cwd, '06/绕'));
  fs.writeFileSync(path.join(cwd, '06/-松阳县 😀..稿.txt'), '6月15日，松阳县演练。\n');
  const { code, err } = await run(cwd, 'build', '06', '--format', 'text');
  expect(code).toBe(1);
  expect(err).toContain('06/桐溪县.txt:1:1  错误  这是链接，没有读');
  expect(err).toContain('06/绕:1:1  错误  这是链接，没有读');
  const first = await run(cwd, 'build', '06', '--format', 'text', '--skip-broken');
  expect([first.code, fs.readFileSync(path.join(cwd, '06.txt'), 'utf8').includes('松阳县演练')]).toEqual([1, true]);
});
