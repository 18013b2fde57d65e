/** Clause by clause: what a page shows of GB/T 9704, 33476.2 and 15834. Each row is a test; docs/格式依据.md is written of them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { hasError } from '../../src/diagnostic.ts';
import { partsOf } from '../docx/zip.ts';
import { readCase } from '../pipeline/read-case.ts';
import { byHand, clauses, elsewhere, others } from './basis/clauses.ts';
import { documents } from './basis/documents.ts';
import { basisPage, type Found, measuredIn, titleOf } from './basis/page.ts';
import type { Document, Row } from './basis/row.ts';
import { bodyRows } from './basis/rows-body.ts';
import { footRows } from './basis/rows-foot.ts';
import { headRows } from './basis/rows-head.ts';
import { checked, markRows } from './basis/rows-marks.ts';
import { pageRows } from './basis/rows-page.ts';
import { render } from './render.ts';
import { canRender } from './tools.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = `${root}docs/格式依据.md`;

const byClause = (a: Row, b: Row): number => a.clause.localeCompare(b.clause, 'en', { numeric: true });
const rows: readonly Row[] = [...pageRows, ...headRows, ...bodyRows, ...footRows, ...markRows].toSorted(byClause);

function built(issue: string): Uint8Array {
  const { outputs, diagnostics } = compile(
    { file: 'a.yaml', bytes: new TextEncoder().encode(issue) },
    { formats: ['docx'], lang: 'zh', draft: false, proofread: false },
  );
  expect(hasError(diagnostics), JSON.stringify(diagnostics)).toBe(false);
  return outputs.get('docx') as Uint8Array;
}

const isAsWanted = (row: Row, found: number | string): boolean =>
  typeof found === 'number' && typeof row.value === 'number'
    ? Math.abs(found - row.value) <= row.tolerance
    : found === row.value;

/** Where the numbers that were measured stand is no part of what the page says: another version measures a little otherwise. */
const withoutFound = (text: string): string => text.replace(/^(\|(?:[^|\n]*\|){4}) -?\d[\d.]* [^|\n]* \|$/gm, '$1 … |');

describe.skipIf(!canRender)('each clause', () => {
  const docs = Object.fromEntries(
    Object.entries(canRender ? documents : {}).map(([name, issue]) => [name, built(issue)]),
  );
  const rendered = canRender ? render(docs) : {};
  const measuredOn = new Map<string, Document>(
    Object.entries(docs).map(([name, docx]) => [name, { pages: rendered[name]?.pages ?? [], parts: partsOf(docx) }]),
  );
  const found: readonly Found[] = rows.map((row) => {
    const on = measuredOn.get(row.where);
    return { row, found: on ? row.measure(on) : '—' };
  });

  test.each(found.map((each) => [titleOf(each.row), each] as const))('%s', (_, { row, found: value }) => {
    expect(isAsWanted(row, value), `wanted ${row.wanted}, found ${value}`).toBe(true);
  });

  test('the page of the manual says what was found', () => {
    expect(new Set(rows.map(titleOf)).size).toBe(rows.length);
    const written = basisPage(found, checked);
    if (process.env.UPDATE) writeFileSync(page, written);
    expect(withoutFound(readFileSync(page, 'utf8'))).toBe(withoutFound(written));
  });
});

test('every clause of GB/T 9704-2012 is measured, or it is said why not', () => {
  const left = others.map(([clause]) => clause);
  expect([...measuredIn(rows), ...left].toSorted()).toEqual(Object.keys(clauses).toSorted());
});

test.each(checked)('%s %s: %s', (_, __, code) => {
  const home = `${root}test/checks/${code}/`;
  const names = readdirSync(home).filter((name) => /^bad.*\.yaml$/.test(name));
  const said = names.flatMap((name) => {
    const { diagnostics } = compile({ ...readCase(home, name), file: name }, { formats: [], lang: 'zh', draft: false });
    return diagnostics.map((one) => one.code);
  });
  expect(said).toContain(code);
});

test('the tests and the documents that the page names are there', () => {
  for (const [, , file] of elsewhere) expect([file, existsSync(`${root}${file}`)]).toEqual([file, true]);
  for (const [, document] of byHand) {
    const [file = ''] = /examples\/[\w/.-]+/.exec(document) ?? [];
    expect([file, existsSync(`${root}${file}`)]).toEqual([file, true]);
  }
});
