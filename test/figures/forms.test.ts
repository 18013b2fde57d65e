/** What may be paired, and what may not: sentence by sentence, each a document of its own. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresChecks } from '../../src/checks/figures/list.ts';
import { subjectOfText } from '../../src/checks/plain-subject.ts';
import { findingsOf } from '../../src/checks/run.ts';

const codes = new Set<string>(figuresChecks.map(({ code }) => code));
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Whatever the figure checks say of one paragraph. */
const said = (text: string): string[] =>
  findingsOf(subjectOfText([{ text, number: 1, kind: 'body', numbered: false }]))
    .filter(({ code }) => codes.has(code))
    .map(({ severity, code, found }) => `${severity} ${code} ${found}`);

const silent = read('forms/silent.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(silent)('nothing is said: %s', (text) => {
  expect(said(text)).toEqual([]);
});

/** A row of the tables: a form, a right sentence, a wrong one with the figure in bold, what is said of it. */
const forms = read('../../src/figures/README.md')
  .split('\n')
  .filter((line) => /^\| (?!form \|)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, form = '', right = '', wrong = '', told = '']) => ({ form, right, wrong, told }));

test('the forms are many', () => {
  expect(forms.length).toBeGreaterThan(25);
});

test.each(forms)('$form', ({ right, wrong, told }) => {
  expect(said(right)).toEqual([]);
  const figure = /\*\*(.*)\*\*/.exec(wrong)?.[1] ?? '';
  expect(said(wrong.replaceAll('**', ''))).toEqual([`${told} ${figure}`]);
});
