/** Output that goes nowhere: the disk behind `> file` is full. The stream says so after the write, in an event of its own. */

import { type Context, exit, tell } from './context.ts';
import { reason } from './disk/errno.ts';

export const isUnwritable = (error: unknown): boolean => error instanceof Error && 'unwritable' in error;

/** One line in the shape of every other message. @returns the exit code */
export function refuse(context: Context, error: unknown): number {
  const { zh, en } = reason(error);
  tell(context, {
    zh: `标准输出  错误  写不进去：${zh}        cannot-write`,
    en: `standard output  error  it cannot be written: ${en}        cannot-write`,
  });
  return exit.failed;
}
