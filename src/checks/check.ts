/** What a check is, and what it says. */

import type { CheckCode } from '../codes/index.ts';
import type { Finding, Severity, Words } from '../diagnostic.ts';
import type { Subject } from './subject.ts';

/**
 * One kind of slip. An error is what cannot be true (arithmetic, the calendar, a post nobody can hold) or what a clause
 * demands; a warning is practice; an info is worth a look. A series may set another severity.
 */
export interface Check {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** Clause or practice behind it. */
  readonly basis: Words;
  /** Every slip of its kind, in the order of the document. Time is linear in the length of the subject. */
  run(subject: Subject): Iterable<Found>;
}

/** What a check yields; code, basis and severity are added by `run.ts`. */
export interface Found extends Pick<Finding, 'path' | 'span' | 'found' | 'target' | 'message' | 'hint'> {
  /** Where this one is less, or more, certain than its kind. */
  readonly severity?: Severity;
  /** What should stand in the place of `found`, where that is certain. Never a figure, a name or a date. */
  readonly replace?: string;
}
