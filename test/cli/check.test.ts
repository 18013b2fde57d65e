import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderWith, runIn } from './harness.ts';

test('all is well', async () => {
  const cwd = folderWith({ 'a.yaml': '', 'b.yaml': '' });
  expect(await runIn({ cwd }, 'check')).toEqual({
    code: 0,
    out: '查了 2 期：没有发现问题。\n',
    err: '',
  });
  expect(filesIn(cwd)).toEqual(['a.yaml', 'b.yaml']);
});

test('the report is on stdout, grouped by file and sorted by place, with the sum at its end', async () => {
  const cwd = folderWith({
    'b.yaml': '[error]',
    'a.yaml': '\n  [warning][form]',
  });
  const { code, out, err } = await runIn({ cwd }, 'check', 'b.yaml', 'a.yaml');
  expect([code, err]).toEqual([1, '']);
  expect(out).toBe(`\
b.yaml:1:1  错误  [error]        yaml-syntax
  1 │ [error]
    │ ^^^^^^^

a.yaml:2:3  警告  [warning]        yaml-syntax
  2 │   [warning][form]
    │   ^^^^^^^^^

a.yaml:2:12  错误  [form]        yaml-syntax
  2 │   [warning][form]
    │            ^^^^^^

查了 2 期：2 个错误、1 个警告。
`);
});

test.each([
  ['[warning]', [], 0],
  ['[warning]', ['--strict'], 1],
  ['[error]', [], 1],
])('%s %j exits %i', async (text, flags, code) => {
  expect((await runIn({ cwd: folderWith({ 'a.yaml': text }) }, 'check', ...flags)).code).toBe(code);
});

describe('reports for programs', () => {
  const files = { '夹 子/a.yaml': '甲[error]100%' };

  test('json', async () => {
    const { code, out } = await runIn({ cwd: folderWith(files) }, 'check', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      diagnostics: [
        {
          file: '夹 子/a.yaml',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 9,
          severity: 'error',
          code: 'yaml-syntax',
          message: '[error]',
        },
      ],
    });
    const none = await runIn({ cwd: folderWith({ 'a.yaml': '' }) }, 'check', '--format', 'json');
    expect(JSON.parse(none.out)).toEqual({ version: 1, diagnostics: [] });
  });

  test('sarif', async () => {
    const { out } = await runIn({ cwd: folderWith(files) }, 'check', '--format', 'sarif');
    const log = JSON.parse(out);
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ columnKind: 'unicodeCodePoints' }],
    });
    expect(log.runs[0].tool.driver.rules).toHaveLength(1);
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'yaml-syntax',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `${encodeURIComponent('夹 子')}/a.yaml` },
            region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 9 },
          },
        },
      ],
    });
  });

  test('github', async () => {
    const { out } = await runIn({ cwd: folderWith({ 'a,b.yaml': '：' }) }, 'check', '--format', 'github');
    expect(out).toBe('::warning file=a%2Cb.yaml,line=1,endLine=1,col=1,endColumn=2,title=yaml-syntax::：%0A写作 :\n');
  });

  test.each([['xml'], ['json,sarif'], ['']])('--format %s is refused', async (format) => {
    const { code, out, err } = await runIn({ cwd: folderWith(files) }, 'check', '--format', format);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('pretty、json、sarif、github');
  });
});

describe('--fix', () => {
  test('mends what is safe and leaves every other byte', async () => {
    const text = '\ufeff期号：2\r\n\t标题 : “甲” \r\n';
    const cwd = folderWith({ 'a.yaml': text, 'b.yaml': '' });
    const before = fs.statSync(path.join(cwd, 'b.yaml')).mtimeMs;
    const { code, out, err } = await runIn({ cwd }, 'check', '--fix');
    expect([code, out, err]).toEqual([0, '查了 2 期：没有发现问题。\n', '已改正 a.yaml\n']);
    expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(text.replace('：', ': '));
    expect(fs.statSync(path.join(cwd, 'b.yaml')).mtimeMs).toBe(before);
  });

  test('tells what is left', async () => {
    const cwd = folderWith({ 'a.yaml': '甲：[error]' });
    const { code, out } = await runIn({ cwd }, 'check', '--fix', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ message: '[error]', column: 4 }]);
  });

  test('mends the series once, for all its issues', async () => {
    const cwd = folderWith({
      'series.yaml': 'name：甲',
      'a.yaml': '',
      'b.yaml': '',
    });
    const { err } = await runIn({ cwd }, 'check', '--fix');
    expect(err).toBe('已改正 series.yaml\n');
    expect(fs.readFileSync(path.join(cwd, 'series.yaml'), 'utf8')).toBe('name: 甲');
  });

  test('a GB18030 file becomes UTF-8', async () => {
    const gb = Buffer.from([0xc6, 0xda, 0xba, 0xc5, 0xa3, 0xba, 0x32]);
    const cwd = folderWith({ 'a.yaml': gb });
    await runIn({ cwd }, 'check', '--fix');
    expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe('期号: 2');
  });

  test('a cure that uncovers another fault is followed up; one that never ends is given up', async () => {
    const cwd = folderWith({ 'a.yaml': '：：：' });
    await runIn({ cwd }, 'check', '--fix');
    expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(': : : ');
  });

  test('a file that cannot be written is left as it was', async () => {
    const cwd = folderWith({ 'a.yaml': '甲：' });
    const disk = {
      renameSync: () => {
        throw Object.assign(new Error(), { code: 'EBUSY' });
      },
    };
    const { code, out, err } = await runIn({ cwd, disk }, 'check', '--fix');
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain('改不了这个文件：正被别的程序占用');
    expect(fs.readdirSync(cwd)).toEqual(['a.yaml']);
    expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe('甲：');
  });

  test.each([[['--fix', '--dry-run']], [['--dry-run']]])('%j shows and does not write', async (flags) => {
    const cwd = folderWith({ 'a.yaml': '甲\n乙：1\n丙\n丁：2' });
    const { code, out, err } = await runIn({ cwd }, 'check', ...flags);
    expect([code, err]).toEqual([0, '']);
    expect(out.slice(out.indexOf('查了'))).toBe(`\
查了 1 期：2 个警告。
会这样改 a.yaml（没有写入）：
  2 - 乙：1
  2 + 乙: 1
  4 - 丁：2
  4 + 丁: 2
`);
    expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toContain('：');
  });

  test('a dry run leaves a report for a program what it is', async () => {
    const cwd = folderWith({ 'a.yaml': '甲\n乙：1' });
    const { out, err } = await runIn({ cwd }, 'check', '--dry-run', '--format', 'json');
    expect(() => JSON.parse(out)).not.toThrow();
    expect(err).toContain('会这样改 a.yaml（没有写入）：\n  2 - 乙：1\n');
  });
});
