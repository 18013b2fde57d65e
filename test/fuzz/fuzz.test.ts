/** Twelve thousand hostile and damaged inputs, the same every time; `npm run fuzz -- --minutes 60` goes on with others. */

import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { buildFuzz, memory, outfile } from './build.mjs';

beforeAll(buildFuzz);

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The last words of a run with a bound of memory of its own. */
const fuzz = (targets: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [memory, outfile, root, '--target', targets]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(`${said.trim()}\n${code ?? signal}`));
  });

// Two at once: as many as the smallest machine that runs this has processors.
test.concurrent.each(['yaml,template,image,docx', 'declared,series,csv,xlsx,old'])(
  '%s',
  { timeout: 600_000 },
  async (targets) => {
    const said = await fuzz(targets);
    expect(said).toMatch(/^seed 20240309: (\d+ [a-z]+(, |;))+ \d+ MB at most; slowest .*\n0$/);
    console.log(said.split('\n')[0]);
  },
);
