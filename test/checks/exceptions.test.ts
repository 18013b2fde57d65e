/** Exceptions written down: what they cover, and which of them are told to be of no use. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const told = (issue: string, series?: string): readonly string[] =>
  compile(
    {
      file: 'issue.yaml',
      bytes: bytes(issue),
      ...(series && { series: { file: 'series.yaml', bytes: bytes(series) } }),
    },
    { formats: [], lang: 'zh', draft: false },
  ).diagnostics.map(({ file, code, severity }) => `${file} ${code} ${severity}`);

const text = '标题: 提示\n栏目:\n  - 正文: 各地要加强值守，，不得脱岗。\n';
const allow = (found: string): string => `校核:\n  允许: [{ 代码: doubled-mark, 文字: "${found}", 理由: 照录来文 }]\n`;

test('an exception covers the slip on its text and nothing else', () => {
  expect(told(text)).toEqual(['issue.yaml doubled-mark error']);
  expect(told(text + allow('值守，，'))).toEqual([]);
});

test('one that matches nothing is told where the issue writes it, not where the series does', () => {
  expect(told(text + allow('没有的字'))).toEqual(['issue.yaml doubled-mark error', 'issue.yaml allow-unused warning']);
  expect(told(text, allow('没有的字'))).toEqual(['issue.yaml doubled-mark error']);
  expect(told(text, allow('值守，，'))).toEqual([]);
});

test('a severity of the series, a check that is off, a code that is none', () => {
  // 提示 is what 说明 was called before.
  for (const mild of ['说明', '提示', 'info'])
    expect(told(text, `校核: { doubled-mark: ${mild} }\n`), mild).toEqual(['issue.yaml doubled-mark info']);
  expect(told(text, '校核: { doubled-mark: 错误 }\n')).toEqual(['issue.yaml doubled-mark error']);
  expect(told(text, '校核: { doubled-mark: 关闭 }\n')).toEqual([]);
  expect(told(text, '校核: { doubled-marks: 关闭 }\n')).toContain('series.yaml unknown-check error');
});

test('a severity of the series is that of the kind: what is milder by itself stays so', () => {
  // A blank inside a date is a warning, one at the end an information.
  const blanks = (set: string): readonly string[] =>
    told('标题: 提示\n栏目:\n  - 正文: "3 月5日，各地要加强值守。 "\n', set && `校核: { stray-blank: ${set} }\n`);
  const [inside, end] = ['issue.yaml stray-blank', 'issue.yaml stray-blank info'];
  expect(blanks('')).toEqual([`${inside} warning`, end]);
  expect(blanks('错误')).toEqual([`${inside} error`, end]);
  expect(blanks('警告')).toEqual([`${inside} warning`, end]);
  expect(blanks('说明')).toEqual([`${inside} info`, end]);
  expect(blanks('关闭')).toEqual([]);
});
