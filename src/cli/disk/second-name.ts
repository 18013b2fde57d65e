/** Gives a file a second name, where none of that name is: of two who ask at once, one is refused with EEXIST. */

import fs from 'node:fs';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';
import { flush } from './temporary.ts';

/** A second name of the same file, so that it is never away from its first; a copy where the disk knows no such thing. */
export function giveSecondName(io: Io, file: string, at: string): void {
  try {
    io.disk.linkSync(file, at);
    return;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw error;
  }
  let copied = false;
  try {
    io.disk.copyFileSync(file, at, fs.constants.COPYFILE_EXCL);
    copied = true;
    flush(io, at, 'r+');
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST' || copied) io.disk.rmSync(at, { force: true });
    throw error;
  }
}
