/** How many columns a text takes on a terminal, and what is shown for a character that has no shape. */

export { textWidth } from '../../width.ts';

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
