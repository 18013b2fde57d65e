/** The folder of records on the disk. Whatever goes wrong here is nobody's fault and costs only time: nothing is said of it. */

import fs from 'node:fs';
import path from 'node:path';
import { type EarlierPages, earlierName, readEarlier } from '../../records/earlier-pages.ts';
import { type BuildRecord, type RecordFile, readRecord, recordFolder } from '../../records/record.ts';
import type { Io } from '../io.ts';
import { look } from './issue-folder.ts';
import { readPlain, readStart, sumOfPlain } from './read-plain.ts';
import { type Folders, writeTemporary } from './temporary.ts';

/** The names of the records that a folder holds; a link is none, for it may lead anywhere. */
export function recordsIn(holder: string): ReadonlySet<string> {
  try {
    const folder = path.join(holder, recordFolder);
    if (!fs.lstatSync(folder).isDirectory()) return new Set();
    return new Set(
      fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : [])),
    );
  } catch {
    return new Set();
  }
}

/** A record that a folder holds; undefined for what cannot be read, or is none. Of most no more than the head is wanted. */
export function recordAt(io: Io, holder: string, name: string): RecordFile | undefined {
  const file = path.join(holder, recordFolder, name);
  const begins = tried(() => readStart(file, longHead));
  return begins && readRecord(begins, () => tried(() => readPlain(io, file)));
}
/** Of an issue that is no folder it is shorter. */
const longHead = 4000;

/** The pages of earlier builds beside a record. */
export function earlierAt(io: Io, holder: string, name: string): EarlierPages | undefined {
  const bytes = tried(() => readPlain(io, path.join(holder, recordFolder, earlierName(name))));
  return bytes && readEarlier(bytes);
}

/** Whether it is still what was written; a link in its place is not. */
export function stands(file: string, { bytes, sha256 }: Pick<BuildRecord, 'bytes' | 'sha256'>): boolean {
  return (look(file)?.isFile() ?? false) && tried(() => sumOfPlain(file, bytes)) === sha256;
}

function tried<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all; not waited for until it is on the disk, for one that a power cut has spoilt is known by its sums.
 * Its folder keeps itself out of git.
 */
export function keepRecord(io: Io, file: string, text: string, folders: Folders): void {
  const folder = path.dirname(file);
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (!fs.lstatSync(folder).isDirectory()) return;
    if (!folders.has(folder)) ignoreIn(io, folder);
    const temporary = writeTemporary(io, folder, Buffer.from(text), undefined, folders, false);
    try {
      io.disk.renameSync(temporary, file);
    } finally {
      io.disk.rmSync(temporary, { force: true });
    }
  } catch {}
}

function ignoreIn(io: Io, folder: string): void {
  try {
    const handle = io.disk.openSync(path.join(folder, '.gitignore'), 'wx');
    io.disk.writeFileSync(handle, '*\n');
    io.disk.closeSync(handle);
  } catch {}
}

/** Where its issue is known to be gone, and not only out of sight. */
export function dropRecord(io: Io, holder: string, name: string, issue: string): void {
  tried(() => {
    if (fs.lstatSync(issue, { throwIfNoEntry: false })) return;
    for (const one of [name, earlierName(name)]) io.disk.rmSync(path.join(holder, recordFolder, one), { force: true });
  });
}
