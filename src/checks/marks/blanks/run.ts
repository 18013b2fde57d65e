/** Runs of blanks in a paragraph, with what stands beside them. */

import { matchesIn } from '../../../pattern.ts';
import { isDigit, isFullWidthMark, isHan, isLatin } from '../../characters.ts';
import type { Passage } from '../../passage.ts';
import { printed } from '../printed.ts';

export interface BlankRun {
  readonly passage: Passage;
  /** The paragraph, with figures where a sentence of 数据 has indicators. */
  readonly text: string;
  /** Whether it has a mark that divides: the others are headings, lines of a layout, rows of a table. */
  readonly sentence: boolean;
  readonly start: number;
  readonly end: number;
  readonly before: Beside;
  readonly after: Beside;
}
/** `figure`: a digit, or % behind one. `mark`: a full-width one, or a pause of half width. */
type Beside = 'edge' | 'han' | 'figure' | 'latin' | 'mark' | 'other';

const blanks = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

export function* blankRuns(passage: Passage): Iterable<BlankRun> {
  const text = printed(passage);
  // A headline may end in ！ and divide its halves by a blank.
  const sentence = /[，。；]|[！？](?![”’》）】]*\s*$)/.test(text);
  for (const { 0: run, index } of matchesIn(text, blanks)) {
    const end = index + run.length;
    yield { passage, text, sentence, start: index, end, before: beside(text[index - 1]), after: beside(text[end]) };
  }
}

function beside(char: string | undefined): Beside {
  if (char === undefined) return 'edge';
  if (isHan(char)) return 'han';
  if (isDigit(char) || '%％‰'.includes(char)) return 'figure';
  if (isLatin(char)) return 'latin';
  return isFullWidthMark(char) || ',;:!?'.includes(char) ? 'mark' : 'other';
}

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
