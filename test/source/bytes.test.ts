import { expect, test } from 'vitest';
import type { Data } from '../../src/source/data.ts';
import { readSource } from '../../src/source/read.ts';
import { grammar } from './grammar.ts';
import { showFinding, showRange } from './show.ts';

const read = (bytes: Uint8Array | string) => readSource(bytes, 'a.yaml', grammar);
const title = (bytes: Uint8Array | string) =>
  (read(bytes).source.data as ReadonlyMap<string, Data> | undefined)?.get('标题');
const said = (bytes: Uint8Array | string) =>
  read(bytes).findings.map(
    ({ code, range, severity, fix }) => `${showRange(range)} ${severity} ${code}${fix ? ` ${fix.length} edits` : ''}`,
  );

const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** 标题: 期号 */
const gb = Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xc6, 0xda, 0xba, 0xc5]);
/** 标题: 𠮷, whose four bytes GBK does not have. */
const gb4 = Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0x95, 0x34, 0xb2, 0x35]);

test('UTF-8 with or without BOM, CRLF or LF, is read without a remark', () => {
  for (const text of ['标题: 期号', '\ufeff标题: 期号', '标题: 期号\r\n', '\ufeff# 注\r\n标题: 期号\r\n']) {
    for (const bytes of [text, new TextEncoder().encode(text)]) {
      expect([title(bytes), said(bytes)]).toEqual(['期号', []]);
    }
  }
});

test('GB18030 and UTF-16 are read and told; the cure is to write the text as UTF-8', () => {
  expect([title(gb), said(gb)]).toEqual(['期号', ['1:1-1 warning encoding 0 edits']]);
  expect(title(gb4)).toBe('𠮷');
  for (const big of [false, true]) {
    const bytes = utf16('标题: 期号', big);
    expect([title(bytes), said(bytes)]).toEqual(['期号', ['1:1-1 warning encoding 0 edits']]);
  }
});

test('UTF-8 with a few bytes spoilt is not taken for GB18030', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('标题: 做好汛期值守\n'), 0xb1, 0xea, 0x3a]);
  expect(said(bytes)[0]).toMatch(/^2:1-1 error encoding-broken/);
  expect(title(bytes)).toBe('做好汛期值守');
});

test('what is no text is named', () => {
  const files = {
    docx: 'PK\u0003\u0004…',
    doc: '\u00d0\u00cf\u0011\u00e0',
    pdf: '%PDF-1.7',
    png: '\u0089PNG',
    nul: '\u00b1\u00ea\0',
  };
  const messages = Object.values(files).map((text) =>
    read(Buffer.from(text, 'latin1')).findings.map(showFinding).join(),
  );
  expect(messages.map((message) => message.split('\n')[1]?.trim())).toEqual([
    '这不是文本，是Word 文档（.docx）或压缩包',
    '这不是文本，是旧式 Word 或 WPS 文档（.doc、.wps）',
    '这不是文本，是PDF 文件',
    '这不是文本，是图片',
    '这不是文本文件，读不出文字',
  ]);
});

test('a lone CR ends a line, and is told', () => {
  expect(said('标题: 甲\r导语: 乙\r')).toEqual(['1:6-6 warning line-end 0 edits']);
  expect(read('标题: 甲\r导语: 乙\r').source.text).toBe('标题: 甲\n导语: 乙\n');
});

test('what no Word document can hold is an error at its place, raw or escaped', () => {
  expect(said('标题: 甲\0乙\u0008\ufffe')).toEqual([
    '1:6-7 error control-character',
    '1:8-9 error control-character',
    '1:9-10 error control-character',
  ]);
  expect(said('标题: "甲\\x00\\uFFFF\\ud83d乙"')).toEqual([
    '1:7-11 error control-character',
    '1:11-17 error control-character',
    '1:17-23 error control-character',
  ]);
  expect([title('标题: "\\ud83d\\ude00\\t\\x85"'), said('标题: "\\ud83d\\ude00\\t\\x85"')]).toEqual(['😀\t\u0085', []]);
  expect(said('标题: 甲\ud800')).toEqual(['1:6-7 error control-character']);
});

test('an empty file says what the smallest issue is', () => {
  for (const text of ['', '\ufeff', '\n \n', '# 注', '---\n']) expect(said(text)).toEqual(['1:1-1 error empty-file']);
});
