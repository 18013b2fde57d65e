/** Puts a text in quotes where it stands. */

import type { Edit } from '../../diagnostic.ts';

/** Edits that quote [start, end): in double quotes when nothing in it needs escaping, else in single ones. */
export function quoteEdits(text: string, start: number, end: number): readonly Edit[] {
  const inside = text.slice(start, end);
  const mark = /["\\]/.test(inside) ? "'" : '"';
  const edits: Edit[] = [{ start, end: start, text: mark }];
  if (mark === "'") {
    for (const { index } of inside.matchAll(/'/g)) edits.push({ start: start + index, end: start + index, text: "'" });
  }
  edits.push({ start: end, end, text: mark });
  return edits;
}
