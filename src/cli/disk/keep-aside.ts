/** A document that is replaced although somebody saved or edited it stays, under a name that says so (contract, promise 2). */

import fs from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.ts';
import { errnoOf } from './errno.ts';
import { giveSecondName } from './second-name.ts';
import { settle } from './temporary.ts';

export interface Kept {
  readonly at: string;
  /** Takes it away again, when the target was not replaced after all. */
  undo(): void;
}

/** `NAME（改过）.docx`, `NAME（改过2）.docx` …: the first name that is free, or whose file is the same already. */
export function keepAside(io: Io, target: string, holds: (file: string) => boolean): Kept {
  const { dir, name, ext } = path.parse(target);
  for (let n = 1; ; n++) {
    const at = path.join(dir, `${name}（改过${n === 1 ? '' : n}）${ext}`);
    if (isThere(at)) {
      if (holds(at)) return { at, undo() {} };
      continue;
    }
    try {
      giveSecondName(io, target, at);
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') continue;
      throw error;
    }
    settle(io, [dir]);
    return { at, undo: () => io.disk.rmSync(at, { force: true }) };
  }
}

const isThere = (file: string): boolean => fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined;
