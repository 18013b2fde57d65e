/** The fuzzer as one file, which starts at once and runs under a bound of memory of its own. */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateTemplates } from '../../bin/templates.mjs';

export const outfile = fileURLToPath(new URL('../.out/fuzz.cjs', import.meta.url));

/** Megabytes of heap: a case that needs more than this ends the run. */
export const memory = '--max-old-space-size=384';

export async function buildFuzz() {
  generateTemplates();
  await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
