import { defineConfig } from 'vitest/config';
import { reports } from './reports.ts';
import whole from './vitest.config.ts';

/**
 * Nearly all tests for a third of the time: `npm run test:fast`. Only what takes longest for what it finds is left out,
 * so that a new test is in.
 */
export default defineConfig({
  test: {
    ...whole.test,
    exclude: [
      ...(whole.test?.exclude ?? []),
      'test/fuzz/**',
      'test/mutation/**',
      // A hundred processes, each killed.
      'test/kills/**',
      // Every family of slips, blanks and days, typed into every example.
      'test/novice/families.test.ts',
      'test/pipeline/emptied.test.ts',
      'test/pipeline/typed-days.test.ts',
      // Two hundred edits on every example.
      'test/take/seeded.test.ts',
      // A megabyte of one character, a hundred times.
      'test/checks/hostile.test.ts',
      // Documents and archives as large as they may be.
      'test/limits/**',
      'test/flow/archive.test.ts',
      // Two hundred edits taken back, each with two builds; parts of a run against the whole.
      'test/take/seeded.test.ts',
      'test/jobs/shard.test.ts',
      // It bundles and packs a copy of the tree.
      'test/house/shipped.test.ts',
    ],
    ...reports('fast'),
  },
});
