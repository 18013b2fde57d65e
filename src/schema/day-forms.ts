/** The forms in which a day may be typed (contract 2.3), and which typed words are none. */

import { type Day, daysInMonth, looksLikeIsoDay, parseIsoDay } from '../calendar.ts';
import { hanValue } from '../han-number.ts';
import { withoutMarks } from '../inline-marks.ts';
import { remarkInValueAt } from '../remark.ts';

/**
 * Where a day is typed. `document`: 报头, 印发日期; `signature`: 落款; `item`: 日期 and 时限 of an item, 自 and 至;
 * `period`: 统计时段 in words of its own.
 */
export type DayPlace = 'document' | 'signature' | 'item' | 'period';

/** What is wrong with it: a letter stands for 〇, a part is missing, it is no day at all, it is one only today, a remark goes on behind it. */
export type Unclear = 'letter' | 'half' | 'form' | 'today' | 'remark';

const arabic = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const han = /^([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?$/;
const digits = '〇一二三四五六七八九';

/** The day that a text of one of the full forms names: 2024-05-06, 2024年5月6日, 二〇二四年五月六日. */
export function writtenDay(text: string): Day | undefined {
  const iso = parseIsoDay(text);
  if (iso) return iso;
  const [, year = '', month = '', day] = arabic.exec(text) ?? han.exec(text) ?? [];
  if (day === undefined) return undefined;
  const found = { year: yearOf(year), month: numberOf(month), day: numberOf(day) };
  return found.day >= 1 && found.day <= daysInMonth(found.year, found.month) ? found : undefined;
}

const yearOf = (text: string): number =>
  Number(text.replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit))));
const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (hanValue(text) ?? 0));

/** Both of the calendar: an ISO day that does not exist is refused elsewhere, one in 汉字 is reported by proof-reading. */
function isFull(text: string): boolean {
  if (looksLikeIsoDay(text) || arabic.test(text)) return true;
  const [, , month = '', day = '一'] = han.exec(text) ?? [];
  return month !== '' && numberOf(month) <= 12 && numberOf(day) >= 1 && numberOf(day) <= 31;
}

/** 5月6曰, 五月六目: what a scanner takes for 日. */
const misreadDay = /月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[曰目臼]/;

/** What stands for a 〇 among 汉字 numerals: letters of three alphabets, circles, a nought. */
export const zeroLike = 'OoＯｏ○◯ΟοОо0０';
const letter = new RegExp(`[〇零一二三四五六七八九十][${zeroLike}]+(?=[〇零一二三四五六七八九十年月日])`);

const n = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
const join = '(?:[-－—–―~～至到、，,]|——)';
const partOfDay = '(?:上午|下午|中午|凌晨|清晨|早晨|傍晚|早上|晚上|晚间|深夜|早|晚|夜)?';
/** 5月6, 2024年5月6, 五月六, 5月6-8, 5月6上午; 5.6日; 2024年5. 三月三 and its like are feasts. */
const monthHalf = new RegExp(
  `^(?!([二三五六七九])月\\1$)(?:.{2,4}年)?${n}月${n}(?:${join}${n})*${partOfDay}$|^\\d{1,2}[./．／]\\d{1,2}[日号]?${partOfDay}$|^\\d{4}年\\d{1,2}$`,
);
/** 六日, 6号上午, 6日至8日, 6—8日: of no month. */
const dayHalf = new RegExp(`^${n}[日号]?(?:${join}${n})?[日号]${partOfDay}$|^${n}[日号]${join}${n}[日号]${partOfDay}$`);
/** 1月15至3月8: the first of two, or the last, without its 日. */
const endHalf = new RegExp(`月\\d{1,2}(?=$|${join}(?:\\d{4}年)?\\d{1,2}月)`);
/** 5.6前, 6-15之前: words behind a day of figures. */
const figuresThen = /^\d{1,2}[./-]\d{1,2}(?:日|号)?(?:之?[前后]|以前|底|左右)/;
/** 9时, 14:30, 下午3点半. */
export const timeOfDay = `${partOfDay}(?:(?<!\\d)\\d{1,2}(?:[时点](?:[半整]|\\d{1,2}分?)?|[:：]\\d{2}(?:[:：]\\d{2})?))?`;
const weekday = '(?:[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?)?';
const marked = '(?:\\d{4}[-./－．／]\\d{1,2}[-./－．／]\\d{1,2}[日号]?|20\\d{6}|\\d{1,2}[-./－．／]\\d{1,2}[日号]?)';
/** 2024-4-19 下午, 4.19上午9时, 4/19（周五）, 2024-05-06至05-08: a day, or two, of figures and marks, and words behind. */
const markedThen = new RegExp(`^${marked}(?:\\s*(?:[至到~～]|[-—－–]+)\\s*${marked})?\\s*${weekday}\\s*${timeOfDay}$`);

const relative = /^(?:今[天日]|昨[天日]|明[天日]|前天|后天|当[天日]|本日|即日)$/;

/** 昨天, 今日上午 before an item, 明天下班前 as its deadline. */
const relativeItem = /^(?:今[天日]|[昨明][天日]|前天|后天|大前天|大后天)(?![起后])/;

const isoInside = /^\s*\d{4}-\d{1,2}-\d{1,2}日?\s*(?:[至到—–~～、和及]|——)\s*[\d年月日-]{1,12}\s*$/;

/** undefined where the text may stand there as it is. */
export function unclearDay(typed: string, place: DayPlace): Unclear | undefined {
  if (looksLikeIsoDay(typed)) return place === 'period' ? 'form' : undefined;
  // In a text of its own it would print as it is typed.
  if (place === 'period' && /\d{4}-\d{1,2}-\d{1,2}/.test(typed)) return 'form';
  if (remarkInValueAt(typed) !== undefined) return 'remark';
  const text = withoutMarks(typed);
  if (place === 'document' || place === 'signature') {
    if (isFull(text) && !(looksLikeIsoDay(text) && text !== typed)) return undefined;
    if (place === 'signature' && relative.test(text)) return 'today';
  } else if (place === 'item' && relativeItem.test(text)) return 'today';
  // 2024-05-24至25日: an ISO day is turned into words only where it stands alone.
  else if (
    /\p{Script=Han}/u.test(text) &&
    !isHalf(text) &&
    !letter.test(text) &&
    !misreadDay.test(text.trim()) &&
    !isoInside.test(text) &&
    !markedThen.test(text.trim()) &&
    !/[，、；。,;.]$/.test(text.trim())
  )
    return undefined;
  if (letter.test(text)) return 'letter';
  return isHalf(text) ? 'half' : 'form';
}

const isHalf = (text: string): boolean =>
  monthHalf.test(text) || dayHalf.test(text) || endHalf.test(text) || figuresThen.test(text);
