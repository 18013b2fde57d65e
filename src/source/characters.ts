/** Which characters join without a blank, which stand for a blank, and which no document can hold. */

/**
 * XML 1.0, production 2 (Char): no control character but tab and line ends, no half of a surrogate pair, no U+FFFE, U+FFFF.
 * Whoever shows such a character shows its number.
 */
export const unprintable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const codeNumber = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * 汉字 and the marks that take a whole square in Chinese type: CJK marks, full-width forms, circled and Roman numbers, and the
 * marks that Unicode shares with the West (“ ” ‘ ’ — … ·), which in a Chinese text are Chinese.
 */
const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u2103\u2160-\u217f\u2460-\u24ff\u25a0-\u25ff\u3000-\u303f\u3200-\u33ff\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u;

/** What stands between two lines of one paragraph: nothing between 汉字 or full-width marks, else a blank (contract 2.1). */
export function fold(before: string, after: string): '' | ' ' {
  const last = before.slice(-2);
  const previous = /^[\ud800-\udbff][\udc00-\udfff]$/.test(last) ? last : last.slice(-1);
  if (previous === '' || after === '') return '';
  return square.test(previous) && square.test(after) ? '' : ' ';
}

/**
 * Blanks at the start of a line, and how many half-width columns each takes on the screen: a full-width one two, so that what
 * looks aligned is aligned. The last ones have no width; Windows tools leave them when files are joined.
 */
const widths: Readonly<Record<string, number>> = {
  ' ': 1,
  '\t': 2,
  '\u00a0': 1,
  '\u2002': 1,
  '\u2003': 2,
  '\u3000': 2,
  '\ufeff': 0,
  '\u200b': 0,
};

export const blankWidth = (char: string | undefined): number | undefined =>
  char === undefined ? undefined : widths[char];
