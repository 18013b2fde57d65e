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

/** Links followed. One that leads nowhere, or to where one may not look, is none. */
export function isFolder(file: string): boolean {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** The way from a folder down to what lies in it, `''` to itself; undefined for what lies elsewhere. A name may begin with two dots. */
export function below(file: string, folder: string): string | undefined {
  const way = path.relative(folder, file);
  return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way) ? undefined : way;
}

/** Whether a file or folder lies in a folder, links followed. */
export const inside = (file: string, folder: string): boolean => below(real(file), real(folder)) !== undefined;
