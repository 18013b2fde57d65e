/** What is typed in the place of a name is told, with what to write; written down so, it works. */

import { describe, expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const issue = (number: number): string =>
  `报头: { 名称: 云岭市专报, 年度: 2024, 期号: ${number}, 日期: 2024-0${number}-06 }\n栏目: [{ 标题: 动态, 条目: [青石县召开会议。] }]\n`;
const folder = (): string => folderWith({ '2024-04.yaml': issue(4), '2024-05.yaml': issue(5) });

describe.each([
  ['two with a comma', '2024-04.yaml,2024-05.yaml'],
  ['two with 、', '2024-04.yaml、2024-05.yaml'],
  ['in Chinese quotes', '“2024-05.yaml”'],
  ['by its number', '5'],
  ['by its number in words', '第5期'],
  ['in another folder', '乙/2024-05.yaml'],
  ['by a path of Windows', 'D:\\安委办\\2024-05.yaml'],
])('%s', (_, typed) => {
  test('is told, and built when that is written', async () => {
    const cwd = folder();
    const first = await runIn({ cwd }, 'build', typed);
    expect(first.code, first.err).toBe(2);
    const words = /写作 (.+)/.exec(first.err)?.[1] ?? '';
    const then = await runIn({ cwd }, 'build', ...words.split(' '));
    expect(then.code, then.err).toBe(0);
  });
});

test('a command among the names, and an option without its dashes', async () => {
  const cwd = folder();
  expect((await runIn({ cwd }, 'check', 'build', '2024-05.yaml')).out).toContain('“build”是命令');
  expect((await runIn({ cwd }, 'build', '2024-05.yaml', 'draft')).err).toContain('写作 --draft');
});

test.each([
  ['生成', 'build'],
  ['BUILD', 'build'],
  ['校核', 'check'],
  ['新一期', 'new'],
])('%s is %s', async (typed, command) => {
  expect((await runIn({ cwd: folder() }, typed, '2024-05.yaml')).err).toContain(`是不是 ${command}？`);
});
