/** 其中，住宅54万平方米，增长11%；办公楼3万平方米，增长7%；其他12万平方米: each part of the list has more to say, and the last is all the others. */

import { compare } from '../../../decimal.ts';
import type { Figure, Prose } from '../figure.ts';
import { isMean, isSize, measureOf, sameUnit, together } from '../phrase.ts';
import { longest, type Sum, totalOf } from './sum.ts';

/** How many figures back the whole may stand. */
const reach = 8;

export function acrossParts({ figures, text }: Prose): readonly Sum[] {
  if (!text.includes('其中') || !/；其[他余它]/.test(text)) return [];
  return figures.flatMap((first, at): readonly Sum[] => {
    if (!/其中[，：:]?\D{1,16}$/.test(text.slice(Math.max(0, first.start - 20), first.start)) || !isPart(first, first))
      return [];
    const parts = listed(first, figures.slice(at + 1, at + 1 + longest * 3));
    const before = figures.slice(Math.max(0, at - reach), at);
    const total = before.findLast((one) => isSize(one) && sameUnit(one, first));
    if (!parts || !total || isMean(total) || total.clause.bracket > 0) return [];
    const next =
      first.clause.part === total.clause.part + 1 && /[。；]\s*其中\D*$/.test(text.slice(total.end, first.start));
    if (!(together(total, first) || next)) return [];
    const sum = totalOf(parts);
    if (before.some((one) => sameUnit(one, first) && compare(one.value, sum) === 0)) return [];
    return [{ total, parts, parted: 'all', ...(first.unit.kind === 'amount' && { rounded: true }) }];
  });
}

const isPart = (part: Figure, like: Figure): boolean =>
  isSize(part) && sameUnit(part, like) && measureOf(part) === measureOf(like) && part.clause.bracket === 0;

/** The figure that opens each part up to 其他; undefined where one says another, or two of the unit. */
function listed(first: Figure, after: readonly Figure[]): readonly Figure[] | undefined {
  const parts = [first];
  for (const figure of after) {
    const last = parts.at(-1) as Figure;
    if (figure.clause.sentence !== first.clause.sentence) return undefined;
    if (figure.clause.bracket > 0) continue;
    if (together(figure, last)) {
      if (isPart(figure, first)) return undefined;
      continue;
    }
    if (figure.clause.part !== last.clause.part + 1 || !isPart(figure, first)) return undefined;
    parts.push(figure);
    if (/^其[他余它]/.test(figure.label)) return parts.length > 2 ? parts : undefined;
  }
  return undefined;
}
