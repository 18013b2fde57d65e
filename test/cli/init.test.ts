import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Asker } from '../../src/cli/ask.ts';
import { engine } from '../../src/cli/io.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

const real = await engine();
/** What is there to be double-clicked, on Linux. */
const shortcuts = ['cmd', 'desktop'].flatMap((kind) => ['新一期', '生成', '校核'].map((name) => `${name}.${kind}`));
const texts = (folder: string) => filesIn(folder).filter((name) => !/\.(cmd|desktop)$/.test(name));
const waits = ['not-filled', 'part-missing', 'section-missing', 'section-empty'];

test.each(['zh', 'en'])('what it writes with --keys %s is sound, and a draft can be seen', async (keys) => {
  const cwd = folderWith();
  const machine = { cwd, engine: real };
  const flags = ['--keys', keys, '--name', '青石县|工作专报', '--office', '县政府办', '--every', '半月'];
  const { code, out } = await runIn(machine, 'init', ...flags, '--sections', '要闻、动态', '--date', '2024-03-05');
  const clicked = shortcuts.map((name) => `${name}\n`).join('');
  expect({ code, out }).toEqual({ code: 0, out: `series.yaml\n2024-01.yaml\n${clicked}` });
  for (const name of texts(cwd))
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
  expect(texts(path.join(cwd, '安全专报'))).toEqual([`${new Date().getFullYear()}-01.yaml`, 'series.yaml']);
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
  expect(texts(cwd)).toEqual(['.gitattributes', '.gitignore', '2024-05.yaml', 'series.yaml']);
  for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text);
  expect((await runIn({ cwd, engine: real }, 'init', '--git')).code).toBe(2);
});

test('in a git folder its files come by themselves; an editor’s only when asked for', async () => {
  const cwd = folderWith({ '.git/HEAD': 'x' });
  await runIn({ cwd, engine: real }, 'init', '刊', '--name', '甲刊', '--date', '2024-03-05', '--vscode');
  expect(texts(path.join(cwd, '刊'))).toEqual([
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

describe('what is there to be double-clicked', () => {
  const windows = (cwd: string, home?: string) =>
    ({ cwd, engine: real, platform: 'win32', ...(home && { env: { BULLETIN_HOME: home } }) }) as const;
  const made = async (home?: string) => {
    const cwd = folderWith();
    expect((await runIn(windows(cwd, home), 'init', '--name', '甲刊')).code).toBe(0);
    return cwd;
  };

  test('on Windows three files of GBK and CRLF, which any code page leaves whole', async () => {
    const cwd = await made();
    const names = filesIn(cwd).filter((name) => !name.endsWith('.yaml'));
    expect(names).toEqual(['新一期.cmd', '校核.cmd', '生成.cmd'].sort());
    for (const name of names) {
      const bytes = readFileSync(path.join(cwd, name));
      // Both bytes of a character of GB 2312 are beyond ASCII: none is a mark of cmd.
      expect(bytes.toString('latin1')).toMatch(/^@pushd "%~dp0"(?:[\x20-\x7e]|\r\n|[\xa1-\xf7][\xa1-\xfe])*\r\n$/);
      const text = new TextDecoder('gbk').decode(bytes).replaceAll('\r\n', '\n');
      await expect(text).toMatchFileSnapshot(`init/${name}.txt`);
    }
  });
  test('they find the program from where the series is', async () => {
    const cwd = await made('D:\\程序 %1\\bulletin\\');
    const text = new TextDecoder('gbk').decode(readFileSync(path.join(cwd, '生成.cmd')));
    expect(text).toContain('程序 %%1\\bulletin\\bulletin.cmd"');
    // A folder that GBK cannot name is looked for where it mostly is.
    const other = new TextDecoder('gbk').decode(readFileSync(path.join(await made('D:\\𠮷\\bulletin'), '生成.cmd')));
    expect(other).toContain('if exist "..\\bulletin\\bulletin.cmd"');
  });
  test('on Linux three more, which may be executed', async () => {
    const cwd = folderWith();
    await runIn({ cwd, engine: real }, 'init', '--name', '甲刊');
    expect(filesIn(cwd).filter((name) => !name.endsWith('.yaml'))).toEqual([...shortcuts].sort());
    expect(statSync(path.join(cwd, '生成.desktop')).mode & 0o777).toBe(0o755);
    const text = readFileSync(path.join(cwd, '生成.desktop'), 'utf8');
    expect(text).toMatch(
      /^\[Desktop Entry\]\nType=Application\nVersion=1.0\nName=生成\n(.*\n)*Exec=sh -c '[^'\n]*' "[^\n]*" %k\n$/,
    );
  });
  test('none where none is wanted; missing ones come later', async () => {
    const cwd = folderWith();
    await runIn({ cwd, engine: real }, 'init', '--name', '甲刊', '--no-shortcuts');
    expect(filesIn(cwd)).toEqual(texts(cwd));
    const { code, out } = await runIn({ cwd, engine: real }, 'init');
    expect({ code, out }).toEqual({ code: 0, out: shortcuts.map((name) => `${name}\n`).join('') });
  });
});

test('--own-folder names it after the series, as every system takes the name', async () => {
  const cwd = folderWith();
  const { err } = await runIn({ cwd, engine: real }, 'init', '--own-folder', '--name', '青石县|动态: 要闻');
  expect(filesIn(cwd)).toContain('青石县动态： 要闻/series.yaml');
  expect(err).toContain('，都在 青石县动态： 要闻 里');
});

test('the folder of the program itself takes no series', async () => {
  const cwd = folderWith();
  const { code, err } = await runIn({ cwd, engine: real, env: { BULLETIN_HOME: cwd } }, 'init', '--name', '甲刊');
  expect(code).toBe(2);
  expect(err).toContain('提示：建在它旁边：bulletin init .. --own-folder');
  expect(filesIn(cwd)).toEqual([]);
});
