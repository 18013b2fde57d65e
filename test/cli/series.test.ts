import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderWith, runIn } from './harness.ts';

/** A warning in the series file shows which one was read. */
const readSeries = (err: string) => /^(\S*series\S*|\S+\.yaml):\d+:\d+ {2}警告/m.exec(err)?.[1];
const series = '[warning]\n';

describe('the search', () => {
  test.each([
    ['in the folder', { 's/x/series.yaml': series, 's/series.yaml': series }, 's/x/series.yaml'],
    ['above it', { 's/series.yaml': series }, 's/series.yaml'],
    ['far above', { 'series.yaml': series }, 'series.yaml'],
    ['in a folder with .git', { 's/series.yaml': series, 's/.git/HEAD': '' }, 's/series.yaml'],
    ['not above a folder with .git', { 'series.yaml': series, 's/.git/HEAD': '' }, undefined],
    ['nor where .git is a file', { 'series.yaml': series, 's/.git': '' }, undefined],
  ])('%s', async (_, files, found) => {
    const cwd = folderWith({ 's/x/a.yaml': '', ...files });
    expect(readSeries((await runIn({ cwd }, 'build', 's/x/a.yaml')).err)).toBe(found);
  });

  test('ends at home', async () => {
    const cwd = folderWith({ 'series.yaml': series, 'home/x/a.yaml': '' });
    expect(readSeries((await runIn({ cwd, home: path.join(cwd, 'home') }, 'build', 'home/x/a.yaml')).err)).toBe(
      undefined,
    );
  });

  test('an issue folder may be in a series too', async () => {
    const cwd = folderWith({ 'series.yaml': series, '2024-10/issue.yaml': '' });
    expect(readSeries((await runIn({ cwd }, 'build', '2024-10')).err)).toBe('series.yaml');
  });
});

describe('--series', () => {
  const files = { 'series.yaml': series, 'other.yaml': series, 'x/a.yaml': '' };
  test('names another', async () => {
    const { err } = await runIn({ cwd: folderWith(files) }, 'build', 'x/a.yaml', '--series', 'other.yaml');
    expect(readSeries(err)).toBe('other.yaml');
  });
  test('or none', async () => {
    expect(readSeries((await runIn({ cwd: folderWith(files) }, 'build', 'x', '--series', 'none')).err)).toBe(undefined);
  });
  test('that is not there', async () => {
    const { code, err } = await runIn({ cwd: folderWith(files) }, 'build', 'x', '--series', 'nix.yaml');
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'nix.yaml  错误  读不了这个文件：没有这个文件或文件夹        cannot-read',
    ]);
  });
});

describe('its template folder', () => {
  test('lies beside it', async () => {
    const cwd = folderWith({
      's/series.yaml': 'template: 模板',
      's/模板/item.hbs': '',
      's/x/a.yaml': '甲',
    });
    await runIn({ cwd }, 'build', 's');
    expect(fs.readFileSync(path.join(cwd, 's/x/a.docx'), 'utf8')).toBe('docx+item:甲');
  });

  test.each([['../out'], ['/'], ['link'], ['nix'], ['empty']])(
    '%s is a fault of the series, at its place',
    async (template) => {
      const cwd = folderWith({
        's/series.yaml': `name: 甲\ntemplate: ${template}`,
        's/a.yaml': '',
        's/empty/x': '',
        'out/item.hbs': '',
      });
      fs.symlinkSync('../out', path.join(cwd, 's/link'));
      const { code, err } = await runIn({ cwd }, 'build', 's');
      expect(code).toBe(1);
      expect(err).toMatch(/^s\/series\.yaml:2:11 {2}错误/);
      expect(filesIn(cwd)).not.toContain('s/a.docx');
    },
  );

  test.each([
    ['masthead.hbs', '../../out/masthead.hbs'],
    ['more', '../../out'],
    ['gone.hbs', 'nix.hbs'],
  ])('a link in it is not followed, and told: %s', async (name, to) => {
    const cwd = folderWith({
      's/series.yaml': 'template: t',
      's/t/item.hbs': '',
      's/a.yaml': '甲',
      'out/masthead.hbs': '',
    });
    fs.symlinkSync(to, path.join(cwd, 's/t', name));
    const { code, err } = await runIn({ cwd }, 'build', 's');
    expect(code).toBe(1);
    expect(err).toContain(`模板是链接，不跟过去读（s/t/${name}）`);
    expect(fs.existsSync(path.join(cwd, 's/a.docx'))).toBe(false);
  });

  test.each(['nix', 'item.hbs/nix', 'circle'])('a link that leads nowhere is no template: %s', async (to) => {
    const cwd = folderWith({ 's/series.yaml': 'template: t', 's/t/item.hbs': '', 's/a.yaml': '甲' });
    fs.symlinkSync(to, path.join(cwd, 's/t/circle'));
    const { code, err } = await runIn({ cwd }, 'build', 's');
    expect([code, err]).toEqual([0, '已写出 s/a.docx\n']);
  });
});

test('a series file that is a link to another place is refused', async () => {
  const cwd = folderWith({ 's/a.yaml': '', 'out/series.yaml': '' });
  fs.symlinkSync('../out/series.yaml', path.join(cwd, 's/series.yaml'));
  const { code, err } = await runIn({ cwd }, 'build', 's');
  expect(code).toBe(2);
  expect(err).toContain('series-outside');
});

test('a copy of the series file is told as that, and the issues beside it are done', async () => {
  const series = '报头: { 名称: 云岭市专报 }\n周期: 月\n';
  const cwd = folderWith({ 'series.yaml': series, 'series - 副本.yaml': series, '2024-05.yaml': '甲' });
  const { code, err } = await runIn({ cwd }, 'build', '.');
  expect(code).toBe(1);
  expect(err).toContain('没有用的，删去；要留着的，改名为 _series - 副本.yaml');
  expect(err).toContain('共 2 期：写出 1，有错 1（series - 副本.yaml）。');
  expect(await runIn({ cwd }, 'new', '--dry-run')).toMatchObject({
    code: 1,
    err: expect.not.stringContaining('unknown-key'),
  });
});

describe('its pattern for names', () => {
  const issue = 'year: 2024\nnumber: 2\nname: 安全/生产:专报\ntitle: ..\ndate: 2024-03-09';
  test.each([
    ['{年度}年第{期号}期', 'x/2024年第2期.docx'],
    ['{year}-{number:2}.docx', 'x/2024-02.docx'],
    ['{名称}（{日期}）', 'x/安全／生产：专报（2024-03-09）.docx'],
    ['成品/{年度}/{文件名}', '成品/2024/a.docx'],
    ['{标题}', 'x/_.docx'],
    ['con', 'x/_con.docx'],
    [' {年度}. ', 'x/2024.docx'],
    ['a?b*c', 'x/a？b＊c.docx'],
  ])('%s', async (pattern, expected) => {
    const cwd = folderWith({
      'series.yaml': `output: ${pattern}`,
      'x/a.yaml': issue,
    });
    const { code } = await runIn({ cwd }, 'build', '.');
    expect(code).toBe(0);
    expect(filesIn(cwd)).toContain(expected);
  });

  test('a name of any length stays a name', async () => {
    const cwd = folderWith({
      'series.yaml': 'output: {标题}',
      'a.yaml': `title: ${'长'.repeat(300)}`,
    });
    expect((await runIn({ cwd }, 'build', '.')).code).toBe(0);
  });

  test.each([
    ['../{年度}', /在刊物文件夹之外/],
    ['/tmp/{年度}', /在刊物文件夹之外/],
    ['C:\\{年度}', /在刊物文件夹之外/],
    ['out/{年度}', /在刊物文件夹之外/],
    ['{年份}', /不认识/],
    ['{总期号}', /不认识/],
    ['"{{年度}}"', /花括号要用半角，只写一层，前后成对：写作 \{年度\}/],
    ['"{{年度}}-{期号}"', /写作 \{年度\}/],
    ['｛年度｝', /写作 \{年度\}/],
    ['第{期号期', /写作 \{年度\}/],
    ['./.', /是空的/],
  ])('%s is a fault of the series', async (pattern, said) => {
    const outside = folderWith();
    const cwd = folderWith({
      'series.yaml': `output: ${pattern}`,
      'a.yaml': issue,
    });
    fs.symlinkSync(outside, path.join(cwd, 'out'));
    const { code, err } = await runIn({ cwd }, 'build', '.');
    expect(err).toMatch(said);
    expect(err).toMatch(/^series\.yaml:1:9 {2}错误/);
    expect(code).toBe(1);
    expect(filesIn(outside)).toEqual([]);
  });

  test('needs what it names', async () => {
    const cwd = folderWith({ 'series.yaml': 'output: {期号}', 'a.yaml': '' });
    const { code, err } = await runIn({ cwd }, 'build', '.');
    expect([code, filesIn(cwd)]).toEqual([1, ['a.yaml', 'series.yaml']]);
    expect(err).toContain('“输出”要用 {期号}，这一期没有写（a.yaml）');
  });

  test('that gives two issues one name is refused', async () => {
    const cwd = folderWith({
      'series.yaml': 'output: {年度}',
      'a.yaml': issue,
      'b.yaml': issue,
    });
    expect((await runIn({ cwd }, 'build', '.')).code).toBe(2);
    expect(filesIn(cwd)).toEqual(['a.yaml', 'b.yaml', 'series.yaml']);
  });

  test('--out-dir takes its name only', async () => {
    const cwd = folderWith({
      'series.yaml': 'output: 成品/{年度}',
      'x/a.yaml': issue,
    });
    await runIn({ cwd }, 'build', '.', '--out-dir', 'out');
    expect(filesIn(cwd)).toContain('out/x/2024.docx');
  });
});
