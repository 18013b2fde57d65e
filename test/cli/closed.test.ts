/** What is listed and may not be read is told at its name, and the rest is done (contract 3: no rights, exit 2). */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { familyNames } from '../../src/cli/fonts/family-names.ts';
import { processIo } from '../../src/cli/io.ts';
import { asNobody, canBeNobody, open, openBut } from './as-nobody.ts';
import { filesIn, folderWith, type Ran, runIn } from './harness.ts';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly closed: readonly string[];
  readonly argv: readonly string[];
  readonly mode?: number;
}

/** The run, and the files that it made. */
async function run({ files, closed, argv, mode }: Case): Promise<Ran & { readonly made: readonly string[] }> {
  const cwd = openBut(folderWith(files), ...closed);
  if (mode !== undefined) for (const name of closed) fs.chmodSync(path.join(cwd, name), mode);
  const ran = await asNobody(() => runIn({ cwd }, ...argv));
  open(cwd, ...closed);
  return { ...ran, made: filesIn(cwd).filter((name) => !(name in files)) };
}

const told = (name: string): string => `${name}  错误  打不开：没有权限        cannot-read\n`;
const times = (text: string, part: string): number => text.split(part).length - 1;

describe.skipIf(!canBeNobody)('a closed folder', () => {
  const d = { 'd/a.yaml': '', 'd/closed/b.yaml': '', 'd/z/c.yaml': '' };
  const closed = ['d/closed'];

  test.each([
    ['build', 'd'],
    ['build', 'd/**/*.yaml'],
    ['build', '**'],
    ['build', 'd/*'],
    ['build', '.'],
  ])('%s %s: the rest is built', async (...argv) => {
    const { code, err, made } = await run({ files: d, closed, argv });
    expect([code, made, times(err, 'cannot-read')]).toEqual([2, ['d/a.docx', 'd/z/c.docx'], 1]);
    expect(err).toContain(told('d/closed'));
  });

  test.each([
    ['check', 'd'],
    ['check', '**/*.yaml'],
    ['check', 'd', '--fix'],
  ])('%s %s: the rest is checked', async (...argv) => {
    const { code, out } = await run({ files: d, closed, argv });
    expect([code, times(out, 'cannot-read')]).toEqual([2, 1]);
    expect(out).toContain(told('d/closed'));
    expect(out).toContain('查了 2 期');
  });

  test('check --learn reads the rest', async () => {
    const { code, out, err } = await run({ files: d, closed, argv: ['check', '--learn', 'd'] });
    expect([code, err.includes(told('d/closed'))]).toEqual([2, true]);
    expect(out).toContain('1 期');
  });

  test('as JSON', async () => {
    const { code, out } = await run({ files: d, closed, argv: ['build', 'd', '--json'] });
    expect([code, JSON.parse(out)]).toMatchObject([
      2,
      { outputs: [{ input: 'd/a.yaml' }, { input: 'd/z/c.yaml' }], diagnostics: [{ file: 'd/closed' }] },
    ]);
  });

  test.each([0o444, 0o111])('that may be listed and not entered, or entered and not listed: %o', async (mode) => {
    const { code, err, made } = await run({ files: d, closed, mode, argv: ['build', 'd'] });
    expect([code, made]).toEqual([2, ['d/a.docx', 'd/z/c.docx']]);
    expect(err).toContain(
      mode === 0o444 ? 'd/closed  错误  打不开这个文件夹，不知道里面有没有 series.yaml：没有权限' : told('d/closed'),
    );
  });

  test('that is itself the PATH, beside another', async () => {
    const { code, err, made } = await run({ files: d, closed, argv: ['build', 'd/closed', 'd/closed/b.yaml', 'd/z'] });
    expect([code, made]).toEqual([2, ['d/z/c.docx']]);
    expect(err).toContain(told('d/closed'));
    expect(err).toContain(told('d/closed/b.yaml'));
  });

  test('in a series: told once, though every issue looks for others there', async () => {
    const files = { ...d, 'd/series.yaml': '', 'd/旧/closed/e.yaml': '' };
    const both = [...closed, 'd/旧/closed'];
    const all = await run({ files, closed: both, argv: ['build', 'd'] });
    expect([all.code, all.made, times(all.err, 'cannot-read')]).toEqual([2, ['d/a.docx', 'd/z/c.docx'], 2]);
    const one = await run({ files, closed: both, argv: ['build', 'd/a.yaml'] });
    expect([one.code, one.made, times(one.err, 'cannot-read')]).toEqual([2, ['d/a.docx'], 2]);
    expect(one.err).toContain(told('d/旧/closed'));
    const checked = await run({ files, closed: both, argv: ['check', 'd/a.yaml'] });
    expect([checked.code, checked.out.includes(told('d/closed'))]).toEqual([2, true]);
  });

  test('beside an issue that is named and has no series is nothing of its', async () => {
    const { code, err, made } = await run({ files: d, closed, argv: ['build', 'd/a.yaml'] });
    expect([code, err, made]).toEqual([0, '已写出 d/a.docx\n', ['d/a.docx']]);
  });

  test('of what systems keep for themselves is passed over', async () => {
    const system = ['d/lost+found', 'd/$RECYCLE.BIN', 'd/System Volume Information'];
    const files = { 'd/a.yaml': '', ...Object.fromEntries(system.map((name) => [`${name}/x.yaml`, ''])) };
    for (const argv of [
      ['build', 'd'],
      ['build', 'd/**/*.yaml'],
    ])
      expect(await run({ files, closed: system, argv })).toMatchObject({ code: 0, made: ['d/a.docx'] });
  });

  test('an issue folder whose parts cannot be listed is not printed without them', async () => {
    const files = { '2024-03/issue.yaml': '', '2024-03/县.yaml': '', 'a.yaml': '' };
    const argv = ['build', 'a.yaml', '2024-03/issue.yaml'];
    const { code, err, made } = await run({ files, closed: ['2024-03'], mode: 0o111, argv });
    expect([code, made]).toEqual([2, ['a.docx']]);
    expect(err).toContain(told('2024-03'));
  });
});

describe.skipIf(!canBeNobody)('on the way to the series', () => {
  const files = { 'up/series.yaml': '', 'up/in/x.yaml': '', 'a.yaml': '' };

  test('a series file that may not be read', async () => {
    const { code, err, made } = await run({ files, closed: ['up/series.yaml'], argv: ['build', 'up/in', 'a.yaml'] });
    expect([code, made]).toEqual([2, ['a.docx']]);
    expect(err).toContain('up/series.yaml  错误  读不了这个文件：没有权限        cannot-read');
  });

  test.each([
    ['doctor', []],
    ['schema', []],
    ['build', ['x.yaml']],
  ])('%s, in a folder below a closed one', async (command, argv) => {
    const root = openBut(folderWith({ 'up/in/x.yaml': '' }), 'up');
    const { code, out, err } = await asNobody(() => runIn({ cwd: path.join(root, 'up/in') }, command, ...argv));
    open(root, 'up');
    expect(`${out}${err}`).toMatch(/没有权限/);
    expect([command === 'doctor' ? 0 : 2, `${out}${err}`.includes('自己出了错')]).toEqual([code, false]);
  });
});

describe.skipIf(!canBeNobody)('a template folder', () => {
  const files = { 'a.yaml': '', '模板/item.hbs': '', '模板/下级/x.hbs': '' };
  const series = { 'series.yaml': 'template: 模板' };

  test.each([
    ['the folder', ['模板'], '模板  错误  打不开模板文件夹：没有权限'],
    ['a folder in it', ['模板/下级'], '模板/下级  错误  打不开模板文件夹：没有权限'],
    ['a part', ['模板/item.hbs'], '模板/item.hbs  错误  读不了这个文件：没有权限'],
  ])('%s is closed', async (_, closed, said) => {
    for (const each of [
      { files, argv: ['build', 'a.yaml', '--template', '模板'] },
      { files: { ...files, ...series }, argv: ['build', 'a.yaml'] },
    ]) {
      const { code, err, made } = await run({ ...each, closed });
      expect([code, made]).toEqual([2, []]);
      expect(err).toContain(`${said}        cannot-read`);
    }
  });

  // Node 24.0.0 has been seen to end without a word to JavaScript at such a circle (std::filesystem, "status: Too many levels").
  test.skipIf(process.version === 'v24.0.0')('a link in it that leads into a closed folder is no part', async () => {
    const cwd = folderWith({ ...files, 'closed/in/x': '' });
    fs.symlinkSync(path.join(cwd, 'closed/in'), path.join(cwd, '模板/说明'));
    fs.symlinkSync('圈', path.join(cwd, '模板/圈'));
    openBut(cwd, 'closed');
    const { code } = await asNobody(() => runIn({ cwd }, 'build', 'a.yaml', '--template', '模板'));
    open(cwd, 'closed');
    expect(code).toBe(0);
  });
});

test.skipIf(!canBeNobody)('a font that may not be read is none', async () => {
  const folder = openBut(folderWith({ 'a.ttf': '' }), 'a.ttf');
  expect(await asNobody(() => familyNames(path.join(folder, 'a.ttf')))).toEqual([]);
});

describe('without a home', () => {
  const { HOME } = process.env;
  const homeWhere = async (home: string | undefined): Promise<string | undefined> => {
    if (home === undefined) delete process.env.HOME;
    else process.env.HOME = home;
    try {
      return await asNobody(() => processIo().home);
    } finally {
      process.env.HOME = HOME;
    }
  };
  test.skipIf(process.getuid?.() !== 0)('a user whom the system does not know', async () => {
    expect(await homeWhere(undefined)).toBeUndefined();
  });
  test.skipIf(process.platform === 'win32')('a HOME that is none', async () => {
    expect(await homeWhere('')).toBeUndefined();
    expect(await homeWhere('here')).toBeUndefined();
    expect(await homeWhere('/home/某某')).toBe('/home/某某');
  });
  test('the search for the series goes on to the top', async () => {
    const cwd = folderWith({ 'series.yaml': 'output: 专报', 'in/a.yaml': '' });
    const { code, err } = await runIn({ cwd: path.join(cwd, 'in'), home: null }, 'build', 'a.yaml');
    expect([code, err]).toEqual([0, '已写出 专报.docx\n']);
  });
});
