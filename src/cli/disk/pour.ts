/** A device or a pipe (`-o /dev/null`) is written to, never replaced. */

import fs from 'node:fs';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';

/**
 * What lies there, if it is neither a file nor a folder. A link leads on only where the user named it, and a link of the
 * system's own (`/dev/stdout`) to what no path leads to.
 */
export function deviceAt(target: string, there: fs.Stats | undefined, named: boolean): fs.Stats | undefined {
  const end = named && there?.isSymbolicLink() ? fs.statSync(target, { throwIfNoEntry: false }) : there;
  return end && !end.isFile() && !end.isDirectory() && !end.isSymbolicLink() ? end : undefined;
}

/** A pipe that nobody reads refuses at once (ENXIO), where the system would wait for a reader without a word. */
export async function pour(io: Io, target: string, device: fs.Stats, bytes: Uint8Array): Promise<void> {
  if (isStdout(device)) return io.stdout.write(bytes);
  const handle = fs.openSync(target, fs.constants.O_WRONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    for (let at = 0; at < bytes.length; ) {
      try {
        at += fs.writeSync(handle, bytes, at);
      } catch (error) {
        if (errnoOf(error) !== 'EAGAIN') throw error;
        // The pipe is full until its reader has read.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  } finally {
    fs.closeSync(handle);
  }
}

/** Some kinds of standard output, a socket among them, cannot be opened a second time. */
function isStdout({ dev, ino }: fs.Stats): boolean {
  try {
    const stdout = fs.fstatSync(1);
    return stdout.dev === dev && stdout.ino === ino;
  } catch {
    return false;
  }
}
