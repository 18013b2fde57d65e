/** One slip is told where it is; what is right beside it is not accused, by the checks either. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readCase } from '../pipeline/read-case.ts';

const home = new URL('../pipeline/faults/', import.meta.url);
const alone = ['unit-misspelt', 'row-unread', 'previous-twice'];

test('each is a case of the pipeline', () => {
  expect(readdirSync(home)).toEqual(expect.arrayContaining(alone));
});

test.each(alone)('%s', (name) => {
  const { diagnostics } = compile(readCase(fileURLToPath(new URL(`${name}/`, home))), {
    formats: [],
    lang: 'zh',
    draft: false,
  });
  expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
});
