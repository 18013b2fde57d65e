/** Bad input: every fault of form with its place, its code and its words, in both languages. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isCheckCode } from '../../src/checks/list.ts';
import { compile } from '../../src/compile.ts';
import type { Lang } from '../../src/diagnostic.ts';
import { casesIn, expectFile, readCase } from './read-case.ts';

const folder = new URL('faults/', import.meta.url);

/** `cured.yaml` is the issue with what the hints say done to the letter: the faults are gone, and no other has come. */
const cured = casesIn(folder).filter((name) => existsSync(fileURLToPath(new URL(`${name}/cured.yaml`, folder))));
test.each(cured)('%s, cured as the hints say', (name) => {
  const home = fileURLToPath(new URL(`${name}/`, folder));
  const bytes = new Uint8Array(readFileSync(`${home}cured.yaml`));
  const { diagnostics } = compile({ ...readCase(home), bytes }, { formats: [], lang: 'zh', draft: false });
  expect(diagnostics.filter(({ code }) => !isCheckCode(code))).toEqual([]);
});

test.each(casesIn(folder))('%s', (name) => {
  const home = fileURLToPath(new URL(`${name}/`, folder));
  const input = readCase(home);
  for (const lang of ['zh', 'en'] satisfies Lang[]) {
    const { outputs, diagnostics: all } = compile(input, { formats: ['docx'], lang, draft: false });
    const diagnostics = all.filter(({ code }) => !isCheckCode(code));
    expect(diagnostics.length).toBeGreaterThan(0);
    const isError = diagnostics.some(({ severity }) => severity === 'error');
    expect(outputs.size).toBe(isError ? 0 : 1);
    const rows = diagnostics.map(
      (d) =>
        `${d.file}:${d.line}:${d.column}-${d.endLine}:${d.endColumn} ${d.severity} ${d.code}\n  ${d.message}\n${d.hint ? `  → ${d.hint}\n` : ''}`,
    );
    expectFile(`${home}findings.${lang}.txt`, rows.join(''));
  }
});
