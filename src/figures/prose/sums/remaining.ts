/** 27处，已摘牌9处；其余18处正在整改: what is done and what is left make the whole. */

import { compare } from '../../../decimal.ts';
import { once } from '../../../once.ts';
import { anyOf } from '../../../pattern.ts';
import type { Figure, Prose } from '../figure.ts';
import { isSize, phraseOf, sameUnit, sees, together } from '../phrase.ts';
import { done, left } from '../words.ts';
import { isAdded } from './listed.ts';
import { type Sum, totalOf } from './sum.ts';

const isLeftover = once(
  () => new RegExp(`(?:${anyOf(left)}|[未没][^，。；\\d]{0,8}|正在(?:办理|整改|处理|推进)中?)的?$`),
);
const unfinished = /^(?:正在|[未没])/;
const isDone = once(() => new RegExp(anyOf(done)));

/** How many figures back the whole may stand. */
const reach = 6;

export function remaining({ figures }: Prose): readonly Sum[] {
  return figures.flatMap((rest, at): readonly Sum[] => {
    if (!isSize(rest) || !isLeft(rest)) return [];
    const before = figures
      .slice(Math.max(0, at - reach), at)
      .filter((figure) => sees(rest, figure) && isSize(figure) && sameUnit(figure, rest));
    const [total, part] = before.slice(-2);
    if (!part || !total || !isDone().test(phraseOf(part)) || isDone().test(total.label)) return [];
    // Whole and part are said together, what is left there too or right behind.
    if (!together(part, total) || rest.clause.part - part.clause.part > 1) return [];
    // What is less than its part is no whole: that one stands further back.
    if (compare(total.value, part.value) < 0) return [];
    // 124件中，已办结98件，正在办理20件，合计118件: what they make together is said.
    const next = figures[at + 1];
    if (next && isSize(next) && sameUnit(next, rest) && isAdded(next) && compare(next.value, total.value) <= 0)
      return [];
    // 12个正在验收，没有开工的还有5个: what is left may be said in several places.
    const more = furtherOf(rest, figures, at);
    if (more.some((_, nth) => compare(totalOf([part, rest, ...more.slice(0, nth + 1)]), total.value) === 0)) return [];
    return [{ total, parts: [part, rest, ...more.filter(isLeft)], parted: 'all' }];
  });
}

function furtherOf(rest: Figure, figures: readonly Figure[], at: number): readonly Figure[] {
  const further = figures.slice(at + 1, at + 1 + reach);
  const end = further.findIndex((figure) => !isSize(figure) || !sameUnit(figure, rest) || !isBeside(figure, rest));
  return end < 0 ? further : further.slice(0, end);
}

const isBeside = ({ clause }: Figure, rest: Figure): boolean =>
  clause.sentence === rest.clause.sentence && clause.bracket === rest.clause.bracket;

/** 尚有109处 says by itself only that there are some. */
const isLeft = ({ label, after }: Figure): boolean =>
  isLeftover().test(label)
    ? !/[尚还仍]有$/.test(label) || /未|没|正在/.test(after)
    : label === '' && unfinished.test(after);
