/** What a rate would be if these figures were its part and its whole. */

import { type Bounds, exactly, rateOf, rounded, sum } from '../bounds.ts';
import { type Decimal, percent } from '../decimal.ts';
import type { Figure } from './figure.ts';

export interface Reading {
  /** Counted together. */
  readonly parts: readonly Figure[];
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
  /** The nearest reading; more than one where the figures are given in several measures and the text does not say which. */
  readonly readings: readonly Reading[];
  /** Readings less near, any of which may be meant. */
  readonly others: readonly Reading[];
  /** Whether the figures stand so near that nothing else can be meant. */
  readonly isClose: boolean;
}

/** None where the whole may be zero. */
export function readingsOf(parts: readonly Figure[], whole: Figure, rate: Figure): readonly Reading[] {
  const digits = rate.digits + (rate.unit.kind === 'permille' ? 1 : 0);
  const bounds = rateOf(sum(parts.map(boundsOf)), boundsOf(whole), digits);
  const total = sum(parts.map(({ value }) => exactly(value))).low;
  const quotient = percent(total, whole.value, digits + 2);
  return bounds && quotient ? [{ parts, whole, rate: bounds, quotient }] : [];
}

/** A count is what it is; an amount, or a count in 万, was rounded to its last figure. */
export const boundsOf = ({ value, step, whole }: Figure): Bounds => (whole ? exactly(value) : rounded(value, step));
