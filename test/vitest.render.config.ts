import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { generateTemplates } from '../bin/templates.mjs';
import { reports } from './reports.ts';

generateTemplates();

/** Tests that need LibreOffice, poppler, xmllint or the schemas: `npm run test:render`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/{render,validate}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    // LibreOffice takes a core by itself.
    fileParallelism: false,
    ...reports('render'),
  },
});
