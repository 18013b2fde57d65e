import { describe, expect, test } from 'vitest';
import { textOfLines } from '../../src/flow/lines.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { say } from './say.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((char) => {
      const [low, high] = [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8];
      return little ? [low, high] : [high, low];
    }),
  );
const read = (content: string | Uint8Array): string =>
  say(typeof content === 'string' ? utf8(content) : content, '来稿.txt');
const readAs = (encoding: string): string => `1:1 info file-read 文件是 ${encoding} 编码，已按它读出`;

test('a line is a paragraph, a blank one is none, and the blanks at its ends are kept', () => {
  expect(read('标题\n\n　　第一段 \n \t　\n第二段')).toBe('1 标题\n3 　　第一段 \n5 第二段');
});

test.each([
  ['LF', '甲\n乙\n'],
  ['CRLF', '甲\r\n乙\r\n'],
  ['CR', '甲\r乙\r'],
])('lines that end in %s', (_, text) => {
  expect(read(text)).toBe('1 甲\n2 乙');
  const { flow } = readFlow(utf8(text), '来稿.txt');
  expect(
    textOfLines(flow?.lines ?? [])
      .split(/\r?\n/)
      .slice(0, 2),
  ).toEqual(['甲', '乙']);
});

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('青石县'), ''],
    ['UTF-8 with a mark', utf8('\ufeff青石县'), ''],
    ['GB18030', Uint8Array.of(0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8), readAs('GB18030')],
    ['UTF-16, little end first', utf16('青石县', true), readAs('UTF-16LE')],
    ['UTF-16, big end first', utf16('青石县', false), readAs('UTF-16BE')],
  ])('%s', (_, bytes, said) => expect(read(bytes)).toBe(`1 青石县${said && `\n${said}`}`));

  test('a few bytes spoilt: the rest is read, and the place is told', () => {
    const bytes = utf8('云岭市青石县\n枫林县x芦县');
    bytes[utf8('云岭市青石县\n枫林县').length] = 0xff;
    expect(read(bytes)).toMatch(
      /^1 云岭市青石县\n2 枫林县�芦县\n2:4 error encoding-broken 从这里起有 1 处文字已损坏.* → .+$/,
    );
  });
});

describe('what is no text', () => {
  const unread = (message: string) =>
    `1:1 error file-content ${message} → 要查的是文字：给 .docx，或用记事本存成 UTF-8 的 .txt`;
  test.each([
    ['zeros', utf8('甲\0乙'), '这不是文本文件，读不出文字'],
    ['zeros far down', utf8(`${'甲'.repeat(5000)}\0`), '这不是文本文件，读不出文字'],
    ['UTF-16 without a mark', utf16('青石县abc', true).subarray(2), '这不是文本文件，读不出文字'],
    ['control characters all over', utf8('\u0001\u0002\u0003\u0004甲\u0005\u0006'), '这不是文本文件，读不出文字'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), '这不是文本，是图片'],
  ])('%s', (_, bytes, message) => expect(read(bytes)).toBe(unread(message)));

  test('nothing but blanks', () => expect(read(' \n　\n')).toMatch(/^1:1 error file-content 里面没有文字，没有可查的/));
});

test('a few control characters that old programs leave do not make it unreadable', () => {
  expect(read(`${'甲'.repeat(200)}\u001a`)).toBe(`1 ${'甲'.repeat(200)}\u001a`);
});

test('more than people write', () => {
  expect(read('甲\n'.repeat(200_001))).toMatch(/^1:1 error too-large 文字太长：超过 20 万行/);
  expect(read('甲'.repeat(6_000_000))).toMatch(/^1:1 error too-large 文字文件太大：超过 8 MB/);
  expect(readFlow(utf8('青石县\n'.repeat(190_000)), '来稿.txt').flow?.lines).toHaveLength(190_000);
});
