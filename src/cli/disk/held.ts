/** Whether a word processor holds a document open, and the name that goes beside it then (contract, promise 2). */

import fs from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';

/** `denied`: it cannot be opened for writing, for want of rights. */
export type Access = 'held' | 'denied' | 'free';

/** Asked before anything is written. Windows itself refuses to open what another program holds; elsewhere owner files tell. */
export function accessTo(io: Io, target: string, there: fs.Stats): Access {
  if (io.platform !== 'win32' && ownerFile(target) !== undefined) return 'held';
  if (!there.isFile()) return 'free';
  try {
    io.disk.closeSync(io.disk.openSync(target, 'r+'));
    return 'free';
  } catch (error) {
    const code = errnoOf(error) ?? '';
    if (busy.has(code)) return 'held';
    // Of anything else the write itself will tell.
    return denials.has(code) ? 'denied' : 'free';
  }
}

/**
 * Whether the system refused to replace a file because a program holds it open. Windows says so as if rights were
 * wanting, also of a program that lets others write; elsewhere that means what it says.
 */
export const saysHeld = (io: Io, error: unknown, access: Access): boolean => {
  const code = errnoOf(error) ?? '';
  return busy.has(code) || (io.platform === 'win32' && access === 'free' && denials.has(code));
};

export const saysDenied = (error: unknown): boolean => denials.has(errnoOf(error) ?? '');

const busy: ReadonlySet<string> = new Set(['EBUSY', 'ETXTBSY']);
const denials: ReadonlySet<string> = new Set(['EPERM', 'EACCES']);

/**
 * The owner file of a word processor beside an open document: Word and WPS write `~$` over the first letters of the
 * name, WPS on Linux puts `.~` before it, LibreOffice `.~lock.NAME#`. It is the only sign on systems, and on shares, where
 * an open file can be replaced all the same, and what the chief types next would then overwrite the new one.
 */
function ownerFile(target: string): string | undefined {
  const folder = path.dirname(target);
  const name = path.basename(target);
  return [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~${name}`, `.~lock.${name}#`]
    .map((owner) => path.join(folder, owner))
    .find((owner) => fs.existsSync(owner));
}

/** `2024-02 (2).docx`, the first number whose file is absent or holds these bytes already. */
export function numbered(target: string, holds: (file: string) => boolean): string {
  const { dir, name, ext } = path.parse(target);
  for (let n = 2; ; n++) {
    const file = path.join(dir, `${name} (${n})${ext}`);
    if (!fs.existsSync(file) || holds(file)) return file;
  }
}
