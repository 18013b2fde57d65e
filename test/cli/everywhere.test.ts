/** What every command takes: -C, -q, --color, --log. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { fakeEngine, filesIn, folderWith, runIn } from './harness.ts';

describe('-C', () => {
  test('goes into the folder first: paths and messages count from it', async () => {
    const cwd = folderWith({ 'x/a.yaml': '甲', 'x/y/b.yaml': '[warning]' });
    expect((await runIn({ cwd }, '-C', 'x', 'build', 'a.yaml')).err).toBe('已写出 a.docx\n');
    expect((await runIn({ cwd }, 'check', '-C', 'x/y')).out).toMatch(/^b\.yaml:1:1 {2}警告/);
    expect(filesIn(cwd)).toEqual(['x/a.docx', 'x/a.yaml', 'x/y/b.yaml']);
  });
  test.each([
    [['-C', 'none', 'build'], '没有文件夹 none'],
    [['build', '-C', 'a.yaml'], '没有文件夹 a.yaml'],
    [['build', '-C'], '选项 -C 后面要写值'],
    [['build', '-C', ' '], '选项 -C 的值是空的'],
    [['build', '-C', '--strict'], '选项 -C 后面要写值，写的是“--strict”'],
  ])('%j', async (argv, said) => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    const { code, err } = await runIn({ cwd }, ...argv);
    expect([code, filesIn(cwd)]).toEqual([2, ['a.yaml']]);
    expect(err).toContain(said);
  });
});

test.each([
  ['甲', '', ''],
  ['[warning]', '1 个警告', '1 个警告'],
  ['[error]', '1 个错误', '1 个错误'],
])('-q says nothing where nothing is wrong: %s', async (text, built, checked) => {
  const cwd = folderWith({ 'a.yaml': text });
  const build = await runIn({ cwd, tty: true, fonts: [] }, 'build', '-q');
  const check = await runIn({ cwd }, '--quiet', 'check');
  expect([build.out, check.err]).toEqual(['', '']);
  for (const [said, expected] of [
    [build.err, built],
    [check.out, checked],
  ] as const)
    expect(expected === '' ? said === '' : said.includes(expected)).toBe(true);
  expect(build.err).not.toMatch(/已写出|字体/);
});

test('-q with what makes files: their names for a script, and no more', async () => {
  const cwd = folderWith();
  const init = await runIn({ cwd }, 'init', '-q', '--name', '云岭专报', '--date', '2024-01-05');
  const clicked = ['cmd', 'desktop'].flatMap((kind) => ['新一期', '生成', '校核'].map((name) => `${name}.${kind}\n`));
  expect(init).toEqual({ code: 0, out: `series.yaml\n2024-01.yaml\n${clicked.join('')}`, err: '' });
  expect(await runIn({ cwd }, 'new', '-q')).toEqual({ code: 0, out: '', err: '' });
});

test.each<[readonly string[], boolean, Record<string, string>, boolean]>([
  [[], false, {}, false],
  [[], true, {}, true],
  [[], true, { NO_COLOR: '1' }, false],
  [['--color'], false, {}, true],
  [['--color=always'], false, { NO_COLOR: '1' }, true],
  [['--color', 'never'], true, {}, false],
  [['--color', 'auto'], true, {}, true],
])('colour: %j, terminal %s, %j', async (argv, tty, env, isColoured) => {
  const cwd = folderWith({ 'a.yaml': '[error]' });
  const { out } = await runIn({ cwd, tty, env }, 'check', ...argv, 'a.yaml');
  expect(out).toContain('错误');
  expect(out.includes('\u001b[')).toBe(isColoured);
});

test('--color with a word that is none', async () => {
  const { code, err } = await runIn({ cwd: folderWith() }, 'build', '--color=red');
  expect([code, err]).toEqual([2, 'bulletin：--color 只能是 auto、always、never，写的是“red”\n']);
});

describe('--log', () => {
  const stamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}/gm;
  const logOf = (cwd: string): string => fs.readFileSync(path.join(cwd, 'run.log'), 'utf8').replace(stamp, '@ ');

  test('holds what was said, plain, run after run', async () => {
    const cwd = folderWith({ 'a.yaml': '[warning]' });
    await runIn({ cwd, tty: true, columns: 40 }, 'build', 'a.yaml', '--log', 'run.log');
    await runIn({ cwd, tty: true }, 'check', 'a.yaml', '--log=run.log');
    await runIn({ cwd }, 'build', 'nix.yaml', '--log', 'run.log');
    const finding = 'a.yaml:1:1  警告  [warning]        yaml-syntax\n  1 │ [warning]\n    │ ^^^^^^^^^\n\n';
    expect(logOf(cwd)).toBe(`\
@ bulletin build a.yaml
${finding}已写出 a.docx
共 1 期：1 个警告。
@ 退出码 0

@ bulletin check a.yaml
${finding}查了 1 期：1 个警告。
@ 退出码 0

@ bulletin build nix.yaml
nix.yaml  错误  没有这个文件或文件夹        path-missing
     提示：检查路径有没有写错，或先进入文件所在的文件夹

1 个错误，没有写出文件。
@ 退出码 2

`);
  });

  test('with -q it holds what went well as well', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    for (const command of ['build', 'check'])
      expect(await runIn({ cwd }, command, 'a.yaml', '-q', '--log', 'run.log')).toEqual({ code: 0, out: '', err: '' });
    expect(logOf(cwd)).toBe(`\
@ bulletin build a.yaml
已写出 a.docx
@ 退出码 0

@ bulletin check a.yaml
查了 1 期：没有发现问题。
@ 退出码 0

`);
  });

  test('beside a report for a program it is for people still', async () => {
    const cwd = folderWith({ 'a.yaml': '[warning]' });
    const { out, err } = await runIn({ cwd }, 'build', '--json', '--log', 'run.log');
    expect([JSON.parse(out).outputs.length, err]).toEqual([1, '']);
    await runIn({ cwd }, 'check', '--format', 'github', '--log', 'run.log');
    expect(logOf(cwd).match(/a\.yaml:1:1 {2}警告/g)).toHaveLength(2);
  });

  test.each([
    [['--log', 'a.yaml'], '--log 不能写进 a.yaml'],
    [['--log', 'x.docx'], '--log 不能写进 x.docx'],
    [['--log', 'none/run.log'], '没有文件夹 none'],
    [['--log', 'in'], '是文件夹'],
    [['--log', ''], '选项 --log 的值是空的'],
    [['--log', 'in/x.txt'], '已经有别的文字'],
    [['--log', '期/来稿.txt'], '--log 不能写进 期/来稿.txt'],
    [['--log', 'in/x.txt/run.log'], '没有文件夹 in/x.txt'],
  ])('%j is refused before anything is done', async (argv, said) => {
    const cwd = folderWith({ 'a.yaml': '甲', 'in/x.txt': '某人写的话', '期/issue.yaml': '乙' });
    const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', ...argv);
    expect([code, filesIn(cwd)]).toEqual([2, ['a.yaml', 'in/x.txt', '期/issue.yaml']]);
    expect(fs.readFileSync(path.join(cwd, 'in/x.txt'), 'utf8')).toBe('某人写的话');
    expect(err).toContain(said);
  });

  test('what was there stays where it cannot be written', async () => {
    const cwd = folderWith({ 'a.yaml': '甲', 'run.log': '以前的\n' });
    const full = (): never => {
      throw Object.assign(new Error(), { code: 'ENOSPC' });
    };
    const { code, out, err } = await runIn({ cwd, disk: { writeFileSync: full } }, 'build', '--log', 'run.log');
    expect([code, out, fs.readFileSync(path.join(cwd, 'run.log'), 'utf8')]).toEqual([2, '', '以前的\n']);
    expect(err).toBe('bulletin：--log 写不进 run.log：磁盘已满\n');
    // A job that cannot log does nothing.
    expect(filesIn(cwd)).toEqual(['a.yaml', 'run.log']);
  });

  test('full in the middle of a run: done, and said', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    let left = 1;
    const disk = {
      writeFileSync: ((file: number, ...rest: [Buffer]) => {
        if (typeof file === 'number' && typeof rest[0] === 'string' && left-- <= 0)
          throw Object.assign(new Error(), { code: 'ENOSPC' });
        fs.writeFileSync(file, ...rest);
      }) as typeof fs.writeFileSync,
    };
    const { code, err } = await runIn({ cwd, disk }, 'build', '--log', 'run.log');
    expect([code, err]).toEqual([2, '已写出 a.docx\n--log 写不进 run.log：磁盘已满\n']);
    expect(filesIn(cwd)).toEqual(['a.docx', 'a.yaml', 'run.log']);
  });

  test('each run that shares a log says again whose lines follow', async () => {
    const cwd = folderWith({ 'a.yaml': '甲', 'b.yaml': '乙' });
    const real = fakeEngine.compile;
    const compile: typeof real = (input, options) => {
      fs.appendFileSync(path.join(cwd, 'run.log'), '2024-11-05 08:00:00  bulletin build b.yaml\n');
      return real(input, options);
    };
    await runIn({ cwd, engine: { compile } }, 'build', 'a.yaml', '--log', 'run.log');
    expect(logOf(cwd)).toBe(`\
@ bulletin build a.yaml
@ bulletin build b.yaml
@ bulletin build a.yaml
已写出 a.docx
@ 退出码 0

`);
  });

  test('begins before the work does: what was killed has its line', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    let before = '';
    const compile: typeof fakeEngine.compile = (input, options) => {
      before = logOf(cwd);
      return fakeEngine.compile(input, options);
    };
    await runIn({ cwd, engine: { compile } }, 'build', '--log', 'run.log');
    expect(before).toBe('@ bulletin build\n');
  });

  test('also that the command line was wrong', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    await runIn({ cwd }, 'build', '--nix', '--log', 'run.log');
    await runIn({ cwd }, 'build', '--log', 'run.log', '--color=red');
    await runIn({ cwd }, 'build', '--log', path.join(cwd, 'run.log'), '-C', '没有');
    await runIn({ cwd }, '--log', 'run.log', 'build', 'a b.yaml', '--lang', 'en');
    expect(logOf(cwd).replaceAll(cwd, '…')).toBe(`\
@ bulletin build --nix
bulletin：不认识选项 --nix
  提示：bulletin build --help 列出可用的写法
@ 退出码 2

@ bulletin build
bulletin：--color 只能是 auto、always、never，写的是“red”
@ 退出码 2

@ bulletin -C 没有 build
bulletin：没有文件夹 没有，或者打不开它
@ 退出码 2

@ bulletin build "a b.yaml"
a b.yaml  error  no such file or folder        path-missing
     hint: check the spelling, or go to the folder first

1 error; nothing was written.
@ exit code 2

`);
    // What counts from a folder that is not there has no place.
    expect((await runIn({ cwd }, 'build', '-C', '没有', '--log', 'run.log')).code).toBe(2);
    expect(filesIn(cwd)).toEqual(['a.yaml', 'run.log']);
  });

  test('on Windows as its editors read it', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    for (let run = 0; run < 2; run++)
      await runIn({ cwd, platform: 'win32' }, 'build', 'a.yaml', '--force', '--log', 'run.log');
    const text = fs.readFileSync(path.join(cwd, 'run.log'), 'utf8');
    expect(text.startsWith('\ufeff20')).toBe(true);
    expect(text.slice(1)).not.toContain('\ufeff');
    expect(text.match(/(?<!\r)\n/g)).toBe(null);
  });

  test.skipIf(process.platform === 'win32')('a pipe would wait for a reader', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    execFileSync('mkfifo', [path.join(cwd, 'run.log')]);
    expect(await runIn({ cwd }, 'build', '--log', 'run.log')).toMatchObject({ code: 2 });
    expect((await runIn({ cwd }, 'build', '--log', '/dev/null')).code).toBe(0);
  });
});
