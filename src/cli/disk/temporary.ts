/** Hidden files in a target's folder, renamed into their place when they are complete; what killed runs left of them is swept. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { crc32 } from 'node:zlib';
import { once } from '../../once.ts';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';

/** The folders that a run has written to. */
export type Folders = Set<string>;

/**
 * In the target's own folder, so that putting it in place is one rename on one disk.
 * @param waits until it is on the disk; who does without may find half of it there after a power cut
 */
export function writeTemporary(
  io: Io,
  folder: string,
  bytes: Uint8Array,
  mode: number | undefined,
  folders: Folders,
  waits = true,
): string {
  const [file, handle] = create(io, folder);
  try {
    io.disk.writeFileSync(handle, bytes);
    // Shares without such modes keep their own.
    if (mode !== undefined) attempt(() => io.disk.fchmodSync(handle, mode & 0o7777));
    if (waits) io.disk.fsyncSync(handle);
    const now = fs.fstatSync(handle).mtimeMs;
    io.disk.closeSync(handle);
    if (!folders.has(folder)) sweep(io, folder, now);
    folders.add(folder);
    return file;
  } catch (error) {
    attempt(() => io.disk.closeSync(handle));
    io.disk.rmSync(file, { force: true });
    throw error;
  }
}

/** A renamed file is there after a power cut only when its folder is on the disk too, where the system lets one ask for that. */
export function settle(io: Io, folders: Iterable<string>): void {
  if (io.platform === 'win32') return;
  for (const folder of folders)
    attempt(() => {
      flush(io, folder, 'r');
    });
}

/** Onto the disk, whatever the system still holds of it. */
export function flush(io: Io, file: string, flags: 'r' | 'r+'): void {
  const handle = io.disk.openSync(file, flags);
  try {
    io.disk.fsyncSync(handle);
  } finally {
    io.disk.closeSync(handle);
  }
}

/**
 * `.bulletin-MACHINE-PROCESS-N.tmp`. Short, so that a name at the system's limit can still be written; another number
 * where one was left behind. Threads count from different numbers: a name that one has done with would be another's,
 * which the first takes away.
 */
function create(io: Io, folder: string): readonly [string, number] {
  for (let n = (io.thread ?? 0) * 10_000; ; n++) {
    const file = path.join(folder, `.bulletin-${machine()}-${process.pid}-${n}.tmp`);
    try {
      return [file, io.disk.openSync(file, 'wx')];
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Names of this form alone are ever swept; version 0.1.0 named no machine. */
const form = /^\.bulletin-(?:([0-9a-f]{8})-)?(\d{1,9})-\d{1,9}\.tmp$/;

/** Where a process number means the same process: a machine, or a container of it, which may share its name. Tells neither. */
const machine = once((): string => {
  let space = '';
  attempt(() => {
    space = fs.readlinkSync('/proc/self/ns/pid');
  });
  const name = Buffer.from(`${os.hostname()}\n${space}`);
  return crc32(name).toString(16).padStart(8, '0');
});

const DAY = 24 * 60 * 60 * 1000;

/** The like in folders to which a run has nothing to write, whatever their clock says. */
export function sweepLeft(io: Io, folders: Iterable<string>): void {
  for (const folder of new Set(folders)) sweep(io, folder, 0);
}

/**
 * Takes away what killed runs left: files of a process of this machine that is no more, and those a day old.
 * @param now by the clock of the disk, as it has dated a file just written: that of a file server may differ from ours
 */
function sweep(io: Io, folder: string, now: number): void {
  attempt(() => {
    for (const name of fs.readdirSync(folder)) {
      const [whole, host, pid] = form.exec(name) ?? [];
      if (whole === undefined) continue;
      const file = path.join(folder, name);
      const there = fs.lstatSync(file, { throwIfNoEntry: false });
      if (!there?.isFile()) continue;
      const isOrphan = host === machine() && isGone(Number(pid));
      if (isOrphan || now - there.mtimeMs > DAY) attempt(() => io.disk.rmSync(file, { force: true }));
    }
  });
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errnoOf(error) === 'ESRCH';
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}
