/** 青石县、芦县、枫林县3个县: names that are listed, and then counted. */

import { hanValue } from '../../han-number.ts';
import { once } from '../../once.ts';
import { anyOf, matchesIn } from '../../pattern.ts';
import { aProvince, endsInProvince } from './provinces.ts';
import { counted } from './words.ts';

export interface NameList {
  /** The number that counts them. */
  readonly start: number;
  readonly end: number;
  /** Where the list ends that stands behind the number. */
  readonly upTo?: number;
  readonly names: number;
  readonly counted: number;
  /** 等 stands behind them: there may be more. */
  readonly open: boolean;
}

/** What names end with, and by which words such names are counted. */
const kinds = once((): readonly (readonly [RegExp, RegExp])[] => [
  [/[县市区]$/, new RegExp(`^个${anyOf(counted.county)}`)],
  [/[镇乡]$|街道$/, new RegExp(`^个${anyOf(counted.town)}`)],
  [/村$|社区$/, new RegExp(`^个${anyOf(counted.village)}`)],
  [/[局委办]$|支队$|大队$|中心$|[厅部院]$/, new RegExp(`^[个家]${anyOf(counted.office)}`)],
  [/公司$|集团$|[厂矿]$/, new RegExp(`^[个家]${anyOf(counted.company)}`)],
]);

/** 山东、浙江2省: nothing but names of provinces. */
const ofProvinces = /(?<![\d第])([2-9]|[两二三四五六七八九])(?=省(?![级直道内外委市一二三四五六七八九两\d]))/g;

function provinceLists(text: string): readonly NameList[] {
  return [...matchesIn(text, ofProvinces)].flatMap(({ 0: number, index: start }): NameList[] => {
    const names = listBefore(text, start).split(/[、和与及]/);
    const counted = numeralOf(number);
    if (counted === undefined || names.length < 2 || names.length === counted) return [];
    if (!endsInProvince().test(names[0] ?? '') || !names.slice(1).every((name) => aProvince().test(name))) return [];
    return [{ start, end: start + number.length, names: names.length, counted, open: false }];
  });
}

const industries = /([两二三四五六七八九]|[2-9])(?=个(?:行业|产业)(?!协会))/g;

/** 汽车制造业、燃气生产和供应业两个行业: counted by 、, or with 和 between them where each is an industry. */
function industryLists(text: string): readonly NameList[] {
  return [...matchesIn(text, industries)].flatMap(({ 0: number, index: start }): NameList[] => {
    const before = listBefore(text, start);
    const counted = numeralOf(number);
    const ways = [before.split('、'), before.split(/、|以及|[和与及]/)].filter(
      (names) => names.length > 1 && names.every((name) => /[^个各行产]业$/.test(name)),
    );
    const [names] = ways;
    if (counted === undefined || !names || ways.some(({ length }) => length === counted)) return [];
    return [{ start, end: start + number.length, names: names.length, counted, open: false }];
  });
}

/** What stands before a number without another mark than 、 between. */
const listBefore = (text: string, start: number): string =>
  /[^，。；：！？（）()“”《》\n\d]*$/.exec(text.slice(Math.max(0, start - longest), start))?.[0] ?? '';

const oneEach = /^个(?:省|市|县|区|乡|镇|村|街道|社区|国家|地区|城市|州|旗)/;
const counts = /(等)?(\d{1,2}|[两二三四五六七八九十]{1,3})(?=个|家)/g;
const longest = 160;

export function nameListsIn(text: string): readonly NameList[] {
  return [...countedLists(text), ...provinceLists(text), ...industryLists(text)];
}

function countedLists(text: string): readonly NameList[] {
  return [...matchesIn(text, counts)].flatMap((match): NameList[] => {
    const [all, more = '', number = ''] = match;
    const end = match.index + all.length;
    const behind = text.slice(end, end + 10);
    const counting = kinds().filter(([, by]) => by.test(behind));
    if (counting.length === 0 && !oneEach.test(behind)) return [];
    const before =
      /(?<![^，。；：！？（）()“”《》\n\d])[^，。；：！？（）()“”《》\n\d]*$/.exec(
        text.slice(Math.max(0, match.index - longest), match.index),
      )?.[0] ?? '';
    const count = numeralOf(number);
    const bare = more === '' ? [] : before.split('、');
    // 云溪、石桥、白马等2个镇: names without 镇 are names all the same, and there are no fewer of them.
    if (count !== undefined && bare.length > count && bare.length > 2 && bare.every(isBare))
      return [{ start: end - number.length, end, names: bare.length, counted: count, open: true }];
    const plain = more === '' ? before.split('、') : [];
    // 广东、北京、湖南4个省级网站: each bare name is one of what is counted.
    if (
      count !== undefined &&
      plain.length > 2 &&
      oneEach.test(behind) &&
      plain.every((name) => /^\p{Script=Han}{2,3}$/u.test(name))
    )
      return plain.length === count
        ? []
        : [{ start: end - number.length, end, names: plain.length, counted: count, open: false }];
    // 5个市及综合实验区38个县: what stands before is counted already.
    if (/^[个家]/.test(before)) return [];
    const names = before.split(/、|和|以及|及|与/);
    const kind = counting.find(([name]) => names.every((one) => name.test(one)));
    if (!kind || names.length < 2 || count === undefined || names.slice(1).some((one) => one.length > 14)) return [];
    // 的 puts one list into another.
    if (/[的]/.test(before)) return [];
    return [{ start: end - number.length, end, names: names.length, counted: count, open: more !== '' }];
  });
}

const isBare = (name: string, nth: number): boolean =>
  nth === 0 ? !name.includes('的') : /^\p{Script=Han}{2,3}$/u.test(name);

/** 3, 两, 十二; undefined for what is no number. */
export const numeralOf = (number: string): number | undefined =>
  /^\d+$/.test(number) ? Number(number) : number === '两' ? 2 : hanValue(number);
