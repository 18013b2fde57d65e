/**
 * Packs everything twice, the second time as somebody else somewhere else would, for all files of this run. Into
 * BULLETIN_PACKED, where that is set, and not again where that has been done: it takes minutes.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of what `npm run package` makes. */
    readonly packed: string;
    readonly again: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function setup({ provide }: TestProject): () => void {
  const kept = process.env.BULLETIN_PACKED;
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'bulletin-carry-'));
  const [packed, again] = [path.join(folder, 'one'), path.join(folder, 'two')];
  provide('packed', packed);
  provide('again', again);
  if (existsSync(again)) return () => {};
  execFileSync('npm', ['run', '--silent', 'package', '--', packed], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const elsewhere = { ...process.env, TZ: 'America/St_Johns', LC_ALL: 'C' };
  const command = `umask 077; exec "${process.execPath}" "${path.join(root, 'carry/package.mjs')}" "${again}"`;
  execFileSync('sh', ['-c', command], { cwd: folder, env: elsewhere, stdio: ['ignore', 'ignore', 'inherit'] });
  return kept ? () => {} : () => rmSync(folder, { recursive: true, force: true });
}
