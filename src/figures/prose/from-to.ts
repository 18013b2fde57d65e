/** 由97.45上升为91.45, 由2.02:1下降为2.05:1, 由2024年的56.8%下降到2020年的53.2%: which way it went, where no unit is said. */

import { once } from '../../once.ts';
import { anyOf, matchesIn } from '../../pattern.ts';
import { ranks } from './words.ts';

export interface WrongWay {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly fault: 'rose' | 'fell' | 'years';
}

const rising = '上升|提高|增长|增加|扩大|提升|上涨|升高';
const rises = new RegExp(`^(?:${rising})$`);
const falling = '下降|降低|减少|回落|缩小|下滑|收窄|降';
const number = '\\d{1,9}(?:\\.\\d{1,4})?';
const pattern = new RegExp(
  `[由从](?<before>[^，。；：由从]{0,30}?)(?<![\\d.:：])(?<from>${number})(?<ratio>[:：∶]1)?(?<unit>[%％‰])?，?(?<way>${rising}|${falling})了?[到至为](?<between>[^，。；：\\d]{0,8}(?:\\d{4}年[^，。；：\\d]{0,8})?)(?<to>${number})(?:[:：∶]1)?[%％‰]?(?![\\d.:：—–~～\\-\\p{Script=Han}])`,
  'gdu',
);
const ranked = once(() => new RegExp(anyOf(ranks)));

export function wrongWays(text: string): readonly WrongWay[] {
  if (!/[由从]/.test(text)) return [];
  return [...matchesIn(text, pattern)].flatMap((match): WrongWay[] => {
    const { before = '', from = '', unit = '', ratio = '', way = '', between = '', to = '' } = match.groups ?? {};
    const [start] = match.indices?.groups?.from ?? [0, 0];
    const [, end] = match.indices?.groups?.to ?? [0, 0];
    const lead = text.slice(Math.max(0, match.index - 16), match.index);
    const all = text.slice(start, match.index + match[0].length);
    const behind = text.slice(match.index + match[0].length - 1, match.index + match[0].length + 1);
    if (
      ranked().test(lead + before) ||
      /第$|负$|水位|埋深/.test(before) ||
      /[年月日第]/.test(text[start + from.length] ?? '')
    )
      return [];
    const [then, now] = [/(\d{4})年/.exec(before)?.[1], /(\d{4})年/.exec(between)?.[1]];
    const words = {
      start,
      end: match.index + match[0].length,
      from: from + ratio + unit,
      to: all.slice(all.lastIndexOf(to)),
    };
    if (then !== undefined && now !== undefined && Number(then) > Number(now) && Number(then) < 2100)
      return [{ ...words, start: match.index + 1, fault: 'years' }];
    // 近30% is less than 30, 超过30% is more.
    const up = rises.test(way);
    const [a, b] = [Number(from), Number(to)];
    if (
      /约|左右|[余多]/.test(between) ||
      (up ? /超|逾|以上/ : /近|不足|不到|以下/).test(between) ||
      /[余多]/.test(behind)
    )
      return [];
    if (/[万亿千百]/.test(between) || end <= start) return [];
    if (up && a > b) return [{ ...words, fault: 'fell' }];
    return !up && a < b ? [{ ...words, fault: 'rose' }] : [];
  });
}
