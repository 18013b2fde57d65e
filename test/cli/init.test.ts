import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Asker } from '../../src/cli/ask.ts';
import { engine } from '../../src/cli/io.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

const real = await engine();
const waits = ['not-filled', 'part-missing', 'section-missing', 'section-empty'];

test.each(['zh', 'en'])('what it writes with --keys %s is sound, and a draft can be seen', async (keys) => {
  const cwd = folderWith();
  const machine = { cwd, engine: real };
  const flags = ['--keys', keys, '--name', '青石县|工作专报', '--office', '县政府办', '--every', '半月'];
  const { code, out } = await runIn(machine, 'init', ...flags, '--sections', '要闻、动态', '--date', '2024-03-05');
  expect({ code, out }).toEqual({ code: 0, out: 'series.yaml\n2024-01.yaml\n' });
  for (const name of filesIn(cwd))
    await expect(readFileSync(path.join(cwd, name), 'utf8')).toMatchFileSnapshot(`init/${keys}/${name}`);
  const { out: report } = await runIn(machine, 'check', '--format', 'json');
  const { diagnostics } = JSON.parse(report) as { diagnostics: readonly { code: string }[] };
  expect(diagnostics.filter(({ code: of }) => !waits.includes(of))).toEqual([]);
  const draft = await runIn(machine, 'build', '--draft', '--format', 'text', '-o', '-', '2024-01.yaml');
  expect(draft.out).toContain('青石县');
});

test('without a terminal and without flags defaults answer, and the name is said', async () => {
  const cwd = folderWith();
  const { code, err } = await runIn({ cwd, engine: real }, 'init', '安全专报');
  expect(code).toBe(0);
  expect(err).toContain('名称先用“安全专报”');
  expect(filesIn(cwd)).toEqual([`安全专报/${new Date().getFullYear()}-01.yaml`, '安全专报/series.yaml']);
});

/** Who answers with these lines, in turn. */
function answering(...answers: readonly (string | undefined)[]): Asker & { readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = async ({ ask }: { readonly ask: string }): Promise<string | undefined> => {
    asked.push(ask);
    return left.shift();
  };
  return { asked, begin() {}, line: next, choice: next, end() {}, broken() {} };
}

test('of a first issue that is not of January it is said what 01 counts', async () => {
  const cwd = folderWith();
  const { err } = await runIn({ cwd, engine: real }, 'init', '--name', '甲刊', '--date', '2024-02-29');
  expect(err).toContain('把 期号 改成 2，文件名改成 2024-02.yaml');
  const january = await runIn({ cwd: folderWith(), engine: real }, 'init', '--name', '甲刊', '--date', '2024-01-31');
  expect(january.err).not.toContain('期号 改成');
});

test('whoever sits there is asked what the flags do not say', async () => {
  const cwd = folderWith();
  const asker = answering('县政府办', 'week', '要闻');
  await runIn({ cwd, engine: real, asker, tty: true }, 'init', '--name', '甲刊');
  expect(asker.asked).toHaveLength(3);
  const series = readFileSync(path.join(cwd, 'series.yaml'), 'utf8');
  for (const line of ['名称: 甲刊', '编发单位: 县政府办', '周期: 周', '标题: 要闻']) expect(series).toContain(line);
});

test('who breaks off gets nothing', async () => {
  const cwd = folderWith();
  expect((await runIn({ cwd, asker: answering('甲刊', undefined) }, 'init')).code).toBe(2);
  expect(filesIn(cwd)).toEqual([]);
});

test('nothing that is there is touched', async () => {
  const files = { 'series.yaml': '报头: { 名称: 甲刊 }\n', '.gitignore': 'x\n' };
  const cwd = folderWith({ ...files, '2024-05.yaml': '标题: 甲\n' });
  const { code, err } = await runIn({ cwd, engine: real }, 'init', '--git');
  expect(code).toBe(0);
  expect(err).toContain('已经有的没有动：series.yaml、.gitignore');
  expect(filesIn(cwd)).toEqual(['.gitattributes', '.gitignore', '2024-05.yaml', 'series.yaml']);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text);
  expect((await runIn({ cwd, engine: real }, 'init', '--git')).code).toBe(2);
});

test('in a git folder its files come by themselves; an editor’s only when asked for', async () => {
  const cwd = folderWith({ '.git/HEAD': 'x' });
  await runIn({ cwd, engine: real }, 'init', '刊', '--name', '甲刊', '--date', '2024-03-05', '--vscode');
  expect(filesIn(path.join(cwd, '刊'))).toEqual([
    '.gitattributes',
    '.gitignore',
    '.vscode/settings.json',
    '2024-01.yaml',
    'bulletin.schema.json',
    'bulletin.series.schema.json',
    'series.yaml',
  ]);
  const issue = readFileSync(path.join(cwd, '刊/2024-01.yaml'), 'utf8');
  expect(issue.split('\n')[0]).toBe('# yaml-language-server: $schema=bulletin.schema.json');
});

test.each([
  ['--keys', 'cn'],
  ['--every', '旬'],
  ['--date', '5月'],
])('%s %s is refused', async (...flags) => {
  const cwd = folderWith();
  expect((await runIn({ cwd }, 'init', '--name', '甲刊', ...flags)).code).toBe(2);
  expect(filesIn(cwd)).toEqual([]);
});
