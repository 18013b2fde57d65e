import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { generateTemplates } from '../bin/templates.mjs';
import { reports } from './reports.ts';

generateTemplates();

/** Tests that need nothing but Node: `npm test`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/same-every-run.ts'],
    exclude: ['test/render/**', 'test/validate/**', 'test/carry/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The files of a process share its modules, for nearly half of the time went into reading them.
    isolate: false,
    // By itself it would leave one core of two idle.
    maxWorkers: '100%',
    ...reports('node'),
  },
});
