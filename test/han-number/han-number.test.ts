import { expect, test } from 'vitest';
import { hanNumber, hanValue } from '../../src/han-number.ts';

test('as they are written', () => {
  expect([1, 9, 10, 11, 20, 21, 99, 100, 101, 110, 115, 120].map(hanNumber).join(' ')).toBe(
    '一 九 十 十一 二十 二十一 九十九 一百 一百零一 一百一十 一百一十五 一百二十',
  );
});

test('what is written is read again', () => {
  const all = Array.from({ length: 999 }, (_, index) => index + 1);
  expect(all.map(hanNumber).map(hanValue)).toEqual(all);
});

test.each(['', '二二', '三四十', '二三', '百', '十百', '一千', '十一 ', '第一', '〇', '两', '3'])(
  '%j is none',
  (text) => {
    expect(hanValue(text)).toBeUndefined();
  },
);
