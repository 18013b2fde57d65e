/** What a printed figure may stand for: rounded figures compute within bounds, counted ones exactly. */

import { add, compare, type Decimal, negated, percent, scaled } from '../decimal.ts';

/** Both ends belong to it. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const exactly = (value: Decimal): Bounds => ({ low: value, high: value });

/** A figure rounded to `step`: half a step to either side. */
export function rounded(value: Decimal, step: Decimal): Bounds {
  const half = scaled({ units: step.units * 5n, scale: step.scale }, -1);
  return { low: add(value, negated(half)), high: add(value, half) };
}

export const sumBounds = (all: readonly Bounds[]): Bounds =>
  all.reduce((a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) }), exactly({ units: 0n, scale: 0 }));

export const difference = (a: Bounds, b: Bounds): Bounds => ({
  low: add(a.low, negated(b.high)),
  high: add(a.high, negated(b.low)),
});

/** part ÷ whole in percent, rounded half up; undefined where the whole may be zero. Neither may be below zero. */
export function rateOf(part: Bounds, whole: Bounds, digits: number): Bounds | undefined {
  if (whole.low.units <= 0n) return undefined;
  const [low, high] = [percent(part.low, whole.high, digits), percent(part.high, whole.low, digits)];
  return low && high && { low, high };
}

export const holds = ({ low, high }: Bounds, value: Decimal): boolean =>
  compare(low, value) <= 0 && compare(value, high) <= 0;

export const overlap = (a: Bounds, b: Bounds): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
