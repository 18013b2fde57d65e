/** Writes a document, whole or not at all. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Format } from '../../writers.ts';
import { reason } from '../disk/errno.ts';
import { shown } from '../disk/place.ts';
import type { Target } from '../disk/targets.ts';
import { type Written, writeWhole } from '../disk/write-whole.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import type { BuildOptions } from './build-options.ts';

/** A document and its place. */
export interface Document extends Target {
  readonly bytes: Uint8Array;
}
/** One line of `build --json`. */
export interface Output {
  readonly input: string;
  readonly output: string;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256?: string;
  readonly unchanged: boolean;
}
export interface WrittenOne {
  readonly output?: Output;
  readonly problem?: Problem;
}

/** @param hash Asked for only where somebody reads the answer. */
export function writeDocument(
  io: Io,
  document: Document,
  options: BuildOptions,
  hash?: (bytes: Uint8Array) => string,
): WrittenOne {
  const { issue, format, bytes, file } = document;
  const written = options.toStdout ? toStdout(io, bytes) : toFile(io, document, options);
  if ('failed' in written) return { problem: notWritten(shown(io, file), written.failed) };
  const output = written.at === '-' ? '-' : shown(io, written.at);
  return {
    output: {
      input: issue.file,
      output,
      format,
      bytes: bytes.length,
      ...(hash && { sha256: hash(bytes) }),
      unchanged: written.unchanged,
    },
    ...(written.beside && { problem: held(shown(io, file), output) }),
  };
}

function toStdout(io: Io, bytes: Uint8Array): Written {
  io.stdout.write(bytes);
  return { at: '-', unchanged: false, beside: false };
}

/** The folder is made where the program chose it; that of `-o` must be there, for it may be a slip of the pen. */
function toFile(io: Io, { file, bytes }: Document, { output, force }: BuildOptions): Written {
  const folder = path.dirname(file);
  try {
    if (output === undefined) fs.mkdirSync(folder, { recursive: true });
    else if (!fs.existsSync(folder))
      return {
        failed: {
          zh: `没有文件夹 ${shown(io, folder)}`,
          en: `there is no folder ${shown(io, folder)}`,
        },
      };
  } catch (error) {
    return { failed: reason(error) };
  }
  return writeWhole(io, file, bytes, { force: force ?? false, beside: true });
}

const notWritten = (file: string, { zh, en }: Words): Problem => ({
  code: 'cannot-write',
  file,
  message: {
    zh: `写不了这个文件：${zh}`,
    en: `the file cannot be written: ${en}`,
  },
  hint: {
    zh: '换一个文件夹（-o 或 --out-dir），或腾出空间、取得权限后再试；原有的文件没有动',
    en: 'choose another folder (-o or --out-dir), or make room or ask for the right; what was there is untouched',
  },
});

const held = (file: string, beside: string): Problem => ({
  code: 'target-held',
  file,
  message: {
    zh: `这个文件正被 Word、WPS 等程序打开着，没有替换；新的写在 ${beside}`,
    en: `Word, WPS or another program holds this file open; the new one is ${beside}`,
  },
  hint: {
    zh: '关掉它再运行一次；如果并没有打开，删去旁边名字以 ~$ 或 .~ 开头的文件',
    en: 'close it and run again; if it is not open, delete the file beside it that begins with ~$ or .~',
  },
});
