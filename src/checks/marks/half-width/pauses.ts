import { matchesIn } from '../../../pattern.ts';
import { isChinese, type Slip } from './slip.ts';

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
export function pauseSlips(text: string): Slip[] {
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
