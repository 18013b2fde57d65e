/** What a program that imports the package gets: the public API (src/index.ts), out of the same bundle that the command runs. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

// Without the flags of V8 that serve a command of a second: this process is somebody else's. The name is set when the
// program is bundled.
const filename = fileURLToPath(new URL(`${PROGRAM}.js`, import.meta.url));
const parts = {};
new Script(readFileSync(filename, 'latin1'), { filename }).runInThisContext()(parts, createRequire(filename), filename);

export const { open, formats, diskWorld, mapWorld, recorded } = parts['src/index.ts']();
