/** What `build` does with an issue that is not filled in: nothing is written, the sum says how much is blank, a draft shows it. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { fieldsOf } from '../../src/document.ts';
import { readSeriesSettings } from '../../src/gather/read.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

const issue = `报头: { 名称: 云岭专报, 年度: 2024, 期号: 5, 日期: }
栏目:
  - 标题: 专项行动
    条目:
      - { 标题: 安全生产, 正文: }
      - { 标题: 生态环境, 正文: }
  - 标题: 部门动态
`;
const filled = `报头: { 名称: 云岭专报, 年度: 2024, 期号: 4, 日期: 2024-04-08 }
栏目: [{ 标题: 部门动态, 正文: 有话。 }]
`;
const engine = { compile, fieldsOf, readSeriesSettings };
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) as string;

test('nothing is written, exit 1', async () => {
  const cwd = folderWith({ '5.yaml': issue });
  const ran = await runIn({ cwd, engine }, 'build', '5.yaml');
  expect([ran.code, lastLine(ran.err)]).toEqual([
    1,
    '共 1 期：还没填 3 处，1 个说明，没有写出文件。先看样子：bulletin build 5.yaml --draft',
  ]);
  expect(filesIn(cwd)).toEqual(['5.yaml']);
});

test('who only double-clicks is offered no command', async () => {
  const machine = { cwd: folderWith({ '5.yaml': issue }), engine, env: { BULLETIN_CLICKED: '1' } };
  expect(lastLine((await runIn(machine, 'build')).err)).toBe('共 1 期：还没填 3 处，1 个说明，没有写出文件。');
});

test('the command that is offered can be pasted', async () => {
  const cwd = folderWith({ '三月 简报😀.yaml': issue });
  expect(lastLine((await runIn({ cwd, engine }, 'build')).err)).toContain('bulletin build "三月 简报😀.yaml" --draft');
  const { out } = await runIn({ cwd, engine }, 'status');
  expect(out).toContain('bulletin status "三月 简报😀.yaml"');
});

test('where the series is blank, the issue is what a draft is offered of', async () => {
  const cwd = folderWith({ '5.yaml': filled, 'series.yaml': '报头:\n  编发单位:\n' });
  const { err } = await runIn({ cwd, engine }, 'build', '5.yaml');
  expect(err).toContain('series.yaml:2:3');
  expect(lastLine(err)).toContain('先看样子：bulletin build 5.yaml --draft');
});

test('a draft is written, and warns', async () => {
  const cwd = folderWith({ '5.yaml': issue });
  const ran = await runIn({ cwd, engine }, 'build', '5.yaml', '--draft');
  expect([ran.code, lastLine(ran.err)]).toEqual([0, '共 1 期：还没填 3 处，1 个说明。']);
  expect(filesIn(cwd)).toEqual(['5.yaml', '5（送审稿）.docx']);
});

test('a draft by the name of the series', async () => {
  const cwd = folderWith({ '5.yaml': issue, 'series.yaml': '输出: "{名称}{期号:2}"\n' });
  expect((await runIn({ cwd, engine }, 'build', '5.yaml', '--draft')).code).toBe(0);
  expect(filesIn(cwd)).toContain('云岭专报05（送审稿）.docx');
});

test('who is strict gets no draft either', async () => {
  const cwd = folderWith({ '5.yaml': issue });
  expect((await runIn({ cwd, engine }, 'build', '5.yaml', '--draft', '--strict')).code).toBe(1);
  expect(filesIn(cwd)).toEqual(['5.yaml']);
});

test('of several issues the others are written', async () => {
  const cwd = folderWith({ '4.yaml': filled, '5.yaml': issue, '6.yaml': issue });
  const ran = await runIn({ cwd, engine }, 'build', '--lang', 'en');
  expect([ran.code, lastLine(ran.err)]).toEqual([1, expect.stringContaining('6 places not filled in') as string]);
  expect(lastLine(ran.err)).toContain('bulletin build … --draft');
  expect(filesIn(cwd)).toEqual(['4.docx', '4.yaml', '5.yaml', '6.yaml']);
});

test('check says it, and each finding how many it stands for', async () => {
  const cwd = folderWith({ '5.yaml': issue });
  const ran = await runIn({ cwd, engine }, 'check', '5.yaml');
  expect([ran.code, lastLine(ran.out)]).toEqual([1, '查了 1 期：还没填 3 处，1 个说明。']);
  const { diagnostics } = JSON.parse((await runIn({ cwd, engine }, 'check', '5.yaml', '--format', 'json')).out) as {
    diagnostics: readonly { readonly code: string; readonly places?: number }[];
  };
  expect(diagnostics.map(({ code, places }) => [code, places])).toEqual([
    ['not-filled', 1],
    ['not-filled', 2],
    ['section-empty', undefined],
  ]);
});

test('a draft prints no head with nothing under it, and no heading over such heads alone', async () => {
  const more = `${issue}  - 标题: 县市区动态
    条目:
      - { 标题: 压实责任, 正文: 逐级签订责任书。 }
      - { 标题: 督促整改, 正文: }
      - { 日期: 2024-05-06, 单位: 青石县, 正文: }
      - { 标题: 全市检查企业120家，整改3家。 }
`;
  const cwd = folderWith({ '5.yaml': more });
  const ran = await runIn({ cwd, engine }, 'build', '5.yaml', '--draft', '--format', 'text', '-o', '-');
  expect(ran.code).toBe(0);
  for (const gone of ['专项行动', '安全生产', '生态环境', '部门动态', '督促整改']) expect(ran.out).not.toContain(gone);
  for (const kept of ['县市区动态', '压实责任', '青石县', '全市检查企业120家，整改3家。'])
    expect(ran.out).toContain(kept);
});
