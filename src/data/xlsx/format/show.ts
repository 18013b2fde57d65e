/**
 * What a table program shows of a cell: its value by its number format (ECMA-376-1, 18.8.31). Reading a format and
 * following it is numfmt's, which keeps to Excel to the figure; 常规 is ours, since Excel's cuts at eleven figures what
 * a page has room for.
 */

import { format as byFormat, getFormatDateInfo } from 'numfmt';
import { type Digits, fits, parseDigits, showGeneral } from './digits.ts';
import { type FormatSection, formatSections } from './sections.ts';

export interface Shown {
  readonly text: string;
  /** False when the format could not be followed and the plain number stands instead. */
  readonly exact: boolean;
}

/** Days a table program counts on old Macintoshes from 1904-01-01 as 0, else from 1900-01-01 as 1. */
const days1904 = 1462;
/** As Excel takes them. */
const longestFormat = 255;

/** @returns undefined for what is no number */
export function show(value: string, format: string, from1904: boolean): Shown | undefined {
  const digits = parseDigits(value);
  if (!digits) return undefined;
  // To fifteen figures, as table programs do: 45359.999999999996 is the day 45360.
  const serial = Number(Number(value).toPrecision(15));
  const shown = format.length > longestFormat ? undefined : follow(digits, serial, format, from1904);
  if (shown === undefined) return { text: showGeneral(digits), exact: false };
  // 二〇二四 is written 2024 here, and reported.
  return /\[(dbnum|natnum)\d/i.test(format) ? { ...shown, exact: false } : shown;
}

function follow(digits: Digits, serial: number, format: string, from1904: boolean): Shown | undefined {
  const day = Math.trunc(serial) + (from1904 ? days1904 : 0);
  const sections = formatSections(format, '日一二三四五六'[(day + 6) % 7] ?? '');
  const section = sections && choose(sections, digits);
  if (!section) return undefined;
  if (section.general) return aroundGeneral(section, digits, sections);
  // A text format shows numbers as they are.
  if (section.text) return { text: showGeneral(digits), exact: fits(digits) };
  const pattern = patternOf(sections);
  if (!showsDay(section)) return run(pattern, serial);
  // Less than a day is a time and has no date; and before the count begins there is none.
  return serial < 0 || day < 1 ? undefined : run(pattern, from1904 ? serial + days1904 : serial);
}

/** Positive; negative; zero; text. Where sections have conditions, the first stands for them. */
function choose(sections: readonly FormatSection[], digits: Digits): FormatSection | undefined {
  const numbers = sections.length > 1 && sections.at(-1)?.text ? sections.slice(0, -1) : sections;
  const [first, second, third] = numbers;
  if (sections.some(({ conditional }) => conditional))
    return sections.some(({ general }) => general) ? undefined : first;
  if (digits.negative && second) return second;
  return digits.figures === '' && third ? third : first;
}

function aroundGeneral(section: FormatSection, digits: Digits, [first]: readonly FormatSection[]): Shown | undefined {
  if (section.digits) return undefined;
  // A format of one section shows the sign itself.
  const text = showGeneral(section === first ? digits : { ...digits, negative: false });
  const sign = text.startsWith('-') ? '-' : '';
  const shown = run(section.pattern.replaceAll('General', '@'), text.slice(sign.length));
  return shown && { text: sign + shown.text, exact: fits(digits) };
}

function showsDay({ pattern, weekday }: FormatSection): boolean {
  const { year, month, day, seconds } = getFormatDateInfo(pattern);
  // The m of mm:ss is reported as a month too.
  return weekday || year || day || (month && !seconds);
}

const patternOf = (sections: readonly FormatSection[]): string => sections.map(({ pattern }) => pattern).join(';');

/** undefined where the library refuses the format, or the day is none that Excel shows. */
function run(pattern: string, value: number | string): Shown | undefined {
  try {
    const text = byFormat(pattern, value, { locale: 'en', dateErrorThrows: true, dateSpanLarge: false });
    // The figures of a fraction are padded to one width.
    return { text: /[?#]\/[\d?#]/.test(pattern) ? text.trim().replace(/ +/g, ' ') : text, exact: true };
  } catch {
    return undefined;
  }
}

/** A text by the section for texts, such as `@"县"`. */
export function showText(text: string, format: string): string {
  if (!format.includes('@') || format.length > longestFormat) return text;
  const sections = formatSections(format, '');
  // A format that hides texts would lose one without a word.
  if (!sections?.some((section) => section.text)) return text;
  return run(patternOf(sections), text)?.text ?? text;
}
