/** Things of a list: 道路改造与路口改造, 医疗、养老. */

import { more } from './end-costs.ts';
import { isNamed } from './title-cues.ts';
import { behindVerb, type TitleParts } from './title-marks.ts';
import { endsWith, startsWith, wordBefore, wordEnd } from './title-match.ts';
import { partsOfWords } from './title-words.ts';

/** A thing of a list up to here, and from here on; one of so many characters stays whole. */
const lastOfList = /(?:(?![和与及的])[\u4e00-\u9fa5])*$/;
const firstOfList = /^(?:(?![和与及的])[\u4e00-\u9fa5])*/;
const shortListed = 7;
/** No more of a title is looked at for a list. */
const near = 16;

/** 棉花购销|工作有关政策. */
const workOf = /^(?:工作|情况|活动)(?:有关|若干|意见|报告)/;
/** 整改落实|情况的报告: all there is of a line. */
const shortSum = /^(?:工作|活动|问题|事项|情况|制度|体系|方案|规划|办法|措施|建议)的[\u4e00-\u9fa5]{1,9}(?:[》〉（]|$)/;
/** With 指导意见, 自查报告 behind it. */
const longSum = 7;
const farSum = 14;

/** What sums up belongs to what stands before it. */
export function summedCost(text: string, at: number): number {
  const behind = text.slice(at, at + farSum);
  const { length } = shortSum.exec(behind)?.[0] ?? '';
  if (length > 0) return length < longSum ? more.shortSum : more.listed;
  return workOf.test(behind) ? more.listed : 0;
}

/** 和技能|拔尖人才, 道路|改造与: a line would end, or begin, with what belongs to a thing of a list. */
export function listedCost(text: string, at: number, begins: Uint8Array, { verbs }: Pick<TitleParts, 'verbs'>): number {
  let from = Math.max(0, at - near);
  for (let start = from; start < at; start += 1) if ((verbs[start] as number) >= behindVerb.object) from = start;
  const before = lastOfList.exec(text.slice(from, at))?.[0] ?? '';
  const behind = firstOfList.exec(text.slice(at, at + near))?.[0] ?? '';
  const isListed = isListJoint(text, at - before.length - 1) || isListJoint(text, at + behind.length);
  if (isListed && before && behind && before.length + behind.length <= shortListed) return more.compound;
  const [start, end] = [at - wordBefore(text, at, begins).length, wordEnd(text, at, begins)];
  const isParted = (at - start < 3 && isListJoint(text, start - 1)) || isListJoint(text, end);
  if (isNamed(text, start)) return more.compound;
  // 工程|总承包、: the head alone.
  return isParted ? (isListJoint(text, end) && behind.length <= 3 ? more.kind : more.listed) : 0;
}

export const isListJoint = (text: string, at: number): boolean =>
  /[和与及暨等、]/.test(text[at] ?? '') && !startsWith(text, at, partsOfWords) && !endsWith(text, at + 1, partsOfWords);
