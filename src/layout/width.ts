/** How wide text stands, known without any font: a full-width character is 1 em, a half-width one half. */

import type { Pt } from '../measure.ts';

// Marks below U+0100 that Chinese faces draw as wide as a 汉字; they are in GB 2312, the rest of Latin-1 is not.
const wideLatin = new Set('¤§¨°±·×÷');

/** Characters that take no room: combining marks, joiners, variation selectors. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Width in em: Chinese faces are 1 em wide, their ASCII half of it. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** @param spacing Added to each character's advance. */
export function textWidth(text: string, size: Pt, spacing: Pt): Pt {
  let width = 0;
  for (const character of text) {
    const em = characterWidth(character);
    if (em > 0) width += em * size + spacing;
  }
  return width as Pt;
}

/** The largest of any number of lengths (`Math.max` takes only so many), 0 where there is none. */
export const largestThat = (lengths: readonly number[]): number => lengths.reduce((a, b) => Math.max(a, b), 0);

export const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);

/** 0 for what takes no room, else a half or a whole. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return wideLatin.has(character) ? 1 : 0.5;
  // 汉字 first: they are nearly all there is.
  if (code >= 0x3400 && code <= 0x9fff) return 1;
  if (noWidth.test(character)) return 0;
  // Half-width katakana and hangul, half-width signs.
  if ((code >= 0xff61 && code <= 0xffdc) || (code >= 0xffe8 && code <= 0xffee)) return 0.5;
  return 1;
}
