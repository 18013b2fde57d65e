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

/** A file that the clerk asked to be changed where it lies, and that was not. @param why of `writeWhole` */
export const cannotChange = (file: string, { zh, en }: Words): Problem => ({
  code: 'cannot-write',
  file,
  message: { zh: `改不了这个文件：${zh}`, en: `the file cannot be changed: ${en}` },
  hint: {
    zh: '关掉打开它的程序，或取得写的权限后再试',
    en: 'close the program that has it open, or ask for the right to write',
  },
});
