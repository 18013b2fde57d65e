/** What of a stated change cannot be true. */

import { type Bounds, exactly, difference as less, overlap, rateOf, sum } from '../bounds.ts';
import { add, compare, type Decimal, magnitude, negated, percent } from '../decimal.ts';
import type { Change } from './changes.ts';
import type { Figure } from './figure.ts';
import { boundsOf } from './reading.ts';

export type ChangeFault =
  /** The size then and the difference do not give the size now. */
  | { readonly kind: 'difference'; readonly at: Figure; readonly right: Decimal }
  /** 下降 where it rose, or the reverse. */
  | { readonly kind: 'way'; readonly at: Figure; readonly rose: boolean }
  /** It grew by more than there is. */
  | { readonly kind: 'too-much'; readonly at: Figure }
  /** `moved` over `before` is another percentage. */
  | {
      readonly kind: 'percent';
      readonly at: Figure;
      readonly moved: Decimal;
      readonly before: Decimal;
      readonly right: Bounds;
    }
  /** No whole number then gives this percentage; the two that come nearest, with what they give. */
  | { readonly kind: 'no-number'; readonly at: Figure; readonly near: readonly Before[] };

interface Before {
  readonly before: Decimal;
  readonly rate: Decimal;
}

/** The first fault of a change; undefined where it holds, or cannot be decided. */
export function faultOf(change: Change): ChangeFault | undefined {
  const { value, earlier, difference, percent: rate, way } = change;
  if (earlier) return faultAgainst(earlier, change);
  if (difference && way === 1 && difference.unit.kind !== 'points' && compare(difference.value, value.value) > 0)
    return { kind: 'too-much', at: difference };
  if (rate && difference) {
    const [now, moved] = [boundsOf(value), boundsOf(difference)];
    const before = way === 1 ? less(now, moved) : sum([now, moved]);
    const exact = add(value.value, way === 1 ? negated(difference.value) : difference.value);
    return percentFault(rate, moved, before, difference.value, exact);
  }
  return rate && value.whole ? noNumber(rate, value, way) : undefined;
}

function faultAgainst(earlier: Figure, { value, difference, percent: rate, way }: Change): ChangeFault | undefined {
  const [now, before] = [boundsOf(value), boundsOf(earlier)];
  const moved = compare(value.value, earlier.value);
  if (way !== 0 && moved !== 0 && moved !== way && !overlap(now, before))
    return { kind: 'way', at: rate ?? difference ?? value, rose: moved > 0 };
  const change = moved < 0 ? less(before, now) : less(now, before);
  const exact = magnitude(add(value.value, negated(earlier.value)));
  if (rate) return percentFault(rate, change, before, exact, earlier.value);
  return difference && !overlap(change, boundsOf(difference))
    ? { kind: 'difference', at: difference, right: exact }
    : undefined;
}

function percentFault(
  at: Figure,
  change: Bounds,
  before: Bounds,
  moved: Decimal,
  exact: Decimal,
): ChangeFault | undefined {
  const right = rateOf(change, before, at.digits + (at.unit.kind === 'permille' ? 1 : 0));
  return !right || overlap(right, exactly(at.value)) ? undefined : { kind: 'percent', at, moved, before: exact, right };
}

/** More whole numbers than these always hold one that fits. */
const mostTried = 4n;

/** A count of 32 that fell by 28.9 % was 45; none gives 29.5 %. */
function noNumber(at: Figure, { value }: Figure, way: Change['way']): ChangeFault | undefined {
  if (value.units <= 0n || way === 0 || at.unit.kind !== 'percent') return undefined;
  const base = 1000n * 10n ** BigInt(at.digits);
  const edge = (half: bigint): bigint => base + BigInt(way) * (10n * at.value.units + half);
  if (edge(5n) <= 0n || edge(-5n) <= 0n)
    return at.value.units * 10n === base ? { kind: 'no-number', at, near: [] } : undefined;
  const [one, other] = [(value.units * base) / edge(5n), (value.units * base) / edge(-5n)];
  const [low, high] = one < other ? [one, other + 1n] : [other, one + 1n];
  if (high - low > mostTried) return undefined;
  const tried = Array.from({ length: Number(high - low) + 1 }, (_, nth) => ({ units: low + BigInt(nth), scale: 0 }));
  const rates = tried.flatMap((before): Before[] => {
    const rate = percent(magnitude(add(value, negated(before))), before, at.digits);
    return rate ? [{ before, rate }] : [];
  });
  const away = ({ rate }: Before): Decimal => magnitude(add(rate, negated(at.value)));
  if (rates.some((one) => away(one).units === 0n)) return undefined;
  const near = rates.toSorted((a, b) => compare(away(a), away(b))).slice(0, 2);
  return { kind: 'no-number', at, near: near.toSorted((a, b) => compare(a.before, b.before)) };
}
