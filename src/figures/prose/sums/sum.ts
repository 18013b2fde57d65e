/** A total that a text states, with the parts it names. */

import { add, type Decimal } from '../../../decimal.ts';
import type { Figure } from '../figure.ts';
import { isSize, sameUnit } from '../phrase.ts';

export interface Sum {
  readonly total: Figure;
  /** At least one, all in the total's unit. */
  readonly parts: readonly Figure[];
  /** Other figures that may be the total. */
  readonly others?: readonly Figure[];
  /** `all`: they must add up. `some`: together no more than the total. `perhaps`: they stand there as if they were all. */
  readonly parted: 'all' | 'some' | 'perhaps';
  /** What its words mean leaves no part in two of them. */
  readonly exclusive?: true;
  /** Figures of statistics, each rounded by itself: that they miss the whole by as much is nothing to say. */
  readonly rounded?: true;
}

/** Lists longer than this are not checked. */
export const longest = 40;

/** The sizes of one unit among figures that stand together; empty where one of them is no more than about so many. */
export function summands(group: readonly Figure[], like: Figure): readonly Figure[] {
  const parts = group.filter((part) => !part.change && !part.earlier && sameUnit(part, like));
  return parts.every(isSize) ? parts : [];
}

/** The figures from a place on, as long as they go on. */
export function groupFrom(
  figures: readonly Figure[],
  from: number,
  goesOn: (part: Figure) => boolean,
): readonly Figure[] {
  let end = from;
  for (let next = figures[end]; next && end - from <= longest && goesOn(next); next = figures[end]) end += 1;
  return figures.slice(from, end);
}

export const totalOf = (parts: readonly Figure[]): Decimal =>
  parts.reduce((sum, { value }) => add(sum, value), { units: 0n, scale: 0 } as Decimal);
