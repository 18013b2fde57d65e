/** 整改率, 占比, 完成任务的: the words that make a percentage the rate of a part over a whole. */

import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { Figure } from './figure.ts';
import { isSize } from './phrase.ts';
import { closedRates, comesTo, narrowsNothing, openRates } from './words.ts';

export interface RateWords {
  /** As written: 整改率, 占全市总数的. */
  readonly words: string;
  /** Any of these names the part: 整改. Empty for a share, whose part stands right before it. */
  readonly stems: readonly string[];
  /** What narrows the rate down: 重大隐患 of 重大隐患整改率; of a share the whole it names, 总数 of 占总数的. */
  readonly of: string;
  /** `of`: the whole stands right before it, 完成预算数60999万元的40.4%. */
  readonly kind: 'rate' | 'share' | 'of';
}

/** Other words for what the part is called; without an entry it bears the rate's own two characters. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  整改: ['整改', '整治', '治理', '消除', '改正'],
  销号: ['销号', '销案', '整改'],
  结案: ['结案', '审结', '办结'],
  办结: ['办结', '办理', '结案', '处理'],
  完成: ['完成', '已'],
  培训: ['培训', '参训'],
  签订: ['签'],
  破案: ['破'],
  执行: ['执行', '支出'],
  清零: ['清零', '完成', '整改'],
  参会: ['参会', '到会'],
};

const known = once(() => new RegExp(`${anyOf(`${closedRates} ${openRates}`)}率$`));
const connector = once(() => new RegExp(`(?:均|分别|仅|只|已|约|高)?${anyOf(comesTo)}?\\s*$`));
const idle = once(() => new RegExp(`^${anyOf(narrowsNothing)}+`));

/** How the rates of one list are named; undefined for what is no rate of a part, or cannot be read. */
export function rateWordsOf(rates: readonly Figure[]): readonly (RateWords | undefined)[] {
  const [first] = rates;
  if (!first) return [];
  if (first.label === '的' && first.previous && isSize(first.previous))
    return rates.map(() => ({ words: `${first.previous?.text ?? ''}的`, stems: [], of: '', kind: 'of' }));
  const label = first.label.slice(-60).replace(connector(), '');
  const share = /占(?<of>[^占，、]{0,14}?)(?:的(?:比重|比例|比率)?|比例|比重|比)?$/.exec(label);
  if (share)
    return rates.map(() => ({ words: share[0], stems: [], of: whatOf(share.groups?.of ?? ''), kind: 'share' }));
  const face = /(?:增长|盈利|亏损|下降|上涨|上升)面$/.exec(label);
  if (face) return rates.map(() => ({ words: face[0], stems: [], of: '', kind: 'share' }));
  const task = /完成(?:了)?[^完，、]{0,8}?(?:任务|计划|目标)(?:数|量)?的$/.exec(label);
  if (task) return rates.map(() => ({ words: task[0], stems: ['已', '完成', '实际'], of: '', kind: 'rate' }));
  if (!/率$/.test(label)) return rates.map(() => undefined);
  // 及时受理率 and 普及率 are one name each.
  const names = label.split(/[、和与]|(?<!普)及(?!时)/).filter((name) => name.endsWith('率'));
  const named = names.slice(-rates.length);
  return rates.map((_, index) =>
    names.length === rates.length || rates.length === 1 ? rateNamed(named[index]) : undefined,
  );
}

function rateNamed(name = ''): RateWords | undefined {
  const words = name.trim().slice(-14);
  // A rate of what nobody knows may be of anything.
  if (!known().test(words)) return undefined;
  const [, of = '', stem = ''] = /^(.*?)((?:[不未非])?..)率$/s.exec(words) ?? [];
  if (stem === '') return undefined;
  return { words, stems: alsoCalled[stem] ?? [stem], of: whatOf(of), kind: 'rate' };
}

/** Without words that narrow nothing down. */
const whatOf = (words: string): string =>
  words
    .replace(idle(), '')
    .replace(/(?:的|总数|总量|总额|总|数)+$|(?<=\S{2})量$/, '')
    .trim();
