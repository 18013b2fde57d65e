/** `bulletin import` in an issue folder: the fragment beside what was sent, and nothing of that touched. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { docxOf } from '../gather/sent-docx.ts';
import { filesIn, folderWith, runIn } from './harness.ts';

const series =
  '栏目:\n  - { 标题: 领导动态, 供稿单位: [] }\n  - { 标题: 区县动态, 供稿单位: [县] }\n单位名录:\n  - { 名称: 松阳县, 类型: 县 }\n  - { 名称: 桐溪县, 类型: 县 }\n';
const issue = '报头: { 名称: 工作专报, 年度: 2024, 期号: 6, 日期: 2024-06-20 }\n';
const sent =
  '松阳县动态\n6月12日，松阳县**检查**水库：查出隐患3处。\n6月13日，松阳县巡河。\n松阳县水利局\n2024年6月14日\n';
const tree = { 'series.yaml': series, '06/issue.yaml': issue, '06/松阳县6月.txt': sent };
const run = async (cwd: string, ...argv: readonly string[]) => runIn({ cwd, engine: await engine() }, ...argv);

test('makes the fragment that prints instead, and keeps what was sent', async () => {
  const cwd = folderWith(tree);
  const { code, out, err } = await run(cwd, 'import', '06/松阳县6月.txt');
  expect([code, out]).toEqual([0, '06/松阳县.yaml\n']);
  expect(err).toContain('已写出 06/松阳县.yaml：2 条');
  expect(err).toContain('  1 标题：松阳县动态');
  expect(fs.readFileSync(path.join(cwd, '06/松阳县.yaml'), 'utf8')).toBe(`# 没有收进来的行：
#   1 标题：松阳县动态
#   4 落款：松阳县水利局
#   5 落款：2024年6月14日

单位: 松阳县
来自: 松阳县6月.txt
栏目: 区县动态
条目:
  - "6月12日，松阳县\\\\*\\\\*检查\\\\*\\\\*水库：查出隐患3处。"
  - 6月13日，松阳县巡河。
`);
  expect(fs.readFileSync(path.join(cwd, '06/松阳县6月.txt'), 'utf8')).toBe(sent);
  const built = await run(cwd, 'build', '06', '--format', 'text', '-o', '-');
  expect(built.code).toBe(0);
  expect(built.out.match(/松阳县\*\*检查\*\*水库/g)).toHaveLength(1);
});

test('replaces nothing, and takes another name', async () => {
  const cwd = folderWith({ ...tree, '06/松阳县.yaml': '单位: 松阳县\n条目: [{ 日期: 2024-06-11, 正文: 开会。 }]\n' });
  const before = fs.readFileSync(path.join(cwd, '06/松阳县.yaml'), 'utf8');
  const refused = await run(cwd, 'import', '06/松阳县6月.txt');
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('已经有 06/松阳县.yaml，没有动它');
  expect(fs.readFileSync(path.join(cwd, '06/松阳县.yaml'), 'utf8')).toBe(before);
  expect((await run(cwd, 'import', '06/松阳县6月.txt', '-o', '06/松阳县二.yaml')).code).toBe(0);
});

test('pictures come as files of their own, which are no contributions', async () => {
  const cwd = folderWith({
    'series.yaml': series,
    '06/issue.yaml': issue,
    '06/桐溪县.docx': docxOf('6月15日，桐溪县演练。\n[图]\n图为演练现场\n'),
  });
  expect((await run(cwd, 'import', '06/桐溪县.docx')).code).toBe(0);
  expect(filesIn(cwd)).toEqual([
    '06/issue.yaml',
    '06/桐溪县-图1.png',
    '06/桐溪县.docx',
    '06/桐溪县.yaml',
    'series.yaml',
  ]);
  const { code, out, err } = await run(cwd, 'build', '06', '--format', 'text', '-o', '-');
  expect([code, out.includes('图为演练现场'), err]).toEqual([0, true, '']);
});

test.each([
  [[], '没有写要收哪一份'],
  [['06/没有.txt'], '没有这个文件或文件夹'],
  [['06/issue.yaml'], '不用收'],
  [['06/桐溪县.yaml'], '已经是 .yaml'],
  [['06/谁的.txt'], '看不出是哪个单位的来稿'],
])('%j cannot be taken', async (args, said) => {
  const more = { '别处.txt': '甲。\n', '06/桐溪县.yaml': '单位: 桐溪县\n', '06/谁的.txt': '6月15日，开会。\n' };
  const cwd = folderWith({ ...tree, ...more });
  const files = filesIn(cwd);
  const { code, err } = await run(cwd, 'import', ...args);
  expect([code, filesIn(cwd)]).toEqual([2, files]);
  expect(err).toContain(said);
});

test('a contribution is checked as it stands in its issue', async () => {
  const cwd = folderWith({ ...tree, '06/桐溪县.txt': '6月15日，我县开会。\n', '06/坏.doc': '旧' });
  const { code, out } = await run(cwd, 'check', '06/桐溪县.txt', '06/松阳县6月.txt');
  expect([code, out]).toEqual([
    0,
    expect.stringContaining('06/桐溪县.txt:1:7  警告  “我县”印在专报里不知是哪个县        self-reference'),
  ]);
  expect(out).toContain('查了 2 份来稿：1 个警告。');
  expect(out).not.toContain('坏.doc');
});

test('names as people give them, and links', async () => {
  const cwd = folderWith({ 'series.yaml': series, '06/issue.yaml': issue, '别处.txt': '6月15日，桐溪县演练。\n' });
  fs.symlinkSync('../别处.txt', path.join(cwd, '06/桐溪县.txt'));
  fs.symlinkSync('..', path.join(cwd, '06/绕'));
  fs.writeFileSync(path.join(cwd, '06/-松阳县 😀..稿.txt'), '6月15日，松阳县演练。\n');
  const { code, err } = await run(cwd, 'build', '06', '--format', 'text');
  expect(code).toBe(1);
  expect(err).toContain('06/桐溪县.txt:1:1  错误  这是链接，没有读');
  expect(err).toContain('06/绕:1:1  错误  这是链接，没有读');
  const first = await run(cwd, 'build', '06', '--format', 'text', '--skip-broken');
  expect([first.code, fs.readFileSync(path.join(cwd, '06.txt'), 'utf8').includes('松阳县演练')]).toEqual([1, true]);
});

describe('an old document', () => {
  const old =
    '云岭市安全生产工作专报\n2024年第3期\n云岭市安委办\n2024年3月9日\n【工作动态】\n3月5日，县安委办开会。\n3月6日，县安委办检查。\n';

  test('becomes an issue beside it, which builds', async () => {
    const cwd = folderWith({ '旧稿.txt': old });
    const { code, out, err } = await run(cwd, 'import', '旧稿.txt');
    expect([code, out, err]).toEqual([0, '旧稿.yaml\n', '已写出 旧稿.yaml：1 个栏目、2 条，印出来同原文一样\n']);
    expect((await run(cwd, 'build', '旧稿.yaml', '--format', 'text', '-o', '-')).out).toContain(
      '3月5日，县安委办开会。',
    );
    expect(fs.readFileSync(path.join(cwd, '旧稿.txt'), 'utf8')).toBe(old);
  });

  test('to another name, to standard output, as JSON; in English', async () => {
    const cwd = folderWith({ '旧稿.txt': old.replace('第3期', '第 3 期') });
    expect((await run(cwd, 'import', '旧稿.txt', '-o', '3.yaml')).out).toBe('3.yaml\n');
    expect((await run(cwd, 'import', '旧稿.txt', '-o', '-')).out).toContain('期号: 3\n');
    const { out } = await run(cwd, 'import', '旧稿.txt', '--json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [{ input: '旧稿.txt', output: '旧稿.yaml', pictures: [], remarks: [{ line: 2 }] }],
    });
    const { err } = await run(cwd, 'import', '旧稿.txt', '-o', 'en.yaml', '--lang', 'en');
    expect(err).toContain('wrote en.yaml: 1 section, 2 items; look at 1 place below');
    expect(fs.readFileSync(path.join(cwd, 'en.yaml'), 'utf8')).toContain('  number: 3\n');
    expect(filesIn(cwd)).toEqual(['3.yaml', 'en.yaml', '旧稿.txt', '旧稿.yaml']);
  });

  test('nothing that is there is replaced, pictures neither; the others are done', async () => {
    const cwd = folderWith({
      '甲.docx': docxOf('甲报\n演练\n[图]\n图1 演练现场\n'),
      '乙.txt': old,
      '乙.yaml': '标题: 在\n',
      '甲-图1.png': 'mine',
    });
    const { code, err, out } = await run(cwd, 'import', '乙.txt', '甲.docx');
    expect([code, out]).toEqual([2, '甲.yaml\n']);
    expect(err).toContain('已经有 乙.yaml，没有动它');
    expect(err).toContain('已经有 甲-图1.png，没有动它');
    expect(fs.readFileSync(path.join(cwd, '甲-图1.png'), 'utf8')).toBe('mine');
    expect(fs.readFileSync(path.join(cwd, '乙.yaml'), 'utf8')).toBe('标题: 在\n');
    expect((await run(cwd, 'import', '乙.txt', '甲.docx', '-o', '丙.yaml')).code).toBe(2);
  });

  test('what cannot be read is named, with what to do', async () => {
    const cwd = folderWith({
      'a.pdf': '%PDF-1.4 x',
      'b.docx': 'PK\u0003\u0004 broken',
      'c.txt': '',
      'd.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('乱'.repeat(200))]),
      'e.yaml': '标题: 在\n',
    });
    for (const [name, words] of [
      ['a.pdf', 'PDF 文件'],
      ['b.docx', '文件已损坏或不完整'],
      ['c.txt', '文件是空的'],
      ['d.doc', '旧式 Word 或 WPS 文档'],
      ['e.yaml', '不用收'],
      ['没有.docx', '没有这个文件'],
    ] as const) {
      const { code, err } = await runIn(
        { cwd, engine: await engine(), env: { BULLETIN_SOFFICE: '/nowhere/soffice' } },
        'import',
        name,
      );
      expect([name, code]).toEqual([name, 2]);
      expect(err).toContain(words);
    }
    // Also where LibreOffice is there: it would take the bytes for a text.
    expect((await run(cwd, 'import', 'd.doc')).err).toContain('已损坏或不完整；请对方重新发一份');
    expect((await run(cwd, 'import')).code).toBe(2);
    expect(filesIn(cwd)).toHaveLength(5);
  });

  test('GBK is read, and told', async () => {
    const gbk = [0xd4, 0xc6, 0xc1, 0xeb, 0xb1, 0xa8, 0x0a, 0xb6, 0xaf, 0xcc, 0xac, 0xa1, 0xa3];
    const cwd = folderWith({ '旧.txt': new Uint8Array(gbk) });
    const { code, err } = await run(cwd, 'import', '旧.txt');
    expect(code).toBe(0);
    expect(err).toMatch(/GB/);
    expect(fs.readFileSync(path.join(cwd, '旧.yaml'), 'utf8')).toContain('云岭报');
  });
});

describe('into a series', () => {
  const of = (number: number, day: string): string =>
    `云岭市工作专报\n2025年第${number}期\n云岭市安委办\n${day}\n【工作动态】\n4月1日，县安委办开会。\n4月2日，县安委办检查。\n报：市委\n`;
  const olds = { '旧/三.txt': of(3, '2025年4月3日'), '旧/四.txt': of(4, '2025年4月9日') };

  test('a series file, and issues named by their numbers, which build as the documents stand', async () => {
    const cwd = folderWith(olds);
    const { code, out, err } = await run(cwd, 'import', '旧/三.txt', '旧/四.txt', '--into', '刊');
    expect([code, out]).toEqual([0, '刊/series.yaml\n刊/2025-03.yaml\n刊/2025-04.yaml\n']);
    expect(err).toContain('已写出 刊/series.yaml：报头、栏目、报送发');
    const built = await run(cwd, 'build', '刊/2025-04.yaml', '--format', 'text', '-o', '-');
    expect(built.out).toContain('2025年第4期');
    expect(built.out).toContain('报：市委');
  });

  test('a series file that is there is completed at its end, an issue that is there is left', async () => {
    const series = '# 本刊\n报头: { 名称: 云岭市工作专报 }\n';
    const cwd = folderWith({ ...olds, '刊/series.yaml': series, '刊/2025-03.yaml': '标题: 在\n' });
    const { code, err } = await run(cwd, 'import', '旧/三.txt', '旧/四.txt', '--into', '刊');
    expect(code).toBe(2);
    expect(err).toContain('已补充 刊/series.yaml：栏目、报送发');
    expect(err).toContain('已经有 刊/2025-03.yaml，没有动它');
    expect(fs.readFileSync(path.join(cwd, '刊/series.yaml'), 'utf8').startsWith(series)).toBe(true);
    expect(fs.readFileSync(path.join(cwd, '刊/2025-03.yaml'), 'utf8')).toBe('标题: 在\n');
  });

  test('a series file with faults stops it, before anything is written', async () => {
    const cwd = folderWith({ ...olds, '刊/series.yaml': '报头: [\n' });
    const { code, err } = await run(cwd, 'import', '旧/三.txt', '--into', '刊');
    expect(code).toBe(2);
    expect(err).toContain('刊/series.yaml');
    expect(filesIn(cwd)).toEqual(['刊/series.yaml', '旧/三.txt', '旧/四.txt']);
    expect((await run(cwd, 'import', '旧/三.txt', '--into', '刊', '-o', 'x.yaml')).code).toBe(2);
  });

  test('init --from begins one, with its shortcuts', async () => {
    const cwd = folderWith(olds);
    const { code, err } = await run(cwd, 'init', '刊', '--from', '旧/三.txt', '旧/四.txt');
    expect(code).toBe(0);
    expect(err).toContain('已写出 刊/2025-04.yaml');
    expect(filesIn(cwd)).toEqual(expect.arrayContaining(['刊/series.yaml', '刊/2025-03.yaml', '刊/新一期.cmd']));
    expect((await run(cwd, 'build', '刊')).code).toBe(0);
    expect((await run(cwd, 'init', '空', '--from', '没有.docx')).code).toBe(2);
    expect((await run(cwd, 'init', '空', '--own-folder', '--from', '旧/三.txt')).code).toBe(2);
    expect(fs.existsSync(path.join(cwd, '空'))).toBe(false);
  });

  test('--json says all that was written', async () => {
    const cwd = folderWith(olds);
    const { out } = await run(cwd, 'import', '旧/三.txt', '旧/四.txt', '--into', '刊', '--json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      series: '刊/series.yaml',
      files: [{ output: '刊/2025-03.yaml' }, { output: '刊/2025-04.yaml' }],
    });
  });
});

describe('beside the series file of its series', () => {
  const examples = new URL('../../examples/safety/', import.meta.url).pathname;
  const series = fs.readFileSync(path.join(examples, 'series.yaml'), 'utf8');
  const issue = fs.readFileSync(path.join(examples, '2024-02.yaml'), 'utf8');

  test('what that says is not said again, and it stays as it is', async () => {
    const made = folderWith({ '2024-02.yaml': issue, 'series.yaml': series });
    const { out: old } = await run(made, 'text', '2024-02.yaml');
    const cwd = folderWith({ '旧.txt': old, 'series.yaml': series });
    const { code, err } = await run(cwd, 'import', '旧.txt');
    expect([code, err]).toEqual([0, expect.stringContaining('印出来同原文一样')]);
    const text = fs.readFileSync(path.join(cwd, '旧.yaml'), 'utf8');
    expect(text).toContain('抽查检查企业: 15413');
    for (const shared of ['编发单位', '市政府副秘书长', '累计抽查', '约谈或联合惩戒'])
      expect(text).not.toContain(shared);
    expect(fs.readFileSync(path.join(cwd, 'series.yaml'), 'utf8')).toBe(series);
    expect((await run(cwd, 'text', '旧.yaml')).out).toBe(old);
  });

  const other = '云岭市工作简报\n2025年第4期\n云岭市安委办\n2025年4月9日\n【动态】\n4月1日，县安委办开会。\n';

  test('what the series gives a section, and the document has not in it, is taken out', async () => {
    const cwd = folderWith({
      '旧.txt': other,
      'series.yaml': '栏目:\n  - 标题: 动态\n    数据: { 正文: "检查{{家次}}家。" }\n指标: { 家次: 家 }\n',
    });
    const { code, err } = await run(cwd, 'import', '旧.txt');
    expect([code, err]).toEqual([0, expect.stringContaining('旧稿里没有数据，写作 null')]);
    expect((await run(cwd, 'text', '旧.yaml')).out.split(/\s+/)).toEqual(other.split(/\s+/));
  });

  test('one of another series is told to print otherwise there', async () => {
    const cwd = folderWith({ '旧.txt': other, 'series.yaml': '指标: { 甲: { 合计: [甲, 乙] } }\n' });
    const { code, err } = await run(cwd, 'import', '旧.txt');
    expect(code).toBe(0);
    expect(err).toContain('不是这个刊物的，换一个文件夹放');
  });
});
