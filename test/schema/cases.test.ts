/** Each folder of cases/ holds an issue.yaml or a series.yaml, and what comes of it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueGrammar, seriesGrammar } from '../../src/schema/grammar.ts';
import { resolveIssue, resolveSeries } from '../../src/schema/resolve.ts';
import { readSource } from '../../src/source/read.ts';
import { showFindings, showValue } from './show.ts';

const cases = new URL('cases/', import.meta.url);

test.each(readdirSync(cases))('%s', async (name) => {
  const folder = new URL(`${name}/`, cases);
  const isSeries = existsSync(new URL('series.yaml', folder));
  const file = isSeries ? 'series.yaml' : 'issue.yaml';
  const { source, findings: reading } = readSource(
    readFileSync(new URL(file, folder)),
    file,
    isSeries ? seriesGrammar : issueGrammar,
  );
  expect(reading).toEqual([]);
  const { value, findings } = isSeries ? resolveSeries(source) : resolveIssue(source);
  expect(value === undefined).toBe(findings.length > 0);
  const said = value ? showValue(value.value, value.locate) : showFindings(source, findings);
  await expect(said).toMatchFileSnapshot(new URL('expected.txt', folder).pathname);
});
