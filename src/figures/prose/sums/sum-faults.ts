/** What of a stated total cannot be true. */

import { compare, type Decimal } from '../../../decimal.ts';
import { overlap, sumBounds } from '../../bounds.ts';
import type { Figure } from '../figure.ts';
import { boundsOf } from '../reading.ts';
import { type Sum, totalOf } from './sum.ts';

export type SumFault =
  /** One part alone is more than the whole. */
  | { readonly kind: 'part'; readonly part: Figure }
  /** Together they are more, or less, than the total; `rounding`: by no more than rounding may have done. */
  | { readonly kind: 'more' | 'less' | 'rounding'; readonly sum: Decimal };

export function faultOfSum({ total, others = [], parts, parted }: Sum): SumFault | undefined {
  const whole = boundsOf(total);
  if (parted === 'some' && goesOn(parts, total)) return undefined;
  const isOver = (one: Figure, of: Figure): boolean => compare(boundsOf(one).low, boundsOf(of).high) > 0;
  const part = parts.find((one) => isOver(one, total) && others.every((other) => isOver(one, other)));
  if (part) return { kind: 'part', part };
  if (parts.length < 2) return undefined;
  const together = totalOf(parts);
  const fits = (one: Figure): boolean => {
    const away = compare(together, one.value);
    return away === 0 || (away < 0 && parted === 'some');
  };
  if (fits(total) || others.some(fits) || isNested(parts)) return undefined;
  // 函询125件，谈话18件，其中…: of both.
  const heads = [total, ...others.filter(({ start }) => start > total.start)];
  if (parted === 'some' && compare(together, totalOf(heads)) <= 0) return undefined;
  if (groupsOf(parts).some((group) => group.length > 1 && compare(totalOf(group), total.value) === 0)) return undefined;
  const near = overlap(sumBounds(parts.map(boundsOf)), whole);
  if (parted === 'some') return near ? undefined : { kind: 'more', sum: together };
  return { kind: near ? 'rounding' : compare(together, total.value) > 0 ? 'more' : 'less', sum: together };
}

/** 回访246件，满意240件、一般5件、不满意1件: those behind the first take it apart again. */
const isNested = ([first, ...rest]: readonly Figure[]): boolean =>
  first !== undefined && rest.length > 1 && compare(totalOf(rest), first.value) === 0;

/** 58件，其中诉讼21件，诉前调解37件，调解成功29件: the whole is reached before the clause that speaks of what became of it. */
const goesOn = (parts: readonly Figure[], total: Figure): boolean =>
  parts.some(
    ({ clause }, at) =>
      at > 0 &&
      clause !== parts[at - 1]?.clause &&
      overlap(sumBounds(parts.slice(0, at).map(boundsOf)), boundsOf(total)) &&
      (at > 1 || compare(totalOf(parts.slice(0, at)), total.value) === 0),
  );

/** The parts of each clause: 10人（男6人、女4人，党员3人） counts the same ones twice. */
function groupsOf(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  return [...new Set(parts.map(({ clause }) => clause))].map((clause) =>
    parts.filter((part) => part.clause === clause),
  );
}
