/** Which Node is too old: reported plainly, before anything falls over that it does not have. */

import process from 'node:process';
import manifest from '../../package.json' with { type: 'json' };
import type { Words } from '../diagnostic.ts';

/** The first of `engines`, which names every line of Node that is tested. What lies between them (21, 23) is let run. */
const [oldest = '', major = '', minor = ''] = /(\d+)\.(\d+)/.exec(manifest.engines.node) ?? [];

/** @returns what to say, or undefined */
export function oldNode(): Words | undefined {
  const [ours = 0, step = 0] = process.versions.node.split('.').map(Number);
  if (ours > Number(major) || (ours === Number(major) && step >= Number(minor))) return undefined;
  return {
    zh: `需要 Node.js ${oldest} 或更新的版本，这台机器上是 ${process.version}；请到 nodejs.org 下载 LTS 版安装`,
    en: `Node.js ${oldest} or later is needed, and this is ${process.version}; get the LTS version from nodejs.org`,
  };
}
