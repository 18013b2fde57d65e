/** A new file, whole or not at all, where none of its name is: of two who make it at once, one is reported that it is there. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Io } from '../io.ts';
import { errnoOf, reason } from './errno.ts';
import { giveSecondName } from './second-name.ts';
import { type Folders, settle, writeTemporary } from './temporary.ts';

export type Created = 'created' | 'there' | { readonly failed: Words };

/** Folders on the way are made. */
export function createNew(
  io: Io,
  target: string,
  content: string | Uint8Array,
  folders: Folders,
  mode?: number,
): Created {
  const folder = path.dirname(target);
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (fs.lstatSync(target, { throwIfNoEntry: false })) return 'there';
    const temporary = writeTemporary(io, folder, Buffer.from(content), mode, folders);
    try {
      giveSecondName(io, temporary, target);
    } finally {
      io.disk.rmSync(temporary, { force: true });
    }
    settle(io, [folder]);
    return 'created';
  } catch (error) {
    return errnoOf(error) === 'EEXIST' ? 'there' : { failed: reason(error) };
  }
}

export const notCreated = (file: string, { zh, en }: Words): Words => ({
  zh: `写不了 ${file}：${zh}`,
  en: `${file} cannot be written: ${en}`,
});
export const whereElse: Words = {
  zh: '共享文件夹只能看、不能写的，请管它的同志给写的权限；也可以换到能写的文件夹里做',
  en: 'where a share may only be read, ask for the right to write; or work in another folder',
};
