/** The number a paragraph opens with, in the four forms of GB/T 9704-2012, 7.3.3, however they are spelt: 一、（一）1.（1）. */

import { hanValue } from '../han-number.ts';
import type { Role } from '../schema/role.ts';
import type { Passage } from './passage.ts';

export type LevelForm = '一、' | '（一）' | '1.' | '（1）';

export interface LevelMark {
  readonly form: LevelForm;
  readonly number: number;
  /** The number as written: 三, 3. */
  readonly digits: string;
  /** Its brackets as written, each '' where there is none. */
  readonly open: string;
  readonly close: string;
  /** The mark behind it, '' where there is none. */
  readonly mark: string;
  /** UTF-16 offsets of all of it in the text; the blanks before it are outside. */
  readonly start: number;
  readonly end: number;
  /** 「一、二季度…」 may be a list of two as well as a number: such a one proves nothing. */
  readonly sure: boolean;
}

/** Where a number may open a paragraph. */
export const levelRoles: ReadonlySet<Role> = new Set(['text', 'head', 'section-title', 'marker', 'caption', 'note']);

const opening = /([（(]?)(\d{1,2}|[一二三四五六七八九十百零]{1,4})([）)]?)([、.．，,。]?)/y;
const opens = /^[ \t\u3000]*[（(\d一二三四五六七八九十百零]/;

/** The number a passage opens with. Asked by many checks, and cheaper to look for than to remember. */
export function levelOf({ role, text }: Passage): LevelMark | undefined {
  if (!levelRoles.has(role) || !opens.test(text)) return undefined;
  return markLevel(text, text.search(/[^ \t\u3000]/));
}

/** Up to where a passage is its number; the checks of levels judge the brackets and marks before it, and no other check does. */
export const levelEnd = (passage: Passage): number => levelOf(passage)?.end ?? 0;

/** The number that stands at this offset of a text. */
export function markLevel(text: string, start: number): LevelMark | undefined {
  opening.lastIndex = start;
  const [all, open, digits, close, mark] = (opening.exec(text) ?? []) as (string | undefined)[];
  if (all === undefined || open === undefined || digits === undefined || close === undefined || mark === undefined)
    return undefined;
  // 「（一」 alone, or a figure with nothing behind it, is no number of a level.
  if ((open !== '' && close === '') || (close === '' && mark === '')) return undefined;
  const arabic = /\d/.test(digits);
  const number = arabic ? Number(digits) : hanValue(digits);
  if (!number) return undefined;
  const end = start + all.length;
  // 1.5 and 3、5日 are figures; 1.2024年 is a number and a year, 一、5月 a number and a month.
  // 1．5月17日 has a point that no figure has.
  const isDated = dated(arabic && mark !== '．').test(text.slice(end, end + 12));
  if (close === '' && /\d/.test(text[end] ?? '') && (mark === '。' || !isDated)) return undefined;
  const bracketed = close !== '';
  return {
    form: arabic ? (bracketed ? '（1）' : '1.') : bracketed ? '（一）' : '一、',
    number,
    digits,
    open,
    close,
    mark,
    start,
    end,
    sure: bracketed || mark !== '、' || !goesOn(number, text.slice(end, end + 3)),
  };
}

/** A figure in front of another one is a number only where a whole year follows, a numeral where any date does. */
const dated = (arabic: boolean): RegExp => (arabic ? /^\d{4}年/ : /^(?:\d{4}年|\d{1,2}[月日][^、至—]{2})/);

/** 一、二季度: the next numeral follows, and something counted. */
function goesOn(number: number, rest: string): boolean {
  const next = /^[一二三四五六七八九十]{1,3}/.exec(rest)?.[0];
  return next !== undefined && (hanValue(next) ?? 0) > number;
}
