/**
 * All checks over what no office ever wrote: a megabyte of one awkward character, of broken forms again and again. Nothing
 * is asserted of the time; what is not linear would take an hour here, and is noticed.
 */

import { expect, test } from 'vitest';
import type { Role } from '../../src/checks/passage.ts';
import { passagesOf } from '../../src/checks/passage.ts';
import { findingsOf } from '../../src/checks/run.ts';

const size = 2 ** 20;
const long = (unit: string, length = size): string => unit.repeat(Math.ceil(length / unit.length));

const characters = [...'。，、；：？…—～·“（《.,:("-*/{%一县1a \u3000\t'];

/** An eighth of a megabyte of these: what takes the square of it would still take minutes. */
const units = [
  ..."！”‘’）》【】〔〕「」〈〉％;?![]'~<]}`_\\|>@#&+=的０é\u00a0\r\u200b\ufeff\u0300\ud800😀",
  '，。',
  '“（',
  '）”',
  '（)',
  '“‘',
  '****',
  '**甲**',
  '\\*',
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
  '“甲”、',
  '“5.1”',
  '2024年',
  '〔2024〕',
  '一、',
  '（一）',
  '甲、',
  '县县委',
  '张 三、',
  'a.b@',
  '://',
  '1个，',
  '其中1个，',
  '增长1%，',
];

/** A long beginning that never comes to the end it asks for. */
const begun = (unit: string, end: string): string => `${long(unit, size / 8)}${end}`;
const halves = [
  begun('（', '）'),
  begun('“', '”'),
  begun('1', '月'),
  begun(' ', '县'),
  begun('县', '。'),
  begun('a', '@'),
];

/** What is not prose is short: the time goes to the text. */
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

const named = (texts: readonly string[]): [string, string][] => texts.map((text) => [JSON.stringify(text), text]);

test.each(named(characters))('a megabyte of %s', (_, character) => {
  expect(proofread(long(character))).toBeGreaterThanOrEqual(0);
});

test.each(named(units))('%s, again and again', (_, unit) => {
  expect(proofread(long(unit, size / 8))).toBeGreaterThanOrEqual(0);
});

test.each(halves.map((text) => [`${text.slice(0, 2)}…${text.at(-1)}`, text]))('%s', (_, text) => {
  expect(proofread(text)).toBeGreaterThanOrEqual(0);
});

test.each(['县', '，', '“', '1.'])('twenty thousand paragraphs of %s', (unit) => {
  const lines = long(`${unit}\n`, 20_000 * (unit.length + 1));
  const passages = lines.split('\n').flatMap((line, n) => passagesOf(line, ['paragraphs', n], 'text'));
  expect(findingsOf({ passages }).length).toBeGreaterThanOrEqual(0);
  expect(findingsOf({ passages: passagesOf(lines, ['preamble'], 'text') }).length).toBeGreaterThanOrEqual(0);
});
