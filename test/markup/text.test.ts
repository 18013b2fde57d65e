import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineSpans } from '../../src/inline-marks.ts';
import { line } from '../../src/markup/line.ts';
import { parseMarkup } from '../../src/markup/parse.ts';
import { textToMarkup } from '../../src/markup/text.ts';

const shown = (text: string): string =>
  inlineSpans(text)
    .map((span) => (span.bold ? `[${span.text}]` : span.text))
    .join('');

test.each([
  ['**粗体**正文', '[粗体]正文'],
  ['甲**乙**丙**丁**', '甲[乙]丙[丁]'],
  ['**甲****乙**', '[甲][乙]'],
  ['单个*星', '单个*星'],
  ['未成对**的', '未成对**的'],
  ['****', '****'],
  ['\\*不是\\*', '*不是*'],
  ['\\**甲**', '**甲**'],
  ['C:\\路径\\n', 'C:\\路径\\n'],
  ['\\\\*', '\\*'],
  ['**甲\\*乙**', '[甲*乙]'],
  ['***甲***', '[*甲]*'],
])('%s', (written, wanted) => {
  expect(shown(written)).toBe(wanted);
});

test('stars escaped, any text reads back from markup as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { root, faults } = parseMarkup(`<p>\n  ${textToMarkup(text.replaceAll('*', '\\*'))}\n</p>`);
      expect(faults).toEqual([]);
      const [paragraph] = root.children;
      const read =
        typeof paragraph === 'object'
          ? line(paragraph)
              .map((inline) => inline.text)
              .join('')
          : '';
      expect(read).toBe(text);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('text that looks like markup stays text', () => {
  for (const text of ['<w:p>', '{{x}}', '&amp;', ']]>', '<p>', '</p>', '&#42;', '<!-- -->', ' 前后有空格 ', '\t']) {
    const { root } = parseMarkup(`<p>${textToMarkup(text)}</p>`);
    const [paragraph] = root.children;
    expect(
      typeof paragraph === 'object' &&
        line(paragraph)
          .map((inline) => inline.text)
          .join(''),
    ).toBe(text);
  }
});

test('a megabyte of stars is read in linear time', () => {
  expect(
    inlineSpans('*'.repeat(1_000_000))
      .map((span) => span.text)
      .join('').length,
  ).toBeGreaterThan(0);
  expect(inlineSpans('\\*'.repeat(500_000))).toHaveLength(1);
  expect(inlineSpans('**a'.repeat(300_000)).length).toBeGreaterThan(1);
});
