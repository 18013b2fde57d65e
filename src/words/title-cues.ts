/** What a place of a title says by itself of whether a line may end there. */

import {
  clauseFollows,
  isClause,
  isForwarded,
  isGrown,
  isPartOfWord,
  isVerb,
  isVerbJoined,
  leastClause,
  verbFollows,
} from './title-clauses.ts';
import { behindVerb, inOffice, inPlace, inWhole, type TitleParts } from './title-marks.ts';
import { endsWith, startsWith, wordBefore, wordEnd } from './title-match.ts';
import { placeStart, zoneBefore } from './title-places.ts';
import {
  adverbs,
  coVerbs,
  joining,
  nounVerbs,
  offices,
  planNouns,
  prepositions,
  workNouns,
  workVerbs,
} from './title-words.ts';

/** The better, the less it costs. */
export const cueCosts = {
  /** Before 关于. */
  about: 0,
  /** Before 《 and behind 》, behind an office. */
  clause: 3,
  /** Before the verb of a next clause: 加快…促进…. */
  nextVerb: 3,
  /** Before the name of what 关于印发 brings, before the object of another verb that 关于 has. */
  name: 4,
  object: 5,
  preposition: 5,
  /** Before the office whose text 转发 brings: 转发|国家体委等部门关于…. */
  forwarded: 12,
  /** Before a year, and behind a time. */
  year: 5,
  period: 5.5,
  /** Before “. */
  quotation: 7,
  /** Behind 的, behind a place; before 有关, before 实施方案. */
  noun: 8,
  /** Before （试行）. */
  note: 9.5,
  /** Behind 、 between two things of many words. */
  longItem: 9,
  /** Behind the place that a name begins with. */
  named: 11,
  /** Between two words of which there is nothing to say, and behind ”. */
  word: 14,
  /** Before the object, where the next clause is near. */
  nearObject: 14,
  /** Before the object of the first of several clauses: 深化|流通体制改革加快…. */
  firstObject: 11,
  /** Behind the blank, or the 、, between two offices. */
  office: 11,
  /** Behind one of several things. */
  between: 16,
  /** Before （ in the middle of what it stands in, and behind ） of a name. */
  aside: 18,
  /** Between 》 and 的. */
  ofTitle: 18,
  /** Before 以及; worse, before 和. */
  joinedLoosely: 20,
  joined: 40,
  /** Behind 和 before a year: 执行情况和|2024年预算草案. */
  jointYear: 14,
  /** Behind 和 between two things of many words. */
  joint: 17,
  /** Behind 和 before the verb of a next clause. */
  jointClause: 8,
  /** Behind 和 between two short words, of longer things as may be: 经济带船舶和|港口污染. */
  jointShort: 22,
  /** Behind 和 between two of what follows: 生产和|销售企业. */
  jointClose: 33,
  /** Behind a verb that stands further on: its object belongs to it. */
  verb: 22,
} as const;

export type Cue = keyof typeof cueCosts;

/** A line may end in 和 there. */
export const isJointCue = (cue: Cue | undefined): boolean => cue !== undefined && /^joint/.test(cue);

const longItem = 8;
/** With 和 between them, of which the one side goes on. */
const longJoined = 5;
/** 污水处理厂及|配套管网: of the same. */
const sharing = /^(?:配套|配件|附属|周边|其他|其它|相关|有关|其)/;
/** No more of a title is looked at for it. */
const farJoined = 24;
const joints = /关于|[^\u4e00-\u9fa5\d]|[和及与等的]/;
const opens = /[（《〈＜〔【“‘]/;
const han = /[\u4e00-\u9fa5]/;
const year = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年/;
/** What ends a time. */
const time = /(?:\d年度?|[〇○零一二三四五六七八九]{4}年度?|半年|季度|期间|以来|至今|阶段|\d周|\d月|月份)$/;
const aside = /^（[^）]*）(?!的)[\u4e00-\u9fa5]/;
const begun = { name: 17, year: 8, clause: 6, behindAbout: 11 } as const;
/** 同意云岭市|建设…示范区. */
const builds = /^建设(?!工程|项目|用地|领域|规划|系统|行业)/;
const longestNamed = 16;
/** 青石（长湖）|商贸平台. */
const named =
  /(?:^|[^\u4e00-\u9fa5]|[和与及]|关于印发|有关)[\u4e00-\u9fa5]{2,3}（(?![试暂]行|修[订正])[\u4e00-\u9fa5]{2,3}）$/;
/** 技能大赛|获奖名单. */
const event = /(?:大赛|比赛|竞赛|运动会|博览会|展览会|洽谈会|交易会)$/;
/** 台风“长云”|防御工作. */
const typhoon = /台风“[^”]+”$/;
export const work = /^工作(?:的|情况|任务|要点|方案|安排|计划|总结|报告|意见|规则|机制|实施|有关|若干|$)/;
/** 人民政府|办公厅, 财政部|门. */
const officeGoesOn = /^(?:门|署|分|长|级|属|员|下|内|外|办公|会|常务委员会)/;

/** @param begins whether a word begins at the character */
export function cueAt(text: string, at: number, begins: Uint8Array, parts: TitleParts): Cue | undefined {
  const [before, behind] = [text[at - 1] as string, text[at] as string];
  if (text.startsWith('关于', at)) return 'about';
  if (parts.issuers[at] === inOffice.next) return 'office';
  if (before === ' ' || before === '\u3000') return isBetweenClauses(text, at) ? 'clause' : 'office';
  if (parts.verbs[at] === behindVerb.name) return isForwarded(text, at) ? 'forwarded' : 'name';
  const isJoint = begins[at] === 1 && startsWith(text, at, joining) && !isPartOfWord(text, at);
  if (parts.verbs[at] === behindVerb.object && !isJoint)
    return prepositions.has(behind) || verbFollows(text, at, begins)
      ? 'nearObject'
      : clauseFollows(text, at, begins)
        ? 'firstObject'
        : 'object';
  if (behind === '（') return aside.test(text.slice(at)) ? 'aside' : 'note';
  if (opens.test(behind)) return /[《〈＜]/.test(behind) ? 'clause' : 'quotation';
  if (before === '”' && isVerb(text, at)) return 'nextVerb';
  if (before === '”' && typhoon.test(text.slice(Math.max(0, at - longestNamed), at))) return 'object';
  if (/[》〉＞]/.test(before) && isJoint) return text.startsWith('配套', at + 1) ? 'joinedLoosely' : 'joined';
  if (/[》〉＞”]/.test(before))
    return behind === '的' || behind === '等' ? 'ofTitle' : before === '”' ? 'word' : 'clause';
  if (before === '、') return isLongList(text, at) ? 'longItem' : parts.issuers[at] ? 'office' : 'between';
  if (before === '）' && han.test(behind) && !isJoint) return isNamed(text, at) ? 'aside' : 'noun';
  if (isVerbJoined(text, at)) return 'nextVerb';
  if (isJoint) return begins[at + 1] && behind !== '暨' ? 'joined' : 'joinedLoosely';
  if (isJointYear(text, at)) return 'jointYear';
  if (isLongJoint(text, at)) return jointCue(text, at, begins);
  if (parts.issuers[at] && endsWith(text, at, offices) && !officeGoesOn.test(text.slice(at, at + 5))) return 'clause';
  return begins[at] ? wordCue(text, at, parts) : undefined;
}

/** The like of a place between two words. */
function wordCue(text: string, at: number, parts: TitleParts): Cue | undefined {
  if (isGrown(text, at)) return 'nextVerb';
  if (year.test(text.slice(at, at + 5))) return 'year';
  if (prepositions.has(text[at] as string) && !isPartOfWord(text, at)) return 'preposition';
  if (text[at] === '转' && prepositions.has(text[at + 1] as string)) return 'preposition';
  if (time.test(text.slice(Math.max(0, at - 7), at))) return 'period';
  if (parts.places[at] === inPlace.named) return 'named';
  const isBehindVerb = endsWith(text, at, workVerbs) && !endsWith(text, at, nounVerbs);
  if (at > leastClause && isVerb(text, at) && !endsWith(text, at, adverbs) && !isBehindVerb) return 'nextVerb';
  const ends = event.test(text.slice(Math.max(0, at - 3), at)) || parts.wholes[at - 1] === inWhole.company;
  if (parts.places[at] === inPlace.end || (ends && !/[等的]/.test(text[at] as string))) return 'noun';
  if (isBehindVerb) return 'verb';
  const sumsUp =
    work.test(text.slice(at, at + 4)) ||
    startsWith(text, at, workNouns) ||
    startsWith(text, at, planNouns) ||
    isNamedZone(text, at, parts);
  return sumsUp || text[at - 1] === '的' ? 'noun' : undefined;
}

/** 科技创新合作区, but 工业园区 by itself. */
function isNamedZone(text: string, at: number, { wholes }: TitleParts): boolean {
  const size = zoneBefore(text, at);
  return size > 0 && wholes[at - size] === 1;
}

/** Whether what stands before the 、 and what stands behind it are long. */
function isLongList(text: string, at: number): boolean {
  const before =
    withoutAsides(text.slice(0, at - 1))
      .split(joints)
      .at(-1) ?? '';
  const behind = withoutAsides(text.slice(at)).split(joints)[0] ?? '';
  return before.length >= longItem && behind.length >= longItem;
}

/** What it costs more behind a place that an object or a name has only begun with: 《云岭市|城市更新…》. */
export function begunCost(text: string, at: number, { verbs, places }: TitleParts): number {
  const start = placeStart(places, at);
  if (start === at || start === 0 || prepositions.has(text[start] as string)) return 0;
  // 《云岭市|促进…》 is a clause.
  if (/\d/.test(text[at] as string)) return begun.year;
  if (builds.test(text.slice(at, at + 4))) return 0;
  if (startsWith(text, at, workVerbs) && !startsWith(text, at, adverbs))
    return verbs[start] === behindVerb.name && text[start - 1] !== '《' ? begun.clause : 0;
  if (text.startsWith('关于', start - 2)) return begun.behindAbout;
  const isName = text[start - 1] === '《' ? text[at] !== '“' : (verbs[start] as number) >= behindVerb.object;
  return isName ? begun.name : 0;
}

/** Whether a name with the place in brackets, 青石（长湖）, ends there; it goes on. */
export const isNamed = (text: string, at: number): boolean =>
  named.test(text.slice(Math.max(0, at - longestNamed), at));

const withoutAsides = (text: string): string => text.replaceAll(/（[^）]*）/g, '');

/** Whether it is behind 和, and before the year of what is joined. */
const isJointYear = (text: string, at: number): boolean =>
  /[和与及暨]/.test(text[at - 1] as string) && year.test(text.slice(at, at + 5)) && !isPartOfWord(text, at - 1);

/** Whether it is behind 和, and what is joined is long. */
function isLongJoint(text: string, at: number): boolean {
  if (!/[和与及]/.test(text[at - 1] as string) || isPartOfWord(text, at - 1)) return false;
  const [before, behind] = [
    /[\u4e00-\u9fa5\d]*$/.exec(withoutAsides(text.slice(Math.max(0, at - farJoined), at - 1)))?.[0],
    withoutAsides(text.slice(at, at + farJoined)).split(joints)[0],
  ];
  return (before ?? '').length >= longJoined && (behind ?? '').length >= longJoined;
}

/** How closely what 和 joins belongs together. */
function jointCue(text: string, at: number, begins: Uint8Array): Cue {
  const behindVerb = endsWith(text, at - 1, workVerbs);
  if (isClause(text, at)) return behindVerb ? 'jointClose' : 'jointClause';
  const isClose =
    startsWith(text, at, coVerbs) ||
    startsWith(text, at, nounVerbs) ||
    sharing.test(text.slice(at, at + 3)) ||
    text.startsWith('共和国', at - 4);
  if (isClose) return 'jointClose';
  const [before, behind] = [wordBefore(text, at - 1, begins), text.slice(at, wordEnd(text, at, begins))];
  return before.length <= 2 && behind.length <= 2 ? 'jointShort' : 'joint';
}

/** 关于深化… 推进…: the blank is what parts them. */
const isBetweenClauses = (text: string, at: number): boolean =>
  text.lastIndexOf('关于', at) >= 0 && text.indexOf('关于', at) < 0 && workVerbs.has(text.slice(at, at + 2));
