/** Slips that a pattern knows: a table of them, walked through passages. */

import type { Severity, Words } from '../diagnostic.ts';
import type { Role } from '../schema/role.ts';
import type { Found } from './check.ts';
import { at, type Passage } from './passage.ts';

export interface Slip {
  /** Global, and linear on any text. The group `slip`, with the flag `d`, is what is wrong; without it, all that was found. */
  readonly pattern: RegExp;
  /** Where it is looked for; everywhere when absent. */
  readonly roles?: ReadonlySet<Role>;
  readonly severity?: Severity;
  /** What is said; nothing where a closer look acquits. */
  say(match: SlipMatch, passage: Passage): SaidSlip | undefined;
}
export type SlipMatch = RegExpExecArray;

export interface SaidSlip {
  readonly message: Words;
  readonly hint: Words;
  readonly replace?: string;
  readonly severity?: Severity;
}

export function* slipsIn(passages: readonly Passage[], slips: readonly Slip[]): Iterable<Found> {
  for (const passage of passages) for (const slip of suspected(passage, slips)) yield* inPassage(passage, slip);
}

/** Those whose pattern is in it at all: hardly ever any, so that this look is nearly all the time it takes. */
function suspected({ text, role }: Passage, slips: readonly Slip[]): readonly Slip[] {
  return slips.filter(({ pattern, roles }) => (!roles || roles.has(role)) && text.search(pattern) >= 0);
}

function* inPassage(passage: Passage, { pattern, severity, say }: Slip): Iterable<Found> {
  for (const match of passage.text.matchAll(pattern)) {
    const said = say(match, passage);
    if (!said) continue;
    const [start, end] = match.indices?.groups?.slip ?? [match.index, match.index + match[0].length];
    yield { ...at(passage, start, end), ...(severity ? { severity } : {}), ...said };
  }
}
