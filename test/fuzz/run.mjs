/** `npm run fuzz -- --minutes 60`: the cases of the suite with new seeds, for as long as asked. `--only` repeats one. */

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildFuzz, memory, outfile } from './build.mjs';

await buildFuzz();
const asked = process.argv.slice(2);
const seed = asked.includes('--seed') ? [] : ['--seed', String(Date.now())];
const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(process.execPath, [memory, outfile, root, ...seed, ...asked], { stdio: 'inherit' });
process.exitCode = status ?? 1;
