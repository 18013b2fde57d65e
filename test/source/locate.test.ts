import { expect, test } from 'vitest';
import type { Path, Span } from '../../src/diagnostic.ts';
import { readSource } from '../../src/source/read.ts';
import { grammar } from './grammar.ts';
import { showRange } from './show.ts';

const text = `标题: "甲\\n乙\\u4e19"
报头: {名称: [一, "二"], 期号: }
导语: 折行的文字，
  接着 English
  words

  新段
栏目：
　　－ 标题：*某县
　　  条目:
      - 甲
      -
    - 正文: |

        第一段
          第二段
`;
const { source } = readSource(text, 'a.yaml', grammar);
const at = (path: Path, span?: Span, target?: 'key' | 'value') => showRange(source.locate(path, span, target));
/** The value's text from start to end. */
const span = (start: number, end: number): Span => ({ start, end });

test('a value, its key, a map, a list, an empty value', () => {
  expect(at(['标题'])).toBe('1:5-17');
  expect(at(['标题'], undefined, 'key')).toBe('1:1-3');
  expect(at(['报头'])).toBe('2:1-3');
  expect(at(['报头', '名称', 1])).toBe('2:14-17');
  expect(at(['报头', '期号'])).toBe('2:20-22');
  expect(at(['栏目', 0])).toBe('9:5-11');
  expect(at(['栏目', 0, '标题'])).toBe('9:8-11');
  expect(at(['栏目', 0, '条目', 1])).toBe('12:7-8');
  expect(at(['栏目', 0, '条目', 0], undefined, 'key')).toBe('11:9-10');
  expect(at([])).toBe('1:1-17');
});

test('a stretch of a value: escapes, folds, paragraphs, a text that was cured', () => {
  expect(at(['标题'], span(0, 1))).toBe('1:6-7');
  expect(at(['标题'], span(1, 2))).toBe('1:7-9');
  expect(at(['标题'], span(3, 4))).toBe('1:10-16');
  expect(at(['导语'], span(5, 9))).toBe('3:10-4:6');
  expect(at(['导语'], span(8, 15))).toBe('4:5-12');
  expect(at(['导语'], span(9, 22))).toBe('4:6-5:8');
  expect(at(['导语'], span(23, 25))).toBe('7:3-5');
  expect(at(['栏目', 0, '标题'], span(0, 2))).toBe('9:8-10');
  expect(at(['栏目', 1, '正文'], span(0, 3))).toBe('15:9-12');
  expect(at(['栏目', 1, '正文'], span(4, 9))).toBe('16:9-14');
  expect(at(['标题'], span(2, 99))).toBe('1:9-16');
  expect(at(['标题'], span(99, 99))).toBe('1:16-16');
});

test('what is not written is found at its nearest written ancestor', () => {
  expect([at(['落款', '日期']), source.depth(['落款', '日期'])]).toEqual(['1:1-17', 0]);
  expect([at(['报头', '日期'], span(0, 1)), source.depth(['报头', '日期'])]).toEqual(['2:1-3', 1]);
  expect([at(['栏目', 0, '条目', 7]), source.depth(['栏目', 0, '条目', 7])]).toEqual(['10:5-7', 3]);
  expect([at(['标题', 0], span(0, 1)), source.depth(['标题', 0])]).toEqual(['1:5-17', 1]);
  expect(source.depth(['栏目', 0, '条目', 0])).toBe(4);
});

test('a file without data still has places', () => {
  const broken = readSource('- 甲', 'a.yaml').source;
  expect([broken.data, broken.depth(['标题'])]).toEqual([undefined, 0]);
  expect(showRange(readSource('', 'a.yaml').source.locate(['标题']))).toBe('1:1-1');
});
