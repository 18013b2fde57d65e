/** At a limit a document is read; one beyond, the one thing said of it is the limit. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check-text.ts';
import { compile } from '../../src/compile.ts';
import { open } from '../../src/document.ts';
import { type LimitName, limits, shownLimit, tooLarge } from '../../src/limits.ts';
import { mapWorld } from '../../src/world/world.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Given {
  readonly yaml: string | Uint8Array;
  readonly series?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Code and message of each error of form. */
function errorsOf({ yaml, series, files = {} }: Given): readonly string[] {
  const input = {
    file: '2024-03.yaml',
    bytes: typeof yaml === 'string' ? utf8(yaml) : yaml,
    ...(series === undefined ? {} : { series: { file: 'series.yaml', bytes: utf8(series) } }),
    readFile: (name: string) => {
      const found = files[name];
      if (found === undefined) throw new Error(`${name} is asked for`);
      return typeof found === 'string' ? utf8(found) : found;
    },
  };
  const { diagnostics } = compile(input, { formats: [], lang: 'zh', draft: false, proofread: false });
  return diagnostics.flatMap(({ severity, code, message }) => (severity === 'error' ? [`${code} ${message}`] : []));
}
const said = (name: LimitName): string => `too-large ${tooLarge(name).message.zh}`;

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
/** As long as wanted, to the byte. */
const filled = (start: string, length: number): string => start + '#'.repeat(length - utf8(start).length);
const csv = (rows: number, columns: number): string => times(rows, () => `${'1,'.repeat(columns - 1)}1\n`);
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const title = '标题: 汛期提示\n';
const section = `${title}栏目:\n  - 标题: 动态\n`;
const rows = (count: number, columns: number): string =>
  `${section}    表格:\n      列: [${times(columns, (at) => `${at > 0 ? ', ' : ''}第${at}列`)}]\n      行:\n${times(count, () => `        - [${'1, '.repeat(columns - 1)}1]\n`)}`;
const fromCsv = (text: string): Given => ({
  yaml: `${section}    表格:\n      文件: 表.csv\n`,
  files: { '表.csv': text },
});
/** Units by indicators: the table has a row more, for all. */
const byUnit = (units: number): string =>
  `指标: { 企业: 家 }\n${section}    数据:\n      指标值:\n        企业:\n${times(units, (at) => `          第${at}厂: 1\n`)}    表格:\n      指标: [企业]\n`;
/** A section, and items inside each other. */
const nested = (levels: number): string =>
  `${section}    编排: 连排\n${times(levels - 1, (at) => {
    const indent = ' '.repeat(4 * (at + 1));
    return `${indent}条目:\n${indent}  - 标题: 第${at}层\n${indent}    编排: 连排\n`;
  })}${' '.repeat(4 * levels)}正文: 到此为止。\n`;
const chain = (count: number): string =>
  `指标:\n  指标0: 个\n${times(count - 1, (at) => `  指标${at + 1}: { 合计: [指标${at}] }\n`)}${section}    数据:\n      指标值: { 指标0: 3 }\n      正文: 共{{指标${count - 1}}}个。\n`;

const cases: readonly (readonly [LimitName, string, (count: number) => Given])[] = [
  ['yamlSize', 'bytes of an issue', (count) => ({ yaml: filled(title, count) })],
  ['yamlLines', 'lines of an issue', (count) => ({ yaml: title + '\n'.repeat(count - 1) })],
  ['yamlLines', 'lines of an issue, CRLF', (count) => ({ yaml: `${title.trim()}\r\n${'\r\n'.repeat(count - 2)}# 注` })],
  ['yamlLines', 'lines of a series', (count) => ({ yaml: title, series: title + '\n'.repeat(count - 1) })],
  ['sections', 'sections', (count) => ({ yaml: `${title}栏目:\n${times(count, (at) => `  - 标题: 第${at}栏\n`)}` })],
  [
    'sections',
    'sections inside, and in attachments',
    (count) => ({
      yaml: `${section}    栏目:\n${times(count - 102, (at) => `      - 标题: 第${at}栏\n`)}附件:\n  - 标题: 名单\n    栏目:\n${times(101, (at) => `      - 标题: 附${at}栏\n`)}`,
    }),
  ],
  ['items', 'items', (count) => ({ yaml: `${section}    条目:\n${times(count, () => '      - 甲\n')}` })],
  [
    'items',
    'items in parts and in items',
    (count) => ({
      yaml: `${section}    内容:\n      - 条目:\n          - 标题: 一\n            条目:\n${times(count - 2, () => '              - 甲\n')}      - 条目: [末]\n`,
    }),
  ],
  ['depth', 'items inside each other', (count) => ({ yaml: nested(count) })],
  ['attachments', 'attachments', (count) => ({ yaml: `${title}附件:\n${times(count, (at) => `  - 名单${at}\n`)}` })],
  [
    'images',
    'images',
    (count) => ({ yaml: `${section}    图片:\n${times(count, () => '      - 图.png\n')}`, files: { '图.png': pixel } }),
  ],
  ['indicators', 'a chain of indicators', (count) => ({ yaml: chain(count) })],
  [
    'indicators',
    'indicators of series and issue together',
    (count) => ({
      yaml: `指标:\n${times(count - 300, (at) => `  甲${at}: 个\n`)}${title}`,
      series: `指标:\n${times(300, (at) => `  乙${at}: 个\n`)}`,
    }),
  ],
  ['tableRows', 'rows of a table', (count) => ({ yaml: rows(count, 1) })],
  ['tableRows', 'rows of a CSV', (count) => fromCsv(`数\n${csv(count, 1)}`)],
  ['tableRows', 'units', (count) => ({ yaml: byUnit(count - 1) })],
  [
    'tableRows',
    'rows of a ranking',
    (count) => ({
      yaml: `${section}    排名:\n      行:\n${times(count, (at) => `        - { 名称: 第${at}厂, 得分: 1 }\n`)}`,
    }),
  ],
  ['tableCells', 'cells of a table', (count) => ({ yaml: rows(Math.ceil(count / 50), 50) })],
  ['tableCells', 'cells of a CSV', (count) => fromCsv(csv(Math.ceil(count / 50) + 1, 50))],
  ['csvSize', 'bytes of a CSV', (count) => fromCsv(`${csv(100, 2)}${'\n'.repeat(count - 400)}`)],
  [
    'textSize',
    'bytes of an attached text',
    (count) => ({
      yaml: `${title}附件:\n  - { 标题: 名单, 文件: 名单.txt }\n`,
      files: { '名单.txt': filled('甲\n', count) },
    }),
  ],
  [
    'textLines',
    'lines of an attached text',
    (count) => ({
      yaml: `${title}附件:\n  - { 标题: 名单, 文件: 名单.txt }\n`,
      files: { '名单.txt': `${'\n'.repeat(count - 1)}甲` },
    }),
  ],
];

describe.each(cases)('%s: %s', (name, _, given) => {
  const { most } = limits[name];
  test('at the limit', () => expect(errorsOf(given(most))).toEqual([]));
  test('one beyond', () => {
    const errors = errorsOf(given(most + 1));
    // A file is named before what is wrong with it.
    expect(errors.map((error) => error.replace(/ (表\.csv|名单\.txt)：/, ' '))).toEqual([said(name)]);
  });
});

test('a cell of thirty megabytes is told as what it is', () => {
  expect(errorsOf(fromCsv(`甲,乙\n1,${'长'.repeat(10 * 1024 * 1024)}\n`))).toEqual([
    'too-large 表.csv：CSV 文件太大：超过 8 MB',
  ]);
  const long = `甲,乙\n1,${'长'.repeat(limits.cellLength.most)}`;
  expect(errorsOf(fromCsv(`${long}\n`))).toEqual([]);
  expect(errorsOf(fromCsv(`${long}长\n`))).toEqual(['too-large 表.csv：第 2 行第 2 格：一格里的字太多：超过 32767 字']);
});

test('what is far beyond ends too', () => {
  expect(errorsOf({ yaml: title + '\n'.repeat(60 * 1024 * 1024) })).toEqual([said('yamlSize')]);
  expect(errorsOf({ yaml: chain(5000) })).toEqual([said('indicators')]);
});

test('a ring of indicators is one, a long chain is none', () => {
  const ring = chain(300)
    .replace('  指标0: 个\n', '  指标0: { 合计: [指标299] }\n')
    .replace('{ 指标0: 3 }', '{ 别的: 1 }');
  expect(errorsOf({ yaml: ring })).toEqual([expect.stringMatching(/^unknown-indicator .*互相推算，绕成了一圈/)]);
});

test('the first that is beyond is pointed at', () => {
  const yaml = `${section}    条目:\n${times(limits.items.most + 5, () => '      - 甲\n')}`;
  const { diagnostics } = compile({ file: 'a.yaml', bytes: utf8(yaml) }, { formats: [], lang: 'zh', draft: false });
  expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual([`${4 + limits.items.most + 1} too-large`]);
});

test('a text that was sent', () => {
  const codes = (text: string) =>
    checkText({ file: '来稿.txt', bytes: utf8(text) }, { lang: 'zh' }).diagnostics.map(({ code }) => code);
  expect(codes(`${'\n'.repeat(limits.textLines.most - 1)}甲`)).toEqual([]);
  expect(codes(`${'\n'.repeat(limits.textLines.most)}甲`)).toEqual(['too-large']);
  expect(codes(filled('', limits.textSize.most + 1))).toEqual(['too-large']);
});

test('every limit is held against something', () => {
  const src = new URL('../../src/', import.meta.url);
  const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'limits.ts')
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), src), 'utf8'));
  // Counted by their names, all in one walk.
  const counted = readFileSync(new URL('schema/oversized.ts', src), 'utf8');
  const isHeld = (name: string) =>
    texts.some((text) => new RegExp(`\\blimits\\.${name}\\b`).test(text)) || counted.includes(`('${name}',`);
  expect(Object.keys(limits).filter((name) => !isHeld(name))).toEqual([]);
});

test('a limit is shown as people say it', () => {
  const shown = (['yamlSize', 'tableCells', 'items', 'indicators'] as const).map((name) => shownLimit(name).zh);
  expect(shown).toEqual(['4 MB', '5 万格', '5000 条', '500 个']);
});

test('sent files, in one issue folder', () => {
  const folder = (count: number) =>
    mapWorld({
      'series.yaml': '栏目: [动态]\n',
      '11/issue.yaml': '标题: 动态\n',
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`11/_${index}.txt`, '甲。'])),
    });
  const { most } = limits.sentFiles;
  expect(open(folder(most), '11/issue.yaml').sent?.files).toHaveLength(most);
  const { faults, sent } = open(folder(10_000), '11/issue.yaml');
  expect(faults.map(({ file, message }) => [file, message])).toEqual([['11', tooLarge('sentFiles').message.zh]]);
  expect(sent).toBeUndefined();
});
