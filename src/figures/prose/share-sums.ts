/** 第一产业占24.6%；第二产业占30.2%；第三产业占45.2%: shares of kinds that leave nothing over make 100. */

import { add, type Decimal, parseDecimal, percent } from '../../decimal.ts';
import { once } from '../../once.ts';
import { matchesIn } from '../../pattern.ts';
import { exactly, overlap, rounded, sumBounds } from '../bounds.ts';
import type { Figure, Prose } from './figure.ts';
import { isRate, isSize, sameUnit } from './phrase.ts';
import { totalOf } from './sums/sum.ts';

export interface ShareSum {
  readonly shares: readonly Figure[];
  readonly names: readonly string[];
  readonly sum: Decimal;
  /** The one that the sizes beside them contradict, where these are said; else the last. */
  readonly at: Figure;
}

const kinds = once(() =>
  [
    ['第一产业', '第二产业', '第三产业'],
    ['男性', '女性'],
    ['城镇', '乡村'],
    ['城镇', '农村'],
  ].map((names) => ({ names, patterns: names.map((name) => new RegExp(`^(?:其中)?(?:居住在)?${name}`)) })),
);

/** Shares stand no further apart than this many figures. */
const reach = 12;
const hundred = exactly({ units: 100n, scale: 0 });

export function wrongShareSums({ figures, text }: Prose): readonly ShareSum[] {
  if (!text.includes('占')) return [];
  const named = figures.map((figure, at) =>
    isRate(figure) && isShare(figure) ? namedBy(figure, figures[at - 1]) : '',
  );
  return kinds().flatMap(({ names, patterns }) =>
    figures.flatMap((first, at): readonly ShareSum[] => {
      if (!patterns[0]?.test(named[at] ?? '')) return [];
      const found = [at];
      for (let next = at + 1; next < at + reach && found.length < names.length; next += 1) {
        const figure = figures[next];
        if (!figure || figure.clause.sentence !== first.clause.sentence) break;
        if (named[next] === '' || figure.clause.bracket !== first.clause.bracket) continue;
        if (!patterns[found.length]?.test(named[next] ?? '')) return [];
        found.push(next);
      }
      const shares = found.map((index) => figures[index] as Figure);
      if (shares.length < names.length || !shares.every(({ unit }) => unit.kind === 'percent')) return [];
      if (overlap(sumBounds(shares.map(({ value, step }) => rounded(value, step))), hundred)) return [];
      const sizes = found.map((index) => figures[index - 1]);
      return [{ names, shares, sum: totalOf(shares), at: contradicted(shares, sizes) ?? (shares.at(-1) as Figure) }];
    }),
  );
}

const share = /占(?:比|总人口|全国|全部|就业人员)?(?:的?(?:比重|比例))?(?:为|达|达到)?$/;
const isShare = ({ label }: Figure): boolean => share.test(label);

/** What it is the share of: named before it, or before the size that it follows. */
function namedBy({ label, clause }: Figure, before: Figure | undefined): string {
  const own = label.replace(share, '');
  if (own !== '') return own;
  const follows = before && isSize(before) && before.clause.end + 1 === clause.start;
  return follows ? before.label : '';
}

/** Of sizes that are said too, one share alone is not what they give. */
function contradicted(shares: readonly Figure[], near: readonly (Figure | undefined)[]): Figure | undefined {
  const sizes = near.filter((size) => size !== undefined && isSize(size) && near[0] && sameUnit(size, near[0]));
  if (sizes.length < shares.length) return undefined;
  const all = totalOf(sizes as readonly Figure[]);
  const wrong = shares.filter(({ value, step, digits }, nth) => {
    const right = percent((sizes[nth] as Figure).value, all, digits);
    return right && !overlap(rounded(value, step), exactly(right));
  });
  return wrong.length === 1 ? wrong[0] : undefined;
}

const structure =
  /(?<=(?:三次产业|三产)(?:增加值)?(?:结构|比例|比重|占比|构成)(?:[^，。；\d]{0,10}|由[^，。；]{6,40}))(?<![\d.:：∶])(?<slip>(\d{1,2}(?:\.\d{1,3})?)[:：∶](\d{1,2}(?:\.\d{1,3})?)[:：∶](\d{1,2}(?:\.\d{1,3})?))(?![\d.:：∶])/dg;

export interface Structure {
  readonly start: number;
  readonly end: number;
  readonly sum: Decimal;
}

/** 三次产业结构比为6.0:55.0:39.0: three shares of one hundred. */
export function wrongStructures({ text }: Pick<Prose, 'text'>): readonly Structure[] {
  if (!/三次产业|三产/.test(text)) return [];
  return [...matchesIn(text, structure)].flatMap((match): Structure[] => {
    const shares = match.slice(2, 5).flatMap((digits) => parseDecimal(digits) ?? []);
    const bounds = sumBounds(shares.map((share) => rounded(share, { units: 1n, scale: share.scale })));
    const [start, end] = match.indices?.groups?.slip ?? [0, 0];
    const sum = shares.reduce((all, one) => add(all, one), { units: 0n, scale: 0 } as Decimal);
    return shares.length < 3 || overlap(bounds, hundred) ? [] : [{ start, end, sum }];
  });
}
