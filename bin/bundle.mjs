/**
 * Makes dist/bulletin.cjs, the one file that is shipped: CommonJS starts faster than ESM, and esbuild evaluates a
 * command's modules only when that command imports them.
 */

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateTemplates } from './templates.mjs';

export async function bundle(outfile) {
  generateTemplates();
  await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle('dist/bulletin.cjs');
