/** 30家，分为工贸18家、化工7家和其他5家; 45处，按类型分，用电20处、用气25处: one clause takes the whole apart. */

import type { Figure, Prose } from '../figure.ts';
import { isMean, isSize, measureOf, sameUnit } from '../phrase.ts';
import type { Sum } from './sum.ts';

/** 分别为党务2期、业务2期; 由中央1.2亿元、省级1.1亿元组成. */
const divides = /^(?:分别为|分别是|分为|由)[^，\d]{1,12}$/;
const by = /^(?:按|分)[^，。；]{1,10}(?:分|看|划分|统计)$/;

/** 增加值82亿元。第一、二、三产业增加值分别为2亿元、34亿元和46亿元. */
export function ofIndustries({ figures, text }: Prose): readonly Sum[] {
  if (!/第一、第?二、第?三/.test(text)) return [];
  return figures.flatMap((first, at): readonly Sum[] => {
    if (!/^第一、第?二、第?三(?:次)?产业[^，。；]{0,14}分别(?:为|是|达|达到|完成|实现)?$/.test(first.label)) return [];
    const parts = figures.slice(at, at + 3);
    const last = figures[at + 3];
    if (parts.length < 3 || last?.clause === first.clause) return [];
    if (!parts.every((part) => isSize(part) && sameUnit(part, first) && part.clause === first.clause)) return [];
    const total = figures.slice(Math.max(0, at - 6), at).findLast((one) => isSize(one) && sameUnit(one, first));
    if (!total || total.clause.bracket > 0 || isMean(total) || first.clause.sentence - total.clause.sentence > 1)
      return [];
    return [{ total, parts, parted: 'all', rounded: true }];
  });
}

export function divided({ clauses, figures, text }: Prose): readonly Sum[] {
  if (!/分别|分为|组成|构成|按/.test(text)) return [];
  const order = new Map(clauses.map((clause) => [clause.end + 1, clause]));
  return figures.flatMap((first, at): readonly Sum[] => {
    const total = figures[at - 1];
    const { clause } = first;
    if (!total || first.previous || !isSize(total) || total.clause.bracket !== clause.bracket) return [];
    const before = order.get(clause.start);
    const isBy = before !== undefined && before !== total.clause && by.test(text.slice(before.start, before.end));
    const isNext = total.clause.end + 1 === (isBy ? before.start : clause.start);
    if (!isNext || !(isBy || divides.test(first.label))) return [];
    const parts = clause.figures;
    const last = parts.at(-1) as Figure;
    if (parts.length < 2 || !parts.every((part) => isSize(part) && sameUnit(part, total))) return [];
    if (!parts.slice(1).every(({ label }) => /^[、和及与][^，\d]{0,12}$/.test(label))) return [];
    if (first.label.startsWith('由') && !/^(?:组成|构成)/.test(last.after)) return [];
    if (
      /等|每|各/.test(last.after) ||
      /每|各|平均/.test(total.label) ||
      parts.some((part) => measureOf(part) !== measureOf(total))
    )
      return [];
    return [{ total, parts, parted: isBy ? 'perhaps' : 'all' }];
  });
}
