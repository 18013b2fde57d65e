/** Writes a document, whole or not at all, and never over anybody's work. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Format } from '../../formats.ts';
import { reason } from '../disk/errno.ts';
import { shown } from '../disk/place.ts';
import { verdictOn } from '../disk/standing.ts';
import { overInput, type Target } from '../disk/targets.ts';
import type { Folders } from '../disk/temporary.ts';
import { type Written, writeWhole } from '../disk/write-whole.ts';
import type { Io } from '../io.ts';
import type { Problem } from '../problem.ts';
import type { BuildOptions } from './build-options.ts';
import { held, kept, left, notWritten, tooLong } from './build-problems.ts';

/** A document and its place. */
export interface Document extends Target {
  readonly bytes: Uint8Array;
}
/** One line of `build --json`. */
export interface Output {
  readonly input: string;
  /** Where it stands; `-` is standard output. */
  readonly output: string;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256?: string;
  readonly unchanged: boolean;
}
export interface WrittenOne {
  readonly output?: Output;
  /** Where it stands, absolute. */
  readonly at?: string;
  readonly problem?: Problem;
}
/** What all documents of a run share. */
export interface Run {
  readonly options: BuildOptions;
  readonly folders: Folders;
  /** Asked for only where somebody reads the answer. */
  readonly hash?: ((bytes: Uint8Array) => string) | undefined;
}

export async function writeDocument(io: Io, document: Document, run: Run): Promise<WrittenOne> {
  const { issue, format, bytes, file } = document;
  const { options, hash } = run;
  const input = options.toStdout ? undefined : overInput(io, document);
  if (input) return { problem: input };
  const written = options.toStdout ? toStdout(io, bytes) : await toFile(io, document, run);
  if ('failed' in written) return { problem: notWritten(shown(io, file), written.failed) };
  if ('left' in written) return { problem: left(shown(io, file), written.left) };
  const output = written.at === '-' ? '-' : shown(io, written.at);
  const problem = written.beside
    ? held(shown(io, file), output)
    : written.kept
      ? kept(shown(io, file), shown(io, written.kept.at), written.kept.was)
      : tooLong(io, written.at);
  return {
    output: {
      input: issue.file,
      output,
      format,
      bytes: bytes.length,
      ...(hash && { sha256: hash(bytes) }),
      unchanged: written.unchanged,
    },
    ...(written.at !== '-' && { at: written.at }),
    ...(problem && { problem }),
  };
}

function toStdout(io: Io, bytes: Uint8Array): Written {
  io.stdout.write(bytes);
  return { at: '-', unchanged: false, beside: false };
}

/** The folder is made where the program chose it; that of `-o` must be there, for it may be a slip of the pen. */
async function toFile(io: Io, { file, bytes, format }: Document, { options, folders }: Run): Promise<Written> {
  const { output, force = false, overwrite = false } = options;
  const folder = path.dirname(file);
  try {
    if (output === undefined) fs.mkdirSync(folder, { recursive: true });
    else if (!fs.existsSync(folder)) return { failed: noFolder(shown(io, folder)) };
  } catch (error) {
    return { failed: reason(error) };
  }
  const named = output !== undefined;
  const seal = format === 'docx' ? { verdictOn } : {};
  return writeWhole(io, file, bytes, { force, beside: true, named, overwrite, folders, ...seal });
}

const noFolder = (folder: string): Words => ({
  zh: `没有文件夹 ${folder}`,
  en: `there is no folder ${folder}`,
});
