/** Where a line may break, and so how narrow a text can be set. Widths in em. */

import { characterWidth, largest, sum } from '../width.ts';

export interface Measured {
  readonly text: string;
  /** On one line. */
  readonly whole: number;
  /** The widest piece that no line can break: a number, a word, a 汉字 with the marks that stick to it. */
  readonly piece: number;
}

/** @param gap What LibreOffice leaves between 汉字 and figures, also where it is told not to. */
export function measured(text: string, gap: number): Measured {
  const pieces = piecesOf(text, gap);
  return { text, whole: sum(pieces), piece: largest(pieces) };
}

/** The least width in which a text stands on so many lines. */
export function narrowest({ text, whole, piece }: Measured, lines: number, gap: number): number {
  const pieces = piecesOf(text, gap);
  let [low, high] = [piece, whole];
  // Halved until it is known to a fortieth of a character, for any text a cell holds on a few lines.
  while (high - low > 0.025) {
    const width = (low + high) / 2;
    if (linesTaken(pieces, width) <= lines) high = width;
    else low = width;
  }
  return high;
}

function linesTaken(pieces: readonly number[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const piece of pieces) {
    if (at > 0 && at + piece > width) {
      lines++;
      at = 0;
    }
    at += piece;
  }
  return lines;
}

/** The width of each piece, the gaps beside figures with the figures. */
function piecesOf(text: string, gap: number): number[] {
  const pieces: number[] = [];
  let before: number = NOTHING;
  for (const character of text) {
    const kind = kindOf(character);
    const sticks = before & OPENING || kind & CLOSING || before & kind & WESTERN;
    const seam = (before & FIGURE && kind & HAN) || (before & HAN && kind & FIGURE);
    // Behind figures the gap ends their piece, before them it begins it.
    if (seam && kind & HAN && !sticks) pieces.push((pieces.pop() ?? 0) + gap);
    const width = characterWidth(character) + (seam && (kind & FIGURE || sticks) ? gap : 0);
    if (sticks && pieces.length > 0) pieces.push((pieces.pop() ?? 0) + width);
    else pieces.push(width);
    before = kind;
  }
  return pieces;
}

// A character may be of several kinds: a comma closes, and stands inside a number.
const [NOTHING, OPENING, CLOSING, WESTERN, FIGURE, HAN] = [0, 1, 2, 4, 8, 16] as const;

const marks: readonly (readonly [characters: string, kind: number])[] = [
  ['（《〈“‘〔【「『［｛￥€', OPENING],
  ['([{¥£$', OPENING | WESTERN],
  ['）》〉”’〕】」』］｝，。、；：？！…—·～％℃', CLOSING],
  [')]},.;:?!%', CLOSING | WESTERN],
  ['\u00a0±−×÷‰№', WESTERN],
];
const kinds = new Map(marks.flatMap(([characters, kind]) => [...characters].map((each) => [each, kind] as const)));

function kindOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x3400 && code <= 0x9fff) || code >= 0x20000) return HAN;
  const kind = kinds.get(character);
  if (kind !== undefined) return kind;
  if (/[0-9A-Za-z]/.test(character)) return WESTERN | FIGURE;
  return code > 0x20 && code < 0x7f ? WESTERN : NOTHING;
}
