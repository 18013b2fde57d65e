/** A document is opened in a world of a few files, then asked: what it finds there, and what it reads for each question. */

import { expect, test } from 'vitest';
import type { Document } from '../../src/asked.ts';
import { open } from '../../src/document.ts';
import { type Recorded, recorded } from '../../src/world/record.ts';
import { mapWorld, type World } from '../../src/world/world.ts';

const head = (number: number): string =>
  `报头: {名称: 云岭专报, 年度: 2024, 期号: ${number}, 日期: 2024-0${number}-09}\n标题: 近期工作\n`;
const files = {
  'series.yaml': '模板: parts\n报头: {编发单位: 云岭市应急办}\n',
  'parts/notes.hbs': '',
  '2024/01.yaml': `${head(1)}栏目: [{标题: 现场, 正文: 第一期的内容。}]\n`,
  '2024/02.yaml': `${head(2)}栏目: [{标题: 现场, 正文: 有。}]\n附件: [{标题: 现场, 文件: 现场.txt}]\n`,
  '2024/03.yaml': `${head(3)}栏目: [{标题: 现场, 图片: 现场.png}]\n`,
  '2024/现场.txt': '县里查了两次，，没有发现。\n',
};

const codes = ({ findings }: Document): readonly string[] => findings.map(({ code }) => code);
const textOf = (document: Document): string => new TextDecoder().decode(document.write('text'));

/** What a question makes a document read. */
function asked(question: (document: Document) => unknown, name: string, world: World = mapWorld(files)): Recorded {
  const { world: watched, record } = recorded(world);
  question(open(watched, name));
  return record;
}

test('what it is made of is found in the world', () => {
  const document = open(mapWorld(files), '2024/02.yaml');
  expect(textOf(document)).toContain('云岭市应急办');
  expect(textOf(document)).toContain('县里查了两次，，没有发现。');
  expect(document.findings.map(({ file, code }) => [file, code])).toContainEqual(['2024/现场.txt', 'doubled-mark']);
  expect([...document.texts.keys()]).toEqual(['2024/02.yaml', 'series.yaml', 'parts/notes.hbs', '2024/现场.txt']);
});

test('its head is known though it cannot be printed, and costs no other file', () => {
  const document = open(mapWorld(files), '2024/03.yaml');
  expect(document.head).toEqual({
    fields: { year: '2024', number: '3', name: '云岭专报', title: '近期工作', date: '2024-03-09' },
    day: { year: 2024, month: 3, day: 9 },
  });
  expect([document.write('docx'), document.tree]).toEqual([undefined, undefined]);
  expect(codes(document)).toContain('file-absent');
  const { files: read, folders } = asked((one) => one.head, '2024/03.yaml');
  expect([...read.keys()].sort()).toEqual(
    ['2024/.git', '2024/03.yaml', '2024/series.yaml', 'parts/notes.hbs', 'series.yaml'].sort(),
  );
  expect([...folders.keys()]).toEqual(['parts']);
});

test('a build reads what its record says, what was not there among it', () => {
  const { files: read, folders } = asked((one) => [one.findings, one.write('docx')], '2024/02.yaml');
  const kinds = [...read].map(([name, how]) => [name, /^[0-9a-f]{64}$/.test(how) ? 'sha256' : how]);
  expect(Object.fromEntries(kinds)).toEqual({
    '2024/series.yaml': 'absent',
    '2024/.git': 'absent',
    'series.yaml': 'sha256',
    'parts/notes.hbs': 'sha256',
    '2024/02.yaml': 'sha256',
    '2024/现场.txt': 'sha256',
    '2024/01.yaml': 'sha256',
    '2024/03.yaml': 'sha256',
  });
  expect([...folders]).toEqual([
    ['parts', ['notes.hbs']],
    ['.', ['2024/', 'parts/', 'series.yaml']],
    ['2024', ['01.yaml', '02.yaml', '03.yaml', '现场.txt']],
  ]);
  const broken = asked((one) => one.findings, '2024/03.yaml');
  expect(broken.files.get('2024/现场.png')).toBe('absent');
});

test('each thing is made once, whoever asks', () => {
  const document = open(mapWorld(files), '2024/02.yaml');
  expect(document.tree).toBe(document.tree);
  expect(document.findings).toBe(document.findings);
  expect(document.bulletin).toBe(document.bulletin);
});

test('the search for the series ends at a folder with .git, and where the world ends', () => {
  const stopped = { ...files, '2024/.git/HEAD': '' };
  expect(textOf(open(mapWorld(stopped), '2024/01.yaml'))).not.toContain('云岭市应急办');
  const { files: read } = asked((one) => one.head, 'a.yaml', mapWorld({ 'a.yaml': head(1) }));
  expect([...read]).toEqual([
    ['series.yaml', 'absent'],
    ['.git', 'absent'],
    ['../series.yaml', 'outside'],
    ['a.yaml', expect.stringMatching(/^[0-9a-f]{64}$/)],
  ]);
});

test('a series and templates that are given stand for those that would be found', () => {
  const world = mapWorld({ ...files, 'other/x.yaml': '报头: {编发单位: 别处}\n', 'mine/notes.hbs': '' });
  expect(textOf(open(world, '2024/01.yaml', { series: 'other/x.yaml' }))).toContain('别处');
  expect(textOf(open(world, '2024/01.yaml', { series: 'none' }))).not.toContain('云岭市应急办');
  expect([...open(world, '2024/01.yaml', { templates: 'mine' }).texts.keys()]).toContain('mine/notes.hbs');
});

test.each([
  ['2024/09.yaml', files, 'cannot-read', '2024/09.yaml'],
  ['2024/01.yaml', { ...files, 'series.yaml': '模板: 没有\n' }, 'template-folder', 'series.yaml'],
  ['2024/01.yaml', { ...files, 'series.yaml': '模板: ../parts\n' }, 'series-outside', 'series.yaml'],
])('%s cannot be opened: a finding says why', (name, held, code, file) => {
  const document = open(mapWorld(held), name);
  expect(document.findings).toEqual([expect.objectContaining({ code, file, severity: 'error' })]);
  expect([document.joined, document.head, document.write('docx')]).toEqual([undefined, undefined, undefined]);
});

test('a name in a file leads to nothing outside the series', () => {
  const world = mapWorld({
    'a/series.yaml': '',
    'a/x.yaml': `${head(1)}栏目: [{标题: 甲, 图片: ../b.png}]`,
    'b.png': '',
  });
  expect(codes(open(world, 'a/x.yaml'))).toContain('file-outside');
});
