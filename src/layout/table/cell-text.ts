/** The texts of cells, measured in em of their type, so that the measures hold for any size. */

import { type LinePiece, linesFilled, newPieces } from '../pieces.ts';
import { characterWidth, largestThat, sum } from '../width.ts';

export interface Measured {
  readonly text: string;
  /** On one line. */
  readonly whole: number;
  /** The widest piece that no line can break. */
  readonly piece: number;
}

/** @param gap What LibreOffice leaves between 汉字 and figures, also where it is asked not to. */
export function measured(text: string, gap: number): Measured {
  const widths = piecesOf(text, gap).map(({ width }) => width);
  return { text, whole: sum(widths), piece: largestThat(widths) };
}

/** The least width in which a text stands on so many lines. */
export function narrowest({ text, whole, piece }: Measured, lines: number, gap: number): number {
  const pieces = piecesOf(text, gap);
  let [low, high] = [piece, whole];
  // Halved until it is known to a fortieth of a character, for any text a cell holds on a few lines.
  while (high - low > 0.025) {
    const room = (low + high) / 2;
    if (linesFilled(pieces, { room }) <= lines) high = room;
    else low = room;
  }
  return high;
}

/** How many lines of so much room a text fills. */
export const linesIn = ({ text, whole }: Measured, room: number, gap: number): number =>
  whole <= room ? 1 : linesFilled(piecesOf(text, gap), { room });

function piecesOf(text: string, gap: number): readonly LinePiece[] {
  const pieces = newPieces();
  for (const character of text) pieces.add(character, characterWidth(character), gap);
  return pieces.all;
}
