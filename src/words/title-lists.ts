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
