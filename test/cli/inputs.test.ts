import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderWith, runIn } from './harness.ts';

const built = (cwd: string) => filesIn(cwd).filter((name) => name.endsWith('.docx'));

const tree = {
  'a.yaml': '',
  'b.YML': '',
  'series.yaml': '',
  '_draft.yaml': '',
  '.hidden.yaml': '',
  '~$a.yaml': '',
  'notes.txt': '',
  'x/c.yaml': '',
  'x/series.yaml': '',
  '_old/d.yaml': '',
  '.git/e.yaml': '',
  'node_modules/p/f.yaml': '',
  '2024-03/issue.yaml': '',
  '2024-03/photos/g.yaml': '',
};
const all = ['2024-03.docx', 'a.docx', 'b.docx', 'x/c.docx'];

describe('the issues of a folder', () => {
  test.each([['.'], [undefined], ['**'], ['**/*.{yaml,yml,YML}']])('PATH %s', async (typed) => {
    const cwd = folderWith(tree);
    const { code } = await runIn({ cwd }, 'build', ...(typed ? [typed] : []));
    expect(code).toBe(0);
    expect(built(cwd)).toEqual(all);
  });

  test('links are not followed', async () => {
    const outside = folderWith({ 'z.yaml': '' });
    const cwd = folderWith({ 'a.yaml': '' });
    fs.symlinkSync(outside, path.join(cwd, 'folder'));
    fs.symlinkSync(path.join(outside, 'z.yaml'), path.join(cwd, 'z.yaml'));
    fs.symlinkSync(cwd, path.join(cwd, 'circle'));
    await runIn({ cwd }, 'build', '.');
    await runIn({ cwd }, 'build', '**/*.yaml');
    expect(
      fs
        .readdirSync(cwd)
        .filter((name) => name !== '.bulletin')
        .sort(),
    ).toEqual(['a.docx', 'a.yaml', 'circle', 'folder', 'z.yaml']);
    expect(filesIn(outside)).toEqual(['z.yaml']);
  });

  test('a link that is itself the PATH is followed', async () => {
    const outside = folderWith({ 'z.yaml': '' });
    const cwd = folderWith();
    fs.symlinkSync(outside, path.join(cwd, 'folder'));
    expect((await runIn({ cwd }, 'build', 'folder')).code).toBe(0);
    expect(filesIn(outside)).toEqual(['z.docx', 'z.yaml']);
  });
});

test('what Word leaves beside an open file is no issue, by its own name either', async () => {
  const cwd = folderWith({ '~$a.yaml': '' });
  const { code, err } = await runIn({ cwd }, 'build', '~$a.yaml');
  expect([code, filesIn(cwd)]).toEqual([2, ['~$a.yaml']]);
  expect(err).toContain('~$a.yaml  错误  这是 Word、WPS 打开文件时留在旁边的记号');
});

describe('globs', () => {
  test.each([
    ['*.yaml', ['a.docx']],
    ['x/*', ['x/c.docx']],
    ['?/c.yaml', ['x/c.docx']],
    ['2024-*', ['2024-03.docx']],
    ['[ab].*', ['a.docx', 'b.docx']],
  ])('%s', async (typed, expected) => {
    const cwd = folderWith(tree);
    expect((await runIn({ cwd }, 'build', typed)).code).toBe(0);
    expect(built(cwd)).toEqual(expected);
  });

  test('a name with brackets is itself first', async () => {
    const cwd = folderWith({ '专报[1].yaml': '', '专报1.yaml': '' });
    await runIn({ cwd }, 'build', '专报[1].yaml');
    expect(built(cwd)).toEqual(['专报[1].docx']);
  });

  test('an absolute one', async () => {
    const cwd = folderWith(tree);
    await runIn({ cwd: folderWith() }, 'build', `${cwd}/x/*.yaml`);
    expect(built(cwd)).toEqual(['x/c.docx']);
  });
});

test.each([
  ['nix.yaml', 'path-missing'],
  ['nix', 'path-missing'],
  ['empty', 'no-issues'],
  ['*.yml', 'no-issues'],
  ['nix/**/*.yaml', 'no-issues'],
  ['series.yaml', 'not-an-issue'],
  ['notes.txt', 'not-an-issue'],
  ['a.yaml/b.yaml', 'cannot-read'],
])('%s is %s, exit 2', async (typed, code) => {
  const cwd = folderWith({
    'a.yaml': '',
    'series.yaml': '',
    'notes.txt': '',
    'empty/_x.yaml': '',
  });
  const ran = await runIn({ cwd }, 'build', typed);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(`        ${code}\n`);
  expect(built(cwd)).toEqual([]);
});

test('a list made by a shell passes over the series file, and counts a file once', async () => {
  const cwd = folderWith({ 'a.yaml': '', 'series.yaml': '' });
  const { code, err } = await runIn({ cwd }, 'build', 'a.yaml', 'series.yaml', './a.yaml', '.');
  expect([code, err]).toEqual([0, '已写出 a.docx\n']);
});
