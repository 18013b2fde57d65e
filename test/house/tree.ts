/** Copies of this tree, in which a test may build what it likes. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Copies what is kept in git but the tests, and leads to the packages that are installed here.
 * @returns the names of what was copied
 */
export function copyTree(to: string): readonly string[] {
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((name) => name !== '' && !name.startsWith('test/'));
  for (const name of kept) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(root, name), join(to, name));
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
  return kept;
}
