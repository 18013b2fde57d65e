/** `--log FILE`: what a run says is also added to a file for people: without colour, each sentence one line. */

import fs from 'node:fs';
import path from 'node:path';
import type { Lang, Words } from '../diagnostic.ts';
import { reason } from './disk/errno.ts';
import { isContribution } from './disk/issue-folder.ts';
import { isFolder, real, shown } from './disk/place.ts';
import type { Io } from './io.ts';
import type { Misused } from './words.ts';

export interface Log {
  write(text: string): void;
  /** Writes the last line. @returns why something of it could not be written */
  close(code: number): Words | undefined;
}

/**
 * Opened before anything is done, so that a job that cannot log does nothing; what is said is there at once, and that of a
 * run that was killed as well. Each piece is added to the end in one go, so that two jobs may share a log.
 * @param line the command line
 */
export function openLog(io: Io, typed: string, line: string, lang: Lang): Log | { readonly fault: Misused } {
  const file = real(path.resolve(io.cwd, typed));
  const fault = faultIn(io, file, typed);
  if (fault) return { fault };
  const lineEnd = io.platform === 'win32' ? '\r\n' : '\n';
  let [failed, size]: [Words | undefined, number] = [undefined, 0];
  let open: number | undefined;
  const append = (text: string): void => {
    if (open === undefined || failed) return;
    try {
      io.disk.writeFileSync(open, text.replaceAll('\n', lineEnd));
      size = sizeOf(open);
    } catch (error) {
      failed = reason(error);
    }
  };
  const head = `${stamp()}  ${line}\n`;
  try {
    open = io.disk.openSync(file, 'a');
    // An editor of Windows takes what bears no mark for GBK.
    if (io.platform === 'win32' && sizeOf(open) === 0) append('\ufeff');
    append(head);
  } catch (error) {
    failed = reason(error);
  }
  if (failed) {
    if (open !== undefined) io.disk.closeSync(open);
    return { fault: { message: unwritable(typed, failed) } };
  }
  const write = (text: string): void => {
    // Where another run has written in between, whose lines these are is said again.
    const isOther = open !== undefined && failed === undefined && sizeOf(open) !== size;
    append(isOther ? head + text : text);
  };
  return {
    write,
    close(code) {
      write(`${stamp()}  ${{ zh: '退出码', en: 'exit code' }[lang]} ${code}\n\n`);
      if (open !== undefined) io.disk.closeSync(open);
      open = undefined;
      return failed && unwritable(typed, failed);
    },
  };
}

const sizeOf = (open: number): number => fs.fstatSync(open).size;

const unwritable = (typed: string, { zh, en }: Words): Words => ({
  zh: `--log 写不进 ${typed}：${zh}`,
  en: `--log could not write ${typed}: ${en}`,
});

/** A log is a text of its own: never an issue, a document, a sheet or a text of somebody's, which a slip of the pen would spoil. */
function faultIn(io: Io, file: string, typed: string): Misused | undefined {
  if (/\.(ya?ml|docx?|xlsx?|csv|hbs|pdf|json)$/i.test(file) || isContribution(file))
    return {
      message: { zh: `--log 不能写进 ${typed}`, en: `--log does not write into ${typed}` },
      hint: { zh: '换一个 .log 文件', en: 'name a .log file' },
    };
  if (isFolder(file))
    return {
      message: { zh: `--log 后面的 ${typed} 是文件夹`, en: `${typed} after --log is a folder` },
      hint: { zh: '写上文件名', en: 'name a file' },
    };
  if (!isFolder(path.dirname(file)))
    return {
      message: {
        zh: `没有文件夹 ${shown(io, path.dirname(file))}`,
        en: `there is no folder ${shown(io, path.dirname(file))}`,
      },
      hint: { zh: '先建好它，或换一个地方', en: 'make it first, or name another place' },
    };
  return isForeign(file)
    ? {
        message: { zh: `--log 后面的 ${typed} 里已经有别的文字`, en: `${typed} after --log holds other words already` },
        hint: { zh: '换一个 .log 文件', en: 'name a .log file' },
      }
    : undefined;
}

/** A text file that does not begin as a log does, or what is no file: a pipe would wait for a reader. */
function isForeign(file: string): boolean {
  try {
    const there = fs.statSync(file, { throwIfNoEntry: false });
    if (!there || there.isCharacterDevice()) return false;
    if (!there.isFile()) return true;
    return /\.log$/i.test(file) || there.size === 0 ? false : !beginning.test(firstOf(file));
  } catch {
    // What may not be read may be written all the same, or is told when it is not.
    return false;
  }
}
const beginning = /^\ufeff?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}bulletin/;

function firstOf(file: string): string {
  const open = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(64);
    return bytes.toString('utf8', 0, fs.readSync(open, bytes));
  } finally {
    fs.closeSync(open);
  }
}

/** 2024-11-05 08:00:00, by the clock of the machine. */
function stamp(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}
