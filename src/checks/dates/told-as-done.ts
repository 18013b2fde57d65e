/** Whether a sentence tells of a day, or of a period, as of something done. */

import { type Day, dayCount, daysInMonth } from '../../calendar.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { type DateMention, dayOf } from './mentions.ts';
import { asked, deeds, goingOn, planned } from './words.ts';
import { sentenceAfter, sentenceBefore, yearsOf } from './years.ts';

/** Whether it says somewhere that something is meant to happen. */
export const isPlanned = (words: string): boolean => plan().test(words);
const plan = once(() => new RegExp(anyOf(planned)));
const demand = once(() => new RegExp(anyOf(asked)));
/** Right behind the date: a deadline, a start, an end, another date, or what the day is called. */
const bounded =
  /^(?:（[^（）]{1,5}）)?(?:上午|下午|晚上?)?[ \u3000]?(?:之?前|以前|起|开始|至|到|[-－—–―~～]|止|之?后|以后|为|是|[、和及与]|[，,]\d{1,2}月|[^，。；、\d]{0,12}(?:节|[^今当近昨同工假时]日))/;
const deed = once(() => new RegExp(`^(?:（[^（）]{1,5}）)?(?:上午|下午|晚上?|凌晨|中午)?[ \\u3000]?${anyOf(deeds)}`));
/** Behind a period: it is over. */
const over = /(?<![为除])了(?!解)|(?:发现|查出)[^，。；]{0,6}\d/;
const goesOn = once(() => new RegExp(anyOf(goingOn)));

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
  if (before.endsWith('截至')) return !isPlanned(after);
  if (isPlanned(before) || isPlanned(after) || demand().test(before) || bounded.test(after)) return false;
  if (/[\p{Script=Han}\d]$/u.test(before) && !deed().test(after)) return false;
  return !isQuoted(before);
}

function isToldAsOver(start: DateMention, end: DateMention): boolean {
  const before = sentenceBefore(start);
  const after = sentenceAfter(end);
  if (isPlanned(before) || isPlanned(after) || demand().test(before) || bounded.test(after)) return false;
  if (!over.test(after) || goesOn().test(after) || isQuoted(before)) return false;
  return deed().test(after) || (/^[，,]/.test(after) && !/[\p{Script=Han}\d]$/u.test(before));
}

/** What is named or quoted is not told. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
