/** Whether a sentence tells of a day, or of a period, as of something done. */

import { type Day, dayCount, daysInMonth } from '../../calendar.ts';
import { type DateMention, dayOf } from './mentions.ts';
import { sentenceAfter, sentenceBefore, yearsOf } from './years.ts';

/** Somewhere in the sentence: what is meant to happen. */
export const planned = /将|拟|计划|预计|定于|安排在|届时|即将|截止|期限|时限|有效期/;
/** Before the date: it is asked for, laid down, or a period leads to it. */
const asked =
  /要求|确保|力争|务必|须|应|请|规定|明确|决定|商定|约定|下一步|下步|直到|直至|晚于|迟于|每年|[至到于在自从前限]/;
/** Right behind the date: a deadline, a start, an end, another date, or what the day is called. */
const bounded =
  /^(?:（[^（）]{1,5}）)?(?:上午|下午|晚上?)?[ \u3000]?(?:之?前|以前|起|开始|至|到|[-－—–―~～]|止|之?后|以后|为|是|[、和及与]|[，,]\d{1,2}月|[^，。；、\d]{0,12}(?:节|[^今当近昨同工假时]日))/;
/** Behind a date in the middle of a clause: what somebody did on that day. */
const deed =
  /^(?:（[^（）]{1,5}）)?(?:上午|下午|晚上?|凌晨|中午)?[ \u3000]?(?:主持|召[开集]|组织|带队|率队|深入|前往|赶赴|赴|到|调研|督[导查]|出席|参加|检查|走访|会见|部署|听取|研究|开展|举[办行]|印发|下发|发出|作出|审议)/;
/** Behind a period: it is over. */
const over = /(?<![为除])了(?!解)|(?:发现|查出)[^，。；]{0,6}\d/;
/** Behind a period: it was opened or laid down, and may still run. */
const goesOn = /为期|部署|启动|印发|出台|制定|正在|持续|报名|公示|活动|行动|整治|宣传/;

/** The day that is told as done; of a period, told where all of it is over, the first that lies after the issue, else its end. */
export function toldDay(date: DateMention, issued: Day): Day | undefined {
  const { since } = date;
  if (!since) return isToldAsDone(date) ? certainDay(date, issued) : undefined;
  if (!isToldAsOver(since, date)) return undefined;
  const [start, end] = [certainDay(since, issued), certainDay(date, issued)];
  return start && dayCount(start) > dayCount(issued) ? start : end;
}

function certainDay(date: DateMention, issued: Day): Day | undefined {
  const [year, another] = yearsOf(date, issued);
  if (date.day === undefined || year === undefined || another !== undefined) return undefined;
  const day = dayOf(date, year);
  return day.day >= 1 && day.day <= daysInMonth(day.year, day.month) ? day : undefined;
}

/** The date opens its clause or stands behind the one who acted, and nothing round it says that it is still to come. */
function isToldAsDone(date: DateMention): boolean {
  if (date.day === undefined) return false;
  const before = sentenceBefore(date);
  const after = sentenceAfter(date);
  if (before.endsWith('截至')) return !planned.test(after);
  if (planned.test(before) || planned.test(after) || asked.test(before) || bounded.test(after)) return false;
  if (/[\p{Script=Han}\d]$/u.test(before) && !deed.test(after)) return false;
  return !isQuoted(before);
}

function isToldAsOver(start: DateMention, end: DateMention): boolean {
  const before = sentenceBefore(start);
  const after = sentenceAfter(end);
  if (planned.test(before) || planned.test(after) || asked.test(before) || bounded.test(after)) return false;
  if (!over.test(after) || goesOn.test(after) || isQuoted(before)) return false;
  return deed.test(after) || (/^[，,]/.test(after) && !/[\p{Script=Han}\d]$/u.test(before));
}

/** What is named or quoted is not told. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
