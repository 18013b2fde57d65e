/** Which paragraphs follow each other on the page as one text. */

import type { Passage } from '../passage.ts';

/** Paragraphs of one value, lines of one list, or lines of a plain text; the second stands right behind the first. */
export function isNeighbour(first: Passage, second: Passage): boolean {
  if (first.path.length !== second.path.length) return false;
  const last = first.path.length - 1;
  if (!first.path.slice(0, last).every((step, index) => step === second.path[index])) return false;
  const [before, after] = [first.path[last], second.path[last]];
  return before === after || (typeof before === 'number' && typeof after === 'number');
}
