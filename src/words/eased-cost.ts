/** Places of a title that are better than what stands beside them says. */

import { more } from './end-costs.ts';
import { cueCosts } from './title-cues.ts';

/** All that is behind an office's 关于. */
const wholeTitle = /^《[^《》]*》的[\u4e00-\u9fa5]{2,3}$/;
/** 国务院 is no line, 国务院关于 is one. */
const shortOffice = 3;
const growing = /^(?:产业|事业|行业)高质量发展/;

/** What a place costs, less where a line may end in 关于 or before 高质量发展 rather than inside a name. */
export function easedCost(
  text: string,
  at: number,
  cost: number,
  room: number,
  widthOf: (from: number, to: number) => number,
): number {
  if (growing.test(text.slice(at - 2, at + 5))) return Math.min(cost, cueCosts.word + more.singleBefore);
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
