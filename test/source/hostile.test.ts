import { expect, test } from 'vitest';
import type { Data } from '../../src/source/data.ts';
import { readSource } from '../../src/source/read.ts';
import { grammar } from './grammar.ts';

const read = (text: string) => readSource(text, 'a.yaml', grammar);
const codes = (text: string) => [...new Set(read(text).findings.map(({ code }) => code))];
const times = (text: string, count = 20_000) => text.repeat(count);

test('anchors that explode stay what they show', () => {
  const lines = Array.from({ length: 10 }, (_, i) => `  k${i}: &a${i} [${times(`*a${i - 1}, `, 10)}]`);
  const { source, findings } = read(`标题: 甲\n报送发:\n${lines.join('\n')}\n`);
  const values = [...((source.data as ReadonlyMap<string, Data>).get('报送发') as ReadonlyMap<string, Data>).values()];
  expect(values[9]).toBe(`&a9 [${times('*a8, ', 10)}]`);
  expect(findings.every(({ code }) => code === 'keyboard-start')).toBe(true);
});

test('nesting without end is an error, not a crash', () => {
  for (const text of ['[', '{a: ', '- ', '[{']) expect(codes(`标题:\n  ${times(text)}`)).toContain('yaml-depth');
  const stairs = Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}k${i}:`).join('\n');
  expect(codes(stairs)).toEqual(['yaml-depth']);
  for (const text of ['? ', ': ', '[a: ', 'a: '])
    expect(read(`标题: ${times(text)}`).findings.length).toBeGreaterThan(0);
});

/** A pattern that goes over the rest of the line for each of them would not come to an end here. */
test.each([
  ' ',
  '\t',
  '\u3000',
  '"',
  "'",
  '\\',
  '#',
  ' #',
  ':',
  '：',
  '，',
  ',',
  ']',
  '}',
  '{{',
  '{{x}}',
  '&a ',
  '*',
  '!',
  '%',
  '|',
  '-',
  '－',
  '\n',
  '\r',
  '\0',
  '...\n',
  '---\n',
  '甲\n',
  '"甲',
  '[甲，',
  '● ',
  '1. 甲\n',
  '# - 标题: 甲\n',
  '  标题: 甲\n',
  '    标题: 甲\n  ',
  '\n  标题；甲\n',
  '（标题: 甲，',
])('forty thousand of %j come to an end', (text) => {
  for (const before of ['', '标题: ', '标题: [', '标题: "', '标题: |\n', '报送发: {', '标题:\n- ']) {
    const { source, findings } = read(`${before}${times(text, 40_000 / text.length)}甲`);
    if (source.data === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  }
});

test('a first line that is blank, and keys that have lost theirs below it, come to an end', () => {
  for (const text of ['\n  报头', '\n\n  标题: 甲\n  标题: 乙', '\n栏目:\n  标题: 甲', '\n# - 标题: 甲\n  标题: 乙'])
    expect(() => read(text)).not.toThrow();
});

test('forty thousand quotes that run on and never close come to an end, each with the line of its close', () => {
  const { findings } = read(Array.from({ length: 40_000 }, (_, i) => `k${i}: "甲\n  乙\n`).join(''));
  const quotes = findings.filter(({ code }) => code === 'yaml-quote');
  expect(quotes.length).toBeGreaterThan(50);
  quotes.forEach(({ hint, range }, index) => {
    expect(range.line).toBe(2 * index + 1);
    expect(hint?.zh).toContain(`第 ${2 * index + 2} 行`);
  });
});

test('ten megabytes in one field are read, and any place in them is found', () => {
  const value = '会议指出，😀要抓好落实。'.repeat(800_000);
  const { source, findings } = read(`标题: ${value}\n导语: 甲`);
  expect(findings).toEqual([]);
  expect((source.data as ReadonlyMap<string, Data>).get('标题')).toBe(value);
  for (let i = 0; i < 1000; i += 1) {
    const range = source.locate(['标题'], { start: 13 * i, end: 13 * i + 4 });
    expect(range).toEqual({ line: 1, column: 5 + 13 * i, endLine: 1, endColumn: 9 + 13 * i });
  }
});

test('the same slip a thousand times is told a hundred times, and counted', () => {
  const told = read(times('标题: 甲\n', 1000)).findings;
  expect(told).toHaveLength(100);
  expect(told.at(-1)?.message.zh).toBe('“标题”写了两次，第一次在第 1 行（同类还有 899 处）');
});
