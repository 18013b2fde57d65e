/**
 * One folder a check, named by its code: `good.yaml` gives nothing at all, `bad.yaml` exactly what `bad.txt` says.
 * A folder may hold more of both (`good-2.yaml`, `bad-text.yaml` with `bad-text.txt`), `series.yaml`, and the issues that
 * lie with them in `earlier/` and `later/` (`earlier-good-2/` for one of several).
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/list.ts';
import { compile } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { expectFile, readCase } from '../pipeline/read-case.ts';

const home = (code: string): string => fileURLToPath(new URL(`${code}/`, import.meta.url));
const codes = checks.map(({ code }) => code);

/** What a person would see: the place, the very characters, the words. */
function report(file: string, diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): string {
  return diagnostics
    .map((d) => {
      const line = [...((texts.get(d.file) ?? '').split(/\r?\n/)[d.line - 1] ?? '')];
      const found = line.slice(d.column - 1, d.endLine === d.line ? d.endColumn - 1 : undefined).join('');
      const place = d.file === file ? '' : `${d.file}:`;
      return `${place}${d.line}:${d.column} ${d.severity} ${d.code} [${found}${d.endLine === d.line ? '' : '…'}]\n  ${d.message}\n${d.hint ? `  → ${d.hint}\n` : ''}`;
    })
    .join('');
}

const run = (code: string, name: string): string => {
  const input = { ...readCase(home(code), name), file: name };
  const { diagnostics, texts } = compile(input, { formats: [], lang: 'zh', draft: false });
  return report(name, diagnostics, texts);
};

test('every check has its folder, and every folder its check', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...codes].sort());
});

test.each(codes)('%s', (code) => {
  const names = readdirSync(home(code)).filter((name) => /^(good|bad).*\.yaml$/.test(name));
  expect(names).toContain('good.yaml');
  expect(names).toContain('bad.yaml');
  for (const name of names) {
    const said = run(code, name);
    if (name.startsWith('good')) expect(said, name).toBe('');
    else {
      expect(said).toContain(` ${code} `);
      expectFile(`${home(code)}${name.replace('.yaml', '.txt')}`, said);
    }
  }
});

test('every check says in both languages what it found and what to do', () => {
  for (const { code } of checks) {
    expect(existsSync(`${home(code)}bad.txt`), code).toBe(true);
    expect(readFileSync(`${home(code)}bad.txt`, 'utf8'), code).toContain('  → ');
  }
});
