/** What the operating system refused, in words a clerk understands. */

import type { Words } from '../../diagnostic.ts';

const reasons = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '空间配额已用完', en: 'the disk quota is used up' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  ENOENT: { zh: '没有这个文件或文件夹', en: 'no such file or folder' },
  ENOTDIR: {
    zh: '路径中间有一段不是文件夹',
    en: 'a part of the path is not a folder',
  },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
  EBUSY: { zh: '正被别的程序占用', en: 'another program is using it' },
  ETXTBSY: { zh: '正被别的程序占用', en: 'another program is using it' },
  EMFILE: { zh: '打开的文件太多', en: 'too many open files' },
  ELOOP: { zh: '链接绕成了圈', en: 'the links go in a circle' },
  ENXIO: { zh: '没有程序在另一头读', en: 'nobody reads at the other end' },
  EPIPE: { zh: '另一头不再读了', en: 'nobody reads at the other end any more' },
  EIO: { zh: '磁盘读写出错', en: 'the disk reports a fault' },
  EFBIG: { zh: '文件太大', en: 'the file is too large' },
  ESTALE: { zh: '网络文件夹断开了', en: 'the network folder is gone' },
  EHOSTDOWN: { zh: '网络文件夹断开了', en: 'the network folder is gone' },
  ENOTCONN: { zh: '网络文件夹断开了', en: 'the network folder is gone' },
  // No system's own: a pipe that nobody writes to, or a device, may never end.
  ENOTFILE: { zh: '这是管道或设备，不是文件', en: 'it is a pipe or a device, not a file' },
  ESILENT: { zh: '没有程序往这个管道里写', en: 'nothing writes to this pipe' },
  ECHANGING: {
    zh: '读的时候它一直在变，可能正在保存或拷贝',
    en: 'it kept changing while it was read; it may be being saved or copied',
  },
  EINVAL: {
    zh: '文件名里有系统不允许的字符',
    en: 'the name has a character that the system does not allow',
  },
} as const satisfies Record<string, Words>;

export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  // Node itself refuses a path with a NUL in it.
  return error.code === 'ERR_INVALID_ARG_VALUE' ? 'EINVAL' : error.code;
}

/** A refusal of our own, in the system's words. */
export const refusal = (code: keyof typeof reasons): Error => Object.assign(new Error(code), { code });

const known: Readonly<Record<string, Words>> = reasons;

/** The reason of a refused call. An error that is no refusal of the system is a bug and is thrown on. */
export function reason(error: unknown): Words {
  const code = errnoOf(error);
  // Windows has refusals that Node knows no name for.
  if (code === undefined || !/^(E[A-Z0-9]+|UNKNOWN)$/.test(code)) throw error;
  return known[code] ?? { zh: `系统报告 ${code}`, en: `the system reports ${code}` };
}
