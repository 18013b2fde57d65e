/** What the program could not do with a file, a folder or an option. */

import type { Diagnostic, Lang, Range, Words } from '../diagnostic.ts';
import type { TooLarge } from '../limits.ts';
import type { CliCode } from './codes.ts';

export interface Problem {
  readonly code: CliCode | TooLarge['code'];
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

export const beginning: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** In the shape of every other message; scripts get a problem without a place at the beginning of its file. */
export const problemDiagnostic = (
  { code, file, at, severity = 'error', message, hint }: Problem,
  lang: Lang,
): Diagnostic => ({
  file,
  ...(at ?? beginning),
  severity,
  code,
  message: message[lang],
  ...(hint && { hint: hint[lang] }),
});
