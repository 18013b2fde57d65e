import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/cli/terminal/excerpt.ts';
import { counts, prettyDiagnostics } from '../../src/cli/terminal/pretty.ts';
import { plain } from '../../src/cli/terminal/style.ts';
import { textWidth, visible } from '../../src/cli/terminal/width.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { folderWith, runIn } from './harness.ts';

const fault: Diagnostic = {
  file: '2024-02.yaml',
  line: 41,
  column: 9,
  endLine: 41,
  endColumn: 10,
  severity: 'error',
  code: 'yaml-syntax',
  message: '期号须为正整数，写的是“二”',
  hint: '写作 期号: 2',
};
const show = (diagnostic: Diagnostic, line: string, columns = 80) =>
  prettyDiagnostics([diagnostic], {
    lang: 'zh',
    style: plain,
    columns,
    texts: new Map([[diagnostic.file, '\n'.repeat(diagnostic.line - 1) + line]]),
  });

describe('display width', () => {
  test.each([
    ['abc', 3],
    ['期号：二', 8],
    ['“” …—·', 6],
    ['①', 1],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['か\u3099', 2],
    ['䷀', 2],
    ['⺚', 1],
    ['ｱ', 1],
    ['〇々〆', 6],
    ['😀', 2],
  ])('%s', (text, width) => expect(textWidth(text)).toBe(width));
});

describe('a diagnostic', () => {
  test('stands as the contract shows it, the caret under 汉字', () => {
    expect(show(fault, '    期号: 二')).toBe(`\
2024-02.yaml:41:9  错误  期号须为正整数，写的是“二”        yaml-syntax
  41 │     期号: 二
     │           ^^
     提示：写作 期号: 2
`);
  });

  test('shows the first line of several', () => {
    const shown = show({ ...fault, column: 1, endLine: 43, endColumn: 2 }, '正文 \r\n乙\n丙');
    expect(shown).toContain('  41 │ 正文 \n     │ ^^^^\n');
  });

  test('has no excerpt where the line is empty or unknown', () => {
    expect(show(fault, '').split('\n')).toHaveLength(3);
    expect(show({ ...fault, file: 'x.yaml' }, '').split('\n')).toHaveLength(3);
  });

  test('a place behind the end of the line still has its caret', () => {
    expect(show({ ...fault, column: 40, endColumn: 41 }, '期号:')).toContain(`│ 期号:\n     │ ${' '.repeat(5)}^\n`);
  });

  test('lets nothing of the file move the terminal', () => {
    const shown = show({ ...fault, message: '写的是“\u001b[31m\n甲”' }, '期号: \u001b[2J\u202e二\u0007');
    for (const char of ['\u001b', '\u202e', '\u0007']) expect(shown).not.toContain(char);
    expect(shown).toContain('写的是“␛[31m␊甲”');
    expect(shown).toContain('│ 期号: ␛[2J·二␇\n');
  });

  test('a tab is shown as blanks', () => {
    expect(show({ ...fault, column: 2, endColumn: 4 }, '\t期号: 二')).toContain('│     期号: 二\n     │     ^^^^\n');
  });
});

describe('a long line', () => {
  const long = `${'甲'.repeat(500)}二三${'乙'.repeat(500)}`;

  test.each([80, 60, 40])('is cut round the caret to %i columns', (columns) => {
    const [, shown = '', caret = ''] = show({ ...fault, column: 501, endColumn: 503 }, long, columns).split('\n');
    expect(textWidth(shown)).toBeLessThanOrEqual(columns);
    expect(textWidth(shown)).toBeGreaterThan(columns - 6);
    expect(shown).toMatch(/│ …甲+二三乙+…$/u);
    expect(textWidth(shown.slice(0, shown.indexOf('二')))).toBe(textWidth(caret.slice(0, caret.indexOf('^'))));
    expect(caret).toMatch(/[^^]\^{4}$/);
  });

  test('keeps its beginning or its end where the caret is there', () => {
    expect(excerpt(long, 0, 1, 40)).toMatchObject({
      indent: 0,
      width: 2,
      text: expect.stringMatching(/^甲+…$/u),
    });
    expect(excerpt(long, 1001, 1002, 40)).toMatchObject({
      width: 2,
      text: expect.stringMatching(/^…乙+$/u),
    });
  });

  test('counts what lies beyond the first plane as one', () => {
    expect(excerpt(`${'𠮷'.repeat(500)}二三${'𠮷'.repeat(500)}`, 500, 502, 40)).toMatchObject({
      width: 4,
      text: expect.stringMatching(/^…𠮷+二三𠮷+…$/u),
    });
  });

  test('marked all over, shows what fits', () => {
    const { text, indent, width } = excerpt(long, 0, 1002, 40);
    expect(textWidth(text)).toBeLessThanOrEqual(40);
    expect(indent + width).toBeLessThanOrEqual(40);
  });
});

test('what has no shape is shown as a picture', () => {
  expect(visible('a\u0000\u007f\u0085\u200b\ufeff\u2028b')).toBe('a␀␡····b');
});

test.each([
  ['zh', '2 个错误、1 个警告'],
  ['en', '2 errors, 1 warning'],
] as const)('counts in %s', (lang, said) => {
  const found = [fault, fault, { ...fault, severity: 'warning' as const }];
  expect(counts(found, lang)).toBe(said);
  expect(counts([], lang)).toBeUndefined();
});

describe('a narrow terminal', () => {
  const narrow = (columns: number, more: Partial<Diagnostic> = {}): readonly string[] =>
    prettyDiagnostics([{ ...fault, ...more }], { lang: 'zh', style: plain, columns, wraps: true, texts: new Map() })
      .trimEnd()
      .split('\n');

  test.each([
    [80, ['2024-02.yaml:41:9  错误  期号须为正整数，写的是“二”        yaml-syntax']],
    [37, ['2024-02.yaml:41:9  错误  期号须为正整', '     数，写的是“二”  yaml-syntax']],
    [62, ['2024-02.yaml:41:9  错误  期号须为正整数，写的是“二”', '     yaml-syntax']],
    [40, ['2024-02.yaml:41:9  错误  期号须为正整', '     数，写的是“二”        yaml-syntax']],
  ])('of %i columns: the message is broken, the code never', (columns, expected) => {
    expect(narrow(columns).slice(0, -1)).toEqual(expected);
  });

  test.each([80, 60, 40, 30])('of %i columns: no line is wider, and no word is lost', (columns) => {
    const hint =
      '写作 期号: 2；要写“第二期”的，改用 期号文字，见 docs/手册.md 和 bulletin explain schema-type。'.repeat(2);
    const lines = narrow(columns, { message: `${fault.message}，`.repeat(6), hint });
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    const words = lines.map((line) => line.trimStart()).join('');
    expect(words.replaceAll(' ', '')).toContain(hint.replaceAll(' ', ''));
    for (const line of lines) expect(line.trimStart()).not.toMatch(/^[，。；：”）、]/);
  });

  test('in a pipe each stays one line', () => {
    const shown = show({ ...fault, message: '甲'.repeat(100) }, '', 40);
    expect(shown.split('\n')[0]).toContain(`${'甲'.repeat(100)}        yaml-syntax`);
  });
});

test('many findings: how many of each kind comes first', async () => {
  const cwd = folderWith({ 'a.yaml': `${'甲：乙\n'.repeat(20)}[error]\n` });
  const { out } = await runIn({ cwd }, 'check', 'a.yaml');
  expect(out).toMatch(
    /^共 21 处，各类有：\n {3}1 {2}错误 {2}yaml-syntax {2}\S.*\n {2}20 {2}警告 {2}yaml-syntax {2}\S.*\n\na\.yaml:1:2/,
  );
  const narrow = await runIn({ cwd, tty: true, columns: 30 }, 'check', 'a.yaml', '--color', 'never');
  expect(narrow.out).toMatch(/^共 21 处，各类有：\n {3}1 {2}错误 {2}yaml-syntax\n/);
  const few = await runIn({ cwd: folderWith({ 'a.yaml': '甲：乙' }) }, 'check', 'a.yaml');
  expect(few.out).toMatch(/^a\.yaml:1:2/);
});

test('progress stays on one row, and shows the end of a long path', async () => {
  const cwd = folderWith({ '安全生产专报/二〇二四年/2024-01.yaml': '', '安全生产专报/二〇二四年/2024-02.yaml': '' });
  const { err } = await runIn({ cwd, tty: true, columns: 30 }, 'check');
  const rows = err.split('\r\u001b[K').filter(Boolean);
  expect(rows).toEqual(
    ['[1/2] …二〇二四年/2024-01.yaml', '[2/2] …二〇二四年/2024-02.yaml'].map((row) =>
      expect.stringContaining(row.slice(-12)),
    ),
  );
  for (const row of rows) expect(textWidth(row)).toBeLessThan(30);
});
