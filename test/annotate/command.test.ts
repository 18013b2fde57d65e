/** `check FILE.docx --annotate OUT.docx` with the whole program. */

import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/cli/engine.ts';
import { engine } from '../../src/cli/io.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { filesIn, folderWith, runIn } from '../cli/harness.ts';
import { docxFile, p } from '../flow/docx-file.ts';
import { linesIn } from './document.ts';

let real: Engine;
beforeAll(async () => {
  real = await engine();
});

const lines = ['10月16日，，县委召开会议。。', '会上通过,了2月30日的决定', '截止10月底，完成工作。。'];
const sent = docxFile({ body: lines.map((line) => p(line)).join('') });
const run = (cwd: string, ...argv: readonly string[]) => runIn({ cwd, engine: real }, 'check', ...argv);
const bytesOf = (...steps: readonly string[]): Uint8Array => new Uint8Array(fs.readFileSync(path.join(...steps)));
const commentsIn = (bytes: Uint8Array) => readFlow(bytes, 'x.docx').flow?.comments ?? [];

describe('a sent document', () => {
  test('is left as it was, and its copy told', async () => {
    const cwd = folderWith({ '来稿.docx': sent });
    const { code, out, err } = await run(cwd, '来稿.docx', '--annotate', '批注.docx');
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "已写出 批注.docx：批注 6 条，修订 5 处
      "
    `);
    expect(out).toBe((await run(cwd, '来稿.docx')).out);
    expect(bytesOf(cwd, '来稿.docx')).toEqual(sent);
    const made = bytesOf(cwd, '批注.docx');
    expect(commentsIn(made).length).toBe(out.match(/^来稿\.docx:/gm)?.length);
    expect(commentsIn(made)[0]?.author).toBe('bulletin');
  });

  test('accepted says what --fix makes of the same words', async () => {
    const block = lines.map((line) => `      ${line}\n`).join('');
    const yaml = `标题: 工作简报\n栏目:\n  - 标题: 动态\n    正文: |\n${block}`;
    const cwd = folderWith({ '来稿.docx': sent, '2024-02.yaml': yaml });
    await run(cwd, '来稿.docx', '--annotate', '批注.docx');
    await run(cwd, '2024-02.yaml', '--fix');
    const fixed = fs.readFileSync(path.join(cwd, '2024-02.yaml'), 'utf8').split('正文: |\n')[1];
    expect(
      linesIn(bytesOf(cwd, '批注.docx'), 'accepted')
        .map((line) => `      ${line}\n`)
        .join(''),
    ).toBe(fixed);
    expect(fixed).not.toBe(block);
    expect(linesIn(bytesOf(cwd, '批注.docx'), 'original')).toEqual(lines);
  });

  test('the report for programs is the same', async () => {
    const cwd = folderWith({ '来稿.docx': sent });
    const plain = await run(cwd, '来稿.docx', '--json');
    const { out } = await run(cwd, '来稿.docx', '--json', '--annotate', '批注.docx');
    expect(out).toBe(plain.out);
  });

  test('a dry run writes nothing', async () => {
    const cwd = folderWith({ '来稿.docx': sent });
    const { err } = await run(cwd, '来稿.docx', '--annotate', '批注.docx', '--dry-run');
    expect(err).toMatchInlineSnapshot(`
      "会写 批注.docx（没有写入）：批注 6 条，修订 5 处
      "
    `);
    expect(filesIn(cwd)).toEqual(['来稿.docx']);
  });

  test('with nothing to say is copied all the same', async () => {
    const cwd = folderWith({ '来稿.docx': docxFile({ body: p('会议研究了工作。') }) });
    const { code, err } = await run(cwd, '来稿.docx', '--annotate', '批注.docx');
    expect([code, err]).toEqual([0, '已写出 批注.docx：批注 0 条，修订 0 处\n']);
  });

  test('from standard input', async () => {
    const cwd = folderWith({});
    const argv = ['check', '-', '--stdin-name', '来稿.docx', '--annotate', '批注.docx'];
    await runIn({ cwd, engine: real, stdin: sent }, ...argv);
    expect(linesIn(bytesOf(cwd, '批注.docx'), 'original')).toEqual(lines);
  });

  test('in the folder of an issue bears what is said of it there', async () => {
    const example = (name: string): string => fs.readFileSync(`examples/safety/${name}`, 'utf8');
    const cwd = folderWith({
      'series.yaml': example('series.yaml'),
      '2024-11/issue.yaml': example('2024-11/issue.yaml'),
      '2024-11/清塘县.docx': docxFile({ body: p('10月16日，我县召开会议，，推进工作。10月32日再报。') }),
    });
    const { out } = await run(cwd, '2024-11/清塘县.docx', '--annotate', '批注.docx');
    const comments = commentsIn(bytesOf(cwd, '批注.docx')).map(({ text }) => text.split('\n')[0]);
    expect(comments).toEqual(
      [...out.matchAll(/^2024-11\/清塘县\.docx:\S+ {2}\S+ {2}(.*?) {2,}\S+$/gm)].map(([, said]) => said),
    );
    expect(comments).toMatchInlineSnapshot(`
      [
        "标点“，，”连在一起",
        "10月没有32日",
      ]
    `);
    expect(linesIn(bytesOf(cwd, '批注.docx'), 'accepted')).toEqual([
      '10月16日，我县召开会议，推进工作。10月32日再报。',
    ]);
  });
});

describe('nothing is written', () => {
  const tree = {
    '来稿.docx': sent,
    '来稿.txt': lines.join('\n'),
    '旧稿.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    '坏.docx': sent.slice(0, 300),
    '加密.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'a.yaml': '标题: 工作简报\n',
    '别人的.docx': docxFile({ body: p('别人的') }),
    '2024-11/issue.yaml': '标题: 工作简报\n',
  };
  test.each([
    ['over what was sent', ['来稿.docx', '--annotate', './来稿.docx']],
    ['into the folder of an issue', ['来稿.docx', '--annotate', '2024-11/批注.docx']],
    ['over what others made', ['来稿.docx', '--annotate', '别人的.docx']],
    ['under another ending', ['来稿.docx', '--annotate', '批注.doc']],
    ['into a folder that is not there', ['来稿.docx', '--annotate', '无/批注.docx']],
    ['of a .txt', ['来稿.txt', '--annotate', '批注.docx']],
    ['of a .doc', ['旧稿.doc', '--annotate', '批注.docx']],
    ['of what is locked', ['加密.docx', '--annotate', '批注.docx']],
    ['of what is damaged', ['坏.docx', '--annotate', '批注.docx']],
    ['of an issue', ['a.yaml', '--annotate', '批注.docx']],
    ['of what is missing', ['没有.docx', '--annotate', '批注.docx']],
    ['of two', ['来稿.docx', '来稿.txt', '--annotate', '批注.docx']],
    ['to standard output', ['来稿.docx', '--annotate', '-']],
    ['with --fix', ['来稿.docx', '--annotate', '批注.docx', '--fix']],
    ['on no day', ['来稿.docx', '--annotate', '批注.docx', '--revision-date', '10月']],
    ['without --annotate', ['来稿.docx', '--overwrite']],
  ] as const)('%s', async (_, argv) => {
    const cwd = folderWith(tree);
    const { code, out, err } = await run(cwd, ...argv);
    expect(filesIn(cwd)).toEqual(Object.keys(tree).sort());
    for (const [name, content] of Object.entries(tree))
      expect(Buffer.from(content).equals(fs.readFileSync(path.join(cwd, name)))).toBe(true);
    expect(`${code}\n${(out + err).replace(/^ +\d+ │.*\n|^ +│.*\n/gm, '')}`).toMatchSnapshot();
  });

  test('--overwrite keeps what was there', async () => {
    const cwd = folderWith(tree);
    await run(cwd, '来稿.docx', '--annotate', '别人的.docx', '--overwrite');
    expect(linesIn(bytesOf(cwd, '别人的.docx'), 'original')).toEqual(lines);
    const kept = filesIn(cwd).filter((name) => !(name in tree));
    expect(kept.map((name) => linesIn(bytesOf(cwd, name), 'original'))).toEqual([['别人的']]);
  });
});
