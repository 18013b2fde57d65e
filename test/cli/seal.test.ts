/** What lies where a document shall go is looked at before it is replaced (contract, promise 2). */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { filesIn, folderWith, runIn, sealed } from './harness.ts';

/** The document with one of its parts written anew; `undefined` leaves it out. */
function altered(docx: Uint8Array, part: string, change: (xml: string) => string | undefined): Buffer {
  const parts = unzipSync(docx);
  const xml = change(strFromU8(parts[part] ?? new Uint8Array()));
  if (xml === undefined) delete parts[part];
  else parts[part] = strToU8(xml);
  return Buffer.from(zipSync(parts));
}

const whole = Buffer.from(sealed('旧'));
const repacked = altered(whole, 'word/styles.xml', (xml) => xml);
const saved = altered(whole, 'docProps/app.xml', (xml) => xml.replace('bulletin', 'WPS Office'));
const edited = altered(whole, 'word/document.xml', (xml) => xml.replace('旧', '旧，主任改'));
const before = altered(whole, 'docProps/custom.xml', () => undefined);
const words = Buffer.from('这是甲县报来的材料');

const read = (...parts: readonly string[]): Buffer => fs.readFileSync(path.join(...parts));
const built = (text: string): Buffer => Buffer.from(`docx:${text}`);

describe('replaced without a word', () => {
  test.each([
    ['a document as it was written', whole],
    ['the same packed anew', repacked],
    ['one of a version before the seal', before],
    ['an empty file', Buffer.alloc(0)],
  ])('%s', async (_, there) => {
    const cwd = folderWith({ 'a.yaml': '新', 'a.docx': there });
    expect(await runIn({ cwd }, 'build', 'a.yaml')).toEqual({ code: 0, out: '', err: '已写出 a.docx\n' });
    expect(read(cwd, 'a.docx')).toEqual(built('新'));
    expect(filesIn(cwd)).toEqual(['a.docx', 'a.yaml']);
  });
});

test('another build keeps it aside first: it is there once', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': edited });
  const [target, aside] = ['a.docx', 'a（改过）.docx'].map((name) => path.join(cwd, name)) as [string, string];
  const linkSync = (from: fs.PathLike, to: fs.PathLike): void => {
    // Between the look at the document and its second name.
    if (!fs.existsSync(aside)) {
      fs.linkSync(target, aside);
      fs.rmSync(target);
      fs.writeFileSync(target, built('新'));
    }
    fs.linkSync(from, to);
  };
  expect((await runIn({ cwd, disk: { linkSync } }, 'build', 'a.yaml', '--overwrite')).code).toBe(0);
  expect(filesIn(cwd)).toEqual(['a.docx', 'a.yaml', 'a（改过）.docx']);
  expect([read(target), read(aside)]).toEqual([built('新'), edited]);
});

test('opened and saved: replaced, the old one kept under a name that says so, and told', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': saved });
  const first = await runIn({ cwd }, 'build', 'a.yaml', '--strict');
  expect(first.code).toBe(0);
  expect(first.err).toBe(`\
a.docx  警告  原有的文件在 Word、WPS 等程序里存过，文字没有改动，已换成新的；旧的留在 a（改过）.docx        target-kept
     提示：旧的里面有要用的，抄进 YAML；没有用了就删去它

已写出 a.docx
共 1 期：1 个警告。
`);
  expect([read(cwd, 'a.docx'), read(cwd, 'a（改过）.docx')]).toEqual([built('新'), saved]);

  fs.writeFileSync(path.join(cwd, 'a.docx'), repacked);
  expect((await runIn({ cwd }, 'build', 'a.yaml')).err).toBe('已写出 a.docx\n');

  const other = altered(saved, 'word/fontTable.xml', (xml) => `${xml}<!-- -->`);
  fs.writeFileSync(path.join(cwd, 'a.docx'), other);
  const { out } = await runIn({ cwd }, 'build', 'a.yaml', '--json');
  expect(JSON.parse(out)).toMatchObject({
    outputs: [{ output: 'a.docx', unchanged: false }],
    diagnostics: [{ file: 'a.docx', severity: 'warning', code: 'target-kept', message: /a（改过2）\.docx/ }],
  });
  expect(read(cwd, 'a（改过2）.docx')).toEqual(other);
  expect(read(cwd, 'a（改过）.docx')).toEqual(saved);

  // Kept already: no second copy of it.
  fs.writeFileSync(path.join(cwd, 'a.docx'), saved);
  await runIn({ cwd }, 'build', 'a.yaml');
  expect(filesIn(cwd)).toEqual(['a.docx', 'a.yaml', 'a（改过2）.docx', 'a（改过）.docx']);
});

describe.each([
  ['edited', edited, 'target-edited', '这个文件的内容在 Word、WPS 里改过，没有动它，新的也没有写'],
  ['not ours', words, 'target-not-ours', '这里原有的文件不是 bulletin 生成的，没有动它，新的也没有写'],
])('%s', (_, there, code, said) => {
  test.each([[[]], [['--force']], [['--strict', '--draft']]])('is left alone: %j', async (options) => {
    const name = options.includes('--draft') ? 'a（送审稿）.docx' : 'a.docx';
    const cwd = folderWith({ 'a.yaml': '新', [name]: there });
    const ran = await runIn({ cwd }, 'build', 'a.yaml', ...options);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`${name}  错误  ${said}        ${code}\n     提示：`);
    expect(ran.err).toContain('共 1 期：1 个错误，没有写出文件。');
    expect(read(cwd, name)).toEqual(there);
    expect(fs.readdirSync(cwd).sort()).toEqual([name, 'a.yaml'].sort());
  });

  test('--overwrite replaces it, and keeps the old one', async () => {
    const cwd = folderWith({ 'a.yaml': '新', 'a.docx': there });
    const ran = await runIn({ cwd }, 'build', 'a.yaml', '--overwrite');
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('旧的留在 a（改过）.docx        target-kept');
    expect([read(cwd, 'a.docx'), read(cwd, 'a（改过）.docx')]).toEqual([built('新'), there]);
  });

  test('wherever the document goes', async () => {
    for (const [options, place] of [
      [['-o', 'b.docx'], 'b.docx'],
      [['-o', '无后缀'], '无后缀'],
      [['--out-dir', 'out'], 'out/a.docx'],
    ] as const) {
      const cwd = folderWith({ 'a.yaml': '新', [place]: there });
      const ran = await runIn({ cwd }, 'build', 'a.yaml', ...options, '--json');
      expect([ran.code, JSON.parse(ran.out)]).toMatchObject([2, { outputs: [], diagnostics: [{ file: place, code }] }]);
      expect(read(cwd, place)).toEqual(there);
      expect((await runIn({ cwd }, 'build', 'a.yaml', ...options, '--overwrite')).code).toBe(0);
      expect(read(cwd, place)).toEqual(built('新'));
    }
  });

  test('and the others of a batch are written', async () => {
    const cwd = folderWith({ 'a.yaml': '1', 'a.docx': there, 'b.yaml': '2', 'b.docx': whole, 'c.yaml': '3' });
    const { code: exit, err } = await runIn({ cwd }, 'build');
    expect(exit).toBe(2);
    expect(err).toContain('已写出 b.docx\n已写出 c.docx\n');
    expect([read(cwd, 'a.docx'), read(cwd, 'b.docx'), read(cwd, 'c.docx')]).toEqual([there, built('2'), built('3')]);
  });

  test('held open as well: that is asked first', async () => {
    const cwd = folderWith({ 'a.yaml': '新', 'a.docx': there, '.~lock.a.docx#': '' });
    const ran = await runIn({ cwd }, 'build', 'a.yaml', '--overwrite', '--json');
    expect([ran.code, JSON.parse(ran.out)]).toMatchObject([
      2,
      { outputs: [{ output: 'a (2).docx' }], diagnostics: [{ code: 'target-held' }] },
    ]);
    expect(read(cwd, 'a.docx')).toEqual(there);
  });
});

test('the system refuses to open what is held, and nothing is asked further', async () => {
  const openSync: typeof fs.openSync = (file, flags, mode) => {
    if (flags === 'r+') throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    return fs.openSync(file, flags, mode);
  };
  for (const platform of ['win32', 'linux'] as const) {
    const cwd = folderWith({ 'a.yaml': '新', 'a.docx': edited });
    const { code, err } = await runIn({ cwd, platform, disk: { openSync } }, 'build', 'a.yaml');
    expect([code, filesIn(cwd)]).toEqual([2, ['a (2).docx', 'a.docx', 'a.yaml']]);
    expect(err).toContain('新的写在 a (2).docx');
  }
});

test('another’s file that may not be replaced is told as such', async () => {
  const renameSync = () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  };
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': saved });
  const { code, err } = await runIn({ cwd, disk: { renameSync } }, 'build', 'a.yaml');
  expect(code).toBe(2);
  expect(err).toContain('写不了这个文件：没有替换原有文件的权限，它是别人的，或受了保护        cannot-write');
  expect(err).not.toContain('打开着');
  expect(fs.readdirSync(cwd).sort()).toEqual(['a.docx', 'a.yaml']);
  expect(read(cwd, 'a.docx')).toEqual(saved);
});

test('a disk without second names gets a copy', async () => {
  const linkSync = () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  };
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': saved });
  expect((await runIn({ cwd, disk: { linkSync } }, 'build', 'a.yaml')).code).toBe(0);
  expect([read(cwd, 'a.docx'), read(cwd, 'a（改过）.docx')]).toEqual([built('新'), saved]);

  const full = () => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  fs.writeFileSync(
    path.join(cwd, 'a.docx'),
    altered(saved, 'word/styles.xml', (xml) => `${xml}\n`),
  );
  const { code, err } = await runIn({ cwd, disk: { linkSync, copyFileSync: full } }, 'build', 'a.yaml');
  expect(code).toBe(2);
  expect(err).toContain('磁盘已满');
  expect(filesIn(cwd)).toEqual(['a.docx', 'a.yaml', 'a（改过）.docx']);
});

test('a document saved while the new one is written is looked at again', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': whole });
  let saves = 0;
  const fsyncSync: typeof fs.fsyncSync = (handle) => {
    if (saves++ === 0) fs.writeFileSync(path.join(cwd, 'a.docx'), edited);
    fs.fsyncSync(handle);
  };
  const { code, err } = await runIn({ cwd, disk: { fsyncSync } }, 'build', 'a.yaml');
  expect([code, fs.readdirSync(cwd).sort()]).toEqual([2, ['a.docx', 'a.yaml']]);
  expect(err).toContain('target-edited');
  expect(read(cwd, 'a.docx')).toEqual(edited);
});

test('a document that appears while the first one is written is no less looked at', async () => {
  const cwd = folderWith({ 'a.yaml': '新' });
  const fsyncSync: typeof fs.fsyncSync = (handle) => {
    if (!fs.existsSync(path.join(cwd, 'a.docx'))) fs.writeFileSync(path.join(cwd, 'a.docx'), words);
    fs.fsyncSync(handle);
  };
  expect((await runIn({ cwd, disk: { fsyncSync } }, 'build', 'a.yaml')).code).toBe(2);
  expect(read(cwd, 'a.docx')).toEqual(words);
});

test('a document beyond all measure is not ours', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': '' });
  fs.truncateSync(path.join(cwd, 'a.docx'), 200 * 1024 * 1024);
  expect((await runIn({ cwd }, 'build', 'a.yaml')).err).toContain('target-not-ours');
});

describe('other formats', () => {
  test('have no seal and are replaced', async () => {
    const cwd = folderWith({ 'a.yaml': '新', 'a.txt': words, 'a.json': words, 'a.docx': edited });
    const { code } = await runIn({ cwd }, 'build', 'a.yaml', '--format', 'docx,text,json');
    expect(code).toBe(2);
    expect([String(read(cwd, 'a.txt')), String(read(cwd, 'a.json'))]).toEqual(['text:新', 'json:新']);
    expect(read(cwd, 'a.docx')).toEqual(edited);
  });

  test('but never what an issue names, its templates, or what a unit has sent', async () => {
    const files = {
      'series.yaml': '模板: parts\n单位名录: [甲县, 乙县]\n栏目: [情况]\n',
      'a.yaml': '标题: 关于某事的提示\n栏目:\n  - 标题: 情况\n    表格:\n      文件: 数据.csv\n',
      '数据.csv': '县区,数量\n甲县,1\n',
      'parts/notes.hbs': fs.readFileSync('templates/notes.hbs', 'utf8'),
      'b/issue.yaml': '标题: 关于某事的提示\n栏目:\n  - 标题: 情况\n    正文: 有。\n',
      'b/甲县.txt': '甲县开会。\n',
      'b/附/乙县.txt': '乙县开会。\n',
    };
    const { compile, readSeriesSettings } = await engine();
    for (const [input, output] of [
      ['a.yaml', '数据.csv'],
      ['a.yaml', './数据.csv'],
      ['a.yaml', 'parts/notes.hbs'],
      ['b', 'b/甲县.txt'],
      ['b', 'b/附/乙县.txt'],
    ] as const) {
      const cwd = folderWith(files);
      const machine = { cwd, engine: { compile, readSeriesSettings } };
      const { code, err } = await runIn(machine, 'build', input, '-o', output, '--format', 'text', '--overwrite');
      expect([output, code, err]).toEqual([output, 2, expect.stringContaining('output-is-input')]);
      expect(String(read(cwd, output))).toBe(files[output.replace('./', '') as keyof typeof files]);
    }
  });
});

test('--force keeps its meaning: what did not change is written again', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': whole });
  await runIn({ cwd }, 'build', 'a.yaml');
  fs.utimesSync(path.join(cwd, 'a.docx'), 0, 0);
  expect((await runIn({ cwd }, 'build', 'a.yaml', '--force')).err).toBe('已写出 a.docx\n');
  expect(fs.statSync(path.join(cwd, 'a.docx')).mtimeMs).toBeGreaterThan(0);
});

describe('which issue it is of', () => {
  const issue = '报头:\n  名称: [云岭市, 工作专报]\n  年度: 2024\n  期号: 2\n栏目:\n  - 标题: 情况\n    正文: 有。\n';
  const sealOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['docProps/custom.xml'] ?? new Uint8Array());
  const issueOf = (docx: Uint8Array): string => /bulletin-issue"><vt:lpwstr>(\w+)/.exec(sealOf(docx))?.[1] ?? '';

  test('its path below the series folder, wherever that lies and the program is run', async () => {
    const machine = { engine: await engine() };
    const tree = { 'series.yaml': '', '2024/02.yaml': issue, '2024/03/issue.yaml': issue, '2024/é.yaml': issue };
    const one = folderWith(Object.fromEntries(Object.entries(tree).map(([name, text]) => [`x/${name}`, text])));
    const two = folderWith({ ...tree, 'series.yaml': '' });
    for (const name of ['2024/02', '2024/03', '2024/é']) {
      await runIn({ ...machine, cwd: one }, 'build', 'x', '--out-dir', 'out');
      await runIn({ ...machine, cwd: path.join(two, '2024') }, 'build', '..');
      expect(read(one, 'out', `${name}.docx`)).toEqual(read(two, `${name}.docx`));
    }
    const alone = folderWith({ '02.yaml': issue, 'x/02.yml': issue });
    await runIn({ ...machine, cwd: alone }, 'build', '02.yaml', '--draft', '-o', 'a.docx');
    await runIn({ ...machine, cwd: alone }, 'build', 'x/02.yml');
    expect(issueOf(read(alone, 'a.docx'))).toBe(issueOf(read(alone, 'x/02.docx')));
    expect(
      new Set([
        ...['02', '03', 'é'].map((name) => issueOf(read(two, `2024/${name}.docx`))),
        issueOf(read(alone, 'a.docx')),
      ]).size,
    ).toBe(4);
  });
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  const pipeIn = (cwd: string): string => {
    const pipe = path.join(cwd, 'pipe.docx');
    execFileSync('mkfifo', [pipe]);
    return pipe;
  };

  test('one that nobody reads is told at once', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    pipeIn(cwd);
    const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', '-o', 'pipe.docx');
    expect([code, err]).toEqual([2, expect.stringContaining('写不了这个文件：没有程序在另一头读        cannot-write')]);
  });

  test('one with a reader gets it all, more than it holds at once', async () => {
    const text = '甲'.repeat(200_000);
    const cwd = folderWith({ 'a.yaml': text });
    const pipe = pipeIn(cwd);
    const reader = fs.promises.readFile(pipe, 'utf8');
    // Opened by the reader before the writer looks.
    const open = fs.openSync(pipe, fs.constants.O_RDWR | fs.constants.O_NONBLOCK);
    const ran = await runIn({ cwd }, 'build', 'a.yaml', '-o', 'pipe.docx');
    fs.closeSync(open);
    expect([ran.code, (await reader) === `docx:${text}`]).toEqual([0, true]);
    expect(fs.lstatSync(pipe).isFIFO()).toBe(true);
  });
});
