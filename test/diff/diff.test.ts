/** What two drafts, two issues, two documents say that the other does not. */

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { folderWith, type Ran, runIn } from '../cli/harness.ts';
import { replayed } from '../cli/replay.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { absent } from '../ready.ts';

const loop = fileURLToPath(new URL('loop', import.meta.url));

function loopFolder(): string {
  const cwd = folderWith();
  fs.cpSync(loop, cwd, { recursive: true, filter: (name) => !name.endsWith('.txt') });
  return cwd;
}
const real = async (cwd: string, ...argv: readonly string[]): Promise<Ran> =>
  runIn({ cwd, engine: await engine() }, ...argv);

test.each([
  ['screen.txt', 118],
  ['wide.txt', 150],
])('the drafts of a specification: %s', async (name, columns) => {
  const file = path.join(loop, name);
  const shown = await replayed(loopFolder(), fs.readFileSync(file, 'utf8'), {
    tty: true,
    columns,
    env: { NO_COLOR: '1' },
  });
  await expect(shown).toMatchFileSnapshot(file);
});

const head = '报头: { 名称: 安全专报, 年度: 2024, 期号: 2, 日期: 2024-03-09 }\n';
const issue = (body: string): string => `${head}栏目:\n  - 标题: 动态\n${body}`;
const items = (...texts: readonly string[]): string =>
  issue(`    条目:\n${texts.map((text) => `      - ${text}\n`).join('')}`);

const between = async (before: string, after: string, ...flags: readonly string[]): Promise<Ran> =>
  real(folderWith({ 'a.yaml': before, 'b/b.yaml': after }), 'diff', 'a.yaml', 'b/b.yaml', ...flags);
/** Without the title and the sum. */
const rows = ({ out }: Ran): readonly string[] => out.split('\n').slice(2, -3);

const meeting = '召开会议，部署秋冬季安全生产工作，要求各级各部门压实责任。';
const drill = '组织应急演练，检验预案的可操作性。';
const survey = '开展燃气安全排查，发现隐患12处，已全部交办。';

test('looks alone are no difference, and are counted', async () => {
  const ran = await between(items(meeting), items(meeting.replace('压实责任', '**压实责任**')));
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('文字一样，只改格式的 1 处（第1条 召开会议 加粗）。');
});

test('of two that changed places the shorter moved, also when the longer was changed', async () => {
  const { out } = await between(items(drill, meeting), items(meeting.replace('压实', '层层压实'), drill));
  expect(out).toContain('第1条 组织应急演练  移到第2条（文字没有改）');
  expect(out).toContain('第2条 召开会议      要求各级各部门[→层层]压实责任');
});

test('an item that moved to another section and was changed there is that item', async () => {
  const two = (a: string, b: string): string =>
    `${head}栏目:\n  - 标题: 甲\n    条目:\n      - ${meeting}\n${a}  - 标题: 乙\n    条目:\n      - ${survey}\n${b}`;
  const unit = '{ 单位: 青石县, 正文: 检查企业4家。 }';
  const { out } = await between(two(`      - ${unit}\n`, ''), two('', `      - ${unit.replace('4', '5')}\n`));
  expect(out).toContain('【乙】\n  第2条 青石县  从【甲】移到这里第2条\n                青石县检查企业[4→5]家');
});

test('whole words and whole figures', async () => {
  const before = issue('    正文: 整改率99.62%，发现隐患12处，占3月5日的一成。\n');
  const { out } = await between(before, before.replace('99.62', '99.66').replace('12处', '14处').replace('5日', '6日'));
  expect(out).toContain('整改率[99.62%→99.66%]，发现隐患[12→14]处，占3月[5日→6日]的一成');
});

test('a table by its rows and cells; titles; what stands outside the sections', async () => {
  const before = `标题: 关于检查情况的通报\n文种: 通报\n栏目:\n  - 标题: 情况\n    表格: { 列: [单位, 起数], 行: [[青石县, 12], [芦县, 3]] }\n落款: { 单位: 市安委办, 日期: 2024-03-09 }\n`;
  const after = before
    .replace('检查情况', '检查整改情况')
    .replace('[芦县, 3]', '[芦县, 4], [罗水县, 6]')
    .replace('03-09', '03-10');
  const ran = await between(before, after);
  expect(rows(ran)).toEqual([
    '标题',
    '                关于检查情况的通报 → 关于检查整改情况的通报',
    '一、情况',
    '  第3行 芦县    3 → 4',
    '  第4行 罗水县  新增：罗水县　6',
    '落款',
    '  日期          3月9日 → 3月10日',
  ]);
});

test('a unit that sent its news for an issue folder has come', async () => {
  const series = '单位名录: [{ 名称: 青石县 }, { 名称: 芦县 }, { 名称: 罗水县 }]\n栏目: [{ 标题: 动态 }]\n';
  const units = ['青石县', '芦县', '罗水县'].map((unit) => `{ 单位: ${unit}, 正文: 召开会议。 }`);
  const cwd = folderWith({
    'series.yaml': series,
    '2024-02.yaml': items(...units),
    '2024-03/issue.yaml': head.replace('期号: 2', '期号: 3').replace('03-09', '04-09'),
    '2024-03/青石县.txt': '4月2日，青石县检查水闸9座，整改隐患3处。\n',
    '2024-03/来稿.txt': '4月3日，芦县开展应急演练，转移群众200余人。\n芦县\n',
  });
  const { out } = await real(cwd, 'diff', '2024-03', '--json');
  expect(JSON.parse(out)).toMatchObject({ kind: 'issues', units: { new: [], gone: ['罗水县'] } });
});

test('JSON has every row with both texts', async () => {
  const { out, code } = await between(items(meeting, drill), items(meeting, survey, drill), '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    kind: 'drafts',
    before: 'a.yaml',
    after: 'b/b.yaml',
    groups: [{ title: '【动态】', rows: [{ kind: 'added', number: 2, after: survey }] }],
  });
  expect((await between(items(meeting), items(meeting), '--json')).code).toBe(0);
});

test('an issue against a document of it, and two documents', async () => {
  const cwd = folderWith({ 'a.yaml': items(meeting, survey) });
  await real(cwd, 'build', 'a.yaml');
  const parts = partsOf(fs.readFileSync(path.join(cwd, 'a.docx')));
  const body = parts['word/document.xml'] ?? '';
  fs.writeFileSync(path.join(cwd, 'b.docx'), zipOf({ ...parts, 'word/document.xml': body.replace('12处', '14处') }));
  expect(await real(cwd, 'diff', 'a.yaml', 'a.docx')).toMatchObject({ code: 0, out: 'a.yaml 和 a.docx 文字一样。\n' });
  for (const first of ['a.yaml', 'a.docx']) {
    const ran = await real(cwd, 'diff', first, 'b.docx');
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('发现隐患[12→14]处');
  }
  fs.writeFileSync(path.join(cwd, 'c.docx'), 'no document');
  expect(await real(cwd, 'diff', 'a.yaml', 'c.docx')).toMatchObject({ code: 2, out: '' });
});

test('an issue with errors of form is not compared', async () => {
  const ran = await between(items(meeting), `${head}${head}`);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('b/b.yaml:2:1');
});

test('a redline is written where it is said, the same bytes every time, and over nobody’s work', async () => {
  const cwd = folderWith({ 'a.yaml': items(meeting), 'b/b.yaml': items(meeting.replace('压实', '层层压实')) });
  const args = ['diff', 'a.yaml', 'b/b.yaml', '--format', 'docx'];
  expect((await real(cwd, ...args)).err).toContain('用 -o 写明');
  const ran = await real(cwd, ...args, '-o', '花脸稿.docx');
  expect(ran).toEqual({ code: 1, out: '', err: '已写出 花脸稿.docx：改 1 条。\n' });
  const bytes = fs.readFileSync(path.join(cwd, '花脸稿.docx'));
  const body = partsOf(bytes)['word/document.xml'] ?? '';
  expect(body).toMatch(/<w:ins w:id="1" w:author="b"><w:r>.*层层/);
  await real(cwd, ...args, '-o', '花脸稿.docx');
  expect(Buffer.compare(bytes, fs.readFileSync(path.join(cwd, '花脸稿.docx')))).toBe(0);
  const named = ['--revision-author', '张三', '--revision-date', '2024-03-09T09:30', '-o', '张三.docx'];
  await real(cwd, ...args, ...named);
  expect(partsOf(fs.readFileSync(path.join(cwd, '张三.docx')))['word/document.xml']).toContain(
    'w:author="张三" w:date="2024-03-09T09:30:00Z"',
  );
  fs.writeFileSync(path.join(cwd, '别人.docx'), 'x');
  expect(await real(cwd, ...args, '-o', '别人.docx')).toMatchObject({ code: 2, out: '' });
  expect(await real(cwd, ...args, '-o', 'a.yaml')).toMatchObject({ code: 2, out: '' });
  expect(fs.readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe(items(meeting));
  expect((await real(cwd, ...args, '-o', 'c.docx', '--revision-date', '三月')).err).toContain('写的是“三月”');
  expect((await real(cwd, 'diff', 'a.yaml', 'b/b.yaml', '-o', 'c.docx')).code).toBe(2);
  expect((await real(cwd, 'diff', 'a.yaml', '花脸稿.docx', '--format', 'docx', '-o', 'c.docx')).err).toContain(
    '花脸稿只能是两期之间的',
  );
  expect(fs.existsSync(path.join(cwd, 'c.docx'))).toBe(false);
});

describe.skipIf(absent('git').length > 0)('with git', () => {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@example.invalid', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });

  function repository(): string {
    const cwd = folderWith({ '刊物/2024-02.yaml': items(meeting, survey), '刊物/series.yaml': '用语: {}\n' });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', '一');
    fs.writeFileSync(path.join(cwd, '刊物/2024-02.yaml'), items(meeting, survey.replace('12', '14')));
    return cwd;
  }
  const within = async (cwd: string, ...argv: readonly string[]): Promise<Ran> =>
    runIn({ cwd, engine: await engine(), env: { PATH: process.env.PATH ?? '', HOME: cwd } }, ...argv);

  test('a revision of a file, from its top and from where one stands', async () => {
    const cwd = repository();
    const at = path.join(cwd, '刊物');
    for (const [folder, old, now] of [
      [cwd, 'HEAD:刊物/2024-02.yaml', '刊物/2024-02.yaml'],
      [at, 'HEAD:刊物/2024-02.yaml', '2024-02.yaml'],
      [at, 'HEAD:2024-02.yaml', '2024-02.yaml'],
      [at, 'HEAD:', '2024-02.yaml'],
    ] as const) {
      const ran = await within(folder, 'diff', old, now);
      expect(ran).toMatchObject({ code: 1, err: '' });
      expect(ran.out).toContain('发现隐患[12→14]处');
    }
    expect((await within(at, 'diff', 'HEAD:.', '.')).out).toContain('发现隐患[12→14]处');
  });

  test('what git does not have is told', async () => {
    const cwd = repository();
    for (const [old, said] of [
      ['HEAD~9:刊物/2024-02.yaml', 'git 里没有“HEAD~9”这一版'],
      ['HEAD:刊物/2024-03.yaml', '那一版里没有 刊物/2024-03.yaml'],
      ['HEAD:../../x.yaml', '那一版里没有'],
      ['--output=x:y.yaml', ''],
    ] as const) {
      const ran = await within(cwd, 'diff', old, '刊物/2024-02.yaml');
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(said);
    }
    const bare = folderWith({ 'a.yaml': items(meeting) });
    expect((await within(bare, 'diff', 'HEAD:a.yaml', 'a.yaml')).err).toContain('不在 git 仓库里');
  });

  test('what is no issue and no document is told, with what to do', async () => {
    const cwd = folderWith({
      'a.yaml': items(meeting),
      'b.pdf': '%PDF-1.4',
      'c.txt': '动态',
      'd.doc': '旧',
      'e.xlsx': 'PK',
    });
    for (const [name, said] of [
      ['b.pdf', '另存为 .docx 再比'],
      ['c.txt', 'bulletin import c.txt'],
      ['d.doc', '另存为 .docx 再比'],
      ['e.xlsx', '能比的是 .yaml、.docx'],
    ] as const) {
      const ran = await within(cwd, 'diff', 'a.yaml', name);
      expect([name, ran.code]).toEqual([name, 2]);
      expect(ran.err).toContain(said);
    }
  });

  test('called by git with seven arguments it always ends well', async () => {
    const cwd = repository();
    const old = path.join(cwd, '.git/old-blob');
    fs.writeFileSync(old, items(meeting, survey));
    const seven = (was: string) => [
      'diff',
      '刊物/2024-02.yaml',
      was,
      'a'.repeat(40),
      '100644',
      '刊物/2024-02.yaml',
      '0'.repeat(40),
      '100644',
    ];
    const ran = await within(cwd, ...seven(old));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('发现隐患[12→14]处');
    expect((await within(cwd, ...seven('/dev/null'))).code).toBe(0);
  });
});
