/** Numbers before headings and items: 一、（一）1.（1） by level (GB/T 9704-2012, 7.3.3), 一是…二是… in a run-on text. */

import { hanNumber } from '../han-number.ts';

export type Numbering = '【】' | '一、' | '（一）' | '1.' | '（1）' | '一是' | 'none';

/** The form of each level, from the first. A fifth level does not exist. */
export const levelNumbering: readonly Numbering[] = ['一、', '（一）', '1.', '（1）'];

/** The number of the n-th member (from 1) as printed; '' for none and for 【】, which stands round the title. */
export function marker(numbering: Numbering, n: number): string {
  switch (numbering) {
    case '一、':
      return `${hanNumber(n)}、`;
    case '（一）':
      return `（${hanNumber(n)}）`;
    case '1.':
      return `${n}.`;
    case '（1）':
      return `（${n}）`;
    case '一是':
      return `${hanNumber(n)}是`;
    case '【】':
    case 'none':
      return '';
  }
}

/** A text that begins with a number of this form already: the author typed it, so the program adds none. */
const written: Readonly<Record<Numbering, RegExp>> = {
  '【】': /^【/,
  '一、': /^[一二三四五六七八九十百零]+、/,
  '（一）': /^[（(][一二三四五六七八九十百零]+[）)]/,
  '1.': /^\d+[.．、](?!\d)/,
  '（1）': /^[（(]\d+[）)]/,
  一是: /^[一二三四五六七八九十百零]+是/,
  none: /^(?!)/,
};
export const startsWithMarker = (numbering: Numbering, text: string): boolean =>
  written[numbering].test(text.replace(/^\*\*/, ''));
