/** Walks a pattern through passages. */

import { matchesIn } from '../pattern.ts';
import type { Role } from '../schema/role.ts';
import { at, type Passage } from './passage.ts';

export interface Match {
  readonly passage: Passage;
  /** What was found. */
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** UTF-16 offset in the passage. */
  readonly index: number;
  /** The stretch found, for a finding. */
  readonly place: ReturnType<typeof at>;
}

/** Every match in the passages of the roles named, or of all. The pattern must be linear on any text. */
export function* matches(passages: readonly Passage[], pattern: RegExp, roles?: ReadonlySet<Role>): Iterable<Match> {
  for (const passage of passages) {
    if (roles && !roles.has(passage.role)) continue;
    for (const match of matchesIn(passage.text, pattern)) {
      const [text] = match;
      yield {
        passage,
        text,
        groups: match.groups ?? {},
        index: match.index,
        place: at(passage, match.index, match.index + text.length),
      };
    }
  }
}
