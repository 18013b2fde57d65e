/** A number as prose writes it: `3462`, `1,260.79万`, `1700余万`, `近500`, `10%以上`. */

import { type Decimal, parseDecimal, scaled } from '../../decimal.ts';
import { once } from '../../once.ts';
import { anyOf } from '../../pattern.ts';
import { looseBefore, looseBehind } from './words.ts';

export interface ProseNumber {
  readonly value: Decimal;
  readonly step: Decimal;
  readonly digits: number;
  /** Behind the digits, 万 or 亿, and 余. */
  readonly end: number;
  /** 余, 多 or 几 behind it. */
  readonly vague: boolean;
  /** A multiplier stands behind the digits. */
  readonly rounded: boolean;
}

export const numerals = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?/g;

/** One in that place behind the point; nearly all figures have one of three, and there are very many figures. */
const lastPlace = (scale: number): Decimal => (places[scale] ??= { units: 1n, scale });
const places: Decimal[] = [];

const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12, 百万: 6, 千万: 7 };
const tail = /([余多几]?)[ \u3000]?(万亿|百万|千万|万|亿)?([余多几]?)/y;

/** The digits of a match of `numerals`, and what multiplies them; undefined where they are longer than any figure. */
export function numberAt(text: string, start: number, digits: string): ProseNumber | undefined {
  const typed = parseDecimal(digits);
  if (!typed) return undefined;
  tail.lastIndex = start + digits.length;
  const [all = '', before = '', multiplier = '', behind = ''] = tail.exec(text) ?? [];
  const power = powers[multiplier] ?? 0;
  // 3 多功能厅: a word may begin with 多 or 几.
  const vague = before !== '' || (behind !== '' && multiplier !== '');
  const length = multiplier === '' ? (vague ? 1 : 0) : all.length;
  return {
    value: scaled(typed, power),
    step: power === 0 ? lastPlace(typed.scale) : scaled(lastPlace(typed.scale), power),
    digits: typed.scale,
    end: start + digits.length + length,
    vague,
    rounded: power > 0,
  };
}

/** Set before a figure, these make it a size, a bound, or one for each of several. 节约 and 附近 are no such words. */
const loosely = once(
  () =>
    new RegExp(`(?:(?<![节预签履违合契简制条])约|(?<![附临邻最就])近|${anyOf(looseBefore)}|(?<![平年月日])均为?)\\s*$`),
);
const boundBehind = once(() => new RegExp(`^\\s*(?:${anyOf(looseBehind)}|[/／]|[多余](?!种|功|个|处|家))`));

/** Whether what stands around a figure makes it no more than a size or a bound. */
export const isLoose = (before: string, behind: string): boolean =>
  loosely().test(before.slice(-8)) || boundBehind().test(behind);
