/** What is said of an issue that is left as it stands: what would be said if it were built. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Built, build, builtFolder, issueOf, write } from './folder.ts';

/** Slips in the series, in an issue, in a table; a text that two issues share. */
const slips: Readonly<Record<string, string>> = {
  'series.yaml':
    '报头: { 名称: 云岭市安全工作专报 }\n模板: 模板\n单位名录:\n  - {名称: 青石县}\n用语: { 做客: 作客 }\n',
  '2024-05.yaml': `${issueOf(5)}      - 全市各级各部门共排查隐患 120 处，整改率达120%,请 大家做客。\n`,
  '2024-06.yaml': `${issueOf(6)}      - 全市各级各部门共排查隐患 120 处，整改率达120%,请 大家做客。\n`,
  '台账.csv': '单位,数量\n青石县,3\n合计,4\n',
};

async function both(cwd: string, ...argv: readonly string[]): Promise<{ readonly left: Built; readonly made: Built }> {
  const left = await build(cwd, ...argv);
  fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  const made = await build(cwd, ...argv);
  expect([left.compiled.length, made.compiled.length]).toEqual([0, 7]);
  return { left, made };
}

test.each([[[]], [['--json']], [['.', '-q']]])(
  'the same words, the same order, the same exit code: %s',
  async (argv) => {
    const { cwd } = await builtFolder(slips);
    const { left, made } = await both(cwd, ...argv);
    expect(made.err + made.out).toContain('repeated-text');
    expect([left.code, left.err, left.out]).toEqual([made.code, made.err, made.out]);
  },
);

test('beside one that is built', async () => {
  const { cwd } = await builtFolder(slips);
  write(cwd, '2024-02.yaml', `${fs.readFileSync(path.join(cwd, '2024-02.yaml'), 'utf8')}附注: 请 收阅\n`);
  const left = await build(cwd);
  fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  const made = await build(cwd);
  expect(
    left.err.replace('已写出 2024-02.docx', '没有变化 2024-02.docx').replace('写出 1，没有变化 6', '没有变化 7'),
  ).toBe(made.err);
});

test('an error of proof-reading writes, and is told again', async () => {
  const { cwd, first } = await builtFolder({
    ...slips,
    '2024-04.yaml': issueOf(4).replace('2024-04-28', '2024年4月31日'),
  });
  const again = await build(cwd);
  expect([first.code, again.code]).toEqual([1, 1]);
});

test('in the other language it is said anew', async () => {
  const { cwd } = await builtFolder(slips);
  const english = await build(cwd, '--lang', 'en');
  expect(english.err).toMatch(/warning/);
  expect(english.err).not.toMatch(/警告/);
  // Where nothing is said there is nothing to say anew.
  expect(english.compiled.length).toBeLessThan(7);
  expect((await build(cwd, '--lang', 'en')).compiled).toEqual([]);
});

test('from another folder files have other names', async () => {
  const { cwd } = await builtFolder(slips);
  const home = path.dirname(cwd);
  const from = await build(home, path.basename(cwd));
  fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  const made = await build(home, path.basename(cwd));
  const left = await build(home, path.basename(cwd));
  expect(left.compiled).toEqual([]);
  expect([from.err, left.err]).toEqual([made.err, made.err]);
});

test('a warning of a strict run is one again, and nothing counts as written', async () => {
  const { cwd } = await builtFolder(slips);
  const strict = await build(cwd, '--strict', '--json', '2024-06.yaml');
  expect(strict.code).toBe(1);
  expect(JSON.parse(strict.out).outputs).toEqual([]);
});

test('what a script reads of one that is left', async () => {
  const { cwd, first } = await builtFolder({}, '--json', '--format', 'docx,text');
  const again = await build(cwd, '--json', '--format', 'docx,text');
  expect(again.compiled).toEqual([]);
  const unchanged = JSON.parse(first.out).outputs.map((one: object) => ({ ...one, unchanged: true }));
  expect(JSON.parse(again.out).outputs).toEqual(unchanged);
});

test('two that would stand in one place are refused, whatever has been built before', async () => {
  const { cwd } = await builtFolder();
  write(cwd, '2024-06.yml', issueOf(6));
  const refused = await build(cwd, '--json');
  expect(refused.code).toBe(2);
  expect(refused.err + refused.out).toContain('output-collision');
  expect(JSON.parse(refused.out).outputs).toEqual([]);
});

test('--force builds all', async () => {
  const { cwd } = await builtFolder();
  expect((await build(cwd, '--force')).compiled.length).toBe(7);
});

test('an edited document is no document of the record', async () => {
  const { cwd } = await builtFolder();
  fs.writeFileSync(path.join(cwd, '2024-05.docx'), '另一个文件');
  const again = await build(cwd);
  expect([again.code, again.compiled]).toEqual([2, ['2024-05.yaml']]);
});
