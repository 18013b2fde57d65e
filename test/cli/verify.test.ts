/** A document is held against what its issue builds now. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { version } from '../../src/version.ts';
import { png } from '../data/pictures.ts';
import { partsOf, zipOf } from '../docx/zip.ts';
import { folderWith, type Ran, runIn } from './harness.ts';

const issue = `报头:
  名称: 云岭市安全生产工作专报
  年度: 2024
  期号: 2
  编发单位: 云岭市安委办
  日期: 2024-03-09
栏目:
  - 标题: 工作动态
    编排: 连排
    条目:
      - 日期: 2024-03-05
        职务: 副市长
        领导: 梁启文
        正文: 到罗水县检查水库除险加固，要求汛前完工，务求安全度汛。
      - 单位: 青石县
        正文: |
          召开全县森林防灭火工作会议，检查企业4家，发现隐患12处。
  - 标题: 排查情况
    表格:
      列: [单位, 起数]
      行: [[青石县, 12], [芦县, 3]]
报送发: { 报: 市委, 发: 各县 }
`;

/** A folder in which the issue was built. */
async function builtIn(
  files: Readonly<Record<string, string | Uint8Array>> = { '2024-02.yaml': issue },
): Promise<string> {
  const cwd = folderWith(files);
  const ran = await real(cwd, 'build', '.');
  expect(ran).toMatchObject({ code: 0 });
  return cwd;
}
const real = async (cwd: string, ...argv: readonly string[]): Promise<Ran> =>
  runIn({ cwd, engine: await engine() }, ...argv);

/** The document with its body, or another part, written anew. */
function edit(cwd: string, name: string, change: (xml: string) => string, part = 'word/document.xml', to = name): void {
  const parts = partsOf(fs.readFileSync(path.join(cwd, name)));
  const before = parts[part] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  fs.writeFileSync(path.join(cwd, to), zipOf({ ...parts, [part]: after }));
}
const words =
  (from: string, to: string) =>
  (xml: string): string =>
    xml.replace(from, to);

test('as it was written', async () => {
  const cwd = await builtIn();
  expect(await real(cwd, 'verify', '2024-02.docx')).toEqual({
    code: 0,
    out: '2024-02.docx 和 2024-02.yaml 现在生成的一模一样。\n',
    err: '',
  });
  expect((await real(cwd, 'verify', '2024-02.docx', '-q')).out).toBe('');
  expect((await real(cwd, 'verify', '2024-02.docx', '--lang', 'en')).out).toBe(
    '2024-02.docx is exactly what 2024-02.yaml builds now.\n',
  );
});

test('words that were changed, each at its place in the document and in the file they come from', async () => {
  const cwd = await builtIn();
  edit(cwd, '2024-02.docx', (xml) =>
    [
      ['务求', '确保'],
      ['4家', '5家'],
      ['12处', '14处'],
      ['3月9日', '3月11日'],
      ['>3<', '>4<'],
    ].reduce((text, [from = '', to = '']) => text.replace(from, to), xml),
  );
  expect(await real(cwd, 'verify', '2024-02.docx')).toEqual({
    code: 1,
    out: `\
2024-02.docx 和 2024-02.yaml 现在生成的有 4 处不同（方括号里是 现在生成的→这份文件）：
  第3段           云岭市安委办⇥2024年3月[9日→11日]        2024-02.yaml:6:7
  第5段           …除险加固，要求汛前完工，[务求→确保]安全度汛。青石县召开全县…        2024-02.yaml:14:33
  第5段           …防灭火工作会议，检查企业[4→5]家，发现隐患[12→14]处。        2024-02.yaml:17:29
  表1 第3行第2列  [3→4]        2024-02.yaml:21:27
`,
    err: '',
  });
  const { out, code } = await real(cwd, 'verify', '2024-02.docx', '--json');
  expect(code).toBe(1);
  const said = JSON.parse(out);
  expect(said).toMatchObject({
    version: 1,
    file: '2024-02.docx',
    issue: '2024-02.yaml',
    result: 'differs',
    seal: 'edited',
    draft: false,
    diagnostics: [],
  });
  expect(said.changes[2]).toMatchObject({
    kind: 'changed',
    place: 'cell',
    table: 1,
    row: 3,
    column: 2,
    before: '3',
    after: '4',
    pieces: [{ before: '3', after: '4', source: { file: '2024-02.yaml', line: 21, column: 27 } }],
  });
});

test('paragraphs that came, went and were left empty', async () => {
  const cwd = await builtIn();
  edit(cwd, '2024-02.docx', (xml) => {
    const own = xml.split(/(?<=<\/w:p>)/);
    const at = own.findIndex((one) => one.includes('【工作动态】'));
    const title = own[at] ?? '';
    return own
      .flatMap((one, index) =>
        index === at
          ? [one, title.replace('【工作动态】', '另有一段新写的话，附在这里。'), '<w:p/>']
          : one.includes('【排查情况】')
            ? []
            : [one],
      )
      .join('');
  });
  const { out } = await real(cwd, 'verify', '2024-02.docx');
  expect(out).toBe(`\
2024-02.docx 和 2024-02.yaml 现在生成的有 3 处不同（方括号里是 现在生成的→这份文件）：
  第5段      新增：另有一段新写的话，附在这里。
  第5段      新增：（空段）
  第6段之后  删去：【排查情况】        2024-02.yaml:18:9
`);
});

describe('saved without a change of words', () => {
  test('every other part may differ', async () => {
    const cwd = await builtIn();
    edit(cwd, '2024-02.docx', words('bulletin', 'WPS Office'), 'docProps/app.xml');
    expect(await real(cwd, 'verify', '2024-02.docx')).toEqual({
      code: 0,
      out: '2024-02.docx 存过，文字没有改动：文字和 2024-02.yaml 现在生成的一样。\n',
      err: '',
    });
  });

  test('words that look otherwise are named', async () => {
    const cwd = await builtIn();
    edit(cwd, '2024-02.docx', (xml) => xml.replace(/<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>(<w:t[^>]*>梁启文)/, '$1'));
    const { code, out } = await real(cwd, 'verify', '2024-02.docx');
    expect([code, out]).toEqual([
      0,
      `\
2024-02.docx 存过，文字没有改动：文字和 2024-02.yaml 现在生成的一样。
只改样子的 1 处：第5段“梁启文”去掉加粗
`,
    ]);
  });

  test('what cannot be seen on the page: a number that Word counts now, a break at the end of a paragraph', async () => {
    const cwd = await builtIn();
    edit(cwd, '2024-02.docx', (xml) => xml.replace('</w:t></w:r></w:p>', '</w:t></w:r><w:r><w:br/></w:r></w:p>'));
    const { code, out } = await real(cwd, 'verify', '2024-02.docx');
    expect([code, out]).toEqual([
      0,
      '2024-02.docx 存过，印出来的文字没有改动：文字和 2024-02.yaml 现在生成的一样；只有换行、自动编号之类不同。\n',
    ]);
  });
});

test('revisions and comments are named, and the text with the revisions accepted is compared', async () => {
  const cwd = await builtIn();
  edit(cwd, '2024-02.docx', (xml) =>
    xml.replace(
      /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>)([^<]*)务求安全度汛。/,
      '$1$2</w:t></w:r><w:del w:id="1" w:author="王主任"><w:r><w:delText>务求</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="王主任"><w:r><w:t>确保</w:t></w:r></w:ins>$1安全度汛。',
    ),
  );
  const { code, out } = await real(cwd, 'verify', '2024-02.docx');
  expect(code).toBe(1);
  expect(out).toContain('[务求→确保]');
  expect(out).toContain('修订还没有接受或拒绝（王主任）：删除 1 处、插入 1 处；比的是接受以后的文字\n');
});

test('nobody touched it, and the issue was changed since', async () => {
  const cwd = await builtIn();
  fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('务求', '确保'));
  const { code, out } = await real(cwd, 'verify', '2024-02.docx');
  expect(code).toBe(1);
  expect(out).toContain(
    '2024-02.docx 生成以后没有人动过，和 2024-02.yaml 现在生成的有 1 处不同：YAML 后来改过，重新生成就一样了（方括号里是 现在生成的→这份文件）：\n',
  );
  expect(out).toContain('[确保→务求]');
});

test('nobody touched it, and only the layout is another now', async () => {
  const cwd = await builtIn();
  fs.writeFileSync(path.join(cwd, '2024-02.yaml'), `${issue}版式: { 红线粗细: 3 }\n`);
  const { code, out } = await real(cwd, 'verify', '2024-02.docx');
  expect([code, out]).toEqual([
    1,
    '2024-02.docx 生成以后没有人动过，文字也和 2024-02.yaml 现在生成的一样，版式却不同：后来改过版式、模板或图片。重新生成就一样了。\n',
  ]);
});

test('written by another version: what differs may be the work of the program', async () => {
  const cwd = await builtIn();
  edit(cwd, '2024-02.docx', (xml) => xml.replace(`>${version}<`, '>0.0.9<'), 'docProps/custom.xml');
  expect(await real(cwd, 'verify', '2024-02.docx')).toMatchObject({ code: 0, out: /一模一样/ });
  fs.writeFileSync(path.join(cwd, '2024-02.yaml'), `${issue}版式: { 红线粗细: 3 }\n`);
  const { code, out } = await real(cwd, 'verify', '2024-02.docx');
  expect([code, out]).toEqual([
    0,
    '2024-02.docx 是 0.0.9 版生成的，以后没有人动过；文字和 2024-02.yaml 现在生成的一样，版式可能不同。\n',
  ]);
  fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('务求', '确保'));
  expect(await real(cwd, 'verify', '2024-02.docx')).toMatchObject({ code: 1, out: /生成（0\.0\.9 版）以后没有人动过/ });
});

test('no seal: whoever made it, the words are compared', async () => {
  const cwd = await builtIn();
  edit(cwd, '2024-02.docx', () => '<Properties/>', 'docProps/custom.xml');
  expect(await real(cwd, 'verify', '2024-02.docx')).toMatchObject({ code: 0, out: /里没有 bulletin 的校验值/ });
  edit(cwd, '2024-02.docx', words('务求', '确保'));
  expect(await real(cwd, 'verify', '2024-02.docx')).toMatchObject({ code: 1, out: /有 1 处不同/ });
});

test('words above and below the page, in boxes and notes are words', async () => {
  const cwd = await builtIn();
  const names = Object.keys(partsOf(fs.readFileSync(path.join(cwd, '2024-02.docx'))));
  for (const footer of names.filter((name) => /word\/footer\d*\.xml$/.test(name)))
    edit(cwd, '2024-02.docx', (xml) => xml.replace('</w:p>', '<w:r><w:t>内部资料</w:t></w:r></w:p>'), footer);
  const box =
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>框里写的一句话</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
  edit(cwd, '2024-02.docx', (xml) => xml.replace('</w:p>', `${box}</w:p>`));
  const { code, out } = await real(cwd, 'verify', '2024-02.docx');
  expect(code).toBe(1);
  expect(out).toContain('  第1段（文本框）  新增：框里写的一句话\n');
  expect(out).toContain('  页脚             —  —[→内部资料]\n');
});

test('the output of an issue folder', async () => {
  const cwd = await builtIn({ '2024-02/issue.yaml': issue });
  expect((await real(cwd, 'verify', '2024-02.docx')).out).toBe(
    '2024-02.docx 和 2024-02/issue.yaml 现在生成的一模一样。\n',
  );
  expect((await real(cwd, 'verify', '2024-02.docx', '2024-02')).code).toBe(0);
  expect((await real(cwd, '-C', '2024-02', 'verify', '../2024-02.docx')).out).toBe(
    '../2024-02.docx 和 issue.yaml 现在生成的一模一样。\n',
  );
});

test('very much changed is soon said', async () => {
  const cwd = await builtIn();
  const many = Array.from(
    { length: 30_000 },
    (_, n) => `<w:p><w:r><w:t>第${n}段，${'字'.repeat(n % 50)}</w:t></w:r></w:p>`,
  );
  edit(cwd, '2024-02.docx', (xml) => xml.replace('<w:body>', `<w:body>${many.join('')}`));
  const { code, out } = await real(cwd, 'verify', '2024-02.docx');
  expect([code, out.split('\n').length]).toEqual([1, 103]);
  expect(out).toContain('有 30000 处不同');
  expect(out).toContain('另有 29900 处，--json 列出全部');
});

test('a picture that holds other bytes is named, one that is gone is a difference', async () => {
  const withPicture = `${issue}附件: []\n`
    .replace('附件: []\n', '')
    .replace('    表格:', '    图片: { 文件: 图.png, 图题: 现场 }\n    表格:');
  const cwd = await builtIn({ '2024-02.yaml': withPicture, '图.png': png(20, 20) });
  fs.writeFileSync(path.join(cwd, '图.png'), png(20, 20, 3000));
  const other = await real(cwd, 'verify', '2024-02.docx');
  expect(other.code).toBe(1);
  expect(other.out).toContain('图片和现在生成的不同（存的时候压缩过，或换过）：');
  fs.writeFileSync(path.join(cwd, '图.png'), png(20, 20));
  edit(cwd, '2024-02.docx', (xml) => xml.replace(/<w:drawing>.*?<\/w:drawing>/, ''));
  const gone = await real(cwd, 'verify', '2024-02.docx');
  expect([gone.code, gone.out]).toMatchObject([1, expect.stringContaining('〔图〕')]);
});

test('a 送审稿 is held against one', async () => {
  const cwd = await builtIn();
  await real(cwd, 'build', '2024-02.yaml', '--draft');
  const { code, out } = await real(cwd, 'verify', '2024-02（送审稿）.docx');
  expect([code, out]).toEqual([0, '2024-02（送审稿）.docx 和 2024-02.yaml 现在生成的（送审稿）一模一样。\n']);
  edit(cwd, '2024-02（送审稿）.docx', words('务求', '确保'));
  expect((await real(cwd, 'verify', '2024-02（送审稿）.docx')).out).toContain('现在生成的（送审稿）有 1 处不同');
});

describe('which issue it is of', () => {
  const other = issue.replace('期号: 2', '期号: 3').replace('2024-03-09', '2024-04-09');
  const files = { 'series.yaml': '周期: 月\n', '2024-02.yaml': issue, '2024-03.yaml': other };

  test('by its seal, whatever it is called and wherever it lies', async () => {
    const cwd = await builtIn(files);
    fs.mkdirSync(path.join(cwd, '领导改'));
    fs.renameSync(path.join(cwd, '2024-02.docx'), path.join(cwd, '领导改/2024-03.docx'));
    expect((await real(cwd, 'verify', '领导改/2024-03.docx')).out).toBe(
      '领导改/2024-03.docx 和 2024-02.yaml 现在生成的一模一样。\n',
    );
  });

  test('by masthead and number where the file was renamed', async () => {
    const cwd = await builtIn(files);
    fs.renameSync(path.join(cwd, '2024-02.yaml'), path.join(cwd, '二期.yaml'));
    const { code, out } = await real(cwd, 'verify', '2024-02.docx');
    expect([code, out]).toEqual([0, '2024-02.docx 和 二期.yaml 现在生成的一模一样。\n']);
  });

  test('by its name where the masthead was changed as well', async () => {
    const cwd = await builtIn(files);
    fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('工作专报', '专报'));
    fs.renameSync(path.join(cwd, '2024-02.docx'), path.join(cwd, '2024-02 (2).docx'));
    expect((await real(cwd, 'verify', '2024-02 (2).docx')).out).toContain('和 2024-02.yaml 现在生成的有 1 处不同');
  });

  test('refused only where it is that of another issue that is there', async () => {
    const cwd = await builtIn(files);
    const ran = await real(cwd, 'verify', '2024-02.docx', '2024-03.yaml');
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: `\
2024-02.docx  错误  这份文件是 2024-02.yaml 生成的，不是 2024-03.yaml 的，没有比        issue-other
     提示：要比它自己那一期：bulletin verify 2024-02.docx 2024-02.yaml

`,
    });
    fs.rmSync(path.join(cwd, '2024-02.yaml'));
    expect((await real(cwd, 'verify', '2024-02.docx', '2024-03.yaml')).code).toBe(1);
  });

  test('where none fits, what to type is said', async () => {
    const cwd = await builtIn(files);
    fs.renameSync(path.join(cwd, '2024-02.docx'), path.join(cwd, '来自别处.docx'));
    fs.rmSync(path.join(cwd, '2024-02.yaml'));
    const ran = await real(cwd, 'verify', '来自别处.docx');
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: `\
来自别处.docx  错误  看不出是哪一期生成的        issue-unknown
     提示：在后面写上是哪一期：bulletin verify 来自别处.docx 2024-03.yaml（有 2024-03.yaml）

`,
    });
    const said = JSON.parse((await real(cwd, 'verify', '来自别处.docx', '--json')).out);
    expect(said).toMatchObject({ version: 1, file: '来自别处.docx', diagnostics: [{ code: 'issue-unknown' }] });
  });
});

describe('what cannot be verified: exit 2', () => {
  test.each([
    ['nothing of that name', {}, 'x.docx', 'x.docx  错误  读不了这个文件：没有这个文件或文件夹        cannot-read'],
    ['an issue', { 'x.yaml': issue }, 'x.yaml', 'x.yaml  错误  只比 .docx 文件        not-a-document'],
    ['an empty file', { 'x.docx': '' }, 'x.docx', 'x.docx  错误  文件是空的        not-a-document'],
    ['no Word document', { 'x.docx': '字' }, 'x.docx', '名字是 .docx，里面却不是 Word 文档        not-a-document'],
    ['an old one', { 'x.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex') }, 'x.docx', 'not-a-document'],
  ])('%s', async (_, files, name, said) => {
    const ran = await real(folderWith(files), 'verify', name);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(said);
  });

  test('an archive made to burst', async () => {
    const cwd = await builtIn();
    const parts = partsOf(fs.readFileSync(path.join(cwd, '2024-02.docx')));
    const body = parts['word/document.xml'] ?? '';
    const burst = body.replace('<w:body>', `<w:body>${'<w:p></w:p>'.repeat(4_500_000)}`);
    fs.writeFileSync(path.join(cwd, '2024-02.docx'), zipOf({ ...parts, 'word/document.xml': burst }));
    const ran = await real(cwd, 'verify', '2024-02.docx');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('not-a-document');
  });

  test('the issue has an error of form', async () => {
    const cwd = await builtIn();
    fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('期号: 2', '期号: 二'));
    const ran = await real(cwd, 'verify', '2024-02.docx');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('2024-02.yaml:4:7  错误');
  });
});

test('from standard input', async () => {
  const cwd = await builtIn();
  const stdin = fs.readFileSync(path.join(cwd, '2024-02.docx'));
  const given = { cwd, engine: await engine(), stdin };
  expect((await runIn(given, 'verify', '-')).out).toBe('- 和 2024-02.yaml 现在生成的一模一样。\n');
  expect((await runIn(given, 'verify', '-', '--stdin-name', '改.docx')).out).toContain('改.docx 和 2024-02.yaml');
  expect((await runIn(given, 'verify', '改.docx', '-')).code).toBe(2);
});

test('what it says goes into a log as well', async () => {
  const cwd = await builtIn();
  await real(cwd, 'verify', '2024-02.docx', '-q', '--log', 'log.txt');
  expect(fs.readFileSync(path.join(cwd, 'log.txt'), 'utf8')).toContain(
    '2024-02.docx 和 2024-02.yaml 现在生成的一模一样。\n',
  );
});
