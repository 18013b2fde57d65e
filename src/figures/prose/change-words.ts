/** 比上年同期减少, 同比分别下降, 由…增至: the words that make a figure a change, or a size at another time. */

import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { down, shortDown, shortUp, up } from './words.ts';

export interface ChangeWords {
  /** Up or down. */
  readonly way: 1 | -1;
  /** What it is compared with, in one word; '' where nothing is said, and what was said before goes on. */
  readonly against: string;
  /** What changed, where the clause says so: 起数, 死亡人数. */
  readonly subjects: readonly string[];
}

const long = once(() => new RegExp(`(${anyOf(down, up)})了?([^至到为比较由从]{0,8})$`));
const short = once(() => new RegExp(`(${anyOf(shortDown, shortUp)})了?()$`));
const isDown = once(() => new RegExp(`^${anyOf(down, shortDown)}$`));
const endsDown = once(() => new RegExp(`${anyOf(down, shortDown)}$`));
const endsUp = once(() => new RegExp(`${anyOf(up, shortUp)}$`));

/** 增长4866亿元，增长率为20.2%: the clause says nothing else. */
const rateOfChange = /^[，、]?(?:(增长率|增长幅度|增幅|升幅|涨幅)|降幅|下降率|下降幅度|减幅)(?:为|是|达到|达)?$/;

const compared =
  /[与同比较跟]?(上一?年度?|去年|前年|上个?月|上一?期|上个?季度|上周|[一二三四]季度|年初|往年|\d{4}年|\d{1,2}月份?|同|环)(?:同期|同月|同比|比)?的?(?:水平|相比|比)?/;

/** A change, of the words before a figure; undefined where they name none. */
export function changeWordsOf(label: string): ChangeWords | undefined {
  // 同比上年（25805件）上升: a bracket between says how much it was.
  const words = label
    .slice(-80)
    .replace(/[（(][^（）()]*[）)]/g, '')
    .slice(-40);
  const called = rateOfChange.exec(words);
  if (called) return { way: called[1] === undefined ? -1 : 1, against: '', subjects: [] };
  const match = long().exec(words) ?? short().exec(words);
  if (!match) return undefined;
  const [, word = '', of = ''] = match;
  // 同比去年 and 环比上季度 name the other time, and nothing that changed.
  const before = words.slice(0, match.index).replace(/[同环]比(?=去年|上年|上一?期|上个?[月季]|上周)/, '比');
  const against = compared.exec(before);
  // 新增隐患350个 is a size; 比上年新增项目146个 is a change.
  if (!against && (of !== '' || word === '新增')) return undefined;
  // 全县2023年新增企业12家
  if (against && word === '新增' && !/^[与同比较跟环]/.test(against[0])) return undefined;
  return {
    way: isDown().test(word) ? -1 : 1,
    against: timeOf(against?.[1] ?? ''),
    subjects: subjectsOf(against ? before.replace(against[0], '') : before),
  };
}

const timeOf = (when: string): string =>
  /^(?:上一?年度?|去年|同)$/.test(when) ? 'year' : /^(?:上|环)/.test(when) ? 'before' : when;

/** Nothing is left of what says no more than that figures follow. */
const subjectsOf = (words: string): readonly string[] =>
  words
    .replace(/^[一二三四五六七八九十\d]{1,3}年(?:来|间)?|^(?:共计?|累计|合计|总共|净)+/, '')
    .replace(/^(?:共计?|累计|合计|总共|净)+/, '')
    .replace(/分别|双双|同时|其中|[\s，均也但且又则各仅只净其]/g, '')
    .split(/[、和及与]/)
    .filter((subject) => subject !== '');

const then = '(?:上一?年度?|去年|上个?月|上一?期|上季度|上周|年初|此前)(?:同期|同月)?|同期';
const earlier = new RegExp(
  `(?:${then})(?:[共只仅则]?(?:为|是|有|达|发生|完成|实现)[^，。；]{0,8})?$|[比较与](?:${then}|\\d{4}年(?:同期)?|[^，。；、]{0,6}[“”’‘][^，。；、]{0,8}末?)的$|[同环]比(?:\\d{4}年(?:\\d{1,2}月份?|同期)?|\\d{1,2}月份?)$`,
);

/** The size at another time: 上年同期为, 比上月的. No change is said. */
export const isThen = (label: string): boolean => earlier.test(label.slice(-40));

/** 与2010年第六次普查的725人相比, 比2015年（二类调查）的480公顷: the year is named, and perhaps what was counted then. */
export const isOfYear = (label: string, behind: string): boolean => {
  const words = label
    .slice(-80)
    .replace(/[（(][^（）()]*[）)]/g, '')
    .slice(-40);
  return ofYear.test(words) || (behind.startsWith('相比') && /[与同和较比跟]/.test(words));
};
/** 比上一个十年的年均增长率0.57%下降0.04个百分点: the rate it is compared with. */
export const isRateThen = (label: string, behind: string): boolean =>
  /^[比较][^，。；]{2,40}率$/.test(label) && pointsBehind.test(behind);
const pointsBehind = /^(?:下降|降低|回落|减少|上升|提高|提升|增加)了?\d{1,3}(?:\.\d{1,4})?个百分点/;

const ofYear = /[比较与同和跟]\d{4}年[^，。；、\d]{0,20}的$/;

/** 由1200起: what comes next is the size reached. */
export const isFrom = (label: string): boolean => /[由从][^，。；由从]{0,12}$/.test(label);

/** 增至, 下降到: the size reached, and which way; 0 where the words leave it open. */
export function reaching(label: string): 1 | -1 | 0 | undefined {
  const [, word] = /(\S{0,2})[至到]了?(?:(?:\d{4}年[末底]?|如今|现在|目前|当前)的?)?$/.exec(label) ?? [];
  if (word === undefined) return undefined;
  if (endsDown().test(word)) return -1;
  return endsUp().test(word) ? 1 : 0;
}
