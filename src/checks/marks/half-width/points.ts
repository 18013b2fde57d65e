/** Half-width points: , ; : ? ! and the full stop. */

import { matchesIn } from '../../../pattern.ts';
import { isHan } from '../../characters.ts';
import { type HalfWidthSlip, isChinese } from './slip.ts';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '｡': '。',
  '､': '、',
};

const pause = /[,;:?!]+|[｡､]/g;

/** `, ; : ? !` beside 汉字 or a full-width mark. Between figures (1,234, 12:30) and in addresses they are right. */
export function pauseSlips(text: string): HalfWidthSlip[] {
  return [...matchesIn(text, pause)].flatMap(({ 0: marks, index }) => {
    const end = index + marks.length;
    const chinese = isChinese(text[index - 1]) || isRate(text, index) || isChinese(text[end]) || '｡､'.includes(marks);
    if (!chinese || (!isChinese(text[index - 1]) && inAddress(text, index))) return [];
    return [{ start: index, end, right: [...marks].map((mark) => fullWidth[mark]).join('') }];
  });
}

/** Behind :// or www. without a blank; what software left (&nbsp; #REF!) is no pause either. */
const inAddress = (text: string, at: number): boolean =>
  /(?::\/\/|www\.)[!-~]*$|&#?\w{1,6}$|#[A-Z\d/]{3,5}$/.test(text.slice(Math.max(at - 100, 0), at));

/** 96.9%,: a rate in a Chinese text. */
const isRate = (text: string, at: number): boolean =>
  '%％‰℃'.includes(text[at - 1] ?? ' ') && /[\p{Script=Han}，。]/u.test(text.slice(Math.max(at - 20, 0), at + 20));

/** A point by itself; … written as points is `ellipsis-form`. */
const point = /(?<![.．])[.．](?![.．])/g;

/** A point as full stop: behind 汉字 or what closes, or at the end of a Chinese paragraph. Not `1.`, not 名单.docx.
 * `from`: where the number of a level ends, which has checks of its own. */
export function stopSlips(text: string, from: number): HalfWidthSlip[] {
  const firstHan = text.search(/\p{Script=Han}/u);
  return [...matchesIn(text, point)].flatMap(({ index }): HalfWidthSlip[] => {
    const [before, after] = [text[index - 1], text[index + 1]];
    const ends = after === undefined || '”’）」』'.includes(after);
    const behindChinese = isChinese(before) && (ends || isChinese(after) || /\s/.test(after as string));
    const behindFigure = ends && /[\d%％‰]/.test(before ?? '') && firstHan >= 0 && firstHan < index;
    if (!(behindChinese || (behindFigure && !inAddress(text, index))) || index < from) return [];
    const place = { start: index, end: index + 1 };
    // 约翰.史密斯 is another slip of the same looks.
    if (isHan(before) && isHan(after)) return [{ ...place, hint: stopOrDot }];
    return [{ ...place, right: '。' }];
  });
}

const stopOrDot = {
  zh: '句号写作“。”；外国人名中间写作“·”',
  en: 'write 。, or · inside a foreign name',
};
