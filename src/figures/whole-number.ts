/** What a count can have been before, if it changed by a percentage: only whole numbers come into question. */

import { add, compare, type Decimal, magnitude, negated, percent, truncated } from '../decimal.ts';

export interface Before {
  readonly count: Decimal;
  /** What the change from it would be, at the decimals asked for, without its sign. */
  readonly rate: Decimal;
}

/** More whole numbers than these always hold one that fits. */
const mostTried = 4n;

/**
 * The two counts before that come nearest to the percentage, when none gives it: 32 after a fall of 28.9 % was 45; none
 * gives 29.5 %. undefined where one does, or where it cannot be decided.
 * @param now a count above zero
 * @param rate not below zero; its scale says how it was rounded
 */
export function noneBefore(now: Decimal, rate: Decimal, way: 1 | -1): readonly Before[] | undefined {
  if (now.units <= 0n || now.scale > 0) return undefined;
  // From none to some is called 上升100%.
  if (way === 1 && rate.units === 100n * 10n ** BigInt(rate.scale)) return undefined;
  const base = 1000n * 10n ** BigInt(rate.scale);
  const edge = (half: bigint): bigint => base + BigInt(way) * (10n * rate.units + half);
  // A fall of all there was leaves nothing.
  if (edge(5n) <= 0n || edge(-5n) <= 0n) return rate.units * 10n === base ? [] : undefined;
  const [one, other] = [(now.units * base) / edge(5n), (now.units * base) / edge(-5n)];
  const [low, high] = one < other ? [one, other + 1n] : [other, one + 1n];
  if (high - low > mostTried) return undefined;
  const counts = Array.from({ length: Number(high - low) + 1 }, (_, nth) => ({ units: low + BigInt(nth), scale: 0 }));
  const tried = counts.flatMap((count): Before[] => {
    const change = percent(magnitude(add(now, negated(count))), count, rate.scale);
    return change ? [{ count, rate: change }] : [];
  });
  const away = (before: Before): Decimal => magnitude(add(before.rate, negated(rate)));
  if (tried.some((before) => away(before).units === 0n)) return undefined;
  // Of many, a rate that was cut off instead of rounded cannot be distinguished from one that is wrong.
  if (now.units >= 100n && tried.some(({ count }) => isCutOff(now, count, rate))) return undefined;
  const near = tried.toSorted((a, b) => compare(away(a), away(b))).slice(0, 2);
  return near.toSorted((a, b) => compare(a.count, b.count));
}

function isCutOff(now: Decimal, count: Decimal, rate: Decimal): boolean {
  const finer = percent(magnitude(add(now, negated(count))), count, rate.scale + 3);
  return finer !== undefined && compare(truncated(finer, rate.scale), rate) === 0;
}
