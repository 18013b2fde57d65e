/** The texts of cells, measured in em of their type, so that the measures hold for any size. */

import type { Unbroken } from '../../preset/unbroken.ts';
import { type LinePiece, linesFilled, newPieces } from '../pieces.ts';
import { characterWidth, largestThat, sum } from '../width.ts';

/** How the texts of cells are cut into lines. */
export interface Cutting {
  /** What LibreOffice leaves between 汉字 and figures, also where it is asked not to; in em. */
  readonly gap: number;
  /** What is never cut. */
  readonly unbroken: (text: string) => Unbroken;
}

export interface Measured {
  readonly text: string;
  /** On one line. */
  readonly whole: number;
  /** The widest piece that no line can break. */
  readonly piece: number;
  /** The widest that none may: a figure, a date, a unit; a longer word is broken where there is no room for it. */
  readonly kept: number;
}

export function measured(text: string, cutting: Cutting): Measured {
  const pieces = piecesOf(text, cutting);
  const widths = pieces.map(({ width }) => width);
  return {
    text,
    whole: sum(widths),
    piece: largestThat(widths),
    kept: largestThat(pieces.filter(mayNotBeCut(text)).map(({ width }) => width)),
  };
}

/** The least width in which a text stands on so many lines. */
export function narrowest({ text, whole, piece }: Measured, lines: number, cutting: Cutting): number {
  const pieces = piecesOf(text, cutting);
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
export const linesIn = ({ text, whole }: Measured, room: number, cutting: Cutting): number =>
  whole <= room ? 1 : linesFilled(piecesOf(text, cutting), { room });

/** Where lines of so much room are to be broken, since the program that shows them would cut what is never cut. */
export function breaksIn(text: string, room: number, cutting: Cutting): number[] {
  const breaks: number[] = [];
  let at = 0;
  for (const { width, start, glued } of piecesOf(text, cutting)) {
    if (at > 0 && at + width > room) {
      if (glued && width <= room) breaks.push(start);
      at = 0;
    }
    at += width;
    if (at > room) at %= room;
  }
  return breaks;
}

/** The widest piece that may not be cut and has less room than it needs. */
export function cutPiece({ text, kept }: Measured, room: number, cutting: Cutting): string | undefined {
  if (kept <= room) return undefined;
  const piece = piecesOf(text, cutting)
    .filter(mayNotBeCut(text))
    .find(({ width }) => width === kept);
  return piece && text.slice(piece.start, piece.end);
}

interface CellPiece extends LinePiece {
  readonly start: number;
  end: number;
  /** Of several between which a line could break, and may not. */
  glued: boolean;
}

function piecesOf(text: string, cutting: Cutting): readonly CellPiece[] {
  const pieces = newPieces();
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    pieces.add(character, characterWidth(character), cutting.gap);
    if (pieces.all.length > starts.length) starts.push(at);
    at += character.length;
  }
  // Spelled out: a table has tens of thousands, and a spread costs ten times as much.
  const all = pieces.all.map(
    ({ width, hang }, index): CellPiece => ({
      width,
      hang,
      start: starts[index] ?? 0,
      end: starts[index + 1] ?? text.length,
      glued: false,
    }),
  );
  const unbroken = cutting.unbroken(text);
  return unbroken.length === 0 ? all : glued(all, unbroken);
}

function glued(pieces: readonly CellPiece[], unbroken: Unbroken): CellPiece[] {
  const joined: CellPiece[] = [];
  let range = 0;
  for (const piece of pieces) {
    while ((unbroken[range]?.[1] ?? Number.POSITIVE_INFINITY) <= piece.start) range += 1;
    const last = joined.at(-1);
    const [from = 0] = unbroken[range] ?? [];
    if (last && range < unbroken.length && from < piece.start) {
      last.width += piece.width;
      last.hang = piece.hang;
      last.end = piece.end;
      last.glued = true;
    } else joined.push(piece);
  }
  return joined;
}

const mayNotBeCut =
  (text: string) =>
  ({ start, end, glued }: CellPiece): boolean =>
    glued || /^[^A-Za-z]*\d[^A-Za-z]*$/.test(text.slice(start, end));
