import { isDigit, isHan } from '../../characters.ts';
import type { BlankRun } from './run.ts';

/** Inside a date or a 期号, or between a figure and what it counts: wrong wherever it stands. */
export function insideOf({ text, start, end }: BlankRun): 'date' | 'amount' | undefined {
  const [before = '', after = ''] = [text[start - 1], text[end]];
  const behindFigure = isDigit(before);
  if (behindFigure && '年月日期届'.includes(after)) return 'date';
  if (behindFigure && '家个项处名人件起份台辆户条元万亿吨米次'.includes(after))
    return isHan(text[end + 1]) ? undefined : 'amount';
  const counted = '年月'.includes(before) && /\d\s?$/.test(text.slice(Math.max(start - 3, 0), start - 1));
  const ordinal = before === '年' && counted && /^第\s?\d/.test(text.slice(end, end + 3));
  return (isDigit(after) && (before === '第' || counted)) || ordinal ? 'date' : undefined;
}
