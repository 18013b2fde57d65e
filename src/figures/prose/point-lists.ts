/** 分为五类：一是…；二是…。: points that are counted, and then said. */

import { matchesIn } from '../../pattern.ts';
import type { NameList } from './name-lists.ts';
import { numeralOf } from './name-lists.ts';

const counts =
  /(?<![一二三四五六七八九十百\d第前后])([两二三四五六七八九]|[2-9])(?:个)?(?:类|种|方面|问题|环节|原因)(?:问题|情况|原因)?：(?=一是)/g;
const ordinals = '一二三四五六七八九';
const longest = 800;

/** Only where all points stand in one sentence, each behind a ；, and the next sentence does not go on with them. */
export function pointListsIn(text: string): readonly NameList[] {
  if (!text.includes('：一是')) return [];
  return [...matchesIn(text, counts)].flatMap((match): NameList[] => {
    const [all, number = ''] = match;
    const from = match.index + all.length;
    const [sentence = ''] = /^[^。\n]*。/.exec(text.slice(from, from + longest)) ?? [];
    const points = sentence.split('；');
    const isPoint = (point: string, nth: number): boolean => point.startsWith(`${ordinals[nth]}是`);
    const counted = numeralOf(number);
    if (counted === undefined || points.length < 2 || !points.every(isPoint)) return [];
    if (/^\s*[二三四五六七八九十]是/.test(text.slice(from + sentence.length, from + sentence.length + 6))) return [];
    const upTo = from + sentence.length;
    return [{ start: match.index, end: match.index + number.length, upTo, names: points.length, counted, open: false }];
  });
}
