/** Reads a file that the user or the series named. */

import fs from 'node:fs';
import type { Words } from '../../diagnostic.ts';
import { limits, tooLarge } from '../../limits.ts';
import type { Io } from '../io.ts';
import { beginning, type Problem } from '../problem.ts';
import { errnoOf, reason, refusal } from './errno.ts';
import { isPipe, readPipe, sleep } from './pipe.ts';
import { shown } from './place.ts';

const largest = limits.fileSize.most;

/** A file that is being saved or copied is whole a moment later. */
const tries = 5;
const pause = 100;

/**
 * The bytes of a plain file, as they stood at one time; throws what the system refuses with, and the like for folders,
 * pipes, devices, giants, and files that do not come to rest.
 */
export function readPlain(io: Pick<Io, 'disk'>, file: string): Uint8Array {
  isPlain(fs.statSync(file));
  for (let n = 1; ; n++) {
    const bytes = readOnce(io, file);
    if (bytes) return bytes;
    if (n === tries) throw refusal('ECHANGING');
    sleep(pause);
  }
}

/** Opened so that it never waits, whatever has taken the file's place meanwhile: a pipe is opened when somebody writes. */
const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** undefined where it was written to in the meantime. */
function readOnce(io: Pick<Io, 'disk'>, file: string): Uint8Array | undefined {
  const handle = fs.openSync(file, flags);
  try {
    const before = isPlain(fs.fstatSync(handle));
    const bytes = io.disk.readFileSync(handle);
    const after = fs.fstatSync(handle);
    const isSame = before.size === after.size && before.mtimeMs === after.mtimeMs;
    // Some systems give no size for what they make up on the way.
    return isSame && (after.size === 0 || bytes.length === after.size) ? bytes : undefined;
  } finally {
    fs.closeSync(handle);
  }
}

function isPlain(there: fs.Stats): fs.Stats {
  if (there.isDirectory()) throw refusal('EISDIR');
  if (!there.isFile()) throw refusal('ENOTFILE');
  if (there.size > largest) throw refusal('EFBIG');
  return there;
}

/** @param pipes also what a command writes into a pipe: for a file of the command line that is read once and never written */
export function readBytes(io: Io, file: string, { pipes = false } = {}): Uint8Array | Problem {
  try {
    return pipes && isPipe(file) ? readPipe(file, largest) : readPlain(io, file);
  } catch (error) {
    // A fault of the file, as everything else that is too much in it.
    if (errnoOf(error) === 'EFBIG') return { ...tooLarge('fileSize'), file: shown(io, file), at: beginning };
    const { zh, en } = reason(error);
    return {
      code: 'cannot-read',
      file: shown(io, file),
      message: {
        zh: `读不了这个文件：${zh}`,
        en: `the file cannot be read: ${en}`,
      },
      hint: cures[errnoOf(error) ?? ''] ?? {
        zh: '检查文件是否还在、您有没有读它的权限',
        en: 'see whether it is still there and whether you may read it',
      },
    };
  }
}

const cures: Readonly<Record<string, Words>> = {
  ENOTFILE: { zh: '先存成文件，再写它的名字', en: 'save it to a file first and name that' },
  ESILENT: {
    zh: '看看写它的命令还在不在运行；或先存成文件',
    en: 'see whether the command that writes it is running, or save it to a file first',
  },
  ECHANGING: { zh: '等它存完、拷完，再运行一次', en: 'run again when it is saved or copied' },
};

/** A folder, or a file in it, that the system does not let one look into; the rest goes on without it. */
export const unopened = (io: Io, file: string, cause: unknown): Problem => ({
  code: 'cannot-read',
  file: shown(io, file),
  message: {
    zh: `打不开：${reason(cause).zh}`,
    en: `cannot be opened: ${reason(cause).en}`,
  },
  hint: {
    zh: '里面的没有读，其余照常；要读它，请管理员给予权限',
    en: 'what is in it was not read, the rest was; to read it, ask for the right',
  },
});

export const isProblem = (value: object): value is Problem => 'code' in value && 'message' in value;
