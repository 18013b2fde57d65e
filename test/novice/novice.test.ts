/**
 * What somebody in a hurry types, one edit each, and the same file with what its message says done to the letter: the fault is
 * gone, and no other has come. Where a hint says 写作 … or 删去“…”, that is done here as well, by itself.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { applyEdits } from '../../src/source/edits.ts';
import { expectFile } from '../pipeline/read-case.ts';
import { doneAsSaid, wordsToWrite } from './as-said.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const base = readFileSync(here('base.yaml'), 'utf8');
const series = { file: 'series.yaml', bytes: readFileSync(here('series.yaml')) };

const read = (yaml: string): readonly Diagnostic[] =>
  compile(
    { file: 'a.yaml', bytes: new TextEncoder().encode(yaml), series },
    { formats: ['text'], lang: 'zh', draft: false },
  ).diagnostics;

interface Case {
  readonly name: string;
  readonly typed: string;
  readonly cured: string;
}

/** Lines replaced, each by any number of others. */
function edited(yaml: string, edits: string): string {
  const lines: (string | undefined)[] = yaml.split('\n');
  for (const edit of edits.split('\n')) {
    const [, number, text = ''] = /^(\d+)\|(.*)$/.exec(edit) ?? [];
    if (number !== undefined) lines[Number(number) - 1] = text === '' ? undefined : text.replaceAll('\\n', '\n');
  }
  return lines.filter((line) => line !== undefined).join('\n');
}

const cases: readonly Case[] = readFileSync(here('faults.txt'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const [, name = '', first = '', second = ''] = /^(.+)\ntyped\n([\s\S]*?)\ncured\n([\s\S]*)$/.exec(part) ?? [];
    const typed = edited(base, first);
    return { name, typed, cured: edited(typed, second) };
  });

test('nothing is said of the file as it should be', () => {
  expect(read(base)).toEqual([]);
});

describe.each(cases)('$name', ({ typed, cured }) => {
  test('is told, and cured by what is said', () => {
    expect(read(typed)).not.toEqual([]);
    expect(read(cured)).toEqual([]);
  });

  test('is cured by doing what the message says to write or to delete', () => {
    const said = read(typed);
    const by = said.map(wordsToWrite);
    if (!by.some(Boolean)) return;
    const after = read(doneAsSaid(typed, said));
    const codes = said.filter((_, index) => by[index]).map(({ code }) => code);
    expect(after.filter(({ code }) => codes.includes(code))).toEqual([]);
    expect(after.length).toBeLessThan(said.length);
  });

  test('and where `check --fix` offers a cure, it is one', () => {
    const said = read(typed);
    const fixes = said.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) return;
    const after = read(applyEdits(typed, fixes));
    const left = said.filter(({ fix }) => fix === undefined).length;
    expect(after.length).toBeLessThanOrEqual(left);
  });
});

test('what is said of each', () => {
  const rows = cases.map(({ name, typed }) => {
    const said = read(typed).map(
      ({ line, column, severity, code, message, hint }) =>
        `  ${line}:${column} ${severity} ${code}\n    ${message}\n    → ${hint}\n`,
    );
    return `${name}\n${said.join('')}`;
  });
  expectFile(here('said.txt'), rows.join(''));
});
