/** What a named file prints is proof-read like the issue's own words, told at its cell or line, and mended there. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check-text.ts';
import { compile } from '../../src/compile.ts';
import { readSeriesSettings } from '../../src/gather/read.ts';
import { learn } from '../../src/learn.ts';
import { text, workbook } from '../data/workbook.ts';
import { folderWith, runIn } from './harness.ts';

const engine = { compile, checkText, readSeriesSettings, learn };

const issue = (table: string): string => `文种: 通报\n标题: 关于隐患排查情况的通报\n栏目:\n  - 标题: 情况\n${table}`;
const places = (out: string): readonly string[] =>
  out.split('\n').flatMap((line) => /^(\S+) {2}\S+ {2}.* {8}(\S+)$/.exec(line)?.slice(1, 3).join(' ') ?? []);

describe('findings', () => {
  test('of a CSV stand at its line and column, quotes and the end of lines counted', async () => {
    const csv = '单位,情况,日期\r\n青石县,"人員到位，“好”。。",2月30日\r\n芦县 , "又""引"" 員",3月5日\r\n';
    const cwd = folderWith({ 'a.yaml': issue('    表格: { 文件: 附/表.csv }\n'), '附/表.csv': csv });
    const { out } = await runIn({ cwd, engine }, 'check');
    expect(places(out)).toEqual([
      '附/表.csv:2:7 traditional-character',
      '附/表.csv:2:14 doubled-mark',
      '附/表.csv:2:20 no-such-day',
      '附/表.csv:3:8 half-width-mark',
      '附/表.csv:3:11 half-width-mark',
      '附/表.csv:3:14 traditional-character',
    ]);
  });

  test('of a sheet stand at its cell, and in the JSON beside row and column', async () => {
    const rows = [
      [text('单位'), text('情况')],
      [text('青石县'), text('2月30日人員到位')],
    ];
    const cwd = folderWith({
      'a.yaml': issue('    表格: { 文件: 表.xlsx }\n'),
      '表.xlsx': Buffer.from(workbook({ sheets: [{ name: '分县', rows }] })),
    });
    const { out } = await runIn({ cwd, engine }, 'check');
    expect(places(out)).toEqual(['表.xlsx:分县!B2 traditional-character', '表.xlsx:分县!B2 no-such-day']);
    const { diagnostics } = JSON.parse((await runIn({ cwd, engine }, 'check', '--format', 'json')).out);
    expect(diagnostics[0]).toMatchObject({ file: '表.xlsx', sheet: '分县', cell: 'B2', line: 2, column: 2 });
  });

  test('of a text stand at its line behind the indent, its stars being stars', async () => {
    const cwd = folderWith({
      'a.yaml': `${issue('    正文: 甲。\n')}附件:\n  - { 标题: 说明, 文件: 说明.txt }\n`,
      '说明.txt': '第一段。\n\n　　今年**2月30日**人員到会。',
    });
    const { out } = await runIn({ cwd, engine }, 'check');
    expect(places(out)).toContain('说明.txt:3:9 no-such-day');
    expect(places(out)).toContain('说明.txt:3:15 traditional-character');
  });

  test('a caption that the issue replaces is not read, one that prints is', async () => {
    const csv = '人員名单,,\n单位,数量,备注\n青石县,1,无\n';
    const cwd = folderWith({
      'a.yaml': issue('    表格: { 文件: 表.csv }\n'),
      'b.yaml': issue('    表格: { 文件: 表.csv, 表题: 人员名单 }\n'),
      '表.csv': csv,
    });
    expect(places((await runIn({ cwd, engine }, 'check', 'a.yaml')).out)).toEqual(['表.csv:1:2 traditional-character']);
    expect(places((await runIn({ cwd, engine }, 'check', 'b.yaml')).out)).toEqual(['b.yaml:5:15 file-read']);
  });
});

describe('--fix', () => {
  test('mends the text and the CSV that an issue names, and nothing else of them', async () => {
    const cwd = folderWith({
      'a.yaml': `${issue('    表格: { 文件: 表.csv }\n')}附件:\n  - { 标题: 说明, 文件: 说明.txt }\n`,
      '表.csv': '单位,情况\r\n青石县,"人員到位，""好""。"\r\n',
      '说明.txt': '\ufeff　　人員到会。\r\n第二段。\r\n',
    });
    await runIn({ cwd, engine }, 'check', '--fix');
    const read = (name: string) => fs.readFileSync(path.join(cwd, name), 'utf8');
    expect(read('表.csv')).toBe('单位,情况\r\n青石县,"人员到位，""好""。"\r\n');
    expect(read('说明.txt')).toBe('\ufeff　　人员到会。\r\n第二段。\r\n');
  });

  test('a GBK table becomes UTF-8 with the mark by which Excel knows it', async () => {
    const gbk = Buffer.from('b5a5cebb2cc7e9bff60ac7e0caafcfd82cb5bd8654', 'hex');
    const cwd = folderWith({ 'a.yaml': issue('    表格: { 文件: 表.csv }\n'), '表.csv': gbk });
    await runIn({ cwd, engine }, 'check', '--fix');
    const bytes = fs.readFileSync(path.join(cwd, '表.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toBe('\ufeff单位,情况\n青石县,到员');
  });

  test('leaves alone what a unit sent: files of an issue folder, and a text given by its own name', async () => {
    const named = `${issue('    正文: 甲。\n')}附件:\n  - { 标题: 说明, 文件: 说明.txt }\n`;
    const cwd = folderWith({
      '2024-10/issue.yaml': named,
      '2024-10/说明.txt': '人員。',
      'a.yaml': named,
      '说明.txt': '人員。',
    });
    await runIn({ cwd, engine }, 'check', '2024-10', '--fix');
    await runIn({ cwd, engine }, 'check', 'a.yaml', '说明.txt', '--fix');
    expect(fs.readFileSync(path.join(cwd, '2024-10/说明.txt'), 'utf8')).toBe('人員。');
    expect(fs.readFileSync(path.join(cwd, '说明.txt'), 'utf8')).toBe('人員。');
  });
});
