/** What a part is depends at times on those below it: the parts of each page, from its last to its first. */

import type { PagePart, PageParts } from './parts.ts';

/** @param step the part, and what the one above it gets; `below` is what the one below has given, false at the end of a page */
export function fromBelow(
  parts: PageParts,
  step: (part: PagePart, below: boolean) => readonly [PagePart, boolean],
): PageParts {
  let below = false;
  return parts
    .toReversed()
    .map((part) => {
      if (part === 'page-break') {
        below = false;
        return part;
      }
      const [changed, passed] = step(part, below);
      below = passed;
      return changed;
    })
    .reverse();
}
