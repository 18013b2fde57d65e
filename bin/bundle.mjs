/** Makes dist/bulletin.cjs, the one file that is shipped: CommonJS starts fastest, and a command's modules are evaluated only when it runs. */

import { build } from 'esbuild';
import { generateTemplates } from './templates.mjs';

generateTemplates();
await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/bulletin.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  // Names stay in what the apology prints.
  keepNames: false,
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
});
