/** Reads a file that is one, as it stood at one time. */

import fs from 'node:fs';
import { refusal } from './errno.ts';
import { sleep } from './pipe.ts';

/** A year of issues in one file is not a tenth of this; a file beyond it was named by mistake. */
export const largest = 64 * 1024 * 1024;

interface Reading {
  readonly disk: Pick<typeof fs, 'readFileSync'>;
}

/** A file that is being saved or copied is whole a moment later. */
const tries = 5;
const pause = 100;

/**
 * The bytes of a plain file, as they stood at one time; throws what the system refuses with, and the like for folders,
 * pipes, devices, giants, and files that do not come to rest.
 */
export function readPlain(io: Reading, file: string): Uint8Array {
  isPlain(fs.statSync(file));
  for (let n = 1; ; n++) {
    const bytes = readOnce(io, file);
    if (bytes) return bytes;
    if (n === tries) throw refusal('ECHANGING');
    sleep(pause);
  }
}

/** Opened so that it never waits, whatever has taken the file's place meanwhile: a pipe is opened when somebody writes. */
const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** undefined where it was written to in the meantime. */
function readOnce(io: Reading, file: string): Uint8Array | undefined {
  const handle = fs.openSync(file, flags);
  try {
    const before = isPlain(fs.fstatSync(handle));
    const bytes = io.disk.readFileSync(handle);
    const after = fs.fstatSync(handle);
    const isSame = before.size === after.size && before.mtimeMs === after.mtimeMs;
    // Some systems give no size for what they make up on the way.
    return isSame && (after.size === 0 || bytes.length === after.size) ? bytes : undefined;
  } finally {
    fs.closeSync(handle);
  }
}

function isPlain(there: fs.Stats): fs.Stats {
  if (there.isDirectory()) throw refusal('EISDIR');
  if (!there.isFile()) throw refusal('ENOTFILE');
  if (there.size > largest) throw refusal('EFBIG');
  return there;
}
