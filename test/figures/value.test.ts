/** Indicators computed from one another. */

import { expect, test } from 'vitest';
import { figureOf } from '../../src/figures/value.ts';

/** 0 is the sum of 1, which is that of 2 …; the last is given. */
const chain = (length: number) => ({
  values: new Map([[String(length), '7']]),
  definitions: new Map(Array.from({ length }, (_, n) => [String(n), { sum: [String(n + 1)] }])),
});

test('a chain as long as any office has is computed to its end', () => {
  expect(figureOf('0', chain(60))).toBe('7');
});

test('one of any length ends: in its figure, or in words that name an indicator of it', () => {
  const result = figureOf('0', chain(50_000));
  expect(typeof result === 'string' ? result : result.message.zh).toMatch(/^7$|^指标“\d+”/);
});

test('a ring is told of, however it is entered', () => {
  const ring = {
    values: new Map<string, string>(),
    definitions: new Map([
      ['甲', { sum: ['乙'] }],
      ['乙', { sum: ['丙'] }],
      ['丙', { sum: ['乙'] }],
    ]),
  };
  for (const name of ['甲', '乙', '丙']) expect(figureOf(name, ring)).toMatchObject({ code: 'unknown-indicator' });
});
