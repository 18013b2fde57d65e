/** 咨询480件，占60%；求助200件，占25%；其他120件，占15%: shares of one whole, wherever that stands. */

import { formatDecimal } from '../../decimal.ts';
import type { Figure, Prose } from './figure.ts';
import { isRate, isSize, sameUnit, sees } from './phrase.ts';
import { longest, totalOf } from './sums/sum.ts';

export type ShareListFault =
  /** They come to another sum than all there is. */
  | { readonly kind: 'sum'; readonly shares: readonly Figure[]; readonly sum: number }
  /** The others agree on a whole, of which this one is another share. */
  | {
      readonly kind: 'odd';
      readonly at: Figure;
      readonly size: Figure;
      readonly others: number;
      readonly right: number;
      readonly whole: number;
    }
  /** Of two that name the same whole, each gives another. */
  | { readonly kind: 'two'; readonly at: Figure; readonly other: Figure; readonly wholes: readonly [number, number] };

interface Share {
  readonly rate: Figure;
  readonly size?: Figure;
  readonly of: string;
  readonly name: string;
}

const share = /^(?<own>.*?)占(?<of>[^占，、]{0,14}?)(?:的(?:比重|比例|比率)?|比例|比重|比)?(?:为|达到|达)?$/s;
const ownWords = /^(?:分别|各|仅|只|就|也|已|均|约|其|数量|个数|件数|人数)*$/;

/** @param known rates whose whole was found, and which are judged by it */
export function wrongShareLists(prose: Prose, known: ReadonlySet<Figure>): readonly ShareListFault[] {
  if (!prose.text.includes('占')) return [];
  const counts = new Map<number, number>();
  for (const one of prose.figures)
    if (one.clause.bracket === 0 && isRate(one))
      counts.set(one.clause.sentence, (counts.get(one.clause.sentence) ?? 0) + 1);
  return listsIn(prose).flatMap((list) =>
    list.length > longest ? [] : (faultOf(list, known, counts, prose.text) ?? []),
  );
}

function listsIn({ figures, text }: Prose): readonly (readonly Share[])[] {
  const lists: Share[][] = [];
  let last: Share | undefined;
  for (const [at, rate] of figures.entries()) {
    if (!isRate(rate) || rate.unit.kind !== 'percent' || rate.clause.bracket > 0) continue;
    const found = shareOf(rate, figures.slice(Math.max(0, at - 4), at));
    if (!found) continue;
    const goesOn =
      last !== undefined &&
      last.of === found.of &&
      last.rate.clause.sentence === rate.clause.sentence &&
      !/其中|[上去]年|同期|\d{4}年|\d月|季度|[上下]半年/.test(text.slice(last.rate.end, rate.start));
    if (goesOn) lists.at(-1)?.push(found);
    else lists.push([found]);
    last = found;
  }
  return lists;
}

function shareOf(rate: Figure, before: readonly Figure[]): Share | undefined {
  const { own = '', of = '' } = share.exec(rate.label)?.groups ?? {};
  if (!share.test(rate.label)) return undefined;
  const name = own.replace(/^.*其中[，：:]?/s, '').trim();
  if (!ownWords.test(name)) return { rate, of, name };
  const size = before.findLast((figure) => isSize(figure) && sees(rate, figure));
  const isNear =
    size !== undefined &&
    size.clause.sentence === rate.clause.sentence &&
    rate.start - size.end <= 24 &&
    (size.clause === rate.clause || size.clause.mark === '，') &&
    before.at(-1) === size;
  return isNear ? { rate, size, of, name: size.label.replace(/^.*其中[，：:]?/s, '').trim() } : undefined;
}

const rest = /^其[他余它]/;
/** How far back another list is looked for. */
const around = 200;

function faultOf(
  list: readonly Share[],
  known: ReadonlySet<Figure>,
  counts: ReadonlyMap<number, number>,
  text: string,
): ShareListFault | undefined {
  const rates = list.map(({ rate }) => rate);
  const odd = oddOf(list, known);
  if (odd) return odd;
  const last = list.at(-1);
  if (list.length < 3 || !last || !rest.test(last.name)) return undefined;
  const sum = Number(formatDecimal(totalOf(rates)));
  const slack = rates.reduce((all, { step }) => all + numberOf(step) / 2, 0) + 1e-9;
  if (Math.abs(sum - 100) <= slack) return undefined;
  // 亚洲占89.5%，其中…，非洲3.0%: the list has others.
  const [first] = rates as [Figure];
  if ((counts.get(first.clause.sentence) ?? 0) > rates.length) return undefined;
  // 甲占30%。乙占20%，其他占…: the list may have begun before.
  const lead = text.slice(Math.max(0, first.start - around), first.start);
  const isBegun = /占[^。\n]{0,20}[。\n][^。\n]*$/.test(lead.replace(/[\d.%]+/g, ''));
  if (sum < 100 && isBegun) return undefined;
  return { kind: 'sum', shares: rates, sum };
}

const numberOf = ({ units, scale }: Figure['value']): number => Number(units) / 10 ** scale;

/** What the whole may be, by the size and its share; cut off or rounded. */
function wholeOf({ rate, size }: Required<Pick<Share, 'rate' | 'size'>>): readonly [number, number] | undefined {
  const [part, percent, step] = [numberOf(size.value), numberOf(rate.value), numberOf(rate.step)];
  const away = size.whole ? 0 : numberOf(size.step) / 2;
  const low = percent - step / 2;
  return low <= 0 || part <= 0 ? undefined : [((part - away) / (percent + step)) * 100, ((part + away) / low) * 100];
}

function common(stretches: readonly (readonly [number, number])[]): readonly [number, number] | undefined {
  const [low, high] = [Math.max(...stretches.map(([from]) => from)), Math.min(...stretches.map(([, to]) => to))];
  return low <= high * (1 + 1e-9) ? [low, high] : undefined;
}

function oddOf(list: readonly Share[], known: ReadonlySet<Figure>): ShareListFault | undefined {
  const [first] = list;
  const sized = list.filter((one): one is Share & { size: Figure } => one.size !== undefined);
  if (!first || sized.length < 2) return undefined;
  if (!sized.every(({ size }) => sameUnit(size, sized[0]?.size as Figure))) return undefined;
  const stretches = sized.map(wholeOf);
  if (!stretches.every((one) => one !== undefined) || common(stretches)) return undefined;
  if (sized.length === 2) {
    const [one, other] = sized as [Share & { size: Figure }, Share & { size: Figure }];
    const [a, b] = stretches as [readonly [number, number], readonly [number, number]];
    const together = [one, other].reduce((all, { rate }) => all + numberOf(rate.value), 0);
    const isAll = Math.abs(together - 100) <= numberOf(one.rate.step) + 1e-9;
    if (!(isAll || /总/.test(one.of)) || sized.some(({ rate }) => known.has(rate))) return undefined;
    const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2;
    return { kind: 'two', at: other.rate, other: one.rate, wholes: [middle(a), middle(b)] };
  }
  const odd = sized.filter((_, nth) => common(stretches.filter((__, index) => index !== nth)) !== undefined);
  const [only] = odd;
  if (!only || odd.length > 1 || known.has(only.rate)) return undefined;
  const [low, high] = common(stretches.filter((_, nth) => sized[nth] !== only)) as readonly [number, number];
  const whole = (low + high) / 2;
  return {
    kind: 'odd',
    at: only.rate,
    size: only.size,
    others: sized.length - 1,
    right: (numberOf(only.size.value) / whole) * 100,
    whole,
  };
}
