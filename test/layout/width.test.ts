import { expect, test } from 'vitest';
import { emWidth, largestThat, textWidth } from '../../src/layout/width.ts';
import { pt } from '../../src/measure.ts';

test.each([
  ['', 0],
  ['云岭市', 3],
  ['2024年3月9日', 6],
  ['（第2期）', 4.5],
  ['“两会”——…·×', 9],
  ['〔2024〕', 4],
  ['A b%', 2],
  ['　', 1],
  ['𠮷野', 2],
  ['é', 0.5],
  // A letter and its combining mark, a joiner, a variation selector: one, none, none.
  ['e\u0301', 0.5],
  ['云\u200B岭', 2],
  ['云\uFE00', 1],
  ['ｶﾅ', 1],
])('%s is %d em wide', (text, em) => {
  expect(emWidth(text)).toBe(em);
});

test('run spacing is added once a character, also to half-width ones', () => {
  expect(textWidth('云岭', pt(16), pt(-0.25))).toBe(31.5);
  expect(textWidth('24', pt(16), pt(-0.25))).toBe(15.5);
  expect(textWidth('e\u0301', pt(16), pt(-0.25))).toBe(7.75);
});

test('the largest of very many', () => {
  expect(largestThat(Array.from({ length: 300_000 }, (_, index) => index))).toBe(299_999);
  expect(largestThat([])).toBe(0);
});
