/** 同比增长17.4%，增幅较上月（-0.6%）提高18.0个百分点; 分别为99.70%和99.72%，女童高于男童0.02个百分点: points between two rates. */

import { add, compare, type Decimal, magnitude, negated, parseDecimal } from '../../decimal.ts';
import { matchesIn } from '../../pattern.ts';

export interface WrongGap {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: Decimal;
}

const rate = '\\d{1,3}(?:\\.\\d{1,3})?';
const patterns = [
  new RegExp(
    `(?<way>增长|上升|提高|下降|降低|减少)(?<now>${rate})%，(?:增幅|增速|降幅|涨幅)[比较][^，。；（(]{2,14}[（(](?<then>[-－—]?${rate})%[）)](?:提高|回升|加快|上升|回落|放缓|收窄|下降|降低|扩大)了?(?<slip>(?<gap>${rate})个百分点)`,
    'dg',
  ),
  new RegExp(
    `分别[为是达]{0,2}(?<now>${rate})%[和、与](?<then>${rate})%，[^，。；\\d]{1,10}(?:高于|低于|比[^，。；\\d]{1,8}[高低])[^，。；\\d]{0,8}(?<slip>(?<gap>${rate})个百分点)`,
    'dg',
  ),
];

export function wrongGaps(text: string): readonly WrongGap[] {
  if (!text.includes('百分点')) return [];
  return patterns.flatMap((pattern) =>
    [...matchesIn(text, pattern)].flatMap((match): WrongGap[] => {
      const { way = '', now = '', then = '', gap = '' } = match.groups ?? {};
      const [start, end] = match.indices?.groups?.slip ?? [0, 0];
      const [value, written, before] = [now, gap, then.replace(/^[-－—]/, '')].map(parseDecimal);
      if (!value || !written || !before) return [];
      const signed = /^[下降减]/.test(way) ? negated(value) : value;
      const right = magnitude(add(signed, negated(/^[-－—]/.test(then) ? negated(before) : before)));
      const step = { units: 1n, scale: Math.max(value.scale, before.scale) };
      // Both were rounded by themselves.
      const away = magnitude(add(right, negated(written)));
      return compare(away, step) <= 0 && value.scale > written.scale
        ? []
        : compare(away, { units: 0n, scale: 0 }) === 0
          ? []
          : [{ start, end, written: gap, right }];
    }),
  );
}
