/**
 * Packs everything once for all files of this run, less tightly than what is handed out (test/house/packed.test.ts packs
 * twice, and `npm run package` itself refuses what is too large). What lies in BULLETIN_PACKED is taken as it is.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of what `npm run package` makes. */
    readonly packed: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function setup({ provide }: TestProject): () => void {
  const given = process.env.BULLETIN_PACKED;
  if (given) {
    provide('packed', path.resolve(given));
    return () => {};
  }
  const packed = mkdtempSync(path.join(tmpdir(), 'bulletin-carry-'));
  provide('packed', packed);
  execFileSync('npm', ['run', '--silent', 'package', '--', '--quick', packed], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return () => rmSync(packed, { recursive: true, force: true });
}
