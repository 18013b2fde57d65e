/** `--log FILE`: what a run says is also added to a file, whole or not at all: without colour, each sentence one line. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../diagnostic.ts';
import { reason } from './disk/errno.ts';
import { isFolder, real, shown } from './disk/place.ts';
import { settle } from './disk/temporary.ts';
import { writeWhole } from './disk/write-whole.ts';
import type { Io } from './io.ts';
import type { Misused } from './words.ts';

export interface Log {
  write(text: string): void;
  /** Adds what was written so far. @returns why it could not */
  close(line: string, code: number): Promise<Words | undefined>;
}

/** Nothing is opened before the run is done; what can be told at once is. */
export function openLog(io: Io, typed: string): Log | { readonly fault: Misused } {
  const file = real(path.resolve(io.cwd, typed));
  const fault = faultIn(io, file, typed);
  if (fault) return { fault };
  const begun = new Date();
  const said: string[] = [];
  return {
    write: (text) => void said.push(text),
    async close(line, code) {
      const head = `${stamp(begun)}  ${line}\n`;
      const end = `退出码 ${code}\n\n`;
      const folders = new Set<string>();
      try {
        const before = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
        const bytes = Buffer.concat([before, Buffer.from(head + said.join('') + end)]);
        const written = await writeWhole(io, file, bytes, { force: true, beside: false, named: true, folders });
        return 'failed' in written ? written.failed : undefined;
      } catch (error) {
        return reason(error);
      } finally {
        settle(io, folders);
      }
    },
  };
}

/** A log is a text of its own: never an issue, a document or a sheet, which a slip of the pen would spoil. */
function faultIn(io: Io, file: string, typed: string): Misused | undefined {
  if (/\.(ya?ml|docx?|xlsx?|csv|hbs|pdf|json)$/i.test(file))
    return {
      message: { zh: `--log 不能写进 ${typed}`, en: `--log does not write into ${typed}` },
      hint: { zh: '换一个 .log 或 .txt 文件', en: 'name a .log or .txt file' },
    };
  if (isFolder(file))
    return {
      message: { zh: `--log 后面的 ${typed} 是文件夹`, en: `${typed} after --log is a folder` },
      hint: { zh: '写上文件名', en: 'name a file' },
    };
  if (fs.existsSync(path.dirname(file))) return undefined;
  return {
    message: {
      zh: `没有文件夹 ${shown(io, path.dirname(file))}`,
      en: `there is no folder ${shown(io, path.dirname(file))}`,
    },
    hint: { zh: '先建好它，或换一个地方', en: 'make it first, or name another place' },
  };
}

/** 2024-11-05 08:00:00, by the clock of the machine. */
function stamp(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}

/** What may not be looked at is reported when it cannot be written. */
