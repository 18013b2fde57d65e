/** What a check is, and what it says. */

import type { CodeEntry, Finding, Severity, Words } from '../diagnostic.ts';
import type { Subject } from './subject.ts';

/**
 * One kind of slip. An error is what cannot be true (arithmetic, the calendar, a post nobody can hold) or what a clause
 * demands; a warning is practice; an info is worth a look. A series may set another severity.
 */
export interface Check<Code extends string = string> {
  /** The name of its file. */
  readonly code: Code;
  readonly severity: Severity;
  /** Clause or practice behind it. */
  readonly basis: Words;
  /** What `bulletin explain` says of it; made when it is asked. */
  words(): Pick<CodeEntry, 'title' | 'why' | 'cure'>;
  /** Every slip of its kind, in the order of the document. Time is linear in the length of the subject. */
  run(subject: Subject): Iterable<Found>;
}

/** The check as it is given, with its code as a type of its own: the list of checks is also the list of their codes. */
export const check = <const Code extends string>(one: Check<Code>): Check<Code> => one;

/** What a check yields; code, basis and severity are added by `run.ts`. */
export interface Found extends Pick<Finding, 'path' | 'span' | 'found' | 'target' | 'message' | 'hint'> {
  /** Where this one is less, or more, certain than its kind. */
  readonly severity?: Severity;
  /** What should stand in the place of `found`, where that is certain. Never a figure, a name or a date. */
  readonly replace?: string;
}
