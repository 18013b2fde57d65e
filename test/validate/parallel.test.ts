/** The parts of a run, built at once by GNU parallel with the line of docs/大批量.md; `test/jobs/` does so by xargs. */

import { expect, test } from 'vitest';
import { folderWith } from '../cli/harness.ts';
import { bytesIn, plainArchive, shipped } from '../jobs/archive.ts';
import { inArchive, lineOf, oneRun, shell } from '../jobs/page.ts';
import { absent, ready } from '../ready.ts';

const isReady = ready('parts of a run, by GNU parallel', absent('parallel'));

test.skipIf(!isReady)('four parts are one run byte for byte', async () => {
  const program = await shipped('parallel');
  const made = plainArchive(40);
  const cwd = inArchive(made);
  // What it keeps of itself, it keeps elsewhere.
  expect(shell(program, cwd, lineOf('parallel'), { PARALLEL_HOME: folderWith() })).toMatchObject({ code: 0 });
  expect(bytesIn(cwd)).toEqual(oneRun(program, made).files);
});
