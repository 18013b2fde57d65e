/** 进出口总值80亿元。其中，出口50亿元，…；进口30亿元: parts whose names say that there are no others. */

import { compare } from '../../../decimal.ts';
import type { Figure, Prose } from '../figure.ts';
import { isMean, isSize, sameUnit } from '../phrase.ts';
import { type Family, families } from './families.ts';
import { type Sum, totalOf } from './sum.ts';

/** How many figures back the whole may stand, and how many a list may take. */
const reach = 10;

export function namedParts({ figures, text }: Prose): readonly Sum[] {
  return families.flatMap((family): readonly Sum[] => {
    const { key, parts, either } = family;
    if (!text.includes(key)) return [];
    return (either ? ordersOf(parts) : [parts]).flatMap((names) => sumsOf(family, names, { figures, text }));
  });
}

const ordersOf = (names: readonly RegExp[]): readonly (readonly RegExp[])[] =>
  names.length < 2
    ? [names]
    : names.flatMap((name, at) => ordersOf(names.toSpliced(at, 1)).map((others) => [name, ...others]));

function sumsOf(
  family: Family,
  names: readonly RegExp[],
  { figures, text }: Pick<Prose, 'figures' | 'text'>,
): readonly Sum[] {
  const { key, beside, open } = family;
  const [first, ...rest] = names as readonly [RegExp, ...RegExp[]];
  return figures.flatMap((figure, at): readonly Sum[] => {
    if (!isSize(figure) || !first.test(nameOf(figure))) return [];
    // 男子50米蛙泳、女子800米自由泳 are races.
    if (key === '女' && figure.unit.kind !== 'count') return [];
    const parts = listed(figure, rest, figures.slice(at + 1, at + 1 + reach), beside);
    if (!parts) return [];
    const before = figures.slice(Math.max(0, at - reach), at);
    const sum = totalOf(parts);
    // Whatever they make together may be what they are of.
    if (before.some((one) => sameUnit(one, figure) && compare(one.value, sum) === 0)) return [];
    const total = wholeOf(figure, family, before, text);
    if (!total) return [];
    return [{ total, parts, rounded: true, ...(open ? { parted: 'some', exclusive: true } : { parted: 'all' }) }];
  });
}

const nameOf = ({ label }: Figure): string => label.replace(/^.*其中[，：:]?|^[、和及与]/s, '').trim();

/** Each of the names in its order, and no other size of that unit between. */
function listed(
  first: Figure,
  rest: readonly RegExp[],
  after: readonly Figure[],
  beside: RegExp | undefined,
): readonly Figure[] | undefined {
  const parts = [first];
  for (const figure of after) {
    const next = rest[parts.length - 1];
    if (!next) break;
    if (figure.clause.bracket !== first.clause.bracket) continue;
    // 比往年少蓄水0.6亿立方米: a comparison.
    if (!isSize(figure) || !sameUnit(figure, first) || /^[比较与]/.test(figure.label) || beside?.test(figure.label))
      continue;
    if (!next.test(nameOf(figure)) || figure.clause.sentence - first.clause.sentence > 1) return undefined;
    parts.push(figure);
  }
  return parts.length > rest.length ? parts : undefined;
}

const opensList =
  /^(?:其中|[从按][^，。；]{1,10}[看分计]|分(?:部门|地区|产业|城乡|来源|类别|类型|类)[^，。；：]{0,4})[，：:]?\s*$/;
/** 比上年同期增长12.6%: of another time only in passing. */
const asCompared = /(?:同比|环比|[比较])(?:上年|去年|上月|上季度|\d{4}年)(?:同期|同月|末|底)?/g;
const otherTime = /\d月|季度|当月|本月|[上下]半年|去年|上年|\d{4}年/;

/** In the sentence of the parts, with no other time between; or in the one before, where 其中 opens theirs. */
function wholeOf(
  first: Figure,
  { whole: name, parts, ofMean, near }: Family,
  before: readonly Figure[],
  text: string,
): Figure | undefined {
  const whole = before.findLast(
    (figure) =>
      isSize(figure) &&
      sameUnit(figure, first) &&
      figure.clause.bracket === 0 &&
      (ofMean || !isMean(figure)) &&
      name.test(figure.label + figure.after) &&
      !parts.some((part) => part.test(nameOf(figure))),
  );
  if (!whole) return undefined;
  if (near && before.findLast((one) => isSize(one) && sameUnit(one, first) && one.clause.bracket === 0) !== whole)
    return undefined;
  const between = text.slice(whole.end, first.start - first.label.length).replace(asCompared, '');
  if (whole.clause.sentence === first.clause.sentence) return otherTime.test(between) ? undefined : whole;
  const opening = between.slice(between.lastIndexOf('。') + 1);
  // 流动人口中，跨省…
  const of = /^(\p{Script=Han}{2,10})中，$/u.exec(opening)?.[1];
  if (of !== undefined && whole.label.includes(of)) return whole;
  return opensList.test(opening) || (opening.trim() === '' && first.label.startsWith('其中')) ? whole : undefined;
}
