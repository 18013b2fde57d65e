/**
 * Which year a date is of that names none: what its sentence says before it, else that of the document's day or the one
 * before, by which lies nearer. What an office tells lies behind it.
 */

import { type Day, dayCount } from '../../calendar.ts';
import { once } from '../../once.ts';
import { anyOf, matchesIn } from '../../pattern.ts';
import { type DateMention, dayOf } from './mentions.ts';
import { relativeYears } from './words.ts';

/** How far back a sentence is read; a bound, so that a text without a full stop stays linear. */
const reach = 60;

const hint = once(() => new RegExp(`${anyOf(relativeYears)}|(\\d{4})[ \\u3000]{0,2}年`, 'g'));

/** What stands before the mention in its sentence. */
export function sentenceBefore({ passage, start }: DateMention): string {
  const before = passage.text.slice(Math.max(0, start - reach), start);
  const stop = Math.max(...['。', '；', '！', '？'].map((mark) => before.lastIndexOf(mark)));
  return before.slice(stop + 1);
}

/** What stands behind the mention in its sentence. */
export function sentenceAfter({ passage, end }: DateMention): string {
  return passage.text.slice(end, end + reach).split(/[。；！？]/, 1)[0] ?? '';
}

/** The years a date can be of; one where that is certain, none where nothing tells. */
export function yearsOf(mention: DateMention, issued: Day | undefined): readonly number[] {
  if (mention.year !== undefined) return [mention.year];
  if (mention.since) return afterStart(mention, mention.since, issued);
  const near = issued ? [nearestYear(mention, issued)] : [];
  const last = [...matchesIn(sentenceBefore(mention), hint())].at(-1);
  if (!last) return near;
  if (last[1] !== undefined) return [...new Set([Number(last[1]), ...near])];
  if (!issued) return [];
  switch (last[0]) {
    case '今年':
    case '本年':
      return [issued.year];
    case '去年':
    case '上年':
      return [issued.year - 1];
    case '明年':
    case '来年':
      return [issued.year + 1];
    default:
      return [];
  }
}

/** The end of a period lies behind its start: 12月20日至1月5日 ends in the next year. */
function afterStart(end: DateMention, start: DateMention, issued: Day | undefined): readonly number[] {
  const isBehind = end.month > start.month || (end.month === start.month && (end.day ?? 31) >= (start.day ?? 1));
  return yearsOf(start, issued).map((year) => (isBehind ? year : year + 1));
}

/** 12月28日 in an issue of 3 January is of the year before; 2月17日 in one of December is of the same year. */
function nearestYear(mention: DateMention, issued: Day): number {
  const away = (year: number): number => Math.abs(dayCount(dayOf(mention, year)) - dayCount(issued));
  return away(issued.year - 1) < away(issued.year) ? issued.year - 1 : issued.year;
}
