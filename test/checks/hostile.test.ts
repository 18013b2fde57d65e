/**
 * All checks over what no office ever wrote: a megabyte of one awkward character, of two by turns, of one broken form again
 * and again. Nothing is asserted of the time; a pattern that is not linear would take an hour here, and is noticed.
 */

import { expect, test } from 'vitest';
import type { Role } from '../../src/checks/passage.ts';
import { passagesOf } from '../../src/checks/passage.ts';
import { findingsOf } from '../../src/checks/run.ts';

const size = 2 ** 20;
const long = (unit: string, length = size): string => unit.repeat(Math.ceil(length / unit.length));

/** Again and again without an end. */
const units = [
  ...'。，、；：？！…—～·“”‘’（）《》【】〔〕「」〈〉％',
  ...'.,;:?!()[]{}"\'`*-_~/\\|<>@#%&+=',
  ...'一的县1０aé　\u00a0\t\r\u200b\ufeff\u0300\ud800😀',
  ' ',
  '，。',
  '“（',
  '）”',
  '（)',
  '(）',
  '“‘',
  '《〈',
  '****',
  '**甲**',
  '\\*',
  '{{',
  '{{a}}',
  '县 ',
  ' 1',
  '1 月',
  '1月1日',
  '1-',
  '1—',
  '1.1.',
  '1,',
  '1%',
  '2024年',
  '〔2024〕',
  '一、',
  '（一）',
  '1.',
  '甲、',
  '县县委',
  '张 三、',
  'a.b@',
  'http://',
  '://',
  '1个，',
  '其中1个，',
];

/** A long beginning that never comes to the end it asks for. */
const begun = (unit: string, end: string): string => `${long(unit, size - end.length)}${end}`;
const halves = [
  begun('（', '）'),
  begun('“', '”'),
  begun('1', '月'),
  begun(' ', '县'),
  begun('县', '。'),
  begun('a', '@'),
];

/** What is not prose is short; the time of a megabyte goes to the text. */
const otherRoles: readonly Role[] = [
  'head',
  'title',
  'section-title',
  'cell',
  'person',
  'recipients',
  'statistics',
  'date',
];

const proofread = (text: string): number => {
  const prose = passagesOf(text, ['paragraphs', 0], 'text');
  const rest = otherRoles.flatMap((role, n) => passagesOf(text.slice(0, size / 64), ['paragraphs', n + 1], role));
  return findingsOf({ passages: [...prose, ...rest], day: { year: 2024, month: 3, day: 9 } }).length;
};

test.each(units.map((unit) => [JSON.stringify(unit), unit]))('a megabyte of %s', (_, unit) => {
  expect(proofread(long(unit))).toBeGreaterThanOrEqual(0);
});

test.each(halves.map((text) => [`${text.slice(0, 2)}…${text.at(-1)}`, text]))('%s', (_, text) => {
  expect(proofread(text)).toBeGreaterThanOrEqual(0);
});

test.each(['县', '，', '1', '“', '（一）', '1.'])('a hundred thousand paragraphs of %s', (unit) => {
  const lines = long(`${unit}\n`, 100_000 * (unit.length + 1));
  const passages = lines.split('\n').flatMap((line, n) => passagesOf(line, ['paragraphs', n], 'text'));
  expect(findingsOf({ passages }).length).toBeGreaterThanOrEqual(0);
  expect(findingsOf({ passages: passagesOf(lines, ['preamble'], 'text') }).length).toBeGreaterThanOrEqual(0);
});
