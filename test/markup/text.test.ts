import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineSpans } from '../../src/inline-marks.ts';
import { line } from '../../src/markup/line.ts';
import { type MarkupNode, parseMarkup } from '../../src/markup/parse.ts';
import { partsToMarkup, textToMarkup } from '../../src/markup/text.ts';
import { computedFrom, type Origin, originAt } from '../../src/origin.ts';

const spans = (text: string) =>
  inlineSpans(text).map(({ bold, pieces }) => ({ bold, text: pieces.map((piece) => piece.text).join('') }));
const shown = (text: string): string =>
  spans(text)
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
        paragraph && 'tag' in paragraph
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
      paragraph &&
        'tag' in paragraph &&
        line(paragraph)
          .map((inline) => inline.text)
          .join(''),
    ).toBe(text);
  }
});

test('marks of origins go round each stretch, in bold and through characters that look like them', () => {
  const origins: Origin[] = [];
  const text = '甲**乙\uFDD0丙**\\*丁';
  const parts = [{ text: '前' }, { text, origin: originAt(['a'], 10) }, { text: '后', origin: computedFrom(['b']) }];
  const { root, faults } = parseMarkup(`<p>${partsToMarkup(parts, origins)}</p>`, 'document', origins);
  expect(faults).toEqual([]);
  const [paragraph] = root.children;
  const runs = line(paragraph as MarkupNode);
  expect(runs.map((run) => run.text)).toEqual(['前甲', '乙\uFDD0丙', '*丁后']);
  expect(
    runs.map(({ from = [] }) => from.map(({ at, length, origin }) => [at, length, origin.path[0], origin.start])),
  ).toEqual([
    [[1, 1, 'a', 10]],
    [[0, 3, 'a', 13]],
    [
      [0, 1, 'a', 19],
      [1, 1, 'a', 20],
      [2, 1, 'b', 0],
    ],
  ]);
});

test('a megabyte of stars is read in linear time', () => {
  expect(
    spans('*'.repeat(1_000_000))
      .map((span) => span.text)
      .join('').length,
  ).toBeGreaterThan(0);
  expect(inlineSpans('\\*'.repeat(500_000))).toHaveLength(1);
  expect(inlineSpans('**a'.repeat(300_000)).length).toBeGreaterThan(1);
});
