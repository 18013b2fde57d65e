/** Ranges of time and of amounts, as they are written: 1—9月, 10月8日—11日, 5～10家, 8:30—9:00. */

import { anyOf } from '../../pattern.ts';
import { amounts, times } from './words.ts';

export interface MarkRange {
  readonly from: string;
  readonly to: string;
  /** The dash that belongs between. */
  readonly right: '—' | '～';
}

const unit = `(?<unit>${anyOf(times, amounts)})`;
const number = '(?<number>\\d{1,8}(?:\\.\\d{1,4})?)';
const numeral = '(?<numeral>[一二三四五六七八九十]{1,3})';

// Behind a letter, a point or another dash it is a code, a date or a telephone number.
const left = new RegExp(
  `(?:(?<![\\w.．/:：~～—–-]|[A-Za-z] )${number}|(?<![一二三四五六七八九十第周期])${numeral})${unit}?[ ]?$`,
);
const right = new RegExp(`^[ ]?(?:${number}|${numeral})[ ]?${unit}`);
const clock = [/(?<!\d)\d{1,2}[:：]\d{2}[ ]?$/, /^[ ]?\d{1,2}[:：]\d{2}(?!\d)/] as const;
const weekday = [
  /(?:周|星期)[一二三四五六日天]$/,
  /^(?:周|星期)?[一二三四五六日天](?![一二三四五六七八九十\d])/,
] as const;

/** The range whose dash stands at [start, end) of the text; undefined where it joins something else. */
export function rangeAt(text: string, start: number, end: number): MarkRange | undefined {
  if (!/[\d一二三四五六七八九十周星]/.test(text[end] === ' ' ? (text[end + 1] ?? '') : (text[end] ?? '')))
    return undefined;
  const before = text.slice(Math.max(start - 24, 0), start);
  const after = text.slice(end, end + 24);
  for (const [from, to] of [clock, weekday]) {
    const ends = [from.exec(before)?.[0], to.exec(after)?.[0]] as const;
    if (ends[0] !== undefined && ends[1] !== undefined) return { from: ends[0].trim(), to: ends[1].trim(), right: '—' };
  }
  const from = left.exec(before);
  const to = right.exec(after);
  if (!from || !to || (from.groups?.number === undefined) !== (to.groups?.number === undefined)) return undefined;
  const kind = kindOf(from.groups ?? {}, to.groups ?? {});
  return kind && { from: from[0].trim(), to: to[0].trim(), right: kind === 'time' ? '—' : '～' };
}

type Groups = Readonly<Record<string, string | undefined>>;
const isTime = new RegExp(`^${anyOf(times)}$`);

function kindOf(from: Groups, to: Groups): 'time' | 'amount' | undefined {
  if (to.numeral !== undefined) return isTime.test(to.unit ?? '') && to.unit !== '年' ? 'time' : 'amount';
  const [low, high] = [Number(from.number), Number(to.number)];
  const time = isTime.test(to.unit ?? '') && to.unit !== '周' && !(to.unit === '年' && high < 1000);
  // 11—2月 goes over the year; 3-2个 and 2024-5期 are a score and a number, no range.
  if (!time) return low < high && !(low > 1000 && high < low * 0.1) ? 'amount' : undefined;
  return from.unit !== undefined || fits(low, to.unit ?? '') ? 'time' : undefined;
}

/** Whether a figure can count what the other end counts: 2024-05月 is no range. */
function fits(figure: number, what: string): boolean {
  if (what === '年') return figure >= 1000 && figure < 3000;
  const most = { 月: 12, 月份: 12, 日: 31, 季度: 4, 时: 24, 点: 24 }[what];
  return most === undefined || figure <= most;
}
