/** What the program could not do with a file, a folder or an option. */

import type { Range, Words } from '../diagnostic.ts';
import type { OpenFault } from '../gather/open-fault.ts';
import type { TooLarge } from '../limits.ts';
import type { CliCode } from './codes.ts';

export interface Problem {
  readonly code: CliCode | OpenFault['code'] | TooLarge['code'];
  /** As messages show it. */
  readonly file: string;
  /** A fault of something written in the file, at its place: exit 1. Without it the command itself failed: exit 2. */
  readonly at?: Range;
  /** Text of the file, for the excerpt. */
  readonly text?: string;
  /** The command did what was asked, and this must be known. */
  readonly severity?: 'error' | 'warning';
  readonly message: Words;
  readonly hint?: Words;
}
