/** Which paragraphs may be broken inside their Latin words. */

import { expect, test } from 'vitest';
import { toParts } from '../../src/docx/parts.ts';
import { isLongLatin } from '../../src/layout/long-latin.ts';
import { imprint, line, text, treeOf } from '../render/elements.ts';
import { row, table } from '../render/tables.ts';

test.each([
  ['详见http://www.yunling.gov.cn/aqsc/tongbao/2024', true],
  ['登录yunling.gov.cn填报', true],
  ['邮箱：anweiban@yunling.cn', true],
  ['系统全称SafetyProductionSupervisionPlatform', true],
  ['项目名为Smart Safety Supervision Platform一期', true],
  ['编号YL-2024-0309-000123-A-7', true],
  ['金额1,234,567,890.12元至9,876,543,210.98元', false],
  ['1234567890123456789012', false],
  ['PM2.5、GDP、R&D、CPI、PPI、GB/T、VOCs、COD、BOD、SO2、NOx分别', false],
  ['全市共发生事故9起', false],
  ['', false],
])('%s: %s', (words, long) => {
  expect(isLongLatin(words)).toBe(long);
});

const documentOf = (...elements: Parameters<typeof treeOf>[0]): string =>
  String(toParts(treeOf(elements)).get('word/document.xml'));
const loose = /<w:wordWrap w:val="0"\/>/g;

test('the paragraph bears it, and no other', () => {
  const xml = documentOf(text('登录www.yunling.gov.cn填报'), text('全市共发生事故9起'));
  expect(xml.match(loose)).toHaveLength(1);
  expect(xml.indexOf('<w:wordWrap')).toBeLessThan(xml.indexOf('yunling'));
});

test('no cell does, nor 正文 itself', () => {
  const contacts = { role: 'contacts' as const, lines: [line('邮箱：anweiban@yunling.cn')] };
  const cells = table({ columns: 2, rows: [row('网址', 'www.yunling.gov.cn'), row('数额', '12,345.67')] });
  const tree = treeOf([text('正文'), cells, { ...imprint, rows: [contacts] } as typeof imprint]);
  const parts = toParts(tree);
  expect(String(parts.get('word/document.xml'))).not.toMatch(loose);
  expect(String(parts.get('word/styles.xml'))).not.toContain('w:wordWrap');
});

test('hostile texts take no longer than others', () => {
  expect(isLongLatin('a'.repeat(1_000_000))).toBe(true);
  expect(isLongLatin(`${'a.'.repeat(9)}${' '.repeat(1_000_000)}啊`)).toBe(false);
  expect(isLongLatin('a '.repeat(5).concat('啊').repeat(100_000))).toBe(false);
});
