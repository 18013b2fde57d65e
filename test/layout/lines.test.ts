import { expect, test } from 'vitest';
import { runLines } from '../../src/layout/lines-of.ts';
import { type Lines, linesFilled, newPieces } from '../../src/layout/pieces.ts';
import { measured, narrowest } from '../../src/layout/table/cell-text.ts';
import type { Run } from '../../src/layout/tree.ts';
import { characterWidth } from '../../src/layout/width.ts';
import { pt, ptToHalfPoint } from '../../src/measure.ts';

const linesOf = (text: string, how: Lines): number => {
  const pieces = newPieces();
  for (const character of text) pieces.add(character, characterWidth(character));
  return linesFilled(pieces.all, how);
};

test.each<[string, Lines, number]>([
  ['', { room: 4 }, 1],
  ['安全生产', { room: 4 }, 1],
  ['安全生产工', { room: 4 }, 2],
  ['安全生', { room: 4, first: 2 }, 2],
  ['安全生', { room: 4, first: -2 }, 1],
  // A mark does not begin a line: the character goes with it, unless it may hang.
  ['安全生产。', { room: 4 }, 2],
  ['安全生产。', { room: 4, hanging: true }, 1],
  ['安全生产。”会', { room: 4, hanging: true }, 2],
  // Nor does an opening one end it.
  ['安全生“产”', { room: 4 }, 2],
  ['安全生“产品”好', { room: 4, hanging: true }, 3],
  // A number, a word is not cut.
  ['共有1234起', { room: 3 }, 2],
  ['共有12.5%起', { room: 4 }, 2],
  // What is longer than a line is.
  ['共1234567890起', { room: 3 }, 3],
  ['1234567890', { room: 2 }, 3],
])('%s in %o takes %i', (text, how, lines) => {
  expect(linesOf(text, how)).toBe(lines);
});

const base = { size: ptToHalfPoint(pt(10)) };
const text = (words: string, size?: number): Run => ({
  kind: 'text',
  text: words,
  ...(size && { props: { size: ptToHalfPoint(pt(size)) } }),
});
const measure = { room: 1000, first: 0 };

test('runs fill one line after another, whatever their size', () => {
  expect(runLines([text('安全'), text('生产会')], base, measure)).toEqual({ lines: 1, tallest: 0 });
  expect(runLines([text('安全'), text('生产', 20)], base, measure)).toEqual({ lines: 2, tallest: 0 });
  expect(runLines([text('安全'), { kind: 'line-break' }, text('生产')], base, measure).lines).toBe(2);
  expect(runLines([], base, measure).lines).toBe(1);
});

test('a word goes over whole where it is of two runs', () => {
  expect(runLines([text('安全生'), text('12'), text('345')], base, measure).lines).toBe(2);
});

test('a room narrower than a character holds one a line', () => {
  expect(runLines([text('安全生产')], base, { room: -40, first: 0 }).lines).toBe(4);
});

const plain = { gap: 0, unbroken: () => [] };

test.each(['安全生产专项整治', '排查隐患1234处，整改完成率98.5%', '（一）领导动态'])(
  '%s fills as many lines as it is measured for',
  (cell) => {
    for (const lines of [1, 2, 3]) {
      const room = narrowest(measured(cell, plain), lines, plain);
      expect(linesOf(cell, { room: room + 0.03 })).toBeLessThanOrEqual(lines);
    }
  },
);
