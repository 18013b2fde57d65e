import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOptions } from '../../src/cli/commands/build-options.ts';
import type { Engine } from '../../src/cli/engine.ts';
import { engine, type Io } from '../../src/cli/io.ts';
import { type Endings, endings } from '../../src/formats.ts';
import { fakeEngine, filesIn, folderWith, runIn, sealed } from './harness.ts';

const read = (...parts: readonly string[]) => fs.readFileSync(path.join(...parts), 'utf8');

describe('where documents go', () => {
  test('beside the issue, with its name', async () => {
    const cwd = folderWith({ '2024-02.yaml': '甲' });
    expect(await runIn({ cwd }, 'build', '2024-02.yaml')).toEqual({
      code: 0,
      out: '',
      err: '已写出 2024-02.docx\n',
    });
    expect(read(cwd, '2024-02.docx')).toBe('docx:甲');
    expect(filesIn(cwd)).toEqual(['2024-02.docx', '2024-02.yaml']);
  });

  test('an issue folder beside itself, however it is named', async () => {
    for (const typed of ['2024-10', '2024-10/issue.yaml', '.', '*']) {
      const cwd = folderWith({ '2024-10/issue.yaml': '甲' });
      expect((await runIn({ cwd }, 'build', typed)).code).toBe(0);
      expect(filesIn(cwd)).toEqual(['2024-10.docx', '2024-10/issue.yaml']);
    }
  });

  test('from inside an issue folder too', async () => {
    const cwd = folderWith({ '2024-10/issue.yaml': '甲' });
    const inside = path.join(cwd, '2024-10');
    expect((await runIn({ cwd: inside }, 'build')).err).toBe('已写出 ../2024-10.docx\n');
  });

  test('several formats', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    await runIn({ cwd }, 'build', 'a.yaml', '--format', 'docx,text,json');
    expect(filesIn(cwd)).toEqual(['a.docx', 'a.json', 'a.txt', 'a.yaml']);
  });

  test('--out-dir repeats the subfolders below the PATH given', async () => {
    const files = {
      'in/a.yaml': '1',
      'in/x/b.yaml': '2',
      'in/x/2024-03/issue.yaml': '3',
    };
    for (const [typed, expected] of [
      ['in', ['a.docx', 'x/2024-03.docx', 'x/b.docx']],
      ['in/x', ['2024-03.docx', 'b.docx']],
      ['in/x/b.yaml', ['b.docx']],
      ['in/x/2024-03', ['2024-03.docx']],
      ['in/**/*.yaml', ['a.docx', 'x/2024-03.docx', 'x/b.docx']],
      ['in/x/*', ['2024-03.docx', 'b.docx']],
    ] as const) {
      const cwd = folderWith(files);
      expect((await runIn({ cwd }, 'build', typed, '--out-dir', 'out/deep')).code).toBe(0);
      expect([typed, filesIn(path.join(cwd, 'out/deep'))]).toEqual([typed, expected]);
    }
  });

  test('-o names the file, and its format by the extension', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    await runIn({ cwd }, 'build', 'a.yaml', '-o', 'b.txt');
    expect(read(cwd, 'b.txt')).toBe('text:甲');
    await runIn({ cwd }, 'build', 'a.yaml', '-o', 'c.txt', '--format', 'docx');
    expect(read(cwd, 'c.txt')).toBe('docx:甲');
  });

  test('of two endings that fit, the longer names the format', () => {
    const io = { stdout: { isTTY: false } } as Io;
    const more: Endings & { readonly lines: string } = { ...endings, lines: '.lines.txt' };
    const formatsOf = (output: string) => {
      const options = buildOptions(io, { output }, more);
      return 'fault' in options ? options.fault : options.formats;
    };
    expect(['a.txt', 'a.lines.txt', 'A.TXT', 'a.docx.bak', '.txt', 'a'].map(formatsOf)).toEqual([
      ['text'],
      ['lines'],
      ['text'],
      ['docx'],
      ['docx'],
      ['docx'],
    ]);
  });

  test('-o - is stdout and nothing else', async () => {
    const cwd = folderWith({ 'a.yaml': '甲 [warning]' });
    const { code, out, err } = await runIn({ cwd }, 'build', 'a.yaml', '-o', '-', '--format', 'text');
    expect([code, out]).toEqual([0, 'text:甲 [warning]']);
    expect(err).toContain('a.yaml:1:3  警告');
    expect(filesIn(cwd)).toEqual(['a.yaml']);
  });

  test('a link that the user named is followed, the file behind it replaced', async () => {
    const cwd = folderWith({ 'a.yaml': '甲', 'real/b.docx': sealed('old') });
    fs.symlinkSync('real/b.docx', path.join(cwd, 'link.docx'));
    await runIn({ cwd }, 'build', 'a.yaml', '-o', 'link.docx');
    expect(read(cwd, 'real/b.docx')).toBe('docx:甲');
    expect(fs.lstatSync(path.join(cwd, 'link.docx')).isSymbolicLink()).toBe(true);
  });

  test('a link in the way of a document is replaced, not followed out of the folder', async () => {
    const outside = folderWith({ 'x.docx': 'mine' });
    const cwd = folderWith({ 'a.yaml': '甲' });
    fs.symlinkSync(path.join(outside, 'x.docx'), path.join(cwd, 'a.docx'));
    await runIn({ cwd }, 'build', 'a.yaml');
    expect(read(outside, 'x.docx')).toBe('mine');
    expect(read(cwd, 'a.docx')).toBe('docx:甲');
  });
});

describe('what is refused before anything is written', () => {
  test.each([
    [['a.yaml', 'b.yaml', '-o', 'x.docx'], /-o 只写一个文件/],
    [['a.yaml', '-o', 'x', '--format', 'docx,text'], /-o 只写一个文件/],
    [['a.yaml', '-o', 'x', '--out-dir', 'y'], /只能用一个/],
    [['a.yaml', '-o', '-', '--json'], /标准输出/],
    [['a.yaml', '--format', 'doc'], /不认识格式“doc”/],
    [['a.yaml', '-o', 'none/x.docx'], /没有文件夹 none/],
    [['a.yaml', '-o', 'b.yaml'], /会盖掉原稿/],
    [['a.yaml', '-o', 'link'], /a\.yaml 的文件会盖掉 a\.yaml/],
    [['a.yaml', '-o', 'in'], /文件夹/],
  ])('%j', async (argv, said) => {
    const cwd = folderWith({ 'a.yaml': '甲', 'b.yaml': '乙', 'in/c.yaml': '' });
    fs.symlinkSync('a.yaml', path.join(cwd, 'link'));
    const before = filesIn(cwd);
    const { code, out, err } = await runIn({ cwd }, 'build', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(filesIn(cwd)).toEqual(before);
  });

  test('two inputs for one output', async () => {
    const cwd = folderWith({ 'x/a.yaml': '1', 'y/a.yaml': '2', 'b.yaml': '3' });
    const { code, err } = await runIn({ cwd }, 'build', 'x/a.yaml', 'y/a.yaml', 'b.yaml', '--out-dir', 'out');
    expect(code).toBe(2);
    expect(err).toContain('x/a.yaml 和 y/a.yaml 要写成同一个文件');
    expect(err).toContain('给其中一期改名');
    expect(filesIn(cwd)).toEqual(['b.yaml', 'x/a.yaml', 'y/a.yaml']);
  });

  test('two spellings of one name', async () => {
    const cwd = folderWith({ 'a.yaml': '1', 'a.yml': '2' });
    expect((await runIn({ cwd }, 'build')).code).toBe(2);
    expect(filesIn(cwd)).toEqual(['a.yaml', 'a.yml']);
  });

  test('docx bytes on a terminal', async () => {
    const cwd = folderWith({ 'a.yaml': '甲' });
    expect((await runIn({ cwd, tty: true }, 'build', 'a.yaml', '-o', '-')).code).toBe(2);
  });
});

describe('findings', () => {
  test('an error of form writes nothing; the others of the batch are written', async () => {
    const cwd = folderWith({ 'a.yaml': '[form]', 'b.yaml': '乙' });
    const { code, err } = await runIn({ cwd }, 'build', '.');
    expect(code).toBe(1);
    expect(err).toBe(`\
a.yaml:1:1  错误  [form]        yaml-syntax
  1 │ [form]
    │ ^^^^^^

已写出 b.docx
没有写出 a.yaml 的文件：1 个错误
共 2 期：写出 1，有错 1（a.yaml）。
`);
    expect(filesIn(cwd)).toEqual(['a.yaml', 'b.docx', 'b.yaml']);
  });

  test('an error of proof-reading is told, and the document written', async () => {
    const cwd = folderWith({ 'a.yaml': '[error]' });
    expect((await runIn({ cwd }, 'build', 'a.yaml')).code).toBe(1);
    expect(filesIn(cwd)).toContain('a.docx');
  });

  test('a warning is told; --strict makes it an error', async () => {
    const cwd = folderWith({ 'a.yaml': '[warning]', 'b.yaml': '' });
    expect((await runIn({ cwd }, 'build', '.', '--strict')).code).toBe(1);
    expect(filesIn(cwd)).toEqual(['a.yaml', 'b.docx', 'b.yaml']);
    expect((await runIn({ cwd }, 'build', 'a.yaml')).code).toBe(0);
    expect(filesIn(cwd)).toContain('a.docx');
  });

  test('what was there before stays when there is an error', async () => {
    const cwd = folderWith({ 'a.yaml': '[form]', 'a.docx': 'old' });
    await runIn({ cwd }, 'build', 'a.yaml');
    expect(read(cwd, 'a.docx')).toBe('old');
  });

  test('a fault of the series is told once', async () => {
    const cwd = folderWith({
      'series.yaml': '[warning]',
      'a.yaml': '',
      'b.yaml': '',
    });
    const { err } = await runIn({ cwd }, 'build', '.');
    expect(err.match(/series\.yaml:1:1/g)).toHaveLength(1);
    expect(err).toContain('共 2 期：写出 2；另有 1 个警告。');
  });

  test('a missing PATH is exit 2, the others are built', async () => {
    const cwd = folderWith({ 'a.yaml': '' });
    const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', 'nix.yaml');
    expect(code).toBe(2);
    expect(err).toContain('nix.yaml  错误  没有这个文件或文件夹        path-missing');
    expect(filesIn(cwd)).toContain('a.docx');
  });
});

describe('--json', () => {
  test('has the shape of the contract, and stderr is silent', async () => {
    const cwd = folderWith({ 'a.yaml': '甲：[warning]' });
    const { code, out, err } = await runIn({ cwd }, 'build', 'a.yaml', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      outputs: [
        {
          input: 'a.yaml',
          output: 'a.docx',
          format: 'docx',
          bytes: 20,
          sha256: sha(cwd, 'a.docx'),
          unchanged: false,
        },
      ],
      diagnostics: [
        {
          file: 'a.yaml',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 3,
          severity: 'warning',
          code: 'yaml-syntax',
          message: '：',
          hint: '写作 :',
          fix: [{ start: 1, end: 2, text: ': ' }],
        },
        {
          file: 'a.yaml',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 12,
          severity: 'warning',
          code: 'yaml-syntax',
          message: '[warning]',
        },
      ],
    });
    expect(JSON.parse((await runIn({ cwd }, 'build', 'a.yaml', '--json')).out).outputs[0].unchanged).toBe(true);
  });

  test('tells a missing file too', async () => {
    const { code, out } = await runIn({ cwd: folderWith() }, 'build', 'nix.yaml', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      outputs: [],
      diagnostics: [
        expect.objectContaining({
          file: 'nix.yaml',
          line: 1,
          column: 1,
          code: 'path-missing',
        }),
      ],
    });
  });
});

function sha(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(...parts)))
    .digest('hex');
}

test('nothing that has not changed is written again, unless forced', async () => {
  const cwd = folderWith({ 'a.yaml': '甲' });
  await runIn({ cwd }, 'build', 'a.yaml');
  const target = path.join(cwd, 'a.docx');
  fs.utimesSync(target, 0, 0);
  expect((await runIn({ cwd }, 'build', 'a.yaml')).err).toBe('没有变化 a.docx\n');
  expect(fs.statSync(target).mtimeMs).toBe(0);
  await runIn({ cwd }, 'build', 'a.yaml', '--force');
  expect(fs.statSync(target).mtimeMs).toBeGreaterThan(0);
});

describe('a batch', () => {
  const issues = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n + 1}.yaml`, `第${n + 1}期`]));

  test('says a line of what has changed or has findings, and a sum; nothing of the rest', async () => {
    const cwd = folderWith(issues);
    await runIn({ cwd }, 'build', '--format', 'text');
    for (const [name, text] of [
      ['2', '新的'],
      ['3', '[form]'],
      ['4', '[error]'],
      ['5', '[warning]'],
    ] as const)
      fs.writeFileSync(path.join(cwd, `${name}.yaml`), text);
    const { code, err } = await runIn({ cwd }, 'build', '--format', 'text');
    expect([code, err.slice(err.indexOf('已写出'))]).toEqual([
      1,
      `\
已写出 2.txt
已写出 5.txt：1 个警告
没有写出 3.yaml 的文件：1 个错误
已写出 4.txt：1 个错误
共 9 期：写出 3，没有变化 5，有错 2（3.yaml、4.yaml），有警告 1。
`,
    ]);
    const again = (await runIn({ cwd }, 'build', '--format', 'text')).err;
    expect(again.slice(again.indexOf('没有变化'))).toBe(`\
没有变化 5.txt：1 个警告
没有写出 3.yaml 的文件：1 个错误
没有变化 4.txt：1 个错误
共 9 期：没有变化 8，有错 2（3.yaml、4.yaml），有警告 1。
`);
  });

  test('where nothing has changed, is one line', async () => {
    const cwd = folderWith(issues);
    await runIn({ cwd }, 'build');
    expect((await runIn({ cwd }, 'build')).err).toBe('共 9 期：没有变化 9。\n');
    expect((await runIn({ cwd }, 'build', '--lang', 'en')).err).toBe('9 issues: 9 unchanged.\n');
  });

  test('what is no fault of an issue is counted by itself', async () => {
    const cwd = folderWith({ 'a.yaml': '', 'b.yaml': '' });
    const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', 'b.yaml', 'nix.yaml');
    expect([code, err.split('\n').at(-2)]).toEqual([2, '共 2 期：写出 2；另有 1 个错误。']);
  });

  test('names the first of many with errors', async () => {
    const cwd = folderWith(Object.fromEntries(Object.keys(issues).map((name) => [name, '[form]'])));
    expect((await runIn({ cwd }, 'build')).err).toContain(
      '共 9 期：有错 9（1.yaml、2.yaml、3.yaml、4.yaml、5.yaml、6.yaml 等），没有写出文件。',
    );
  });

  test('a document in several formats is one line', async () => {
    const cwd = folderWith({ 'a.yaml': '甲', 'b.yaml': '乙' });
    await runIn({ cwd }, 'build', 'a.yaml');
    expect((await runIn({ cwd }, 'build', 'a.yaml', '--format', 'docx,text')).err).toBe(
      '已写出 a.txt；没有变化 a.docx\n',
    );
  });
});

test('a font that is not there is told once, to a person only', async () => {
  const cwd = folderWith({ 'a.yaml': '甲', 'b.yaml': '乙' });
  const { code, err } = await runIn({ cwd, tty: true, fonts: ['宋体'] }, 'build');
  expect(code).toBe(0);
  expect(err.match(/没有装字体：仿宋_GB2312/g)).toHaveLength(1);
  expect((await runIn({ cwd, tty: true, fonts: ['仿宋'] }, 'build')).err).not.toContain('没有装字体');
  expect((await runIn({ cwd, fonts: [] }, 'build')).err).not.toContain('没有装字体');
  expect((await runIn({ cwd, tty: true, fonts: [] }, 'build', '--json')).out).not.toContain('仿宋');
});

test('--draft and --template reach the compiler', async () => {
  const cwd = folderWith({
    'a.yaml': '甲',
    'parts/item.HBS': 'x',
    'parts/deep/masthead.hbs': 'y',
    'parts/read.me': '',
  });
  await runIn({ cwd }, 'build', 'a.yaml', '--draft', '--template', 'parts');
  expect(read(cwd, 'a（送审稿）.docx')).toBe('docx+masthead+item!:甲');
});

test.each([
  ['none', {}, /打不开模板文件夹/],
  ['parts', { 'parts/a.hbs': '', 'parts/item.hbs.txt': '' }, /parts\/item\.hbs\.txt {2}错误 {2}文件名末尾多了 \.txt/],
  ['parts', { 'parts/x.txt': '' }, /没有 \.hbs 文件/],
  ['parts', { 'parts/a.hbs': '', 'parts/b/a.hbs': '' }, /同名/],
  ['parts', { 'parts/a.hbs': Buffer.from([0xd6, 0xd0]) }, /不是 UTF-8/],
])('a template folder that cannot be used: %s %j', async (template, files, said) => {
  const cwd = folderWith({ 'a.yaml': '甲', ...files });
  const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', '--template', template);
  expect(code).toBe(2);
  expect(err).toMatch(said);
  expect(filesIn(cwd)).not.toContain('a.docx');
});

test('parts of an issue folder are not silently left out', async () => {
  const cwd = folderWith({
    'series.yaml': '栏目: [动态]\n单位名录: [农业局, 林业局]\n',
    '2024-10/issue.yaml': '标题: 工作动态\n',
    '2024-10/农业局.yaml': '单位: 农业局\n栏目: 动态\n条目: [{ 日期: 2024-10-08, 正文: 开会。 }]\n',
    '2024-10/林业局.doc': '旧',
  });
  const machine = { cwd, engine: await engine() };
  const first = await runIn(machine, 'build', '2024-10', '--format', 'text');
  expect(first.code).toBe(1);
  expect(first.err).toContain('2024-10/林业局.doc:1:1  错误  旧格式 .doc 读不了');
  expect(first.err).toContain('共 2 份来稿：1 个错误，没有写出文件。');
  const skipping = await runIn(machine, 'build', '2024-10', '--format', 'text', '--skip-broken', '--json');
  expect(skipping.code).toBe(1);
  expect(JSON.parse(skipping.out)).toMatchObject({
    skipped: ['2024-10/林业局.doc'],
    outputs: [{ output: '2024-10.txt' }],
  });
  expect(fs.readFileSync(path.join(cwd, '2024-10.txt'), 'utf8')).toContain('农业局10月8日开会。');
});

test.each(['', 'output: {year}-{file}\n'])('a batch holds one document at a time, series %j', async (series) => {
  const names = ['a', 'b', 'c'];
  const issues = Object.fromEntries(names.map((name) => [`${name}.yaml`, `year: 2024\n${name}`]));
  const cwd = folderWith({ ...issues, ...(series && { 'series.yaml': series }) });
  const there: number[] = [];
  const engine: Partial<Engine> = {
    compile(input, options) {
      if (options.formats.length > 0) there.push(filesIn(cwd).filter((name) => name.endsWith('.docx')).length);
      return fakeEngine.compile(input, options);
    },
  };
  const { err } = await runIn({ cwd, engine }, 'build');
  expect(there).toEqual([0, 1, 2]);
  expect(err).toContain(series ? '已写出 2024-c.docx' : '已写出 c.docx');
});

test('names made from fields: each issue is proof-read once', async () => {
  const cwd = folderWith({ 'series.yaml': 'output: {year}\n', 'a.yaml': 'year: 2024\n', 'b.yaml': 'year: 2023\n' });
  const proofread: string[] = [];
  const engine: Partial<Engine> = {
    compile(input, options) {
      if (options.proofread ?? true) proofread.push(input.file);
      return fakeEngine.compile(input, options);
    },
  };
  expect((await runIn({ cwd, engine }, 'build')).code).toBe(0);
  expect(proofread).toEqual(['a.yaml', 'b.yaml']);
});

test('two documents for one place, told by their content: nothing is written', async () => {
  const cwd = folderWith({
    'series.yaml': 'output: {year}\n',
    'a.yaml': 'year: 2024\n',
    'b.yaml': 'year: 2023\n',
    'c.yaml': 'year: 2024\n',
  });
  const { code, err } = await runIn({ cwd }, 'build');
  expect(code).toBe(2);
  expect(err).toContain('a.yaml 和 c.yaml 要写成同一个文件');
  // Another name would not part them.
  expect(err).toContain('在名字前加 _');
  expect(err).not.toContain('改名');
  expect(filesIn(cwd).filter((name) => name.endsWith('.docx'))).toEqual([]);
});
