/** What is read is a whole file as it stood at one time; what may never end is not waited for. */

import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { familyNames } from '../../src/cli/fonts/family-names.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

/** The file is written to just after each of the first few times that it was read. */
const savedWhileRead = (file: string, parts: readonly string[]): typeof fs.readFileSync => {
  const left = [...parts];
  return ((...given: Parameters<typeof fs.readFileSync>) => {
    const bytes = fs.readFileSync(...given);
    const part = left.shift();
    if (part !== undefined) fs.appendFileSync(file, part);
    return bytes;
  }) as typeof fs.readFileSync;
};

describe('a file that is written to while it is read', () => {
  test('is read again', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    const readFileSync = savedWhileRead(path.join(cwd, 'a.yaml'), ['乙', '丙']);
    const { code } = await runIn({ cwd, disk: { readFileSync } }, 'build', 'a.yaml');
    expect([code, fs.readFileSync(path.join(cwd, 'a.docx'), 'utf8')]).toEqual([0, 'docx:甲乙丙']);
  });

  test('by another of the same length', async () => {
    const cwd = folderWith({ 'a.yaml': '甲甲' });
    const file = path.join(cwd, 'a.yaml');
    fs.utimesSync(file, 0, 0);
    let isFirst = true;
    const readFileSync = ((...given: Parameters<typeof fs.readFileSync>) => {
      const bytes = fs.readFileSync(...given);
      if (isFirst) fs.writeFileSync(file, '乙乙');
      isFirst = false;
      return bytes;
    }) as typeof fs.readFileSync;
    await runIn({ cwd, disk: { readFileSync } }, 'build', 'a.yaml');
    expect(fs.readFileSync(path.join(cwd, 'a.docx'), 'utf8')).toBe('docx:乙乙');
  });

  const always = Array.from({ length: 50 }, () => '乙');
  test.each([
    ['a.yaml', ['build', 'a.yaml']],
    ['series.yaml', ['build', 'a.yaml']],
    ['模板/item.hbs', ['build', 'a.yaml', '--template', '模板']],
  ])('%s does not come to rest: told, and nothing is written of it', async (name, argv) => {
    const cwd = folderWith({ 'a.yaml': '甲', [name]: '甲' });
    const readFileSync = savedWhileRead(path.join(cwd, name), always);
    const { code, err } = await runIn({ cwd, disk: { readFileSync } }, ...argv);
    expect([code, filesIn(cwd).includes('a.docx')]).toEqual([2, false]);
    expect(err).toContain(
      `${name}  错误  读不了这个文件：读的时候它一直在变，可能正在保存或拷贝        cannot-read\n     提示：等它存完、拷完，再运行一次\n`,
    );
  });

  test('a text that is checked', async () => {
    const cwd = folderWith({ 'a.txt': '甲' });
    const readFileSync = savedWhileRead(path.join(cwd, 'a.txt'), always);
    const { code, out } = await runIn({ cwd, disk: { readFileSync } }, 'check', 'a.txt');
    expect([code, out.includes('一直在变')]).toEqual([2, true]);
  });
});

/** Nobody ever writes to it. */
function folderWithPipe(pipe: string, files: Readonly<Record<string, string>>): string {
  const cwd = folderWith(files);
  execFileSync('mkfifo', [path.join(cwd, pipe)]);
  return cwd;
}

describe.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
  const noFile = '读不了这个文件：这是管道或设备，不是文件        cannot-read';
  const silent = '读不了这个文件：没有程序往这个管道里写        cannot-read';
  test.each([
    ['p.yaml', ['build', 'p.yaml'], '这是管道或设备，不是文件        not-an-issue'],
    ['p.yaml', ['check', 'p.yaml'], '这是管道或设备，不是文件        not-an-issue'],
    ['p.txt', ['check', 'p.txt'], '这是管道或设备，不是文件        not-an-issue'],
    ['p', ['build', 'a.yaml', '--series', 'p'], silent],
    ['p', ['check', 'a.yaml', '--series', 'p'], silent],
    ['series.yaml', ['build', 'a.yaml'], noFile],
    ['模板/p.hbs', ['build', 'a.yaml', '--template', '模板'], '这是管道或设备，不是模板文件        template-folder'],
  ])('%s: %j', async (pipe, argv, said) => {
    const cwd = folderWithPipe(pipe, { 'a.yaml': '', '模板/item.hbs': '' });
    const { code, out, err } = await runIn({ cwd }, ...argv);
    expect([code, fs.existsSync(path.join(cwd, 'a.docx'))]).toEqual([2, false]);
    expect(out + err).toContain(`${pipe}  错误  ${said}\n     提示：`);
  });

  test('in a folder it is no issue', async () => {
    const cwd = folderWithPipe('p.yaml', { 'a.yaml': '' });
    expect(await runIn({ cwd }, 'build')).toMatchObject({ code: 0, err: '已写出 a.docx\n' });
    expect(await runIn({ cwd }, 'build', '*.yaml')).toMatchObject({ code: 0, err: '没有变化 a.docx\n' });
  });

  test('among fonts it is none', () => {
    const cwd = folderWithPipe('p.ttf', {});
    expect(familyNames(path.join(cwd, 'p.ttf'))).toEqual([]);
  });

  test('a device', async () => {
    const cwd = folderWith({ 'a.yaml': '' });
    const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', '--series', '/dev/zero');
    expect(code).toBe(2);
    expect(err).toContain(noFile);
  });
});

describe.skipIf(process.platform === 'win32')('a series that a command writes into a pipe', () => {
  /** Begins when somebody reads, and takes its time; all of it is more than a pipe holds. */
  const writing = (cwd: string, script: string): void => void spawn('sh', ['-c', script], { cwd, stdio: 'ignore' });
  const slowly = `{ sleep 0.3; echo 'output: 专报'; sleep 0.2; head -c 200000 /dev/zero | tr '\\0' '#'; } > p`;

  test('is read to its end', async () => {
    const cwd = folderWithPipe('p', { 'a.yaml': '' });
    writing(cwd, slowly);
    const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', '--series', 'p');
    expect([code, err]).toEqual([0, '已写出 专报.docx\n']);
  });

  test('is not written back by --fix', async () => {
    const cwd = folderWithPipe('p', { 'a.yaml': '' });
    writing(cwd, `echo 'output：专报' > p`);
    const { code, out, err } = await runIn({ cwd }, 'check', 'a.yaml', '--series', 'p', '--fix');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('p:1:7  警告');
  });
});

test.skipIf(process.platform === 'win32').each([
  ['a circle of links', (cwd: string) => fs.symlinkSync('a.yaml', path.join(cwd, 'a.yaml')), '链接绕成了圈'],
  ['a folder', (cwd: string) => fs.mkdirSync(path.join(cwd, 'series.yaml')), '这是文件夹，不是文件'],
])('%s', async (_, make, said) => {
  const cwd = folderWith({ 'b.yaml': '' });
  make(cwd);
  const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', 'b.yaml', `${'长'.repeat(100)}.yaml`);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err).toContain('文件名太长');
  expect(err).not.toContain('自己出了错');
});

test('a refusal that Node knows no name for is no fault of ours', async () => {
  const readFileSync = () => {
    throw Object.assign(new Error('UNKNOWN: unknown error, read'), { code: 'UNKNOWN' });
  };
  const { code, err } = await runIn({ cwd: folderWith({ 'a.yaml': '' }), disk: { readFileSync } }, 'build');
  expect([code, err.includes('a.yaml  错误  读不了这个文件：系统报告 UNKNOWN')]).toEqual([2, true]);
});
