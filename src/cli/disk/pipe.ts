/**
 * Reads a pipe that is named on the command line, as `--series <(command)` does. One that nobody writes to would be
 * waited for without end, so it is opened without waiting and looked into again and again, for a while.
 */

import fs from 'node:fs';
import { errnoOf, refusal } from './errno.ts';

/** A writer who begins together with us has opened it by then. */
const grace = 2_000;
/** A command that has said nothing for so long says nothing any more. */
const patience = 30_000;
const pause = 20;

export const isPipe = (file: string): boolean => fs.statSync(file).isFIFO();

/** @param largest more bytes than this are refused */
export function readPipe(file: string, largest: number): Uint8Array {
  const handle = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let silent = 0; ; ) {
      const part = readSome(handle);
      if (part && part.length > 0) {
        parts.push(part);
        size += part.length;
        silent = 0;
        if (size > largest) throw refusal('EFBIG');
        continue;
      }
      // Nothing to read is the end where somebody has written, and before that means that nobody has opened it.
      if (part && size > 0) return Buffer.concat(parts);
      if (silent >= (part ? grace : patience)) throw refusal('ESILENT');
      sleep(pause);
      silent += pause;
    }
  } finally {
    fs.closeSync(handle);
  }
}

/** Empty where nobody holds the other end; undefined where somebody does and has not written yet. */
function readSome(handle: number): Uint8Array | undefined {
  const room = Buffer.alloc(64 * 1024);
  try {
    return room.subarray(0, fs.readSync(handle, room));
  } catch (error) {
    if (errnoOf(error) !== 'EAGAIN') throw error;
    return undefined;
  }
}

export const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};
