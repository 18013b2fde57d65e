/** What was changed in Word goes back into the issue: who is asked, what is refused, what is left. The edits are in test/take. */

import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { engine } from '../../src/cli/io.ts';
import { version } from '../../src/version.ts';
import { rewritten, typed } from '../take/hand.ts';
import { folderWith, type Machine, type Ran, runIn } from './harness.ts';

const issue = `报头: { 名称: 云岭市安全生产工作专报, 年度: 2024, 期号: 2, 编发单位: 云岭市安委办, 日期: 2024-03-09 }
栏目:
  - 标题: 工作动态
    条目:
      - 正文: 到罗水县检查水库除险加固，务求安全度汛。 # 核过
`;
const real = async (cwd: string, argv: readonly string[], machine: Partial<Machine> = {}): Promise<Ran> =>
  runIn({ cwd, columns: 120, engine: await engine(), ...machine }, ...argv);

/** A folder in which the issue was built, and its document changed under another name. */
async function editedIn(change: (xml: string) => string, text = issue): Promise<string> {
  const cwd = folderWith({ '2024-02.yaml': text });
  expect(await real(cwd, ['build', '.'])).toMatchObject({ code: 0 });
  fs.writeFileSync(path.join(cwd, '改.docx'), rewritten(fs.readFileSync(path.join(cwd, '2024-02.docx')), change));
  return cwd;
}
const sure = (xml: string): string => typed(xml, '务求安全度汛', '确保安全度汛');
const textIn = (cwd: string, name = '2024-02.yaml'): string => fs.readFileSync(path.join(cwd, name), 'utf8');
const wanted = issue.replace('务求', '确保');

test('written, and as it was kept beside', async () => {
  const cwd = await editedIn(sure);
  expect(await real(cwd, ['take', '改.docx'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(wanted);
  expect(textIn(cwd, '2024-02.yaml.bak')).toBe(issue);
  expect(await real(cwd, ['take', '改.docx'])).toMatchObject({ code: 0 });
});

test('a document that was edited in its place is built anew once all of it is taken, and kept', async () => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const document = path.join(cwd, '2024-02.docx');
  expect(await real(cwd, ['build'])).toMatchObject({ code: 0 });
  const edited = rewritten(fs.readFileSync(document), sure);
  fs.writeFileSync(document, edited);
  const refused = await real(cwd, ['build']);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('bulletin take 2024-02.docx');
  expect(await real(cwd, ['take', '2024-02.docx'])).toMatchObject({ code: 0 });
  const status = await real(cwd, ['status', '--json']);
  expect(status.out).toContain('"built"');
  expect(status.out).not.toContain('"edited"');
  const built = await real(cwd, ['build']);
  expect(built).toMatchObject({ code: 0 });
  expect(built.err).toContain('2024-02（改过）.docx');
  expect(fs.readFileSync(path.join(cwd, '2024-02（改过）.docx'))).toEqual(Buffer.from(edited));
  expect(await real(cwd, ['verify', '2024-02.docx'])).toMatchObject({ code: 0 });
});

test('one that says more than was taken is left', async () => {
  const cwd = folderWith({ '2024-02.yaml': issue });
  const document = path.join(cwd, '2024-02.docx');
  await real(cwd, ['build']);
  fs.writeFileSync(document, rewritten(fs.readFileSync(document), sure));
  fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('务求', '力求'));
  expect(await real(cwd, ['take', '2024-02.docx'])).toMatchObject({ code: 1 });
  expect(await real(cwd, ['build'])).toMatchObject({ code: 2 });
});

test('only shown, and without a copy', async () => {
  const cwd = await editedIn(sure);
  expect(await real(cwd, ['take', '改.docx', '--dry-run'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(issue);
  expect(await real(cwd, ['take', '改.docx', '--no-backup'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(wanted);
  expect(fs.readdirSync(cwd)).not.toContain('2024-02.yaml.bak');
});

test('somebody at the terminal is asked', async () => {
  const cwd = await editedIn(sure);
  const answering = (answer: string | undefined): Machine['asker'] => ({
    begin() {},
    line: async () => undefined,
    choice: async () => answer,
    end() {},
    broken() {},
  });
  const asker = answering('no') as NonNullable<Machine['asker']>;
  expect(await real(cwd, ['take', '改.docx'], { asker })).toMatchObject({ code: 1 });
  expect(textIn(cwd)).toBe(issue);
  const yes = answering('yes') as NonNullable<Machine['asker']>;
  expect(await real(cwd, ['take', '改.docx'], { asker: yes })).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(wanted);
});

test('without a record nobody knows who changed what: shown, and written when asked for', async () => {
  const cwd = await editedIn(sure);
  const mended = issue.replace('检查水库', '察看水库');
  fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  fs.writeFileSync(path.join(cwd, '2024-02.yaml'), mended);
  const shown = await real(cwd, ['take', '改.docx']);
  expect(shown).toMatchObject({ code: 1 });
  expect(shown.out).toContain('没有生成时的记录');
  expect(textIn(cwd)).toBe(mended);
  expect(await real(cwd, ['take', '改.docx', '--two-way'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(wanted);
});

test('without a record, but with an issue that builds what it built then', async () => {
  const cwd = await editedIn(sure);
  fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
  expect(await real(cwd, ['take', '改.docx'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(wanted);
});

describe('a document that was sent, and the issue was built again since', () => {
  const mended = issue.replace('检查水库', '察看水库');
  const base = async (cwd: string): Promise<unknown> =>
    JSON.parse((await real(cwd, ['take', '改.docx', '--json', '--dry-run'])).out).base;

  test('is compared with what it was, however often that was', async () => {
    const cwd = await editedIn(sure);
    for (const way of ['察看水库', '走访水库', '查看水库', '检查水库', '察看水库']) {
      fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('检查水库', way));
      expect(await real(cwd, ['build', '.'])).toMatchObject({ code: 0 });
    }
    expect(await base(cwd)).toBe('record');
    const ran = await real(cwd, ['take', '改.docx']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain('生成之后 2024-02.yaml 改过 1 处，不动');
    expect(textIn(cwd)).toBe(mended.replace('务求', '确保'));
  });

  test('one of another version likewise', async () => {
    const cwd = await editedIn(sure);
    const other = path.join(cwd, '改.docx');
    const parts = unzipSync(fs.readFileSync(other));
    const custom = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
    const older = custom.replace(`>${version}<`, '>0.0.9<');
    expect(older).not.toBe(custom);
    fs.writeFileSync(other, zipSync({ ...parts, 'docProps/custom.xml': strToU8(older) }));
    fs.writeFileSync(path.join(cwd, '2024-02.yaml'), mended);
    expect(await base(cwd)).toBe('record');
    expect(await real(cwd, ['build', '.'])).toMatchObject({ code: 0 });
    expect(await base(cwd)).toBe('record');
    fs.rmSync(path.join(cwd, '.bulletin'), { recursive: true });
    expect(await base(cwd)).toBe('unknown');
    expect(await real(cwd, ['take', '改.docx'])).toMatchObject({ code: 1 });
    expect(textIn(cwd)).toBe(mended);
  });

  test('what is broken in the record is nobody’s fault', async () => {
    const cwd = await editedIn(sure);
    fs.writeFileSync(path.join(cwd, '2024-02.yaml'), mended);
    expect(await real(cwd, ['build', '.'])).toMatchObject({ code: 0 });
    const folder = path.join(cwd, '.bulletin');
    const [kept = ''] = fs.readdirSync(folder).filter((name) => name.endsWith('.pages.json'));
    fs.appendFileSync(path.join(folder, kept), 'x');
    expect(await base(cwd)).toBe('record');
    fs.writeFileSync(path.join(folder, kept), fs.readFileSync(path.join(folder, kept), 'utf8').replace('检查', '检察'));
    expect(await base(cwd)).toBe('unknown');
    fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue);
    expect(await real(cwd, ['build', '.'])).toMatchObject({ code: 0 });
    expect(await base(cwd)).toBe('rebuilt');
  });
});

test.each([
  ['CRLF', (text: string): string => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string): string => `\ufeff${text}`],
  ['quotes', (text: string): string => text.replace(/正文: (.*?) #/, '正文: "$1" #')],
  ['a text below', (text: string): string => text.replace(/正文: (.*?) # 核过/, '正文: |\n          $1')],
])('the file stays as it was: %s', async (_, form) => {
  const cwd = await editedIn(sure, form(issue));
  expect(await real(cwd, ['take', '改.docx'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(form(issue).replace('务求', '确保'));
});

describe('refused, and nothing is written', () => {
  test('a document of another issue that is there', async () => {
    const cwd = await editedIn(sure);
    fs.writeFileSync(path.join(cwd, '2024-03.yaml'), issue.replace('期号: 2', '期号: 3'));
    const ran = await real(cwd, ['take', '改.docx', '2024-03.yaml']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('没有回填');
    expect(ran.err).toContain('bulletin take 改.docx 2024-02.yaml');
  });

  test('what is no document', async () => {
    const cwd = folderWith({ '2024-02.yaml': issue });
    expect(await real(cwd, ['take', '2024-02.yaml'])).toMatchObject({ code: 2 });
    expect(await real(cwd, ['take', '没有.docx'])).toMatchObject({ code: 2 });
  });

  test('an issue with errors of form', async () => {
    const cwd = await editedIn(sure);
    fs.writeFileSync(path.join(cwd, '2024-02.yaml'), issue.replace('期号: 2', '期号: 二'));
    expect(await real(cwd, ['take', '改.docx', '2024-02.yaml'])).toMatchObject({ code: 2 });
  });

  test('revisions of somebody who has none', async () => {
    const cwd = await editedIn(sure);
    const ran = await real(cwd, ['take', '改.docx', '--author', '王主任']);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.err).toContain('no-such-author');
    expect(textIn(cwd)).toBe(issue);
  });
});

test('for scripts', async () => {
  const cwd = await editedIn(sure);
  const { out } = await real(cwd, ['take', '改.docx', '--json', '--dry-run']);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    file: '改.docx',
    issue: '2024-02.yaml',
    written: false,
    changes: [
      {
        kind: 'text',
        before: '到罗水县检查水库除险加固，务求安全度汛。',
        after: '到罗水县检查水库除险加固，确保安全度汛。',
        source: { file: '2024-02.yaml', line: 5 },
      },
    ],
    listed: [],
  });
});

test('the mark of several offices is read as the lines of 名称', async () => {
  const joint = `文种: 通知
报头:
  名称:
    - 云岭市应急管理局
    - 云岭市公安局 # 第二
    - 文件
导语: 定于12月上旬联合开展检查。
`;
  // The last character of a shorter name is a run of its own.
  const cwd = await editedIn((xml) => typed(typed(xml, '应急管理局', '应急局'), '公安', '公共安全'), joint);
  expect((await real(cwd, ['diff', '2024-02.docx', '改.docx'])).out).toContain('云岭市应急[管理→]局');
  expect(await real(cwd, ['verify', '2024-02.docx'])).toMatchObject({ code: 0 });
  expect(await real(cwd, ['take', '改.docx'])).toMatchObject({ code: 0 });
  expect(textIn(cwd)).toBe(joint.replace('应急管理局', '应急局').replace('公安局', '公共安全局'));
});
