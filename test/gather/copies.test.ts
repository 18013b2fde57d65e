/** Which files could be one and the same issue, by what programs and people call a copy; and which could not. */

import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/gather/history.ts';
import { naturally } from '../../src/gather/natural.ts';
import { readSeries } from '../../src/gather/read.ts';
import { isReadable, type Siblings, siblingOf } from '../../src/gather/siblings.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const series = readSeries({ file: 'series.yaml', bytes: bytes('报头: { 名称: 云岭安全专报 }\n') });

const stemOf = (name: string): string => name.replace(/(\/issue)?\.ya?ml$/i, '');

/** Files by name, each with its masthead; `!` before what is no issue. In the order a person gives them. */
function lookFrom(file: string, files: Readonly<Record<string, string>>) {
  const siblings: Siblings = {
    names: Object.keys(files).sort((a, b) => naturally(stemOf(a), stemOf(b))),
    read: (name) => bytes(files[name]?.startsWith('!') ? files[name] : `报头: { ${files[name]} }\n标题: 例\n`),
  };
  const one = siblingOf(siblings, file, series);
  const history = historyOf(file, isReadable(one) ? one.content : expect.fail(file), siblings, series);
  return history ?? expect.fail(file);
}
const [july, august, september] = [7, 8, 9].map((n) => `年度: 2024, 期号: ${n}, 日期: 2024-0${n}-28`) as [
  string,
  string,
  string,
];

describe('a copy of the issue before', () => {
  test.each([
    '2024-08 - 副本.yaml',
    '2024-08 - 副本 (2).yaml',
    '2024-08(1).yaml',
    '2024-08 (2).yaml',
    '2024-08（1）.yaml',
    '副本2024-08.yaml',
    '复件 2024-08.yaml',
    '复件 (2) 2024-08.yaml',
    '2024-08的副本.yaml',
    '2024-08 copy.yaml',
    '2024-08 - Copy.yaml',
    '2024-08 - Copy (2).yaml',
    'Copy of 2024-08.yaml',
    '副本 2024-08.yaml',
    '2024-08_20240901.yaml',
    '2024-08（改）.yaml',
    '2024-08修改稿.yaml',
    '新建 2024-08.yaml',
    '2024-08~1.yaml',
    '2024-08 2.yaml',
    '2024-08-冲突副本-20240910.yaml',
    '2024-08(张某某的冲突副本).yaml',
    '2024-08_冲突文件_张某某_2024-09-10-12-30-45.yaml',
    '2024-08-DESKTOP-AB12CD.yaml',
    "2024-08 (DESKTOP-7's conflicted copy 2024-09-10).yaml",
    '2024-08.sync-conflict-20240910-101112-ABCDEFG.yaml',
    '2024-08_20240910101112.yaml',
    '2024-08-old.yaml',
    '2024-08最终.yaml',
    '2024-08定稿改.yaml',
    '2024-8.yaml',
    '202408.yaml',
    '２０２４-０８.yaml',
    '2024年8月.yaml',
    '2024-08.yml',
    '2024-08.YAML',
    '2024-08/issue.yaml',
    '备份/2024-08.yaml',
    '备份/08.yaml',
    '第8期.yaml',
  ])('%s', (copy) => {
    for (const said of [august, '年度: 2024, 期号: 8, 日期: 2024-08-15', '年度: 2024, 期号: 8', '日期: 2024-08-28']) {
      const history = lookFrom('2024-09.yaml', {
        '2024-07.yaml': july,
        '2024-08.yaml': august,
        [copy]: said,
        '2024-09.yaml': september,
      });
      expect(history.before).toBeUndefined();
      const [double, ...more] = history.doubled;
      expect([double?.file, ...(double?.others ?? [])].sort()).toEqual(['2024-08.yaml', copy].sort());
      expect([more, history.unreadable, history.lost('before')]).toEqual([[], [], double]);
      // By who does not compare figures one of them is good enough.
      const [nearest] = history.nearest();
      expect(nearest?.standing.title).toContain('云岭安全专报');
    }
  });

  test('names that say nothing: the marks of a copy tell', () => {
    const files = { 'a八月.yaml': '', 'a八月 - 副本.yaml': '', 'b九月.yaml': '' };
    expect(lookFrom('b九月.yaml', files).lost('before')).toMatchObject({
      file: 'a八月 - 副本.yaml',
      others: ['a八月.yaml'],
    });
  });

  test('a .yml that cannot be read may be the one that counts', () => {
    const files = { '2024-08.yaml': august, '2024-08.yml': '![', '2024-09.yaml': september };
    expect(lookFrom('2024-09.yaml', files).before).toBeUndefined();
  });

  test('three of them are all named', () => {
    const files = { '8.yaml': august, '8(1).yaml': august, '8 - 副本.yaml': august, '9.yaml': september };
    expect(lookFrom('9.yaml', files).lost('before')).toMatchObject({
      file: '8 - 副本.yaml',
      others: ['8.yaml', '8(1).yaml'],
    });
  });

  test('of the issue of a year before too, and then of that alone', () => {
    const last = '年度: 2023, 期号: 9, 日期: 2023-09-28';
    const history = lookFrom('2024-09.yaml', {
      '2023-09.yaml': last,
      '2023-09 - 副本.yaml': last,
      '2024-08.yaml': august,
      '2024-09.yaml': september,
    });
    expect(history.yearBefore).toBeUndefined();
    expect(history.lost('yearBefore')).toMatchObject({ file: '2023-09 - 副本.yaml', others: ['2023-09.yaml'] });
    expect([history.before?.file, history.lost('before')]).toEqual(['2024-08.yaml', undefined]);
  });
});

describe('no copy of it', () => {
  test.each<[string, string, string]>([
    ['增刊 of the same day', '2024-08增刊.yaml', '期号文字: 增刊第1期, 日期: 2024-08-28'],
    ['another 刊物', '2024-08快报.yaml', '名称: 云岭快报, 年度: 2024, 期号: 8, 日期: 2024-08-28'],
    ['another year', '2023/2024-08.yaml', '年度: 2023, 期号: 8, 日期: 2023-08-28'],
    ['another year, which only its folder says', '2023/第8期.yaml', '期号: 8'],
    ['another number and day', '2024-08-2.yaml', '年度: 2024, 期号: 80, 日期: 2024-08-01'],
    ['another day, without a number', '2024-08会议.yaml', '日期: 2024-08-02'],
    ['what is no issue', '2024-08 - 副本.yaml', '!['],
  ])('%s', (_, name, said) => {
    const files = { '2024-08.yaml': august, [name]: said, '2024-09.yaml': september };
    expect(lookFrom('2024-09.yaml', files).doubled).toEqual([]);
  });

  test('letters of one day', () => {
    const day = '日期: 2024-05-20';
    const files = { '20240520枫林县.yaml': day, '20240520芦县.yaml': day, '20240521青石县.yaml': '日期: 2024-05-21' };
    const history = lookFrom('20240521青石县.yaml', files);
    expect([history.before?.standing.day?.day, history.doubled]).toEqual([20, []]);
  });

  test('reports without number or day that are counted in their names', () => {
    const files = { '安全专报1.yaml': '', '安全专报12.yaml': '', '安全专报13.yaml': '' };
    expect(lookFrom('安全专报13.yaml', files).before?.file).toBe('安全专报12.yaml');
  });

  test('a copy that stands elsewhere by its name is told as one', () => {
    const files = { '2024-08.yaml': august, '2024-09.yaml': september, '复件 2024-08.yaml': august };
    expect(lookFrom('复件 2024-08.yaml', files).twin?.file).toBe('2024-08.yaml');
    expect(lookFrom('2024-08.yaml', files).twin).toBeUndefined();
  });

  test('a copy of this one, or of the issue after it', () => {
    const files = {
      '7.yaml': july,
      '8.yaml': august,
      '8(1).yaml': august,
      '9.yaml': september,
      '9(1).yaml': september,
    };
    expect(lookFrom('8.yaml', files).before?.file).toBe('7.yaml');
    expect(lookFrom('8(1).yaml', files)).toMatchObject({ before: { file: '7.yaml' }, twin: { file: '8.yaml' } });
  });
});
