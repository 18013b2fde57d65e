/** What of a stated change cannot be true. */

import { add, compare, type Decimal, magnitude, negated } from '../../decimal.ts';
import { type Bounds, exactly, difference as less, overlap, rateOf, sumBounds } from '../bounds.ts';
import { type Before, noneBefore } from '../whole-number.ts';
import type { StatedChange } from './changes.ts';
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

/** The first fault of a change; undefined where it holds, or cannot be decided. */
export function faultOf(change: StatedChange): ChangeFault | undefined {
  const { value, earlier, difference, percent: rate, way } = change;
  if (earlier) return faultAgainst(earlier, change);
  if (difference && way === 1 && difference.unit.kind !== 'points' && compare(difference.value, value.value) > 0)
    return { kind: 'too-much', at: difference };
  if (rate && difference) {
    const [now, moved] = [boundsOf(value), boundsOf(difference)];
    const before = way === 1 ? less(now, moved) : sumBounds([now, moved]);
    const exact = add(value.value, way === 1 ? negated(difference.value) : difference.value);
    return percentFault(rate, moved, before, difference.value, exact);
  }
  if (!rate || !value.whole || way === 0 || rate.unit.kind !== 'percent') return undefined;
  const near = noneBefore(value.value, rate.value, way);
  return near && { kind: 'no-number', at: rate, near };
}

function faultAgainst(
  earlier: Figure,
  { value, difference, percent: rate, way }: StatedChange,
): ChangeFault | undefined {
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
