/** What an author wrote for the page, paragraph by paragraph: the ground of every check that reads text. */

import type { Path, Span } from '../diagnostic.ts';
import { inlinePieces } from '../inline-marks.ts';
import type { Role } from '../schema/role.ts';
import { pointsOf } from '../source/positions.ts';

/** One paragraph of one value. */
export interface Passage {
  /** Where the value stands, in English keys; in a plain text `['paragraphs', n]`. */
  readonly path: Path;
  readonly role: Role;
  /** The paragraph as printed: without the marks of bold, `{{ }}` of a sentence still in it. */
  readonly text: string;
  /** Which paragraph of its value, from 0. */
  readonly index: number;
  /** UTF-16 offsets of `text` → the stretch of the value, in code points. */
  span(start: number, end: number): Span;
  /** The same stretch as the value has it. */
  written(start: number, end: number): string;
  /** Whether the character at this offset is printed bold. */
  isBold(offset: number): boolean;
  /** Whether the author asked for this very star: `\*`. */
  isEscaped(offset: number): boolean;
}

/** The place of a stretch of a passage, as a finding names it. Offsets are UTF-16, as a RegExp gives them. */
export const at = (passage: Passage, start: number, end: number): Stretch => ({
  path: passage.path,
  span: passage.span(start, end),
  found: passage.written(start, end),
});
export interface Stretch {
  readonly path: Path;
  readonly span: Span;
  /** Its characters as written, marks of bold inside it too. */
  readonly found: string;
}

/** The paragraphs of a value; a line without characters is none. @param isPlain nothing in it is a mark */
export function passagesOf(value: string, path: Path, role: Role, isPlain = false): readonly Passage[] {
  let points: ReturnType<typeof pointsOf> | undefined;
  const count = (offset: number): number => {
    points ??= pointsOf(value);
    return points.count(offset);
  };
  if (!value.includes('\n'))
    return value === '' ? [] : [passage(value, 0, { path, role, from: 0, count, value, isPlain })];
  let start = 0;
  return value.split('\n').flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    return line === '' ? [] : passage(line, index, { path, role, from, count, value, isPlain });
  });
}

interface Home {
  readonly path: Path;
  readonly role: Role;
  /** Where the paragraph begins in its value. */
  readonly from: number;
  readonly count: (offset: number) => number;
  readonly value: string;
  readonly isPlain: boolean;
}

function passage(line: string, index: number, { path, role, from, count, value, isPlain }: Home): Passage {
  const pieces = isPlain ? [{ text: line, bold: false, from: 0 }] : inlinePieces(line);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  const pieceAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const back = (offset: number): number => {
    const nth = pieceAt(offset);
    return from + (pieces[nth]?.from ?? 0) + offset - (starts[nth] ?? 0);
  };
  // The end belongs to the character before it, so that a stretch takes in no mark of bold behind it.
  const backEnd = (start: number, end: number): number => (end > start ? back(end - 1) + 1 : back(start));
  return {
    path,
    role,
    index,
    text: pieces.length === 1 && pieces[0]?.text === line ? line : pieces.map(({ text }) => text).join(''),
    span: (start, end) => ({ start: count(back(start)), end: count(backEnd(start, end)) }),
    written: (start, end) => value.slice(back(start), backEnd(start, end)),
    isBold: (offset) => pieces[pieceAt(offset)]?.bold ?? false,
    isEscaped: (offset) => value[back(offset)] === '*' && value[back(offset) - 1] === '\\',
  };
}
