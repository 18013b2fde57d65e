/** A document that is replaced although somebody saved or edited it stays, under a name that says so (contract, promise 2). */

import fs from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';
import { flush, settle } from './temporary.ts';

export interface Kept {
  readonly at: string;
  /** Takes it away again, when the target was not replaced after all. */
  undo(): void;
}

/** `NAME（改过）.docx`, `NAME（改过2）.docx` …: the first name that is free, or whose file is the same already. */
export function keepAside(io: Io, target: string, holds: (file: string) => boolean): Kept {
  const { dir, name, ext } = path.parse(target);
  for (let n = 1; ; n++) {
    const at = path.join(dir, `${name}（改过${n === 1 ? '' : n}）${ext}`);
    if (isThere(at)) {
      if (holds(at)) return { at, undo() {} };
      continue;
    }
    try {
      second(io, target, at);
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') continue;
      throw error;
    }
    settle(io, [dir]);
    return { at, undo: () => io.disk.rmSync(at, { force: true }) };
  }
}

const isThere = (file: string): boolean => fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** A second name of the same file, so that it is never away from its first; a copy where the disk knows no such thing. */
function second(io: Io, target: string, at: string): void {
  try {
    io.disk.linkSync(target, at);
    return;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw error;
  }
  let copied = false;
  try {
    io.disk.copyFileSync(target, at, fs.constants.COPYFILE_EXCL);
    copied = true;
    flush(io, at, 'r+');
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST' || copied) io.disk.rmSync(at, { force: true });
    throw error;
  }
}
