/** 文号 wherever they stand: 云政发〔2024〕5号, with the brackets as they were typed. */

import type { Passage } from './passage.ts';

export interface DocumentNumber {
  /** UTF-16 offset of the opening bracket. */
  readonly start: number;
  /** Behind the closing bracket. */
  readonly bracketEnd: number;
  /** Behind 号. */
  readonly end: number;
  readonly open: string;
  readonly year: string;
  readonly close: string;
  /** 第, or nothing. */
  readonly ordinal: string;
  readonly number: string;
}

const shape = /([(（[［【〔])(\d{2}|\d{4})([)）\]］】〕])[ \u3000]?(第?)[ \u3000]?(\d{1,6})[ \u3000]?号/g;
/** Certificates are numbered by rules of their own: …证字（2019）0123号; and 今年（2024）第5号台风 is none. */
const other = /(?:(?:证|许可|编号|执照|备)字?|[年月日度版次期])$/;
const letter = /[\p{Script=Han}A-Za-z]$/u;

export function documentNumbers({ text }: Passage): readonly DocumentNumber[] {
  const found: DocumentNumber[] = [];
  if (!text.includes('号')) return found;
  for (const match of text.matchAll(shape)) {
    const [all, open = '', year = '', close = '', ordinal = '', number = ''] = match;
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    // Behind an office's short name; a bracket after a figure or a mark is something else.
    if (!letter.test(before) || other.test(before)) continue;
    found.push({
      start: match.index,
      bracketEnd: match.index + open.length + year.length + close.length,
      end: match.index + all.length,
      open,
      year,
      close,
      ordinal,
      number,
    });
  }
  return found;
}
