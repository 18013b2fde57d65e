import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check-text.ts';
import { docxFile, p } from '../flow/docx-file.ts';
import { folderWith, runIn, sealed } from './harness.ts';

const tree = {
  'a.yaml': '',
  'a.docx': '[error]',
  '来稿.txt': '甲[error]',
  '来稿.DOCX': '[warning]',
  '说明.doc': '',
  '~$来稿.docx': '[error]',
  '_旧.txt': '[error]',
  '2024-03/issue.yaml': '',
  '2024-03/青石县.docx': '[error]',
};
/** Files that something is said of, and the last line of the report. */
async function checked(cwd: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const { out } = await runIn({ cwd }, 'check', ...paths);
  return [...out.matchAll(/^(\S+):\d+:\d+ {2}/gm)]
    .map(([, file]) => file ?? '')
    .concat(out.trimEnd().split('\n').at(-1) ?? '');
}

describe('texts that somebody sent', () => {
  test('are shown as issues are', async () => {
    const { code, out, err } = await runIn({ cwd: folderWith(tree) }, 'check', '来稿.txt');
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(`\
来稿.txt:1:2  错误  [error]        yaml-syntax
  1 │ 甲[error]
    │   ^^^^^^^

查了 1 份来稿：1 个错误。
`);
  });

  test.each([
    [['来稿.DOCX'], ['来稿.DOCX', '查了 1 份来稿：1 个警告。']],
    [
      ['来稿.txt', '来稿.DOCX', './来稿.txt'],
      ['来稿.txt', '来稿.DOCX', '查了 2 份来稿：1 个错误、1 个警告。'],
    ],
    [
      ['a.yaml', 'a.docx'],
      ['a.docx', '查了 1 期、1 份来稿：1 个错误。'],
    ],
    [
      ['.', '来稿.txt'],
      ['来稿.txt', '查了 2 期、1 份来稿：1 个错误。'],
    ],
    [['*.docx'], ['a.docx', '查了 1 份来稿：1 个错误。']],
    [['*.{txt,DOCX}'], ['来稿.DOCX', '来稿.txt', '查了 2 份来稿：1 个错误、1 个警告。']],
    // What lies in an issue folder is read as a part of it.
    [['2024-03/*.docx'], ['查了 1 份来稿：没有发现问题。']],
    [['a.*'], ['a.docx', '查了 1 期、1 份来稿：1 个错误。']],
    [
      ['来稿.txt', '~$来稿.docx'],
      ['来稿.txt', '查了 1 份来稿：1 个错误。'],
    ],
  ])('%j', async (paths, said) => {
    expect(await checked(folderWith(tree), ...paths)).toEqual(said);
  });

  test('in a folder are none: what was built lies there', async () => {
    const cwd = folderWith(tree);
    for (const paths of [[], ['.']]) expect(await checked(cwd, ...paths)).toEqual(['查了 2 期：没有发现问题。']);
  });

  test('in English', async () => {
    const { out } = await runIn(
      { cwd: folderWith({ 'a.yaml': '', 'b.txt': '', 'c.txt': '' }) },
      'check',
      'a.yaml',
      '*.txt',
      '--lang',
      'en',
    );
    expect(out).toBe('1 issue and 2 texts checked: nothing found.\n');
  });
});

describe('what cannot be checked', () => {
  test.each([
    [['说明.doc'], 'not-an-issue', '只查 .yaml（或 .yml）、.txt 和 .docx 文件', '另存为 .docx'],
    [['~$来稿.docx'], 'not-an-issue', '只查', '另存为 .docx'],
    [['没有.docx'], 'path-missing', '没有这个文件', '检查路径'],
    [['*.doc'], 'no-issues', '这里没有可以检查的期', '*.docx'],
    [['2024-04/*.txt'], 'no-issues', '这里没有可以检查的期', '*.docx'],
  ])('%j is %s, exit 2', async (paths, code, message, hint) => {
    const { code: exit, out } = await runIn({ cwd: folderWith(tree) }, 'check', ...paths);
    expect(exit).toBe(2);
    for (const said of [code, message, hint]) expect(out).toContain(said);
  });

  test('a folder of texts alone says how to name them', async () => {
    const { code, out } = await runIn({ cwd: folderWith({ '来稿.docx': '' }) }, 'check');
    expect(code).toBe(2);
    expect(out).toContain('要查 .txt、.docx，写出文件名，或写成 *.docx');
  });

  test('build says that it is for checking', async () => {
    const cwd = folderWith({ ...tree, 'a.docx': sealed('旧') });
    const { code, err } = await runIn({ cwd }, 'build', '来稿.txt');
    expect(code).toBe(2);
    expect(err).toContain('只认 .yaml（或 .yml）文件');
    expect(err).toContain('bulletin check 来稿.txt');
    expect((await runIn({ cwd }, 'build', 'a.*')).err).toBe('已写出 a.docx\n');
  });

  test('one that is gone when its turn comes', async () => {
    const cwd = folderWith({ 'a.yaml': '' });
    fs.symlinkSync(path.join(cwd, 'nowhere'), path.join(cwd, 'x.txt'));
    expect((await runIn({ cwd }, 'check', 'x.txt')).code).toBe(2);
  });
});

test.each([['--fix'], ['--dry-run']])('%s leaves them as they are and says so', async (flag) => {
  const cwd = folderWith({ 'a.yaml': '', 'b.txt': '甲：乙' });
  const { code, out, err } = await runIn({ cwd }, 'check', 'a.yaml', 'b.txt', flag);
  expect([code, err]).toEqual([0, '按文件名给出的 .txt 和 .docx 没有动：--fix 只改 .yaml，和它引用的 .txt、.csv\n']);
  expect(out).toContain('b.txt:1:2  警告');
  expect(fs.readFileSync(path.join(cwd, 'b.txt'), 'utf8')).toBe('甲：乙');
});

describe('with the compiler itself', () => {
  test('a document that cannot be read is an error of its own', async () => {
    const cwd = folderWith({ '来稿.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex') });
    const { code, out } = await runIn({ cwd, engine: { checkText } }, 'check', '来稿.docx');
    expect(code).toBe(1);
    expect(out).toBe(`\
来稿.docx:1:1  错误  这是旧式 Word 或 WPS 文档（.doc、.wps），读不了        file-content
    提示：用 WPS 或 Word 打开，另存为 .docx 再查

查了 1 份来稿：1 个错误。
`);
  });

  test('the text for excerpts has a paragraph a line', () => {
    const bytes = docxFile({ body: p('甲') + p('') + p('乙') });
    expect(
      checkText({ file: '来稿.docx', bytes }, { lang: 'zh' }).texts.get('来稿.docx')?.split('\n').slice(0, 2),
    ).toEqual(['甲', '乙']);
  });
});
