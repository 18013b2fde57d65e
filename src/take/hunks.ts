/** What changed between two texts, each stretch at its place in the one before. */

import { leastChanged } from '../compare/words.ts';

export interface Hunk {
  /** UTF-16 offsets of the text before. */
  readonly start: number;
  readonly end: number;
  /** What stands there now, and where in the text after. */
  readonly text: string;
  readonly at: number;
}

export function hunksOf(before: string, after: string): readonly Hunk[] {
  const found: Hunk[] = [];
  let [from, to] = [0, 0];
  for (const piece of leastChanged(before, after)) {
    if (piece.kind === 'same') {
      from += piece.text.length;
      to += piece.text.length;
      continue;
    }
    found.push({ start: from, end: from + piece.before.length, text: piece.after, at: to });
    from += piece.before.length;
    to += piece.after.length;
  }
  return found;
}

/** How many characters came and went. */
export const sizeOf = (hunks: readonly Pick<Hunk, 'start' | 'end' | 'text'>[]): number =>
  hunks.reduce((sum, { start, end, text }) => sum + (end - start) + text.length, 0);
