import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reports } from './reports.ts';

/** What is handed out, as it is handed out: `npm run test:carry`. Needs root, wine, qemu and Debian's packages. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/carry/**/*.test.ts'],
    globalSetup: 'test/carry/pack.ts',
    testTimeout: 180_000,
    hookTimeout: 300_000,
    ...reports('carry'),
  },
});
