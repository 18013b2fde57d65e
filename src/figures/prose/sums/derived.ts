/** 出口12亿元，进口10亿元，顺差2亿元; 报送35处，已整改53处; 41个行业中，34个增长，9个下降: what follows from what the words mean. */

import { compare } from '../../../decimal.ts';
import { once } from '../../../once.ts';
import { anyOf } from '../../../pattern.ts';
import type { Figure, Prose } from '../figure.ts';
import { isSize, sameUnit } from '../phrase.ts';
import { found, mended } from '../words.ts';
import type { Sum } from './sum.ts';

/** 出口＝进口＋顺差; 资产＝负债＋所有者权益: the whole, and both parts, each once in a sentence. */
const equations: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^出口/, /^进口/, /^(?:(?:贸易|外贸)?顺差)/],
  [/^进口/, /^出口/, /^(?:(?:贸易|外贸)?逆差)/],
  [/资产(?:总计|总额|合计)/, /^负债(?:总计|总额|合计)/, /^所有者权益/],
];

const nameOf = ({ label }: Figure): string =>
  label.replace(/^.*其中[，：:]?|^[、和及与]|(?:为|是|达到|达)$/gs, '').trim();

export function equated({ figures, text }: Prose): readonly Sum[] {
  if (!/[顺逆]差|所有者权益/.test(text)) return [];
  return figures.flatMap((last, at): readonly Sum[] => {
    if (!isSize(last)) return [];
    return equations.flatMap(([whole, part, other]): readonly Sum[] => {
      if (!other.test(nameOf(last))) return [];
      const before = figures
        .slice(Math.max(0, at - 8), at)
        .filter(
          (one) =>
            isSize(one) &&
            sameUnit(one, last) &&
            one.clause.sentence === last.clause.sentence &&
            one.clause.bracket === last.clause.bracket,
        );
      const [wholes, parts] = [whole, part].map((name) => before.filter((one) => name.test(nameOf(one))));
      const [total] = wholes ?? [];
      return total && wholes?.length === 1 && parts?.length === 1
        ? [{ total, parts: [...parts, last], parted: 'all', rounded: true }]
        : [];
    });
  });
}

const seen = once(() => new RegExp(`(?:${anyOf(found)})[^，。；]{0,12}$`));
const done = once(() => new RegExp(`^(?:已|现已|均已|完成)(?:全部)?(?:完成)?${anyOf(mended)}(?:完毕|到位|完成)?$`));
const begun = /(?:启动|实施|安排|谋划)[^，。；]{0,14}$/;
const finished = /^(?:已|现已|均已)(?:全部)?(?:完成|竣工|完工|建成)$/;
/** What was left over from before is mended too. */
const carried = /[上去往]年|遗留|存量|结转|累计|历年|此前|上[期月季]|含/;

/** 报送隐患35处，已整改53处: no more is mended than was found. */
export function mendedOfFound({ figures, text }: Prose): readonly Sum[] {
  return figures.flatMap((part, at): readonly Sum[] => {
    const total = figures[at - 1];
    if (!total || !isSize(part) || !isSize(total) || !sameUnit(part, total) || total.clause.bracket > 0) return [];
    if (part.clause.start !== total.clause.end + 1 || total.clause.mark !== '，') return [];
    if (compare(part.value, total.value) <= 0) return [];
    const fits =
      (seen().test(total.label) && done().test(part.label)) || (begun.test(total.label) && finished.test(part.label));
    if (!fits) return [];
    const around = text.slice(Math.max(0, total.start - 40), part.end + 20);
    return carried.test(around) ? [] : [{ total, parts: [part], parted: 'some' }];
  });
}

/** 30项整改任务已完成31项: no more is done than there is to do. */
export function doneOfThose({ figures, text }: Prose): readonly Sum[] {
  return figures.flatMap((part): readonly Sum[] => {
    const total = part.previous;
    if (!total || !isSize(part) || !isSize(total) || !sameUnit(part, total) || total.unit.kind !== 'count') return [];
    if (compare(part.value, total.value) <= 0 || !doneNow.test(part.label) || total.label.includes('超')) return [];
    return carried.test(text.slice(Math.max(0, total.start - 40), part.end + 20))
      ? []
      : [{ total, parts: [part], parted: 'some' }];
  });
}
const doneNow =
  /^\p{Script=Han}{2,14}(?<![计规筹])(?:已|现已|均已)(?:全部)?(?:完成|开工|竣工|完工|整改|办结|销号|验收|建成)(?:整改|销号)?$/u;

/** 发现问题11个，现场整改8个，限期整改3个: of what was found, each was mended one way or the other. */
const mendings = [/^(?:现场|当场|立即)(?:完成)?整改/, /^(?:跟踪|限期|责令限期|督促)整改/] as const;

export function mendedBothWays({ figures, text }: Prose): readonly Sum[] {
  if (!/[现当]场|立即/.test(text)) return [];
  return figures.flatMap((total, at): readonly Sum[] => {
    const parts = [figures[at + 1], figures[at + 2]].filter((one) => one !== undefined);
    if (parts.length < 2 || !isSize(total) || !seen().test(total.label)) return [];
    const fits = parts.every(
      (part, nth) =>
        isSize(part) &&
        sameUnit(part, total) &&
        mendings[nth]?.test(part.label) &&
        part.clause.sentence === total.clause.sentence,
    );
    return fits ? [{ total, parts, parted: 'some', exclusive: true }] : [];
  });
}

const fates: readonly RegExp[] = [/增[长加]|上升|上涨/, /持平/, /下降|减少|下跌/, /转亏/];

/** 在41个行业中，34个行业增长，1个行业持平，9个行业下降: each went one way, and there are no more than there are. */
export function waysOfAll({ figures, text }: Prose): readonly Sum[] {
  return figures.flatMap((total, at): readonly Sum[] => {
    const noun = /(\p{Script=Han}{2})中$/u.exec(total.after)?.[1];
    if (!noun || !isSize(total) || total.clause.mark !== '，' || total.end + total.after.length !== total.clause.end)
      return [];
    const parts: Figure[] = [];
    const ways = new Set<number>();
    for (const part of figures.slice(at + 1, at + 8)) {
      if (part.clause.sentence !== total.clause.sentence) break;
      if (!isSize(part) || !sameUnit(part, total)) continue;
      const way = fates.findIndex((fate) => fate.test(part.after));
      const between = text.slice(parts.at(-1)?.end ?? total.end, part.start);
      if (way < 0 || ways.has(way) || !part.after.startsWith(noun) || /其中|有|占/.test(between)) return [];
      ways.add(way);
      parts.push(part);
    }
    return parts.length > 1 ? [{ total, parts, parted: 'some', exclusive: true }] : [];
  });
}
