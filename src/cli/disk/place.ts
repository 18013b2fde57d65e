/** Paths as people see them, and as they are compared. */

import fs from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.ts';

/** Relative to the current folder, with `/` on every system; absolute where there is no way (another drive). */
export const shown = (io: Io, file: string): string => (path.relative(io.cwd, file) || '.').replaceAll(path.sep, '/');

/** Two names are one file on systems that do not tell letters by case. */
export const key = (io: Io, file: string): string =>
  io.platform === 'win32' || io.platform === 'darwin' ? file.normalize('NFC').toLowerCase() : file;

/** Where a path really is, links followed; as far as it exists. */
export function real(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(real(parent), path.basename(file));
  }
}

/** Whether a file or folder lies in a folder, links followed. */
export function inside(file: string, folder: string): boolean {
  const way = path.relative(real(folder), real(file));
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}
