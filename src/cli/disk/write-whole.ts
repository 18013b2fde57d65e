/**
 * A file is written whole or not at all: what was there stays until the new one is complete (contract, promise 2). Ours: libraries
 * rename too, but do not go beside a file that Word holds open, nor leave one alone that holds the same bytes.
 */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Words } from '../../diagnostic.ts';
import type { Io } from '../io.ts';
import { errnoOf, reason, refusal } from './errno.ts';
import { numbered, ownerFile } from './held.ts';

interface Placed {
  readonly at: string;
  /** The file held these bytes already. */
  readonly unchanged: boolean;
  /** The target was held open; `at` stands beside it. */
  readonly beside: boolean;
}
export type Written = Placed | { readonly failed: Words };

export interface WriteOptions {
  /** Write even when the file holds these bytes already. */
  readonly force: boolean;
  /** May go beside a target that is held open. */
  readonly beside: boolean;
}

export function writeWhole(io: Io, target: string, bytes: Uint8Array, options: WriteOptions): Written {
  try {
    return write(io, target, bytes, options);
  } catch (error) {
    return { failed: reason(error) };
  }
}

function write(io: Io, target: string, bytes: Uint8Array, { force, beside }: WriteOptions): Written {
  const there = fs.lstatSync(target, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw refusal('EISDIR');
  // A device or a pipe (`-o /dev/null`) is written to, never replaced.
  if (there && !there.isFile() && !there.isSymbolicLink()) {
    fs.writeFileSync(target, bytes);
    return { at: target, unchanged: false, beside: false };
  }
  const same = (file: string): boolean => !force && holds(file, bytes);
  if (there?.isFile() && same(target)) return { at: target, unchanged: true, beside: false };
  if (there?.isFile() && (there.mode & 0o200) === 0) return { failed: readOnly };

  const spare = (): Placed | string => {
    const file = numbered(target, same);
    return fs.existsSync(file) ? { at: file, unchanged: true, beside: true } : file;
  };
  // Windows itself refuses to replace an open file; elsewhere the owner file is the only sign.
  const open = beside && there !== undefined && io.platform !== 'win32' && ownerFile(target) !== undefined;
  const place = open ? spare() : target;
  if (typeof place !== 'string') return place;

  const temporary = writeTemporary(io, path.dirname(target), bytes, there?.isFile() ? there.mode : undefined);
  try {
    try {
      io.disk.renameSync(temporary, place);
      return { at: place, unchanged: false, beside: open };
    } catch (error) {
      if (!(beside && !open && there && refusals.has(errnoOf(error) ?? ''))) throw error;
    }
    const second = spare();
    if (typeof second !== 'string') return second;
    io.disk.renameSync(temporary, second);
    return { at: second, unchanged: false, beside: true };
  } finally {
    io.disk.rmSync(temporary, { force: true });
  }
}

const readOnly: Words = {
  zh: '原有的文件是只读的，要替换它请先去掉只读属性',
  en: 'the file there is read-only; clear that attribute to replace it',
};

/** How systems and shares refuse to replace a file that a program holds open. */
const refusals: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/** Whether a file holds exactly these bytes. One that cannot be read does not. */
function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return fs.statSync(file).size === bytes.length && fs.readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

/** A hidden file in the target's folder, so that putting it in place is one rename on one disk. */
function writeTemporary(io: Io, folder: string, bytes: Uint8Array, mode: number | undefined): string {
  const [file, handle] = create(io, folder);
  try {
    io.disk.writeFileSync(handle, bytes);
    // Shares without such modes keep their own.
    if (mode !== undefined) attempt(() => io.disk.fchmodSync(handle, mode & 0o7777));
    io.disk.fsyncSync(handle);
    io.disk.closeSync(handle);
    return file;
  } catch (error) {
    attempt(() => io.disk.closeSync(handle));
    io.disk.rmSync(file, { force: true });
    throw error;
  }
}

/** Short, so that a name at the system's limit can still be written; another number where one was left behind. */
function create(io: Io, folder: string): readonly [string, number] {
  for (let n = 0; ; n++) {
    const file = path.join(folder, `.bulletin-${process.pid}-${n}.tmp`);
    try {
      return [file, io.disk.openSync(file, 'wx')];
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}
