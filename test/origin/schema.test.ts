/** Every text that the schema takes is on the page and among the texts that checks read; what does not print is named, with its reason. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readIssue } from '../../src/gather/read-issue.ts';
import { textsOf } from '../../src/gather/texts.ts';
import { png } from '../data/pictures.ts';
import { documentWith, isFigure, isUnprinted, leaves } from './schema.ts';

const all = leaves();
/** Charts are refused, and said so. */
const refused = (path: readonly string[]): boolean => path.includes('chart');
/** Said by a reader's software, not printed. */
const spoken = (path: readonly string[]): boolean => path.at(-1) === 'alt';
/** Prints where a table or a ranking is made of the indicator. */
const ofIndicator = (path: readonly string[]): boolean =>
  path[0] === 'indicators' || path.at(-1) === 'by' || (path.includes('table') && path.includes('indicators'));

const printing = all.filter(
  ({ role, path }) => !isUnprinted(role) && !refused(path) && !spoken(path) && !ofIndicator(path),
);

test.each(printing.map((leaf) => [leaf.path.join('.'), leaf] as const))('%s', (_, leaf) => {
  // A masthead and a signature take no other words for a day.
  const isDay = (leaf.path.length === 2 && leaf.path[1] === 'date') || leaf.path[0] === 'printDate';
  const text = isFigure(leaf) ? '48213' : isDay ? '2024年5月' : '独一无二的字';
  const bytes = new TextEncoder().encode(JSON.stringify(documentWith(leaf.path, text)));
  const input = { file: 'a.yaml', bytes, readFile: () => png(10, 10) };
  const { outputs, diagnostics } = compile(input, { formats: ['text'], lang: 'zh', draft: false, proofread: false });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new TextDecoder().decode(outputs.get('text'))).toContain(text);
  const file = readIssue(input, undefined).joined?.value?.file;
  expect(
    file &&
      textsOf(file)
        .filter(({ value }) => value === text)
        .map(({ role }) => role),
  ).toEqual([leaf.role]);
});

test('what does not print, and why', () => {
  const silent = all.flatMap(({ path, role }) => (isUnprinted(role) ? [`${path.join('.')}: ${role.unprinted}`] : []));
  expect(
    silent.filter((line) => !/^sections\.\*\.(sections|blocks)|^attachments\.\*\.sections/.test(line)).join('\n'),
  ).toMatchInlineSnapshot(`
    "sections.*.items.*.items.*.credit.*: counts for the unit that sent the item
    sections.*.items.*.credit.*: counts for the unit that sent the item
    sections.*.table.rows.*.*.image.file: names a file; what is in it prints
    sections.*.table.rows.*.*.image.width: chooses how something looks
    sections.*.table.rows.*.甲.image.file: names a file; what is in it prints
    sections.*.table.rows.*.甲.image.width: chooses how something looks
    sections.*.table.file: names a file; what is in it prints
    sections.*.image.*.file: names a file; what is in it prints
    sections.*.image.*.width: chooses how something looks
    attachments.*.file: names a file; what is in it prints
    indicators.甲.cumulative: a day that is counted from
    indicators.甲.of: names an indicator; its figures print
    indicators.甲.ratio.part: names an indicator; its figures print
    indicators.甲.ratio.whole: names an indicator; its figures print
    indicators.甲.sum.*: names an indicator; its figures print
    indicators.甲.difference.*: names an indicator; its figures print
    style.color: chooses how something looks
    style.faces.name: chooses how something looks
    style.faces.title: chooses how something looks
    style.faces.body: chooses how something looks
    style.faces.heading1: chooses how something looks
    style.faces.heading2: chooses how something looks
    style.faces.heading3: chooses how something looks
    style.faces.heading4: chooses how something looks
    style.faces.kai: chooses how something looks
    style.faces.pageNumber: chooses how something looks
    style.digits: chooses how something looks
    checks.allow.*.code: names a check
    checks.allow.*.text: says which finding is allowed, and why
    checks.allow.*.reason: says which finding is allowed, and why
    contributions.deadline: a list that an issue is held against
    contributions.deadline.time: a list that an issue is held against
    contributions.unused.*: a list that an issue is held against"
  `);
});
