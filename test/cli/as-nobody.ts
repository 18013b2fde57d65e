/** Runs what must be refused a right as a user who owns nothing: for the superuser no folder is closed. */

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** No list of users knows this one. */
const nobody = 64_999;

const isSuperuser = process.getuid?.() === 0;

export async function asNobody<T>(step: () => Promise<T> | T): Promise<T> {
  if (!isSuperuser) return await step();
  process.setegid?.(nobody);
  process.seteuid?.(nobody);
  try {
    return await step();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Whether rights can be taken away here; the program loads its parts on the way, so that nobody must be able to read them. */
export const canBeNobody =
  process.platform !== 'win32' &&
  process.seteuid !== undefined &&
  (await asNobody(() => {
    try {
      fs.closeSync(fs.openSync(new URL('../../package.json', import.meta.url), 'r'));
      return true;
    } catch {
      return false;
    }
  }));

/** Lets everybody write in a folder and all below it, but for what is closed: that, nobody may so much as look into. */
export function openBut(folder: string, ...closed: readonly string[]): string {
  fs.chmodSync(folder, 0o777);
  for (const name of fs.readdirSync(folder, { recursive: true }) as string[])
    if (!fs.lstatSync(path.join(folder, name)).isSymbolicLink()) fs.chmodSync(path.join(folder, name), 0o777);
  for (const name of closed) fs.chmodSync(path.join(folder, name), 0);
  return folder;
}

/** So that a folder can be listed and taken away again. */
export function open(folder: string, ...closed: readonly string[]): void {
  for (const name of closed) fs.chmodSync(path.join(folder, name), 0o777);
}
