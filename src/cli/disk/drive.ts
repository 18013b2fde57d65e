/** A drive or share of Windows that is not there: mostly one that the network has lost. */

import fs from 'node:fs';
import path from 'node:path';
import type { Words } from '../../diagnostic.ts';
import type { Io } from '../io.ts';

/** @returns what to do, where the path as it was typed begins with a drive that cannot be reached */
export function goneDrive({ platform }: Io, typed: string): Words | undefined {
  if (platform !== 'win32') return undefined;
  const { root } = path.win32.parse(typed);
  if (!/^([a-z]:|\\\\)/i.test(root) || fs.existsSync(root)) return undefined;
  return {
    zh: `${root} 现在连不上：是网络盘的，先在“此电脑”里双击它连上；计划任务里没有盘符，写 \\\\服务器\\共享 的地址`,
    en: `${root} cannot be reached: a network drive is reconnected by opening it in This PC; a scheduled job has no letters and needs \\\\server\\share`,
  };
}
