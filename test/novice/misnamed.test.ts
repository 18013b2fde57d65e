/** A file whose name Windows, 微信 or a sync program has changed is named, and what to call it; nothing is said of right lines. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { open } from '../../src/document.ts';
import { mapWorld } from '../../src/world/world.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/monthly/${name}`, import.meta.url), 'utf8');
const files = Object.fromEntries(
  ['series.yaml', '2023-09.yaml', '2024-08.yaml', '2024-09.yaml'].map((name) => [name, example(name)]),
);

const said = (renamed: Readonly<Record<string, string>>): readonly string[] => {
  const world = mapWorld(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [renamed[name] ?? name, text])),
  );
  const document = open(world, '2024-09.yaml');
  return document.findings.map(({ code, message, hint }) => `${code} ${message} → ${hint}`);
};

test('nothing is said of the folder as it should be', () => {
  expect(said({})).toEqual([]);
});

test.each([
  ...[
    'series(1).yaml',
    'series (2).yaml',
    'series（1）.yaml',
    'series - 副本.yaml',
    '副本 series.yaml',
    'Copy of series.yaml',
  ],
  ...[
    'series.yml',
    'Series.yaml',
    'SERIES.YAML',
    'series.yaml.txt',
    'series.txt',
    'series',
    'series.yaml.bak',
    'series 2.yaml',
  ],
  ...['serise.yaml', 'series的副本.yaml', 'series-冲突副本-20240910.yaml', 'series.yaml.yaml'],
])('%s in the place of series.yaml', (name) => {
  const [first, ...others] = said({ 'series.yaml': name });
  expect(others).toEqual([]);
  expect(first).toContain(`把“${name}”改名为 series.yaml`);
});

test.each(['_series.yaml', 'series-2023.yaml', 'series.docx', '刊物.yaml'])('%s is not taken for it', (name) => {
  expect(said({ 'series.yaml': name }).join('\n')).not.toContain('series-misnamed');
});

test.each([
  ['2024-08.yaml', '2024-08.yaml.txt'],
  ['2024-08.yaml', '2024-08.txt'],
  ['2024-08.yaml', '2024-08'],
  ['2024-08.yaml', '_2024-08.yaml'],
  ['2024-08.yaml', '2024-08.yaml.bak'],
  ['2023-09.yaml', '2023-09.yaml.txt'],
])('%s named %s', (right, name) => {
  const found = said({ [right]: name });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`把 ${name} 改名为 ${right}`);
});

test('an issue that was taken without its series.yaml prints no masthead, and is told', () => {
  const world = mapWorld({ '2024-09.yaml': example('2024-09.yaml') });
  const said = open(world, '2024-09.yaml').findings;
  expect(
    said.filter(({ code }) => code === 'part-missing').map(({ severity, line, hint }) => [severity, line, hint]),
  ).toEqual([['error', 3, '把这个刊物的 series.yaml 放到这一期旁边；没有的，在“报头”里补上 名称: …（刊名）']]);
});

test('nothing is said of a document that has no number', () => {
  const world = mapWorld({
    'a.yaml':
      '报头: { 文号: 云安委〔2024〕5号, 日期: 2024-05-06 }\n标题: 通知\n栏目: [{ 标题: 工作, 条目: [认真做好。] }]\n',
  });
  expect(open(world, 'a.yaml').findings.filter(({ code }) => code === 'part-missing')).toEqual([]);
});

test.each([
  'series - 副本.yaml',
  'series(1).yaml',
  '复制 series.yaml',
  'series.yml',
  'series-冲突副本-20240910.yaml',
  'series_张某的冲突副本.yaml',
  '新建 series.yaml',
  'series 旧.yaml',
  'series备份.yaml',
  'series2.yaml',
  'series_20240910.yaml',
  'Series.yaml.yaml',
])('%s beside series.yaml is no issue, and does not touch the others', (name) => {
  const world = mapWorld({ ...files, [name]: example('series.yaml') });
  expect(open(world, name).findings.map(({ code, file, hint }) => `${file} ${code} ${hint}`)).toEqual([
    `${name} series-misnamed 没有用的，删去；要留着的，改名为 _${name}`,
  ]);
  expect(open(world, '2024-09.yaml').findings).toEqual([]);
});

test.each(['seriesa.yaml', '刊物 series 说明.yaml', 'series-report.yaml'])('%s is an issue of its own', (name) => {
  const world = mapWorld({ ...files, [name]: '标题: 说明\n栏目: [{ 标题: 工作, 条目: [认真做好。] }]\n' });
  expect(open(world, name).findings.filter(({ code }) => code === 'series-misnamed')).toEqual([]);
});

test('a file that lies beside the issue is named, whatever path it was given', () => {
  const issue = (file: string) =>
    `报头: { 名称: 云岭市专报, 日期: 2024-05-06 }\n栏目: [{ 标题: 现场, 图片: { 文件: '${file}' } }]\n`;
  const hints = (file: string, beside: string) =>
    open(mapWorld({ 'a.yaml': issue(file), [beside]: '' }), 'a.yaml').findings.map(
      ({ code, hint }) => `${code} ${hint}`,
    );
  expect(hints('D:\\防汛\\现场.png', '现场.png')).toEqual([
    'file-outside 现场.png 就在本期所在的文件夹里：写作 现场.png',
  ]);
  expect(hints('D:\\防汛\\现场.png', '别的.png')).toEqual(['file-outside 把文件拷进本期所在的文件夹，只写它的名字']);
});

/** Four months apart, so that by their days others may lie between. */
const numbered = (issues: Readonly<Record<string, number>>): readonly string[] => {
  const world = mapWorld(
    Object.fromEntries(
      Object.entries(issues).map(([name, number], index) => [
        `${name}.yaml`,
        `报头: { 名称: 云岭市专报, 年度: 2024, 期号: ${number}, 日期: 2024-${String(index * 3 + 1).padStart(2, '0')}-20 }\n栏目: [{ 标题: 工作, 条目: [全市检查企业12${index}家。] }]\n`,
      ]),
    ),
  );
  return open(world, `${Object.keys(issues).at(-1)}.yaml`)
    .findings.filter(({ code }) => code === 'issue-number-order')
    .map(({ line, message, hint }) => `${line} ${message} → ${hint}`);
};

test('a number that is not that of the name is told, where the issues before are called by theirs', () => {
  expect(numbered({ '2024-01': 1, '2024-04': 4, '2024-07': 6 })).toEqual([
    '1 期号写的是6，文件名 2024-07.yaml 说的是第7期 → 写作 7；文件名不对的，把文件改名',
  ]);
  expect(numbered({ '2024-01': 1, '2024-04': 4, '2024-07': 7 })).toEqual([]);
  // By the month, and numbered by the half of it.
  expect(numbered({ '2024-01': 1, '2024-04': 3, '2024-07': 5 })).toEqual([]);
  expect(numbered({ '2024-04': 4, '2024-07': 6 })).toEqual([]);
});
