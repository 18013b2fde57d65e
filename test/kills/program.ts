/** The program as it is shipped, for tests that run processes of it. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @returns a folder of its own, to be taken away, and what Node is to run in it */
export function bundled(): { readonly home: string; readonly program: string } {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'bulletin-kills-'));
  const bundle = fileURLToPath(new URL('../../bin/bundle.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [bundle, path.join(home, 'dist')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const program = path.join(home, 'run.cjs');
  fs.writeFileSync(program, "require('./dist/bulletin.cjs').run();\n");
  return { home, program };
}
