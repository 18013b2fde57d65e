/** Places of a title that are better than what stands beside them says. */

import { more } from './end-costs.ts';
import { cueCosts } from './title-cues.ts';

/** All that is behind an office's 关于. */
const wholeTitle = /^《[^《》]*》的[\u4e00-\u9fa5]{2,3}$/;
/** 国务院 is no line, 国务院关于 is one. */
const shortOffice = 3;
const growing = /^(?:产业|事业|行业)高质量发展/;
/** 知识产权战略实施工作|部际联席会议制度, 借贷纠纷案件|适用法律若干问题: what stands before it goes on with it. */
const summedUp = /^(?:省?(?:部际|厅际|部门)联席会议(?:制度)?的|(?:具体)?[适应]用法律(?:若干)?问题|适用《)/;

/** What a place costs, less where a line may end in 关于, before 高质量发展 or before what sums up, rather than inside a name. */
export function easedCost(
  text: string,
  at: number,
  cost: number,
  room: number,
  widthOf: (from: number, to: number) => number,
): number {
  if (growing.test(text.slice(at - 2, at + 5))) return Math.min(cost, cueCosts.word + more.singleBefore);
  if (summedUp.test(text.slice(at, at + 9)) && !text.startsWith('具体', at - 2)) return Math.min(cost, cueCosts.noun);
  return isBeforeWhole(text, at, room, widthOf) ? cost - more.dangling + cueCosts.year : cost;
}

/** 国务院关于|《…》的批复: a line holds all of it, and what is before 关于 is too short for one. */
const isBeforeWhole = (
  text: string,
  at: number,
  room: number,
  widthOf: (from: number, to: number) => number,
): boolean =>
  text[at] === '《' &&
  at === shortOffice + 2 &&
  text.startsWith('关于', shortOffice) &&
  wholeTitle.test(text.slice(at)) &&
  widthOf(at, text.length) <= room;
