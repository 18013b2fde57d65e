/**
 * Makes dist/bulletin.cjs (or the file named), the one that is shipped: CommonJS starts faster than ESM, and esbuild
 * evaluates a command's modules only when that command imports them.
 */

import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateTemplates } from './templates.mjs';

const [, , outfile = 'dist/bulletin.cjs'] = process.argv;

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
  // A library asks where it lies, which CommonJS tells in other words.
  define: { 'import.meta.url': 'whereabouts' },
  banner: { js: `"use strict";const whereabouts=require("node:url").pathToFileURL(__filename).href;` },
});
