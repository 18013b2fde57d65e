/** Bad input: every fault of form with its place, its code and its words, in both languages. */

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isCheckCode } from '../../src/checks/list.ts';
import { compile } from '../../src/compile.ts';
import type { Lang } from '../../src/diagnostic.ts';
import { casesIn, expectFile, readCase } from './read-case.ts';

const folder = new URL('faults/', import.meta.url);

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
