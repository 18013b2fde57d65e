/** What a rate would be if these figures were its part and its whole. */

import { add, type Decimal, magnitude, negated, percent, scaled } from '../../decimal.ts';
import { type Bounds, difference, exactly, rateOf, rounded, sumBounds } from '../bounds.ts';
import type { Figure } from './figure.ts';

export interface ProseReading {
  /** Counted together; of a rate of what is left, those that are taken away from the whole. */
  readonly parts: readonly Figure[];
  readonly isRest: boolean;
  readonly whole: Figure;
  /** At the decimals the rate is printed with; a stretch where the figures are rounded ones. */
  readonly rate: Bounds;
  /** From the figures as printed, two decimals more. */
  readonly quotient: Decimal;
}

/** A rate with the figures it may be the rate of. */
export interface RateClaim {
  readonly rate: Figure;
  /** As written: 整改率. */
  readonly words: string;
  /** What it comes nearest to; more than one where there are several measures and the text does not say which. */
  readonly readings: readonly ProseReading[];
  /** Other readings, any of which may be meant. */
  readonly others: readonly ProseReading[];
  /** Whether the figures stand so near that nothing else can be meant. */
  readonly isClose: boolean;
}

/**
 * None where the whole may be zero, or less than its parts.
 * @param isRest the parts are what is not: 合格率 of 不合格7685批次
 */
export function readingsOf(
  parts: readonly Figure[],
  whole: Figure,
  rate: Figure,
  isRest = false,
): readonly ProseReading[] {
  const [all, some] = [boundsOf(whole), sumBounds(parts.map(boundsOf))];
  const exact = sumBounds(parts.map(({ value }) => exactly(value))).low;
  const part = isRest ? difference(all, some) : some;
  const total = isRest ? add(whole.value, negated(exact)) : exact;
  if (part.low.units < 0n) return [];
  const inThousands = rate.unit.kind === 'permille' ? 1 : 0;
  const bounds = rateOf({ low: scaled(part.low, inThousands), high: scaled(part.high, inThousands) }, all, rate.digits);
  const quotient = percent(scaled(total, inThousands), whole.value, rate.digits + 2);
  return bounds && quotient ? [{ parts, whole, rate: bounds, quotient, isRest }] : [];
}

/** How far from the rate as printed: of several readings the one that is meant is the nearest. */
export const farness = ({ quotient }: ProseReading, rate: Figure): Decimal =>
  magnitude(add(quotient, negated(rate.value)));

/** A count is what it is; an amount, or a count in 万, was rounded to its last figure. */
export const boundsOf = ({ value, step, whole }: Figure): Bounds => (whole ? exactly(value) : rounded(value, step));
