/** The day at the head of a paragraph, and the day a line is (rule 7). */

import { type Day, dayCount, daysInMonth } from '../../calendar.ts';
import { writtenDay } from '../../schema/day-forms.ts';

const b = '[ \\u00a0\\u3000]{0,2}';
const monthDay = `(?<month>\\d{1,2})${b}月${b}(?<day>\\d{1,2})${b}[日号]`;
const dotted = '(?<month2>\\d{1,2})[.．/](?<day2>\\d{1,2})日?(?![\\d.．%％])';
const dayOnly = `(?<day3>\\d{1,2})${b}[日号]`;
const until = `(?:${b}(?:[-－—–―~～]{1,2}|至|到|[、和])${b}(?:\\d{4}${b}年${b})?(?:\\d{1,2}${b}月${b})?\\d{1,2}${b}[日号])*`;
const part = '(?:上午|下午|中午|凌晨|清晨|早晨|傍晚|早上|晚上|晚间|深夜|夜间|晚|夜)?';
/** 近日, 截至…: no day, and the beginning of an item all the same. */
const vague =
  '近日|近期|日前|连日来|连日|近段时间|近一段时间|今日|昨日|当日|本周|上周|本月|上月|上旬|中旬|下旬|\\d{1,2}月(?:上旬|中旬|下旬|份|以来)';

const head = new RegExp(
  `^(?<lead>截至|截止|自|从|于)?${b}(?:(?:(?<year>\\d{4})${b}[年.．/-]${b})?(?:${monthDay}|${dotted})|${dayOnly}|(?<vague>${vague}))${until}${part}(?:以来|起|止)?`,
);

export interface DayHead {
  /** Where what follows it begins, behind a comma too; UTF-16. */
  readonly end: number;
  readonly day?: Day;
}

/**
 * The expression of time that a paragraph begins with.
 * @param issued the day of the issue; a day without a year lies before it, or not long after
 */
export function dayHead(text: string, issued: Day | undefined): DayHead | undefined {
  const match = head.exec(text);
  if (!match) return undefined;
  const { year, month, day, month2, day2, day3, vague: words } = match.groups ?? {};
  // 16日 alone counts only where a comma or a word follows, not a figure: 16日内.
  if (day3 !== undefined && /^(?:内|后|前|之内)/.test(text.slice(match[0].length))) return undefined;
  const comma = /^[ \u00a0\u3000]*[，,、：:]?[ \u00a0\u3000]*/.exec(text.slice(match[0].length))?.[0] ?? '';
  const end = match[0].length + comma.length;
  if (words !== undefined) return { end };
  const found = dayIn(year, Number(month ?? month2 ?? issued?.month), Number(day ?? day2 ?? day3), issued);
  return found ? { end, day: found } : month2 === undefined ? { end } : undefined;
}

/** Of what a year is not said: that of the issue, or the one before for months still to come. */
function dayIn(year: string | undefined, month: number, day: number, issued: Day | undefined): Day | undefined {
  const own = year === undefined ? issued?.year : Number(year);
  if (own === undefined || !(day >= 1 && day <= daysInMonth(own, month))) return undefined;
  const found = { year: own, month, day };
  if (year !== undefined || !issued || dayCount(found) - dayCount(issued) <= 62) return found;
  return { ...found, year: own - 1 };
}

const whole = /^(\d{4})[ \u3000]*[年.．/-][ \u3000]*(\d{1,2})[ \u3000]*[月.．/-][ \u3000]*(\d{1,2})[ \u3000]*日?$/;

/** The day that a line is, and nothing besides; without a year that of the issue. */
export function dayOfLine(text: string, issued: Day | undefined): Day | undefined {
  const line = text.replace(/^[（(]|[）)]$/g, '').replace(/[\s\u3000]/g, '');
  const written = writtenDay(line);
  if (written) return written;
  const [, year, month, day] = whole.exec(line) ?? [];
  if (year !== undefined) return dayIn(year, Number(month), Number(day), issued);
  const [, ofYear, ofDay] = /^(\d{1,2})月(\d{1,2})日$/.exec(line) ?? [];
  return ofYear === undefined ? undefined : dayIn(undefined, Number(ofYear), Number(ofDay), issued);
}

/** Whether a line is a day in any form, one that does not exist too. */
export const isDayLine = (text: string): boolean => {
  const line = text.replace(/^[（(]|[）)]$/g, '').replace(/[\s\u3000]/g, '');
  return whole.test(line) || /^\d{1,2}月\d{1,2}日$|^[〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日$/.test(line);
};
