/** Which indicator a title of a sheet means, and whether it counts this period or since the beginning (rule 12). */

import type { Indicator } from '../../schema/indicator.ts';

/** 本期, 累计, or neither is said. */
export type Counted = 'period' | 'cumulative' | 'plain';

export interface TitleFit {
  readonly indicator: string;
  readonly counted: Counted;
  /** Its last title alone says it: what stands over it may say something else. */
  readonly isLeaf: boolean;
  /** 家 of 抽查检查企业数（家）. */
  readonly measures: readonly string[];
}
export type Fitting = (titles: readonly string[]) => TitleFit | undefined;

const period = /本期|本月|本周|本旬|本半月|本季度?|当期|当月|当周/;
const cumulative = /累计|以来|至今|\d{1,2}\s*[-—–－~～至]\s*\d{1,2}\s*月/;
/** Of another time, or of no size: what stands under it is not this figure. */
const other =
  /上期|上年|上月|上周|去年|往年|同期|同比|环比|较|增减|增长|下降|变化|目标|任务|计划|占比|率|排名|名次|位次/;

const cuts: readonly RegExp[] = [
  /^其中[:：]?/,
  /^(?:截[至止]到?|自)?(?:\d{4}年)?\d{1,2}月\d{1,2}日?(?:以来|至今|至|止|前|上午|下午)?/,
  /^(?:\d{4}年)?\d{1,2}(?:[-—–－~～至]\d{1,2})?月份?(?:[上中下]旬|[上下]半月)?/,
  /^\d{4}年度?/,
  /^(?:今年|年初)?(?:以来|至今)/,
  /^(?:累计|本期|本月|本周|本旬|本半月|本季度?|当期|当月|当周|合计|总计)/,
  /(?:累计|本期|本月|本周|本旬|本半月|本季度?|当期|当月|当周|合计|总计)$/,
  /(?:总数|数量|数值|数)$/,
];

/** Without blanks, marks, brackets and a number before it. */
const bare = (title: string): string =>
  title
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/[\s\u3000、，,；;·“”"'‘’《》\-—–:：]/g, '')
    .replace(/^(?:\d{1,2}[.．]|[①-⑳])(?!\d)/, '');

/** A title without what says only that it is a number, and of what time (rule 12). */
function cut(title: string): string {
  const numbered = title.replace(/^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?[、.．]\s*(?!\d)/, '');
  let text = numbered.replace(/[（(【[][^）)】\]]*[）)】\]]/g, '').replace(/[\s\u3000]/g, '');
  for (let before = ''; before !== text; ) {
    before = text;
    for (const pattern of cuts) text = text.replace(pattern, '');
  }
  return bare(text);
}

const inBrackets = (title: string): readonly string[] =>
  [...title.matchAll(/[（(【[]([^）)】\]]*)[）)】\]]/g)].map(([, inside = '']) => inside.trim());

/** What a title or a cell beside a row says of the time counted, and nothing else: 本期, 1—10月累计. */
export const isTimeAlone = (text: string): boolean => text !== '' && countedIn(text) !== 'plain' && cut(text) === '';

export const countedIn = (text: string): Counted =>
  cumulative.test(text) ? 'cumulative' : period.test(text) || /^\s*\d{1,2}\s*月/.test(text) ? 'period' : 'plain';

/** Asked for every title of a file: the indicators are cut once. */
export function fittingOf(indicators: ReadonlyMap<string, Indicator>): Fitting {
  const exact = new Map<string, string>();
  const keys = new Map<string, string | undefined>();
  for (const [name, { measure = '' }] of indicators) {
    exact.set(bare(name), name);
    // 一案双罚次数 is 一案双罚, counted in 次. Two of one key are told apart by nothing but their whole names.
    for (const key of new Set([cut(name), cut(name) + measure])) keys.set(key, keys.has(key) ? undefined : name);
  }
  const known = new Map<string, TitleFit | undefined>();
  return (titles) => {
    const joined = titles.join('\n');
    if (joined.length > longest) return undefined;
    if (!known.has(joined)) known.set(joined, fitOf(titles, exact, keys));
    return known.get(joined);
  };
}

/** Nobody titles a column at such length. */
const longest = 200;

type Names = ReadonlyMap<string, string | undefined>;

function fitOf(titles: readonly string[], exact: Names, keys: Names): TitleFit | undefined {
  const said = titles.filter((title, index) => title !== '' && title !== titles[index - 1]);
  const measures = said.flatMap(inBrackets);
  const counted = said.map(countedIn).find((one) => one !== 'plain') ?? 'plain';
  const last = said.at(-1) ?? '';
  const whole = exact.get(bare(said.join(''))) ?? (said.length === 1 ? exact.get(bare(last)) : undefined);
  // An indicator may itself be called 累计….
  if (whole !== undefined)
    return { indicator: whole, counted: countedIn(whole) === 'plain' ? counted : 'plain', isLeaf: false, measures };
  const parts = said.map(cut).filter((part) => part !== '');
  const own = keys.get(parts.join(''));
  if (own !== undefined) return { indicator: own, counted, isLeaf: false, measures };
  const over = parts.slice(0, -1).join('');
  const leaf = parts.at(-1) ?? '';
  if (parts.length < 2 || said.some((title) => other.test(title) && !keys.has(cut(title)))) return undefined;
  const named = beginningIn(over, leaf, keys) ?? keys.get(leaf);
  return named === undefined ? undefined : { indicator: named, counted, isLeaf: true, measures };
}

/** 自查完成整改 of 完成整改 under 企业自查情况: the longest that fits. */
function beginningIn(over: string, leaf: string, keys: Names): string | undefined {
  let best = '';
  for (const [key, name] of keys)
    if (
      name !== undefined &&
      key.endsWith(leaf) &&
      key.length > Math.max(leaf.length, best.length) &&
      over.includes(key.slice(0, -leaf.length))
    )
      best = key;
  return best === '' ? undefined : keys.get(best);
}
