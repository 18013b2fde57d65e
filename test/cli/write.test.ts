import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/cli/engine.ts';
import { fakeEngine, filesIn, folderWith, runIn, sealed } from './harness.ts';

const old = Buffer.from(sealed('旧'));

const refuse = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
const isRoot = process.getuid?.() === 0;

/** Word on Windows: this one file cannot be replaced. */
const holding =
  (name: string, code: string): typeof fs.renameSync =>
  (from, to) => {
    if (path.basename(String(to)) === name) refuse(code)();
    fs.renameSync(from, to);
  };

describe('a target held open', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s: the document goes beside it, and everyone is told', async (code) => {
    const cwd = folderWith({ 'a.yaml': '新', 'a.docx': old });
    const machine = {
      cwd,
      platform: 'win32' as const,
      disk: { renameSync: holding('a.docx', code) },
    };
    const person = await runIn(machine, 'build', 'a.yaml');
    expect(person.code).toBe(2);
    expect(person.err).toContain(
      'a.docx  错误  这个文件正被 Word、WPS 等程序打开着，没有替换；新的写在 a (2).docx        target-held',
    );
    expect(person.err).toContain('已写出 a (2).docx');
    expect(filesIn(cwd)).toEqual(['a (2).docx', 'a.docx', 'a.yaml']);
    expect(old.equals(fs.readFileSync(path.join(cwd, 'a.docx')))).toBe(true);

    // The next run of a scheduled job finds its document there and adds no other.
    const script = await runIn(machine, 'build', 'a.yaml', '--json');
    expect(script.code).toBe(2);
    expect(JSON.parse(script.out)).toMatchObject({
      outputs: [{ output: 'a (2).docx', unchanged: true }],
      diagnostics: [
        {
          file: 'a.docx',
          code: 'target-held',
          message: expect.stringContaining('a (2).docx'),
        },
      ],
    });
    expect(filesIn(cwd)).toEqual(['a (2).docx', 'a.docx', 'a.yaml']);

    fs.writeFileSync(path.join(cwd, 'a.yaml'), '更新');
    await runIn(machine, 'build', 'a.yaml');
    expect(filesIn(cwd)).toEqual(['a (2).docx', 'a (3).docx', 'a.docx', 'a.yaml']);
  });

  test.each(['~$24-02.docx', '~$2024-02.docx', '.~2024-02.docx', '.~lock.2024-02.docx#'])(
    'the owner file %s is the sign where the system gives none',
    async (owner) => {
      const cwd = folderWith({
        '2024-02.yaml': '新',
        '2024-02.docx': old,
        [owner]: '',
      });
      const { code, err } = await runIn({ cwd }, 'build', '2024-02.yaml');
      expect(code).toBe(2);
      expect(err).toContain('2024-02 (2).docx');
      expect(old.equals(fs.readFileSync(path.join(cwd, '2024-02.docx')))).toBe(true);
    },
  );

  test('is no matter when nothing has changed', async () => {
    const cwd = folderWith({
      'a.yaml': '甲',
      'a.docx': 'docx:甲',
      '.~lock.a.docx#': '',
    });
    expect((await runIn({ cwd }, 'build', 'a.yaml')).code).toBe(0);
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['writeFileSync', 'ENOSPC', '磁盘已满'],
    ['fsyncSync', 'EIO', '磁盘读写出错'],
    ['openSync', 'EROFS', '磁盘是只读的'],
    ['openSync', 'EACCES', '没有权限'],
    ['renameSync', 'EXDEV', '系统报告 EXDEV'],
  ] as const)('%s %s', async (call, code, said) => {
    const cwd = folderWith({ 'a.yaml': '新', 'a.docx': old });
    const ran = await runIn({ cwd, disk: { [call]: refuse(code) } }, 'build', 'a.yaml');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`a.docx  错误  写不了这个文件：${said}        cannot-write`);
    expect(old.equals(fs.readFileSync(path.join(cwd, 'a.docx')))).toBe(true);
    expect(fs.readdirSync(cwd).sort()).toEqual(['a.docx', 'a.yaml']);
  });

  test('one document, and the others of the batch are written', async () => {
    const cwd = folderWith({ 'a.yaml': '', 'b.yaml': '' });
    const { code } = await runIn({ cwd, disk: { renameSync: holding('a.docx', 'EIO') } }, 'build');
    expect([code, filesIn(cwd)]).toEqual([2, ['a.yaml', 'b.docx', 'b.yaml']]);
  });

  test('a bug is not taken for a refusal', async () => {
    const cwd = folderWith({ 'a.yaml': '' });
    const bug = () => {
      throw new TypeError('slip');
    };
    const { code, err } = await runIn({ cwd, disk: { fsyncSync: bug } }, 'build', 'a.yaml');
    expect(code).toBe(2);
    expect(err).toContain('TypeError: slip');
    expect(fs.readdirSync(cwd)).toEqual(['a.yaml']);
  });
});

test.skipIf(isRoot)('a folder that may not be written', async () => {
  const cwd = folderWith({ 'x/a.yaml': '' });
  fs.chmodSync(path.join(cwd, 'x'), 0o500);
  const { code, err } = await runIn({ cwd }, 'build', 'x/a.yaml');
  fs.chmodSync(path.join(cwd, 'x'), 0o700);
  expect(code).toBe(2);
  expect(err).toContain('没有权限');
});

test.skipIf(isRoot)('an issue, and a folder, that may not be read', async () => {
  const cwd = folderWith({ 'a.yaml': '', 'x/b.yaml': '', 'c.yaml': '' });
  fs.chmodSync(path.join(cwd, 'a.yaml'), 0);
  fs.chmodSync(path.join(cwd, 'x'), 0);
  const { code, err } = await runIn({ cwd }, 'build', '.');
  fs.chmodSync(path.join(cwd, 'x'), 0o700);
  expect(code).toBe(2);
  expect(err.match(/cannot-read/g)).toHaveLength(2);
  expect(filesIn(cwd)).toContain('c.docx');
});

test('a read-only document is left alone', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': old });
  fs.chmodSync(path.join(cwd, 'a.docx'), 0o444);
  const { code, err } = await runIn({ cwd }, 'build', 'a.yaml');
  expect(code).toBe(2);
  expect(err).toContain('只读');
  expect(old.equals(fs.readFileSync(path.join(cwd, 'a.docx')))).toBe(true);
});

test.skipIf(process.platform === 'win32')('the mode of the file is kept', async () => {
  const cwd = folderWith({ 'a.yaml': '新', 'a.docx': old });
  fs.chmodSync(path.join(cwd, 'a.docx'), 0o640);
  await runIn({ cwd }, 'build', 'a.yaml');
  expect(fs.statSync(path.join(cwd, 'a.docx')).mode & 0o777).toBe(0o640);
});

test.skipIf(process.platform === 'win32')('a device is written to, not replaced', async () => {
  const cwd = folderWith({ 'a.yaml': '新' });
  expect((await runIn({ cwd }, 'build', 'a.yaml', '-o', '/dev/null')).code).toBe(0);
  expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a name at the limit of the system can be written', async () => {
  const name = '长'.repeat(83);
  const cwd = folderWith({ [`${name}.yaml`]: '' });
  expect((await runIn({ cwd }, 'build')).code).toBe(0);
});

test('what a killed run left behind is in nobody’s way', async () => {
  const cwd = folderWith({
    'a.yaml': '',
    [`.bulletin-${process.pid}-0.tmp`]: 'half',
  });
  expect((await runIn({ cwd }, 'build')).code).toBe(0);
  expect(fs.readFileSync(path.join(cwd, `.bulletin-${process.pid}-0.tmp`), 'utf8')).toBe('half');
});

test('Ctrl-C between two documents leaves the first whole and the second unwritten', async () => {
  const cwd = folderWith({ 'a.yaml': '', 'b.yaml': '' });
  const renameSync: typeof fs.renameSync = (from, to) => {
    fs.renameSync(from, to);
    process.emit('SIGINT');
  };
  const { code, err } = await runIn({ cwd, disk: { renameSync } }, 'build');
  expect([code, filesIn(cwd)]).toEqual([130, ['a.docx', 'a.yaml', 'b.yaml']]);
  expect(err).toBe('已写出 a.docx\n共 2 期：写出 1，停下来没有做的 1。\n');
});

test('Ctrl-C in a check: what was found so far is told, and nothing is mended', async () => {
  const cwd = folderWith({ 'a.yaml': '期号：1', 'b.yaml': '期号：2' });
  const engine: Partial<Engine> = {
    compile(input, options) {
      process.emit('SIGINT');
      return fakeEngine.compile(input, options);
    },
  };
  const { code, out } = await runIn({ cwd, engine }, 'check');
  expect(code).toBe(130);
  expect(out).toContain('查了 1 期（共 2 期，其余停下来没有查）：1 个警告。');
  expect((await runIn({ cwd, engine }, 'check', '--fix')).err).toBe('');
  expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe('期号：1');
});
