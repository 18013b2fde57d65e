/** The one inline mark an author has. */

/** Characters of one look. They stand in the written text one by one from `from` on. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** UTF-16 offset in the text as written. */
  readonly from: number;
}

/**
 * `**粗体**` is bold, `\*` a star; a single `*`, an unpaired `**` and every other backslash print as they stand
 * (contract 2.3). Pairs are found from the left; an empty pair is not one.
 */
export function inlinePieces(text: string): readonly Piece[] {
  if (!text.includes('*')) return [{ text, bold: false, from: 0 }];
  const pieces: Piece[] = [];
  const add = (from: number, to: number, bold: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), bold, from });
  };
  let position = 0;
  // Once no pair can be closed, none further on can: looked up once, so hostile text stays linear.
  let pairsLeft = true;
  while (position < text.length) {
    if (text.startsWith('\\*', position)) {
      add(position + 1, position + 2, false);
      position += 2;
    } else if (pairsLeft && text.startsWith('**', position)) {
      const close = closingStars(text, position + 2);
      if (close < 0) pairsLeft = false;
      if (close <= position + 2) {
        add(position, position + 2, false);
        position += 2;
        continue;
      }
      let from = position + 2;
      for (const { index } of text.slice(from, close).matchAll(/\\\*/g)) {
        add(from, position + 2 + index, true);
        from = position + 3 + index;
      }
      add(from, close, true);
      position = close + 2;
    } else {
      // Up to the next character that could be a mark; the one here is none.
      const next = nextMark(text, position + 1);
      add(position, next, false);
      position = next;
    }
  }
  return pieces;
}

/** A text as printed, without its marks, and which of its characters are bold (UTF-16 offsets). */
export interface BoldText {
  readonly text: string;
  isBold(offset: number): boolean;
}

/** The runs a page prints: neighbours of one look are one. */
export function inlineSpans(text: string): readonly { readonly bold: boolean; readonly pieces: readonly Piece[] }[] {
  const spans: { bold: boolean; pieces: Piece[]; end: number }[] = [];
  for (const piece of inlinePieces(text)) {
    const { bold, from } = piece;
    const end = from + piece.text.length;
    const last = spans.at(-1);
    // Two bold runs with `****` between them were marked as two.
    if (last && last.bold === bold && !(bold && from - last.end > 1)) {
      last.pieces.push(piece);
      last.end = end;
    } else spans.push({ bold, pieces: [piece], end });
  }
  return spans;
}

function nextMark(text: string, from: number): number {
  const star = text.indexOf('*', from);
  if (star < 0) return text.length;
  return text[star - 1] === '\\' && star > from ? star - 1 : star;
}

/** Where the next unescaped `**` begins, or -1. */
function closingStars(text: string, from: number): number {
  for (let at = text.indexOf('*', from); at >= 0; at = text.indexOf('*', at + 1)) {
    if (text[at - 1] === '\\') continue;
    if (text[at + 1] === '*') return at;
  }
  return -1;
}

/** What the text says without its marks. */
export const withoutMarks = (text: string): string =>
  text.includes('*')
    ? inlinePieces(text)
        .map((piece) => piece.text)
        .join('')
    : text;
