/** The words of both lists that a text has, each once. */

import { once } from '../../once.ts';
import { standsAlone } from '../../words/cuts.ts';
import { wordFinder } from '../words.ts';
import { miswritten } from './miswritten-words.ts';
import { oldSpellings } from './old-spellings.ts';

export interface MiswrittenAt {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** Wrong in any text; where words end on both its sides. */
  readonly isCertain: boolean;
  /** A spelling that was given up, rather than a mistake. */
  readonly old: boolean;
}

const find = once(() => wordFinder(miswritten().keys()));
const findOld = once(() => wordFinder(oldSpellings().keys()));

/** Linear in the text. */
export function miswrittenIn(text: string): readonly MiswrittenAt[] {
  const certain = find()(text).flatMap(({ word, index }): MiswrittenAt[] => {
    const { right = '', notAfter = '', notBefore = '', ahead, old = false } = miswritten().get(word) ?? {};
    const end = index + word.length;
    const [before, after] = [text[index - 1], text[end]];
    if ((before && notAfter.includes(before)) || (after && notBefore.includes(after))) return [];
    if (ahead && !ahead.test(text.slice(end, end + 40))) return [];
    return [{ start: index, end, right, isCertain: true, old }];
  });
  const alone = findOld()(text).flatMap(({ word, index: start }): MiswrittenAt[] => {
    const { right, old } = oldSpellings().get(word) ?? { right: '', old: false };
    const end = start + word.length;
    if (certain.some((one) => one.start < end && start < one.end)) return [];
    return isMeasured(text, start, end) ||
      isInName(text, start, end) ||
      isSeam(text, start, end) ||
      isSitting(text, start, end) ||
      isCut(text, start, end) ||
      isOfOldText(text, start, end) ||
      !standsAlone(text, start, end)
      ? []
      : [{ start, end, right, isCertain: false, old }];
  });
  return [...certain, ...alone];
}

/** 城墙原由县里修建: 原 and 由 are two words, unless 原由 ends its phrase or something else says it is a noun. */
const isSeam = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === '原由' &&
  !/^(?:[，。；、：！？”）和与]|$)/.test(text.slice(end, end + 1)) &&
  !/(?:[的其何各]|主要|根本|直接|重要|真正|历史|个中|种种)$/.test(text.slice(Math.max(0, start - 2), start));

/** 他就坐着轮椅来, 今天就坐高铁去: 就 and 坐 are two words. */
const isSitting = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === '就坐' &&
  /^(?:[着上下过在了到进回满拥第不]|[\u4e00-\u9fa5]{0,2}(?:高铁|火车|动车|汽车|飞机|地铁|公交|专列|轮椅|车|船|艇))/.test(
    text.slice(end, end + 5),
  );

/** “…并不实行，那末，…”, “折衷以仁”: who quotes an older text keeps its spelling. */
const isOfOldText = (text: string, start: number, end: number): boolean =>
  /^(?:那末|折衷)$/.test(text.slice(start, end)) && text.lastIndexOf('“', start) > text.lastIndexOf('”', start);

/** A wall or a tree is 刻划; a person, or what he feels, is 刻画. */
const isCut = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === '刻划' &&
  !/人物|形象|性格|心理|细腻|细致|生动|入微|入木三分|逼真|典型|精神|情感|内心|塑造/.test(
    text.slice(Math.max(0, start - 16), end + 16),
  );

/** 磁器口 and 望奎县 are places, 筚路蓝缕 is how the dictionary writes it, 上热中温下冷 a saying, 民族成份 the word of a rule, and who 想像以前那样 wants to be like that. */
const isInName = (text: string, start: number, end: number): boolean =>
  names[text.slice(start, end)]?.test(text.slice(Math.max(0, start - 2), end + 2)) === true;
const names: Readonly<Record<string, RegExp>> = {
  磁器: /磁器口/,
  热中: /上热中[温冷凉阻]/,
  成份: /民族成份/,
  想像: /[还都也不就]想像(?![着力中不])|想像(?:以前|过去|往[常年]|从前|[你我他她别])/,
  希奇: /希奇莱/,
  推委: /推委[会员]/,
  无宁: /无宁日/,
  零丁: /零丁洋|丁零丁|零丁当/,
  洋琴: /[西东]洋琴/,
  预会: /预会[商诊]/,
  蓝缕: /[筚荜]路蓝缕/,
  了望: /了望(?:[奎都江城谟牛京湖海湾溪河岳坡丛]|花[区镇]|月[楼山])/,
  建全: /建全(?:抽水|[镇乡村站])/,
};

/** 3份内部资料, 每份外卖; 占销量份额. */
const isMeasured = (text: string, start: number, end: number): boolean =>
  (text[start] === '份' && /[\d一二两三四五六七八九十百千万几每各首]/.test(text[start - 1] ?? '')) ||
  (text[end - 1] === '份' && text[end] === '额');
