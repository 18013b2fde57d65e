/** 版记: where its lines are broken. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLines } from '../../src/layout/kept-lines.ts';
import type { Inline, Line } from '../../src/markup/element.ts';
import { plainText } from '../../src/markup/element.ts';
import { pt } from '../../src/measure.ts';
import { presetFor } from '../../src/preset/preset.ts';

const preset = presetFor('bulletin');
const EM = 280;
const linesOf = (line: Line, ems: number): string[] => keptLines(line, ems * EM, pt(14), preset).map(plainText);

/** Names between 、 and with 。 at the end. */
const names = (...all: readonly string[]): Line =>
  all.flatMap((name, index): Inline[] => [
    { kind: 'text', text: name, keep: true },
    { kind: 'text', text: index === all.length - 1 ? '。' : '、' },
  ]);

test('a name that would be cut stands on the next line, the mark behind it with it', () => {
  expect(linesOf(names('市公安局', '市民政局', '市教育局'), 10)).toEqual(['市公安局、市民政局、', '市教育局。']);
  // Nine characters and a half: the mark of the second name has no room.
  expect(linesOf(names('市公安局', '市民政局', '市教育局'), 9.5)).toEqual(['市公安局、', '市民政局、', '市教育局。']);
});

test('a name wider than a line breaks where it may', () => {
  expect(linesOf(names('市工业和信息化局', '市水利局'), 6)).toEqual(['市工业和信息化局、', '市水利局。']);
});

test('text without kept pieces is left alone, and counted where it stands between them', () => {
  expect(linesOf([{ kind: 'text', text: '各县区人民政府，市直各单位' }], 5)).toHaveLength(1);
  const line: Line = [
    { kind: 'text', text: '联系人：周明远，' },
    { kind: 'text', text: '0790-8210000', keep: true },
  ];
  expect(linesOf(line, 14)).toHaveLength(1);
  expect(linesOf(line, 12)).toEqual(['联系人：周明远，', '0790-8210000']);
});

test('pieces of one look are one run again, and nothing of the text is lost', () => {
  const [line] = keptLines(names('甲', '乙'), 99 * EM, pt(14), preset);
  expect(line).toEqual([{ kind: 'text', text: '甲、乙。' }]);
  const pieces = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), keep: fc.boolean() }));
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 30 }), (all, ems) => {
      const line = all.map((piece) => ({ kind: 'text', ...piece }) as const);
      expect(linesOf(line, ems).join('')).toBe(plainText(line));
    }),
  );
});
