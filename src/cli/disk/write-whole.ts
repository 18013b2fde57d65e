/**
 * A file is written whole or not at all: what was there stays until the new one is complete (contract, promise 2). Ours: libraries
 * rename too, but do not go beside a file that Word holds open, nor leave one alone that holds the same bytes.
 */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Standing } from '../../docx/seal/read.ts';
import type { Io } from '../io.ts';
import { reason, refusal } from './errno.ts';
import { type Access, accessTo, numbered, saysDenied, saysHeld } from './held.ts';
import { type Kept, keepAside } from './keep-aside.ts';
import { deviceAt, pour } from './pour.ts';
import { type Folders, writeTemporary } from './temporary.ts';

interface Placed {
  readonly at: string;
  /** The file held these bytes already. */
  readonly unchanged: boolean;
  /** The target was held open; `at` stands beside it. */
  readonly beside: boolean;
  /** What was there before has a name of its own now, for the reason given. */
  readonly kept?: { readonly at: string; readonly was: Standing };
}
/** `left`: what is there was not made by us, or is not as we made it; nothing was written. */
export type Written = Placed | { readonly failed: Words } | { readonly left: Standing };

export interface WriteOptions {
  /** Write even when the file holds these bytes already. */
  readonly force: boolean;
  /** May go beside a target that is held open. */
  readonly beside: boolean;
  /** The user named the target, which may be a link to a device. */
  readonly named?: boolean;
  /** Says what the document that lies there is to the new one; asked only if one does. Without it anything is replaced. */
  readonly verdictOn?: (file: string, bytes: Uint8Array) => Promise<Standing>;
  /** Replaces also what was edited or is not ours, and keeps it aside. */
  readonly overwrite?: boolean;
  /** What was read there before: where something else lies now, somebody has saved meanwhile, and it is left. */
  readonly was?: Uint8Array;
  /** Those written to so far in this run, added to. */
  readonly folders: Folders;
}

export async function writeWhole(io: Io, target: string, bytes: Uint8Array, options: WriteOptions): Promise<Written> {
  try {
    // Whoever saves just now, between the look and the rename, is looked at again.
    for (let tries = 0; tries < 5; tries++) {
      const written = await write(io, target, bytes, options);
      if (written) return written;
    }
    throw refusal('EBUSY');
  } catch (error) {
    return { failed: reason(error) };
  }
}

/** undefined when the target changed while the new file was written. */
async function write(io: Io, target: string, bytes: Uint8Array, options: WriteOptions): Promise<Written | undefined> {
  const { force, beside, folders } = options;
  const there = look(target);
  if (there?.isDirectory()) throw refusal('EISDIR');
  const device = deviceAt(target, there, options.named ?? false);
  if (device) {
    await pour(io, target, device, bytes);
    return { at: target, unchanged: false, beside: false };
  }
  const same = (file: string): boolean => !force && holds(file, bytes);
  const equal = there?.isFile() === true && holds(target, bytes);
  if (equal && !force) return { at: target, unchanged: true, beside: false };
  if (there?.isFile() && (there.mode & 0o200) === 0) return { failed: readOnly };

  const access: Access = beside && there ? accessTo(io, target, there) : 'free';
  if (access === 'held') return besideIt(io, target, bytes, same, there, folders);
  const was = equal ? 'whole' : await verdict(target, there, bytes, options);
  if (!options.overwrite && (was === 'edited' || was === 'foreign')) return { left: was };

  const temporary = writeTemporary(io, path.dirname(target), bytes, there?.isFile() ? there.mode : undefined, folders);
  let kept: Kept | undefined;
  try {
    if (options.was && !holds(target, options.was)) return { failed: savedMeanwhile };
    if (options.verdictOn && !isSame(there, look(target))) return undefined;
    if (was === 'saved' || was === 'taken' || was === 'edited' || was === 'foreign') {
      kept = keepAside(io, target, (file) => holds(file, fs.readFileSync(target)));
      // What another build has put there since the look is nobody's work.
      if (!isSame(there, look(target))) {
        kept.undo();
        return undefined;
      }
    }
    io.disk.renameSync(temporary, target);
    return { at: target, unchanged: false, beside: false, ...(kept && { kept: { at: kept.at, was } }) };
  } catch (error) {
    kept?.undo();
    if (there && beside && saysHeld(io, error, access)) return besideIt(io, target, bytes, same, there, folders);
    if (there && saysDenied(error)) return { failed: notYours };
    throw error;
  } finally {
    io.disk.rmSync(temporary, { force: true });
  }
}

/** A new name beside a target that is held open; nothing is ever replaced there. */
function besideIt(
  io: Io,
  target: string,
  bytes: Uint8Array,
  same: (file: string) => boolean,
  there: fs.Stats | undefined,
  folders: Folders,
): Placed {
  const at = numbered(target, same);
  if (fs.existsSync(at)) return { at, unchanged: true, beside: true };
  const temporary = writeTemporary(io, path.dirname(target), bytes, there?.isFile() ? there.mode : undefined, folders);
  try {
    io.disk.renameSync(temporary, at);
    return { at, unchanged: false, beside: true };
  } finally {
    io.disk.rmSync(temporary, { force: true });
  }
}

const look = (target: string): fs.Stats | undefined => fs.lstatSync(target, { throwIfNoEntry: false });

const isSame = (a: fs.Stats | undefined, b: fs.Stats | undefined): boolean =>
  a?.ino === b?.ino && a?.size === b?.size && a?.mtimeMs === b?.mtimeMs;

/** A link in the way is no document, and what it leads to stays; nobody's work is in an empty file. */
const verdict = async (
  target: string,
  there: fs.Stats | undefined,
  bytes: Uint8Array,
  { verdictOn }: WriteOptions,
): Promise<Standing> => (verdictOn && there?.isFile() && there.size > 0 ? verdictOn(target, bytes) : 'whole');

const readOnly: Words = {
  zh: '原有的文件是只读的，要替换它请先去掉只读属性',
  en: 'the file there is read-only; clear that attribute to replace it',
};
export const savedMeanwhile: Words = {
  zh: '读过之后又有人存了它，没有动',
  en: 'somebody saved it after it was read; it was left alone',
};
const notYours: Words = {
  zh: '没有替换原有文件的权限，它是别人的，或受了保护',
  en: 'permission denied: the file there is somebody else’s, or protected',
};

/** Whether a file holds exactly these bytes. One that cannot be read does not. */
function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return fs.statSync(file).size === bytes.length && fs.readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
