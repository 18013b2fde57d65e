/** Bad input: every fault of form with its place, its code and its words, in both languages. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { isCheckCode } from '../../src/checks/list.ts';
import { compile } from '../../src/compile.ts';
import type { Diagnostic, Lang } from '../../src/diagnostic.ts';
import { doneAsSaid, wordsToWrite } from '../novice/as-said.ts';
import { casesIn, expectFile, readCase } from './read-case.ts';

const folder = new URL('faults/', import.meta.url);

/**
 * `cured.yaml` is the issue, and `cured/` the files beside it, with what the hints say done to the letter: the faults are gone,
 * and no other has come. Where no file of ours can be mended, `cure.txt` says what a person does.
 */
const home = (name: string, file: string): string => fileURLToPath(new URL(`${name}/${file}`, folder));
const isThere = (name: string, file: string): boolean => existsSync(home(name, file));
const isCured = (name: string): boolean => isThere(name, 'cured.yaml') || isThere(name, 'cured');

test('every case has its cure, or says why none of its files is one', () => {
  for (const name of casesIn(folder)) {
    expect(isCured(name) !== isThere(name, 'cure.txt'), `${name}: cured.yaml or cured/, else cure.txt`).toBe(true);
    if (!isCured(name)) expect(readFileSync(home(name, 'cure.txt'), 'utf8').trim(), name).toMatch(/。$/);
  }
});

test.each(casesIn(folder).filter(isCured))('%s, cured as the hints say', (name) => {
  const copy = mkdtempSync(join(tmpdir(), 'bulletin-cured-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(home(name, ''), copy, { recursive: true });
  if (isThere(name, 'cured')) cpSync(home(name, 'cured'), copy, { recursive: true });
  if (isThere(name, 'cured.yaml')) cpSync(home(name, 'cured.yaml'), join(copy, 'issue.yaml'));
  const { diagnostics } = compile(readCase(copy), { formats: [], lang: 'zh', draft: false });
  expect(diagnostics.filter(({ code }) => !isCheckCode(code))).toEqual([]);
});

/** Where a hint says what to write, that is done by itself: what was said there is gone, and nothing that was not said has come. */
test.each(casesIn(folder))('%s, where the words to write are written', (name) => {
  const input = readCase(home(name, ''));
  const said = (bytes: Uint8Array): readonly Diagnostic[] =>
    compile({ ...input, bytes }, { formats: [], lang: 'zh', draft: false }).diagnostics.filter(
      ({ code, file }) => !isCheckCode(code) && file === input.file,
    );
  const before = said(input.bytes);
  const done = before.filter((one) => wordsToWrite(one) && one.severity !== 'info');
  if (done.length === 0) return;
  const text = new TextDecoder().decode(input.bytes);
  const after = said(new TextEncoder().encode(doneAsSaid(text, done)));
  for (const { code } of done) {
    const count = (all: readonly Diagnostic[]): number => all.filter((one) => one.code === code).length;
    expect(count(after), `${code}: ${JSON.stringify(after, undefined, 1)}`).toBeLessThanOrEqual(
      count(before) - count(done),
    );
  }
});

test.each(casesIn(folder))('%s', (name) => {
  const input = readCase(home(name, ''));
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
    expectFile(home(name, `findings.${lang}.txt`), rows.join(''));
  }
});
