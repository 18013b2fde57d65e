/** `npm run kills -- --times 1000`: the kills of the suite with new seeds, as many as asked; `--seed` repeats some. */

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(Date.now()) } },
});
console.log(`--seed ${values.seed}`);
const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', 'test/kills'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, KILLS: values.times, KILLS_SEED: values.seed },
});
process.exitCode = status ?? 1;
