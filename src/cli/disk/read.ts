/** Reads a file that the user or the series named. */

import fs from 'node:fs';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import { reason, refusal } from './errno.ts';
import { shown } from './place.ts';

/** A year of issues in one file is not a tenth of this; a file beyond it was named by mistake. */
const largest = 64 * 1024 * 1024;

/** The bytes of a plain file; throws what the system refuses with, and the like for folders, devices and giants. */
export function readPlain(file: string): Uint8Array {
  const there = fs.statSync(file);
  if (there.isDirectory()) throw refusal('EISDIR');
  // A pipe or a device may never end.
  if (!there.isFile()) throw refusal('EINVAL');
  if (there.size > largest) throw refusal('EFBIG');
  return fs.readFileSync(file);
}

export function readBytes(io: Io, file: string): Uint8Array | Problem {
  try {
    return readPlain(file);
  } catch (error) {
    const { zh, en } = reason(error);
    return {
      code: 'cannot-read',
      file: shown(io, file),
      message: {
        zh: `读不了这个文件：${zh}`,
        en: `the file cannot be read: ${en}`,
      },
      hint: {
        zh: '检查文件是否还在、您有没有读它的权限',
        en: 'see whether it is still there and whether you may read it',
      },
    };
  }
}

export const isProblem = (value: object): value is Problem => 'code' in value && 'message' in value;
