/** What a figure that the program made is made of, and what to change for it. */

import { add, compare, type Decimal, magnitude, parseDecimal, subtract } from '../../decimal.ts';
import type { Path, Words } from '../../diagnostic.ts';
import { helperIn } from '../../figures/change.ts';
import { originAt } from '../../origin.ts';
import type { Listed } from '../../take/plan.ts';
import type { Files } from '../../take/where.ts';
import type { Taken } from '../../take.ts';
import { labelOf } from './take-names.ts';

/** undefined where that cannot be told. */
export function computedBy(
  { why, formula, before, after: now }: Listed,
  after: Taken['after'],
  files: Files,
): Words | undefined {
  const { joined } = after;
  if (why !== 'computed' || formula === undefined || !joined) return undefined;
  const { indicators } = joined.file;
  const asked = indicators?.has(formula) ? undefined : helperIn(formula);
  if (asked)
    return {
      zh: `由这一期和要比的那一期的“${asked.name}”算出：改这一期的数`,
      en: `computed of ${asked.name} of this issue and the one it is compared with: change that of this issue`,
    };
  const { ratio, sum, difference } = indicators?.get(formula) ?? {};
  if (ratio?.part !== undefined && ratio.whole !== undefined) {
    const made: Words = {
      zh: `由 ${ratio.part}÷${ratio.whole} 算出：`,
      en: `computed as ${ratio.part} ÷ ${ratio.whole}: `,
    };
    const digits = digitsWanted(before, now);
    if (digits === undefined) return { zh: `${made.zh}要改的是这两个数`, en: `${made.en}change these two figures` };
    const path: Path = ['indicators', formula, 'ratio', 'digits'];
    const place = after.placeOf(originAt(path));
    const at = place ? `${place.file}:${place.range.line}` : '';
    const [zh, en] = (['zh', 'en'] as const).map((lang) => keyOf(labelOf(path, joined, files, lang), formula, lang));
    return {
      zh: `${made.zh}要${digits === 0 ? '不带小数' : `${digits}位小数`}，改 ${zh}（${at}）`,
      en: `${made.en}for ${digits} ${digits === 1 ? 'decimal' : 'decimals'} change ${en} (${at})`,
    };
  }
  if (sum)
    return { zh: `由 ${sum.join('＋')} 合计：改其中的数`, en: `computed as ${sum.join(' + ')}: change these figures` };
  if (difference)
    return {
      zh: `由 ${difference.join('－')} 算出：改其中的数`,
      en: `computed as ${difference.join(' − ')}: change these figures`,
    };
  return undefined;
}

/** As the author writes it; where nobody does, as it would be written. */
const keyOf = (written: string, name: string, lang: 'zh' | 'en'): string => {
  if (/小数位$|digits$/.test(written) && !written.startsWith('indicators.')) return written;
  return { zh: `指标.${name}.比率.小数位`, en: `indicators.${name}.ratio.digits` }[lang];
};

/** How many decimals the same figure has been given; undefined where it is another. */
function digitsWanted(before: string, after: string): number | undefined {
  const [old, now] = [before, after].map((text) => parseDecimal(text.replace(/[%％]$/, '')));
  if (!old || !now || old.scale === now.scale) return undefined;
  return isSame(old, now) ? now.scale : undefined;
}

/** Within half of the last place of the shorter. */
function isSame(a: Decimal, b: Decimal): boolean {
  const apart = magnitude(subtract(a, b));
  return compare(add(apart, apart), { units: 1n, scale: Math.min(a.scale, b.scale) }) <= 0;
}
