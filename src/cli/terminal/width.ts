/** How many columns a character takes on a terminal (Unicode Standard Annex 11), and what is shown for one that has no shape. */

import { eastAsianWidth } from 'get-east-asian-width';

const zeroWidth = /^[\p{Mn}\p{Me}]$/u;

/** Columns of one character as `visible` shows it. */
function charWidth(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  // Before the width: the marks that sound a kana, U+3099 and U+309A, are wide by the table and stand on another.
  if (zeroWidth.test(char)) return 0;
  // Ambiguous ones (“ ” … —) count as one column, as current terminals draw them.
  return eastAsianWidth(point);
}

export const textWidth = (text: string): number => [...text].reduce((sum, char) => sum + charWidth(char), 0);

/**
 * Control and format characters as pictures: a file must not be able to colour, move or reorder what stands on the
 * terminal, and a clerk should see that something unseen is there.
 */
export const visible = (text: string): string =>
  // A line separator would start a new line on some terminals.
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/gu, picture);

function picture(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  return point === 0x7f ? '␡' : '·';
}
