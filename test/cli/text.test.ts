/** A document or an issue as plain text. */

import { expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { mixed } from '../flow/mixed.ts';
import { folderWith, runIn, sealed } from './harness.ts';

const issue = `报头: { 名称: 安全专报, 年度: 2024, 期号: 2 }
栏目:
  - 标题: 动态
    条目:
      - 正文: 召开会议，部署工作。会议强调：要压实责任；要盯住重点。
  - 标题: 数据
    表格: { 列: [单位, 起数], 行: [[青石县, 12], [芦县, 3]] }
`;
const text = `安全专报

2024年第2期

【动态】
召开会议，部署工作。会议强调：要压实责任；要盯住重点。

【数据】
单位\t起数
青石县\t12
芦县\t3
`;

test('of an issue, and of the document it builds, the words are the same', async () => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const real = await engine();
  await runIn({ cwd, engine: real }, 'build', '2024-02.yaml');
  const own = await runIn({ cwd, engine: real }, 'text', '2024-02.yaml');
  expect(own).toEqual({ code: 0, out: text, err: '' });
  const built = await runIn({ cwd }, 'text', '2024-02.docx');
  expect(built.code).toBe(0);
  expect(built.out.replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'));
});

test('--sentences: a sentence a line, a row of a table one line', async () => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const { out } = await runIn({ cwd, engine: await engine() }, 'text', '--sentences', '2024-02.yaml');
  expect(out).toContain('召开会议，部署工作。\n会议强调：要压实责任；\n要盯住重点。\n');
  expect(out).toContain('青石县\t12\n');
});

test('lists, notes, boxes, revisions and comments of a document of somebody’s', async () => {
  const cwd = folderWith({ 'a.docx': mixed() });
  await expect((await runIn({ cwd }, 'text', 'a.docx')).out).toMatchFileSnapshot('mixed.txt');
});

test('a text that somebody sent; GBK is told', async () => {
  const cwd = folderWith({ 'a.txt': Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xa1, 0xa3]) });
  const ran = await runIn({ cwd }, 'text', 'a.txt');
  expect(ran).toMatchObject({ code: 0, out: '中国。\n' });
  expect(ran.err).toContain('GB18030');
  expect((await runIn({ cwd, stdin: sealed('甲。') }, 'text', '-', '--stdin-name', 'b.docx')).out).toBe('甲。\n');
});

test('what cannot be read is told; git is given a line instead', async () => {
  const cwd = folderWith({ 'a.docx': 'no document', 'b.yaml': '标题: 甲\n标题: 乙\n', 'c.docx': '' });
  expect(await runIn({ cwd }, 'text', 'a.docx')).toMatchObject({ code: 2, out: '' });
  expect(await runIn({ cwd, engine: await engine() }, 'text', 'b.yaml')).toMatchObject({ code: 1, out: '' });
  expect(await runIn({ cwd }, 'text', 'd.docx')).toMatchObject({ code: 2, out: '' });
  for (const name of ['a.docx', 'c.docx', 'd.docx']) {
    const ran = await runIn({ cwd }, 'text', '--textconv', name);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^（读不出：.+）\n$/);
  }
});
