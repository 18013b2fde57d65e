/** A kind of slip, and how its places are found. */

import type { Passage } from '../../src/checks/passage.ts';
import type { Joined } from '../../src/gather/merge.ts';
import type { Role } from '../../src/schema/role.ts';

/** UTF-16 offsets of the passage's text, and what stands there instead. */
export interface Site {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Kind {
  /** As the manual's table says it. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** The finding may lie on the line beside: the post that does not fit the name. */
  readonly beside?: boolean;
  /** Which part of them is caught at least, where that is not 0.95. */
  readonly least?: number;
  /** The finding must lie at the slip's characters, or touch them. */
  readonly exact?: true;
  /** @param next the paragraph below it */
  sites(passage: Passage, joined: Joined, next?: string): readonly Site[];
}

export const prose: readonly Role[] = ['text', 'note'];

/** Every match of a global pattern, changed; `change` gets the match and its groups. */
export const each = (pattern: RegExp, change: (...found: string[]) => string | undefined) => (passage: Passage) =>
  [...passage.text.matchAll(pattern)].flatMap((match): Site[] => {
    const text = change(...match);
    return text === undefined || text === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text }];
  });
