import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, formatDecimal, parseDecimal, percent, subtract } from '../../src/decimal.ts';
import { fillSentence } from '../../src/figures/sentence.ts';

const rate = (part: string, whole: string, digits: number): string | undefined => {
  const [a, b] = [parseDecimal(part), parseDecimal(whole)];
  const result = a && b && percent(a, b, digits);
  return result && formatDecimal(result);
};

test('rates are exact and rounded half up', () => {
  expect(rate('3353', '3462', 1)).toBe('96.9');
  expect(rate('764', '783', 1)).toBe('97.6');
  expect(rate('7422', '7450', 2)).toBe('99.62');
  expect(rate('1940', '2017', 2)).toBe('96.18');
  expect(rate('1', '8', 0)).toBe('13');
  expect(rate('339.96', '436.2', 1)).toBe('77.9');
  expect(rate('-1', '8', 1)).toBe('-12.5');
  expect(rate('1', '0', 1)).toBeUndefined();
});

test('a figure reads back as typed', () => {
  expect(
    ['129.80', '0.05', '-3', '1,260.79'].map((text) => formatDecimal(parseDecimal(text) ?? { units: 0n, scale: 0 })),
  ).toEqual(['129.80', '0.05', '-3', '1260.79']);
  expect(['', '1.', '.5', '1,26', '二', '1e3', '１２'].map(parseDecimal)).toEqual(Array(7).fill(undefined));
});

test('sums and differences undo each other', () => {
  const figure = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(figure, figure, ([a, s], [b, t]) => {
      const [x, y] = [
        { units: a, scale: s },
        { units: b, scale: t },
      ];
      const back = subtract(add(x, y), y);
      expect(back.units * 10n ** BigInt(6 - back.scale + 6)).toBe(x.units * 10n ** BigInt(12 - x.scale));
    }),
    { seed: 1 },
  );
});

test('a sentence is filled, and every fault lies on its braces', () => {
  const figures = {
    values: new Map<string, string | ReadonlyMap<string, string>>([
      ['排查', '3462'],
      ['整改', '3353'],
      [
        '检查',
        new Map([
          ['青石县', '12'],
          ['芦县', '30'],
        ]),
      ],
    ]),
    definitions: new Map([
      ['整改率', { ratio: { part: '整改', whole: '排查', digits: 1 } }],
      ['待改', { difference: ['排查', '整改'] }],
    ]),
    period: '1月15日至3月8日',
  };
  const filled = fillSentence(
    '{{时段}}检查{{检查}}家，排查{{ 排查 }}个，整改率{{整改率}}，待改{{待改}}个。',
    figures,
    [],
  );
  expect(filled.text).toBe('1月15日至3月8日检查42家，排查3462个，整改率96.9%，待改109个。');
  expect(filled.findings).toEqual([]);
  const wrong = fillSentence('共{{排察}}个，{{同比 排查}}。', figures, ['x']);
  expect(wrong.findings.map(({ code, span }) => [code, span])).toEqual([
    ['unknown-indicator', { start: 1, end: 7 }],
    ['nothing-to-compare', { start: 9, end: 18 }],
  ]);
});
