/** 第一产业贡献率为4.9%，第二产业贡献率为55.3%，第三产业贡献率为39.8%: they make 100. */

import { add, type Decimal, negated, parseDecimal } from '../../decimal.ts';
import { matchesIn } from '../../pattern.ts';
import { exactly, overlap, rounded, sumBounds } from '../bounds.ts';

export interface Contributions {
  readonly start: number;
  readonly end: number;
  readonly sum: Decimal;
}

const rate = (name: string): string => `(?<${name}>[负-]?\\d{1,3}(?:\\.\\d{1,3})?)[%％]`;
const of = (industry: string): string => `第${industry}产业[^，。；\\d]{0,24}贡献率(?:分别)?(?:为|达|是)?`;
const patterns = [
  new RegExp(
    `${of('一')}(?<slip>${rate('a')}[^。]{0,40}?${of('二')}${rate('b')}[^。]{0,40}?${of('三')}${rate('c')})`,
    'dg',
  ),
  new RegExp(
    `三次产业[^，。；\\d]{0,24}贡献率(?:分别)?(?:为|达|是)?(?<slip>${rate('a')}、${rate('b')}[、和]${rate('c')})`,
    'dg',
  ),
];
const hundred = exactly({ units: 100n, scale: 0 });

export function wrongContributions(text: string): readonly Contributions[] {
  if (!text.includes('贡献率')) return [];
  return patterns.flatMap((pattern) =>
    [...matchesIn(text, pattern)].flatMap(({ groups, indices }): Contributions[] => {
      const { a = '', b = '', c = '' } = groups ?? {};
      const rates = [a, b, c].flatMap((one) => signed(one) ?? []);
      const bounds = sumBounds(rates.map((one) => rounded(one, { units: 1n, scale: one.scale })));
      const [start, end] = indices?.groups?.slip ?? [0, 0];
      const sum = rates.reduce((all, one) => add(all, one), { units: 0n, scale: 0 } as Decimal);
      return rates.length < 3 || overlap(bounds, hundred) ? [] : [{ start, end, sum }];
    }),
  );
}

function signed(digits: string): Decimal | undefined {
  const value = parseDecimal(digits.replace(/^[负-]/, ''));
  return value && digits.length > 0 && /^[负-]/.test(digits) ? negated(value) : value;
}
