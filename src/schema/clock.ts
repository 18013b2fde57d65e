/** 截稿: the time of day and the day that a text names, as clerks write them; what names none is refused, never dropped. */

import * as z from 'zod/mini';
import { type Day, parseIsoDay } from '../calendar.ts';
import type { Words } from '../diagnostic.ts';
import { hanValue } from '../han-number.ts';
import { writtenDay } from './day-forms.ts';
import { special } from './form.ts';

const part = '凌晨|清晨|早晨|早上|早|上午|中午|正午|下午|午后|傍晚|晚上|晚间|晚|夜里|深夜';
const hour = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const minute = '半|整|一刻|三刻|\\d{1,2}分?|[一二三四五六七八九十]{1,3}分';
const form = new RegExp(
  `^(${part})?\\s*(${hour})(?:\\s*(?::|时|点钟?)\\s*(${minute})?)?(?::00)?\\s*(am|pm)?(?:之?前|以前|止)?$`,
  'i',
);

/** 17:00, of 17:00, 17时, 下午5点, 十七时三十分; undefined where no hour can be read. */
export function clockIn(text: string): string | undefined {
  const [, day = '', hours = '', minutes = '', half = ''] = form.exec(plain(text)) ?? [];
  const typed = numberOf(hours.replace('两', '二'));
  const past = minutesOf(minutes);
  const at = typed === undefined ? undefined : hourOf(day || half.toLowerCase(), typed);
  if (at === undefined || past === undefined || at > 24 || past > 59 || (at === 24 && past > 0)) return undefined;
  return `${at}:${String(past).padStart(2, '0')}`;
}

const plain = (text: string): string => text.normalize('NFKC').trim();
const numberOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : hanValue(text));

const words: Readonly<Record<string, number>> = { '': 0, 整: 0, 一刻: 15, 半: 30, 三刻: 45 };
const minutesOf = (text: string): number | undefined =>
  Object.hasOwn(words, text) ? words[text] : numberOf(text.replace(/分$/, ''));

/** 下午5, 下午17, 晚上8, 中午1; undefined for 上午14. */
function hourOf(part: string, typed: number): number | undefined {
  if (/^(?:下午|午后|傍晚|pm)$/.test(part)) return typed < 12 ? typed + 12 : typed;
  if (/^(?:晚|夜|深夜)/.test(part)) return typed >= 5 && typed <= 12 ? typed + 12 : typed > 12 ? typed : undefined;
  if (/^[中正]午$/.test(part)) return typed < 10 ? typed + 12 : typed;
  return part === '' || typed <= 12 ? typed : undefined;
}

/** 2024-10-25 17:00, 2024年10月25日下午5点; the time may be absent. */
export function dayAndClock(text: string): { readonly day: Day; readonly time?: string } | undefined {
  const [, first = '', rest = ''] =
    /^(\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)(?:\([^()]*\))?[\sT]*(.*)$/.exec(plain(text)) ?? [];
  const day = parseIsoDay(first) ?? writtenDay(first);
  if (!day) return undefined;
  if (/^(?:之?前|以前|止)?$/.test(rest)) return { day };
  const time = clockIn(rest);
  return time === undefined ? undefined : { day, time };
}

/** A time of day; what cannot be read is refused. */
export const clock = special('clock', z.string().check(z.refine((text) => clockIn(text) !== undefined)));
/** A day, with a time or without one. */
export const moment = special('moment', z.string().check(z.refine((text) => dayAndClock(text) !== undefined)));

/** What to write for a time or a day that was not read. */
export function momentHint(kind: 'clock' | 'moment', text: string, key: string): Words {
  const typed = plain(text);
  if (kind === 'clock') {
    const [, hours = '', minutes = ''] = /^(\d{1,2})[.。,;'’ -]?([0-5]\d)(?:[时点分])?$/.exec(typed) ?? [];
    const right = hours === '' ? undefined : clockIn(`${hours}:${minutes}`);
    return right === undefined
      ? {
          zh: `写明几点，如 ${key}: 17:00；不定几点的，删去“${key}”这一项`,
          en: `say what time, as ${key}: 17:00, or leave ${key} out`,
        }
      : { zh: `写作 ${key}: ${right}`, en: `write ${key}: ${right}` };
  }
  const [, before = '', after = '', rest = ''] =
    /^(?:.*?(?:提)?前\s*([\d一二两三四五六七八九十]{1,3})\s*[天日]|.*?([\d一二两三四五六七八九十]{1,3})\s*[天日]之?前)\s*(.*)$/.exec(
      typed,
    ) ?? [];
  const [, month = '10', day = '25', hours = ''] = /^(\d{1,2})[月./-](\d{1,2})[日号]?\s*(.*)$/.exec(typed) ?? [];
  const example = `2024-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${clockIn(hours) ?? '17:00'}`;
  const days = numberOf((before || after).replace('两', '二'));
  const time = rest === '' ? undefined : clockIn(rest);
  const at = time ?? '17:00';
  return days === undefined
    ? {
        zh: `各期都照报头日期推的，用 { 前: 2, 时: 17:00 }（前：提前几天）；只是这一期的，写全年月日，如 ${example}`,
        en: `for every issue use { daysBefore: 2, time: 17:00 }; for this one give the whole day, as ${example}`,
      }
    : {
        zh: `写作 ${key}: { 前: ${days}${rest === '' ? '' : `, 时: ${at}`} }`,
        en: `write ${key}: { daysBefore: ${days}${rest === '' ? '' : `, time: ${at}`} }`,
      };
}
