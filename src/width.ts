/** How many columns a text takes on a terminal, or in an editor whose characters are all of one width (Unicode Standard Annex 11). */

import { eastAsianWidth } from 'get-east-asian-width';

const zeroWidth = /^[\p{Mn}\p{Me}]$/u;

/** Columns of one character that has a shape. */
function charWidth(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  // Nearly all there is, and the patterns below take long to make.
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  // Before the width: the marks that sound a kana, U+3099 and U+309A, are wide by the table and stand on another.
  if (zeroWidth.test(char)) return 0;
  // Ambiguous ones (“ ” … —) count as one column, as current terminals draw them.
  return eastAsianWidth(point);
}

export const textWidth = (text: string): number => [...text].reduce((sum, char) => sum + charWidth(char), 0);
