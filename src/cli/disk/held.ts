/** Whether a word processor holds a document open, and the name that goes beside it then (contract, promise 2). */

import fs from 'node:fs';
import path from 'node:path';

/**
 * The owner file of a word processor beside an open document: Word and WPS write `~$` over the first letters of the
 * name, WPS on Linux puts `.~` before it, LibreOffice `.~lock.NAME#`. It is the only sign on systems, and on shares, where
 * an open file can be replaced all the same, and what the chief types next would then overwrite the new one.
 */
export function ownerFile(target: string): string | undefined {
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
