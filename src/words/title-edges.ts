/** Places of a title beside a quotation, in a list, or before another clause. */

import { behindVerb, inPlace, type TitleParts } from './title-marks.ts';
import { endsWith, startsWith } from './title-match.ts';
import { nounVerbs, workVerbs } from './title-words.ts';

/** In the coin of `lineEndCosts`; less, below 0. */
const cost = {
  quoted: 12,
  listed: 12,
  twoVerbs: 20,
  fund: -26,
  after: -24,
  afterAlone: 25,
  beforeList: -20,
} as const;
/** 专项资金|管理办法. */
const fund = /^[资基]金(?:使用)?管理(?:实施|暂行)?(?:办法|规定|细则)/;
/** “三资”, no “十五五”. */
const few = /^“(?!十[一二三四]?五)[一二两三四五六七八九十双多][一-龥]{1,2}”/;
/** A list so long is parted somewhere. */
const longList = /(?:[一-龥]+、){4}/;
/** …并入小学|后, no 后续. */
const aloneAfter = /^后[^续备勤期方扶移置台段果者代世卫裔盾劲]/;
const shortItem = /[、和与及]?[一-龥]{1,5}$/;
const innerItem = /^[一-龥]{1,5}[、等]/;
/** Three things of as many characters, and no more before them. */
const evenList =
  /^(?:[一-龥]{2}、[一-龥]{2}、[一-龥]{2}(?!、)|[一-龥]{3}、[一-龥]{3}、[一-龥]{3}(?!、)|[一-龥]{4}、[一-龥]{4}、[一-龥]{4}(?!、))/;
const longestItem = 5;
const listed = 17;
/** 省、市 are offices, or places. */
const ofOffice = /[局厅委部省市县区署]/;

/** What a place costs more, or less, for what is around it. */
export function edgeCost(text: string, at: number, parts: TitleParts): number {
  if (text[at - 1] === '、') return parts.issuers[at] ? 0 : listCost(text, at - 1);
  if (text[at] === '“') return isQuoteHung(text, at, parts) ? cost.quoted : 0;
  if (isBetweenVerbs(text, at)) return cost.twoVerbs;
  if (evenList.test(text.slice(at, at + listed))) return cost.beforeList;
  if (isAfter(text, at)) return cost.after;
  if (aloneAfter.test(text.slice(at, at + 2))) return cost.afterAlone;
  return fund.test(text.slice(at - 2, at + 8)) ? cost.fund : 0;
}

/** 省级统筹后|待遇核发, 实行新工时制后|努力…; no 今后. */
const isAfter = (text: string, at: number): boolean =>
  /(?<![今以之然前最事会战灾产课售节午幕背震汛疫])后$/.test(text.slice(at - 2, at)) &&
  /^[一-龥]/.test(text.slice(at, at + 1));

/** 取消和|下放. */
const isBetweenVerbs = (text: string, at: number): boolean =>
  /[和与及]/.test(text[at - 1] as string) &&
  workVerbs.has(text.slice(at - 3, at - 1)) &&
  workVerbs.has(text.slice(at, at + 2));

/** 打造|“一圈一带”, 农村集体|“三资”. */
const isQuoteHung = (text: string, at: number, { verbs, places }: TitleParts): boolean =>
  (verbs[at] as number) < behindVerb.object &&
  places[at] !== inPlace.end &&
  ((endsWith(text, at, workVerbs) && !endsWith(text, at, nounVerbs)) || few.test(text.slice(at, at + longestItem)));

/** 岗村、坪村、坡村; 道路、供水、供热. */
function listCost(text: string, comma: number): number {
  if (startsWith(text, comma + 1, workVerbs) && !startsWith(text, comma + 1, nounVerbs)) return 0;
  if (longList.test(text.slice(Math.max(0, comma - listed), comma + listed))) return 0;
  const before = shortItem.exec(text.slice(Math.max(0, comma - longestItem - 1), comma))?.[0] ?? '';
  const behind = text.slice(comma + 1, comma + longestItem + 2);
  const item = before.replace(/^[、和与及]/, '');
  const last = item.at(-1) ?? '';
  const isAlike =
    item.length > 1 && item.length < longestItem && behind[item.length - 1] === last && !ofOffice.test(last);
  return innerItem.test(behind) || before.startsWith('、') || isAlike ? cost.listed : 0;
}
