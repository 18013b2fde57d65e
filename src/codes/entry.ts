import type { Severity, Words } from '../words.ts';

/** What is known of one code; `bulletin explain` prints it. */
export interface CodeEntry {
  readonly severity: Severity;
  /** One line: what it is. */
  readonly title: Words;
  /** What it means and why it matters. */
  readonly why: Words;
  /** How to cure it. */
  readonly cure: Words;
  /** Clause or practice. */
  readonly basis?: Words;
}

/** Of a check, whose severity and basis stand in the check. */
export type CheckEntry = Omit<CodeEntry, 'severity' | 'basis'>;
