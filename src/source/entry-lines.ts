/** The members of a list in a block, each with the lines that are its own. */

import type { TreeEntry } from './tree.ts';

export const lineStartAt = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Before its line feed. */
export function lineEndAt(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next;
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  /** With the comments above it that are its own, and the blank lines behind it. */
  readonly text: string;
  /** The blank lines alone. */
  readonly gap: string;
}

/** A comment above the first member speaks of all of them, and stays. */
export function chunksOf(
  text: string,
  items: readonly TreeEntry[],
  back: (offset: number) => number,
): { readonly head: string; readonly chunks: readonly Chunk[]; readonly column: number } {
  const dashes = items.map(({ start }) => lineStartAt(text, back(start)));
  const begins = dashes.map((at, index) => (index === 0 ? at : withComments(text, at, dashes[index - 1] as number)));
  const last = items.at(-1) as TreeEntry;
  const end = lineEndAt(text, back(Math.max(last.node.end, last.end)));
  const ends = [...begins.slice(1), end < text.length ? end + 1 : end];
  const chunks = begins.map((start, index): Chunk => {
    const own = text.slice(start, ends[index]);
    const gap = /\n((?:[ \t]*\r?\n)*)$/.exec(own)?.[1] ?? '';
    return { start, end: ends[index] as number, text: own, gap };
  });
  const first = items[0] as TreeEntry;
  const at = back(first.start);
  return { head: '', chunks, column: at - lineStartAt(text, at) };
}

/** Comment lines right above, without a blank line between, belong to what follows. */
function withComments(text: string, at: number, floor: number): number {
  let begin = at;
  while (begin > floor) {
    const before = lineStartAt(text, begin - 1);
    if (before <= floor || !/^[ \t]*#/.test(text.slice(before, begin))) break;
    begin = before;
  }
  return begin;
}
