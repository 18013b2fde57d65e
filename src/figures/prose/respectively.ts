/** 甲、乙、丙分别为1、2、3: what 分别 pairs off. */

import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import type { Clause, Figure, Prose } from './figure.ts';
import { numeralOf } from './name-lists.ts';
import { aProvince, endsInProvince } from './provinces.ts';
import { jointNames } from './words.ts';

export interface Pairing {
  /** Each way to count what stands before 分别, the likeliest first. */
  readonly before: readonly number[];
  readonly figures: readonly Figure[];
}

export function pairingsIn({ clauses, text }: Prose): readonly Pairing[] {
  return text.includes('分别') ? clauses.flatMap((clause) => pairingOf(clause, text) ?? []) : [];
}

/** Longer lists of names are hardly read as one. */
const longest = 120;

/** 甲业、乙业、丙业三个行业增幅回落，分别下降…: how many the clause before counts, and names; 0 where it does neither. */
function countedBefore(lead: string, before: string): number {
  if (!/^(?:同比|环比)?分别[^、\d]{0,10}$/.test(lead)) return 0;
  const [, number = ''] =
    /、[^，。；]*?(?<![\d、])([三四五六七八九]|[3-9])(?:个|家)(?:行业|产业|县|区|镇|乡镇|乡|街道|村|省|市|企业|单位|部门)[^，。；、\d]{0,14}，$/.exec(
      before,
    ) ?? [];
  return numeralOf(number) ?? 0;
}

const seriesOfYears =
  /\d{4}年?[^，。；、\d]{0,6}(?:[至到]|[-—–~～]{1,2})\d{4}年[^，。；]*[和与、][^，。；]*$|\d{4}年[末底]?、/;

function pairingOf(clause: Clause, text: string): Pairing | undefined {
  const [first] = clause.figures;
  if (!first || first.start - clause.start > longest) return undefined;
  const lead = text.slice(clause.start, first.start);
  const at = lead.indexOf('分别');
  if (at < 0 || lead.indexOf('分别', at + 1) >= 0) return undefined;
  const listed = run(clause);
  const names = isListGoneOn(text, clause.start) ? [] : namesIn(lead.slice(0, at));
  // 2013—2020年…和…业务收入分别为: one for each year.
  if (seriesOfYears.test(text.slice(Math.max(0, clause.start - longest), clause.start + at))) return undefined;
  const years = names.length === 0 ? yearsBefore(text.slice(Math.max(0, clause.start - longest), clause.start)) : [];
  if (years.length > 0 && listed.length > 2 && /^[^两三四五六七八九十\d各]*分别(?:为|是|达|达到)?$/.test(lead))
    return { before: years, figures: listed };
  const said =
    names.length === 0 ? countedBefore(lead, text.slice(Math.max(0, clause.start - longest), clause.start)) : 0;
  const isOneUnit = listed.every(({ unit }) => unit === listed[0]?.unit);
  if (said > 2 && listed.length > 1 && listed.length < said && isOneUnit) return { before: [said], figures: listed };
  return names.length > 0 && listed.length > 1 ? { before: names, figures: listed } : undefined;
}

/** 住宿和餐饮业，批发和零售业，…: names that commas part. */
const isListGoneOn = (text: string, start: number): boolean =>
  /(?:^|[，。；：])[^，。；：\d]{2,12}[业局县镇区市部办委]，$/.test(text.slice(Math.max(0, start - 16), start));

/** 58.14%、60.42%: nothing but a 、 and perhaps one word between them. */
function run({ figures }: Clause): readonly Figure[] {
  const [first] = figures;
  if (!first) return [];
  let end = 1;
  for (
    let next = figures[end];
    next && /^\s*[、和及与]\D{0,4}$/.test(next.label) && next.after.length <= 8;
    next = figures[end]
  )
    end += 1;
  return end === figures.length ? figures : [];
}

/** 2013年到2017年，…分别为: as many figures as years. */
function yearsBefore(before: string): readonly number[] {
  const [, from, to] =
    /(\d{4})年?(?:[至到]|[-—–～]{1,2})(\d{4})年(?:间|期间)?，(?:[^，。；\d]{0,20}，)?$/.exec(before) ?? [];
  const years = Number(to) - Number(from) + 1;
  return years > 2 && years < 20 ? [years] : [];
}

function haveOneEnding(names: readonly string[]): boolean {
  const ending = names[0]?.slice(-2) ?? '';
  return (
    /^(?:行业|产业|地区|部门|领域|街道|专业)$/.test(ending) &&
    names.slice(1, -1).every((name) => name.endsWith(ending)) &&
    (names.at(-1) ?? '').includes(ending)
  );
}

/** 批发和零售业, 刚果民主共和国: one name each. */
const joint = once(() => new RegExp(`(?<first>${anyOf(jointNames)}|共)和`, 'g'));

/** 甲、乙和丙 are three; where 和 joins inside one of them (甲和乙、丙), two. */
function namesIn(words: string): readonly number[] {
  // “住宿和餐饮业”“批发和零售业”: each quotation is one name.
  const list = words
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(joint(), '$<first>')
    .replace(/“[^“”]*”|《[^《》]*》/g, '“”')
    .replace(/”(?=“)/g, '”、')
    .replace(/(?:[与同比较]|相比)[^、]{0,6}(?:同比|相比|同期)?$/, '')
    // 我国与东盟、欧盟和美国: whom the others stand against is none of them.
    .replace(/^[^、]{0,8}(?:我[国省市县区]|中国|双方|两国)[^、]{0,4}?[与同和对]/, '');
  // 企业、工地 of whom else: the list has more than one layer.
  if (list.includes('的')) return [];
  // 青石县、芦县企业实现收入、利润分别为…: two lists in one.
  if (
    list
      .split('、')
      .slice(0, -1)
      .some((name) => /实现|完成|达到|发生/.test(name))
  )
    return [];
  const pauses = list.split('、').length;
  const names = list.split(/[、和与]|以及|(?<!普)及(?![时其])/);
  const joined = names.length;
  // 福建、江西和广东: provinces are one each.
  if (pauses > 1 && names.slice(1).every((name) => aProvince().test(name)) && endsInProvince().test(names[0] ?? ''))
    return [joined];
  // 建材行业、化工行业和轻工行业: names with one ending are so many, whatever joins the last.
  if (pauses > 1 && haveOneEnding(names)) return [joined];
  return pauses > 1 ? [...new Set([joined, pauses])] : joined > 1 ? [joined] : [];
}
