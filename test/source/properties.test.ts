import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Data } from '../../src/source/data.ts';
import { applyEdits } from '../../src/source/edits.ts';
import { readSource } from '../../src/source/read.ts';
import { grammar } from './grammar.ts';
import { fixesOf } from './show.ts';
import { careful, type Slips, writeData } from './written.ts';

/** One line that XML 1.0 can hold. */
const line = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'县市林业局，。“”：（）-—#:*&%@`{}[]|>!\'"\\ \u3000\t一二12aB😀𠮷'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  .map((text) => text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

const read = (text: string) => readSource(text, 'a.yaml', grammar);
const titleOf = (text: string) => (read(text).source.data as ReadonlyMap<string, Data>)?.get('标题');

const doubled = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const single = (text: string) => `'${text.replaceAll("'", "''")}'`;
const block = (text: string) => `|2\n  ${text}`;

test.each([
  ['double quotes', doubled],
  ['single quotes', single],
])('any line in %s is read as it is, and every stretch of it is found', (_, quote) => {
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), (text, a, b) => {
      const file = `报头:\n  期号: 1\n标题: ${quote(text)}\n导语: 甲`;
      const { source, findings } = read(file);
      expect(findings).toEqual([]);
      expect((source.data as ReadonlyMap<string, Data>).get('标题')).toBe(text);
      const points = [...text];
      const start = a % (points.length + 1);
      const end = start + (b % (points.length - start + 1));
      const range = source.locate(['标题'], { start, end });
      const written = [...(file.split('\n')[2] as string)].slice(range.column - 1, range.endColumn - 1).join('');
      expect([range.line, range.endLine]).toEqual([3, 3]);
      const inside = points.slice(start, end).join('');
      expect(written).toBe(quote(inside).slice(1, -1));
    }),
  );
});

test('any line under | is read as it is', () => {
  fc.assert(
    fc.property(line, (text) => {
      const expected = /^[\s\u200b]*$/.test(text) ? '' : text;
      expect(titleOf(`标题: ${block(text)}\n导语: 甲`)).toBe(expected);
    }),
  );
});

test('paragraphs under | are found line by line', () => {
  const paragraph = line.filter((text) => /[^\s\ufeff\u200b]/.test(text));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.nat(), (paragraphs, n) => {
      const { source } = read(`标题: |2\n${paragraphs.map((each) => `  ${each}\n\n`).join('')}`);
      expect((source.data as ReadonlyMap<string, Data>).get('标题')).toBe(paragraphs.join('\n'));
      const index = n % paragraphs.length;
      const start = [
        ...paragraphs
          .slice(0, index)
          .map((each) => `${each}\n`)
          .join(''),
      ].length;
      const length = [...(paragraphs[index] as string)].length;
      const range = source.locate(['标题'], { start, end: start + length });
      expect(range).toEqual({ line: 2 + 2 * index, column: 3, endLine: 2 + 2 * index, endColumn: 3 + length });
    }),
  );
});

const word = fc.constantFrom(
  '县林业局',
  '某县',
  '3月5日',
  '会议指出：要抓好',
  '129.80',
  '“开门红”行动',
  '甲，乙',
  '2024年',
  '汛期 值守',
);
const value = fc.oneof(
  word,
  line.filter((text) => text !== ''),
  fc.tuple(fc.constantFrom('*', '&', '%', '@', '`', '{{'), word).map((parts) => parts.join('')),
);
const map = (entries: Record<string, fc.Arbitrary<Data>>): fc.Arbitrary<Data> =>
  fc.record(entries, { requiredKeys: [] }).map((record) => new Map(Object.entries(record) as [string, Data][]));
const filled = <T extends Data>(data: fc.Arbitrary<T>) => data.filter((one) => !(one instanceof Map) || one.size > 0);
const item: fc.Arbitrary<Data> = fc.oneof(
  // A text that begins like a key of its place is a key there, as the contract has it.
  value.filter((text) => !/^[\s\u3000]*(?:标题|正文|责任单位|时限|来源)/.test(text)),
  filled(
    map({
      标题: value,
      正文: value,
      责任单位: fc
        .dictionary(fc.constantFrom('牵头', '配合'), value, { minKeys: 1 })
        .map((o) => new Map(Object.entries(o))),
    }),
  ),
);
const file: fc.Arbitrary<Data> = filled(
  map({
    标题: value,
    报头: filled(map({ 名称: value, 期号: value, 日期: value })),
    栏目: fc.array(filled(map({ 标题: value, 条目: fc.array(item, { minLength: 1, maxLength: 3 }) })), {
      minLength: 1,
      maxLength: 3,
    }),
    报送发: fc
      .dictionary(fc.constantFrom('报', '送', '发'), fc.oneof(value, fc.array(value, { minLength: 2, maxLength: 3 })), {
        minKeys: 1,
      })
      .map((o) => new Map(Object.entries(o))),
  }),
);

const plainly = (data: Data | undefined): unknown =>
  data instanceof Map
    ? [...data].map(([key, each]) => [key, plainly(each)])
    : Array.isArray(data)
      ? data.map(plainly)
      : data;

test('a careful file is read without a remark', () => {
  fc.assert(
    fc.property(file, (data) => {
      const { source, findings } = read(writeData(data, careful).join('\n'));
      expect(findings).toEqual([]);
      expect(plainly(source.data)).toEqual(plainly(data));
    }),
  );
});

test('what a Chinese keyboard types reads as a careful file, and its cure is one', () => {
  fc.assert(
    fc.property(file, fc.array(fc.nat(6), { minLength: 20, maxLength: 60 }), fc.boolean(), (data, draws, crlf) => {
      let drawn = 0;
      const draw = <T>(choices: readonly T[]): T =>
        choices[(draws[drawn++ % draws.length] as number) % choices.length] as T;
      const slips: Slips = {
        colon: () => draw([': ', '：', ':', '： ', ' ：', '：\u3000', ':\u3000']),
        dash: () => draw(['- ', '－ ', '-', '－', '-\u3000']),
        indent: (width) => draw([' '.repeat(width), '\u3000'.repeat(width / 2)]),
        quotes: () => draw([true, false]),
      };
      const written = writeData(data, slips).join(crlf ? '\r\n' : '\n');
      const { source, findings } = read(written);
      expect(findings.filter(({ fix }) => !fix)).toEqual([]);
      expect(plainly(source.data), written).toEqual(plainly(data));
      const cured = read(applyEdits(source.text, fixesOf(findings)));
      expect(cured.findings).toEqual([]);
      expect(plainly(cured.source.data)).toEqual(plainly(data));
    }),
    { numRuns: 200 },
  );
});

const soup = fc
  .array(
    fc.constantFrom(
      ...[
        ' ',
        '  ',
        '\n',
        '\n  ',
        '\n- ',
        ': ',
        ':',
        '：',
        '- ',
        '－ ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '，',
        '#',
        ' #',
        '&a ',
        '*',
        '!',
      ],
      ...[
        '|\n',
        '>\n',
        '标题',
        '报头',
        '名称',
        '栏目',
        '甲',
        '~',
        '? ',
        '\t',
        '\u3000',
        '\\',
        '{{',
        '}}',
        '%',
        '---\n',
        '...\n',
        '\r\n',
        '\0',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('no file at all is an exception, and no file is lost without an error', () => {
  fc.assert(
    fc.property(soup, fc.boolean(), (text, withGrammar) => {
      const { source, findings } = readSource(text, 'a.yaml', withGrammar ? grammar : undefined);
      const hasError = findings.some(({ severity }) => severity === 'error');
      if (source.data === undefined) expect(hasError).toBe(true);
      if (hasError) return;
      const cured = readSource(applyEdits(source.text, fixesOf(findings)), 'a.yaml', withGrammar ? grammar : undefined);
      expect(plainly(cured.source.data)).toEqual(plainly(source.data));
      expect(fixesOf(cured.findings)).toEqual([]);
    }),
    // Found: what looked like two colons before the value was quoted was none.
    { numRuns: 2000, examples: [['名称：: }}', true]] },
  );
});

test('CRLF and LF give the same data and the same places', () => {
  fc.assert(
    fc.property(
      soup.filter((text) => !text.includes('\r')),
      (text) => {
        const [lf, crlf] = [read(text), read(text.replaceAll('\n', '\r\n'))];
        expect(plainly(crlf.source.data)).toEqual(plainly(lf.source.data));
        expect(crlf.findings.map(({ code, range }) => [code, range])).toEqual(
          lf.findings.map(({ code, range }) => [code, range]),
        );
      },
    ),
    // Found: a text alone in a brace that is closed two lines below.
    { numRuns: 1000, examples: [['{甲---\n，'], ['{报头|\n}}']] },
  );
});
