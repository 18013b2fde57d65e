import { describe, expect, test } from 'vitest';
import { docxOf, hanzi, text } from './elements.ts';
import { middle, render } from './render.ts';
import { canRender } from './tools.ts';

/** GB/T 9704-2012, 7.5: outer side, one character in, the dashes 7 mm below the type area, which ends at 262 mm. */
describe.skipIf(!canRender)('page numbers', () => {
  const { pages = [] } = canRender ? (render({ four: docxOf([text(hanzi(4 * 22 * 28 - 2))]) }).four ?? {}) : {};
  const numbers = pages.map(({ lines }) => lines.at(-1));

  test('are counted from 1, between two dashes', () => {
    expect(numbers.map((number) => number?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —']);
  });

  test('stand at the right on odd pages, at the left on even ones, one 四号 character in', () => {
    for (const [index, number] of numbers.entries()) {
      if (index % 2 === 0) expect(184 - (number?.right ?? 0)).toBeCloseTo(4.94, 0);
      else expect((number?.left ?? 0) - 28).toBeCloseTo(4.94, 0);
    }
  });

  test('stand 7 mm below the type area', () => {
    for (const number of numbers) expect(Math.abs(middle(number ?? nowhere) - 269)).toBeLessThan(0.6);
  });
});

const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
