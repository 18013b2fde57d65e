/** Reads a file that is one, as it stood at one time. */

import fs from 'node:fs';
import { limits } from '../../limits.ts';
import { sha256 } from '../../world/record.ts';
import { refusal } from './errno.ts';
import { sleep } from './pipe.ts';

export const largest = limits.fileSize.most;

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

/** The first so many bytes of a plain file; fewer where it is shorter. */
export function readStart(file: string, most: number): Uint8Array {
  return withHandle(file, (handle) => {
    const bytes = Buffer.allocUnsafe(most);
    return bytes.subarray(0, fill(handle, bytes));
  });
}

/**
 * sha256 of a plain file of so many bytes, which are not kept; undefined for one of another length. Thousands of files are
 * looked at one after the other, and each would be thrown away.
 */
export function sumOfPlain(file: string, length: number): string | undefined {
  return withHandle(file, (handle) => {
    if (isPlain(fs.fstatSync(handle)).size !== length) return undefined;
    if (used.length < length) used = Buffer.allocUnsafeSlow(length);
    const bytes = used.subarray(0, length);
    return fill(handle, bytes) === length ? sha256(bytes) : undefined;
  });
}
/** Written over by the next file. */
let used = Buffer.alloc(0);

function fill(handle: number, bytes: Uint8Array): number {
  let filled = 0;
  for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
    read = fs.readSync(handle, bytes, filled, bytes.length - filled, null);
  return filled;
}

function withHandle<T>(file: string, step: (handle: number) => T): T {
  const handle = fs.openSync(file, flags);
  try {
    return step(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** undefined where it was written to in the meantime. */
function readOnce(io: Reading, file: string): Uint8Array | undefined {
  return withHandle(file, (handle) => {
    const before = isPlain(fs.fstatSync(handle));
    const bytes = io.disk.readFileSync(handle);
    const after = fs.fstatSync(handle);
    const isSame = before.size === after.size && before.mtimeMs === after.mtimeMs;
    // Some systems give no size for what they make up on the way.
    return isSame && (after.size === 0 || bytes.length === after.size) ? bytes : undefined;
  });
}

function isPlain(there: fs.Stats): fs.Stats {
  if (there.isDirectory()) throw refusal('EISDIR');
  if (!there.isFile()) throw refusal('ENOTFILE');
  if (there.size > largest) throw refusal('EFBIG');
  return there;
}
