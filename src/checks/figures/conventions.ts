/** Ways to print a rate that the standard does not know, and offices use. */

import { compare, type Decimal, truncated } from '../../decimal.ts';
import type { Figure } from '../../figures/prose/figure.ts';

/** 47.8% printed as 47%: cut off, not rounded. */
export const isCut = (exact: Decimal, { digits, value }: Figure): boolean =>
  compare(truncated(exact, digits), value) === 0;

/** 66.67% printed as 66.70%: rounded to one decimal less, then filled up. @param shorter rounded to that decimal */
export const isPadded = (shorter: Decimal | undefined, { digits, value, text }: Figure): boolean =>
  digits > 0 && /0\D*$/.test(text) && shorter !== undefined && compare(shorter, value) === 0;
