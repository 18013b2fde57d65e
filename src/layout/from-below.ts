/** What a part is depends at times on those below it: the parts of each page, from its last to its first. */

import type { Part, Parts } from './parts.ts';

/** @param step the part, and what the one above it is told; `told` is what the one below has said, false at the end of a page */
export function fromBelow(parts: Parts, step: (part: Part, told: boolean) => readonly [Part, boolean]): Parts {
  let told = false;
  return parts
    .toReversed()
    .map((part) => {
      if (part === 'page-break') {
        told = false;
        return part;
      }
      const [changed, telling] = step(part, told);
      told = telling;
      return changed;
    })
    .reverse();
}
