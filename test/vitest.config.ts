import { defineConfig } from 'vitest/config';
import { generateTemplates } from '../bin/templates.mjs';

generateTemplates();

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/render/**', 'test/validate/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
