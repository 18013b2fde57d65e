/** Numbers before headings and items: 一、（一）1.（1） by level (GB/T 9704-2012, 7.3.3), 一是…二是… in a run-on text. */

import { hanNumber } from '../han-number.ts';

export type Numbering = '【】' | '一、' | '（一）' | '1.' | '（1）' | '一是' | 'none';

/** The form of each level, from the first. A fifth level does not exist. */
export const levelNumbering: readonly Numbering[] = ['一、', '（一）', '1.', '（1）'];

/** A form that counts within a text: items bear it, a title never does. */
export const isRunIn = (numbering: Numbering | undefined): boolean => numbering === '一是';

/** What has been counted so far under one title, each form for itself. */
export type Counter = Map<Numbering, number>;

/** The number of one more member of this form; the forms below it begin anew. */
function countOne(counter: Counter, numbering: Numbering): number {
  const n = (counter.get(numbering) ?? 0) + 1;
  counter.set(numbering, n);
  const level = levelNumbering.indexOf(numbering);
  if (level >= 0) for (const below of [...levelNumbering.slice(level + 1), '一是'] as const) counter.delete(below);
  return n;
}

/**
 * What is printed before one more member: the number it was given, none where its words begin with one, else the next.
 * @param given false where it is not to be counted
 * @param opening its first words; undefined where it has none, and is not counted unless a number was given
 */
export function nextMarker(
  counter: Counter,
  numbering: Numbering,
  given: string | false | undefined,
  opening: string | undefined,
): string {
  if (given === false || (given === undefined && opening === undefined)) return '';
  const number = countOne(counter, numbering);
  if (given !== undefined) return given;
  return startsWithMarker(numbering, opening ?? '') ? '' : marker(numbering, number);
}

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
