/** What a table program shows of a cell: its value by its number format. */

import { momentOf, plainDate, showDate } from './date.ts';
import { type Digits, parseDigits } from './digits.ts';
import { fits, showGeneral } from './general.ts';
import { showNumber } from './number.ts';
import { isDate, type Mark, parseFormat, type Section } from './sections.ts';

export interface Shown {
  readonly text: string;
  /** False when the format could not be followed and the plain number stands instead. */
  readonly exact: boolean;
}

/** @returns undefined for what is no number */
export function show(value: string, format: string, from1904: boolean): Shown | undefined {
  const digits = parseDigits(value);
  if (!digits) return undefined;
  // 二〇二四 is written 2024 here, and told.
  const plain = format.replace(/\[dbnum\d\]/gi, '');
  const { section, signed } = choose(parseFormat(plain) ?? [], digits);
  if (section === undefined) return { text: showGeneral(digits), exact: false };
  const exact = plain === format;
  if (isDate(section)) {
    const moment = momentOf(Number(value), from1904);
    const text = moment && showDate(section, moment);
    if (text !== undefined) return { text, exact };
    return { text: moment && moment.day > 0 ? plainDate(moment) : showGeneral(digits), exact: false };
  }
  const has = (...kinds: readonly Mark['kind'][]): boolean => section.some(({ kind }) => kinds.includes(kind));
  // A text format shows numbers as they are.
  if (has('at')) return { text: showGeneral(digits), exact: exact && fits(digits) };
  const text = showNumber(section, digits);
  if (text === undefined) return { text: showGeneral(digits), exact: false };
  const isRest = has('general') && !fits(digits);
  const sign = signed && digits.negative && (!isRest || /[1-9]/.test(text)) ? '-' : '';
  return { text: sign + text, exact: exact && !isRest };
}

/** Positive; negative; zero; text. A format of one section shows the sign itself. */
function choose(sections: readonly Section[], digits: Digits): { section: Section | undefined; signed: boolean } {
  const [first, second, third] = sections;
  if (digits.negative && second) return { section: second, signed: false };
  if (digits.figures === '' && third) return { section: third, signed: false };
  return { section: first, signed: true };
}

/** A text by the section for texts, such as `@"县"`. */
export function showText(text: string, format: string): string {
  if (!format.includes('@')) return text;
  const sections = parseFormat(format);
  const section = sections?.[3] ?? (sections?.length === 1 ? sections[0] : undefined);
  if (!section?.some(({ kind }) => kind === 'at')) return text;
  return section.map((mark) => (mark.kind === 'at' ? text : mark.kind === 'text' ? mark.text : '')).join('');
}
