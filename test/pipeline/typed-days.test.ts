/** Days as a hurried clerk types them, at every kind of place of every example: none is printed without a word. */

import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { type Text, textsOf } from '../../src/gather/texts.ts';
import { type Example, examples } from '../mutation/examples.ts';

/** Nowhere a day. */
const figures = [
  ...['5.6', '5/6', '4-3', '05-06', '6-15', '8', '20240506', '240506', '0506', '202405', '45418', '2024', '5.6-5.8'],
  ...[
    '2024-05',
    '2024/5',
    '2024.05.06',
    '2024/5/6',
    '24-5-6',
    '5/6/24',
    '06/05/2024',
    '2024–05–06',
    '5—6',
    '2024-5-6T8:00',
  ],
  ...['2024-05-06 08:00', 'May 6', '6 May 2024', '２０２４．０５．０６', '5．6', '**2024-05-06**', 'TBD', '—', '0'],
];
const halves = [
  '5月6',
  '2024年5月6',
  '五月六',
  '5月6-8',
  '5月6、7',
  '六日',
  '6日',
  '6号',
  '6日至8日',
  '十五日',
  '5.6日',
  '2024年5',
  '5月6下午',
  '5.6前',
];
const letters = [
  '二O一六年八月',
  '二o二四年五月六日',
  '二Ｏ二四年五月',
  '二○二四年五月六日',
  '二0二四年五月',
  '二〇二四年五月三O日',
];
/** A day in the words of an item, and none of a masthead or a signature. */
const words = [
  '春节前夕',
  '三月三',
  '5月上旬',
  '月底前',
  '长期坚持',
  '5月6日',
  '五月六日',
  '5月6号',
  '5月6日至7日',
  '5月6日-8日',
  '5月6、7日',
  '2024年5月6日上午',
  '2024年',
];
const right = [
  '2024-05-06',
  '2024-5-6',
  '2024年5月6日',
  '二〇二四年五月六日',
  '2024年5月',
  '二〇二四年五月',
  '2024年12月',
];
const today = ['今天', '昨日', '即日'];

type Place = 'masthead' | 'signature' | 'item' | 'deadline' | 'from' | 'to' | 'period';

const placeOf = ({ path }: Text): Place => {
  const last = String(path.at(-1));
  if (path[0] === 'masthead' || path[0] === 'signature') return path[0];
  return last === 'date' ? 'item' : (last as Place);
};

/** What a text there is to give: an error, a warning, nothing. */
function wanted(typed: string, place: Place): 'error' | 'warning' | undefined {
  if (right.includes(typed)) return undefined;
  if (figures.includes(typed) || halves.includes(typed) || letters.includes(typed)) return 'error';
  // Of 即日 and its like an item may speak.
  if (place !== 'masthead' && place !== 'signature') return today.slice(0, 2).includes(typed) ? 'warning' : undefined;
  return place === 'signature' && today.includes(typed) ? 'warning' : 'error';
}

interface Site {
  readonly example: Example;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Of every kind of place the last one. */
function sitesOf(example: Example): readonly Site[] {
  const { joined, input, text } = example;
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const all = textsOf(joined.file).flatMap((one): Site[] => {
    if (one.role !== 'date') return [];
    const { file, range } = joined.locate(one.path);
    if (file !== input.file || range.line !== range.endLine) return [];
    const at = starts[range.line - 1] as number;
    return [
      { example, place: placeOf(one), start: at + range.column - 1, end: at + range.endColumn - 1, line: range.line },
    ];
  });
  return [...new Set(all.map(({ place }) => place))].flatMap((place) => {
    return all.findLast((site) => site.place === place) ?? [];
  });
}

function typedAt({ example, start, end }: Site, typed: string): readonly Diagnostic[] {
  const text = example.text.slice(0, start) + typed + example.text.slice(end);
  const input = { ...example.input, bytes: new TextEncoder().encode(text) };
  return compile(input, { formats: [], lang: 'zh', draft: false, proofread: false }).diagnostics;
}

const all = examples();
const sites = all.flatMap(sitesOf);

test('every kind of place is among the examples', () => {
  expect(new Set(sites.map(({ place }) => place))).toEqual(
    new Set<Place>(['masthead', 'signature', 'item', 'deadline', 'from', 'to']),
  );
});

/** Everything at the first example that has such a place, one of each kind at the others. */
const everything = [figures, halves, letters, words, right, today];
const typedThere = (site: Site): readonly string[] => {
  const isFirst = sites.find(({ place }) => place === site.place) === site;
  return everything.flatMap((list, index) => (isFirst ? list : list.slice(index, index + 2)));
};

test.each(sites.map((site) => [`${site.example.input.file} ${site.place}`, site] as const))('%s', (_, site) => {
  for (const typed of typedThere(site)) {
    const said = typedAt(site, typed).filter(({ code }) => code === 'date-unclear');
    const want = wanted(typed, site.place);
    expect(
      said.map(({ line, severity }) => `${line} ${severity}`),
      typed,
    ).toEqual(want === undefined ? [] : [`${site.line} ${want}`]);
    if (want === undefined) continue;
    const hint = said[0]?.hint ?? '';
    expect(hint, typed).toMatch(/\d{4}-\d{2}-\d{2}|\d月/);
    // Where the hint gives a spelling, that cures. Figures that the period decides may then be told of another day.
    const [, spelling] = /^写作 ([^；。的]+)(?:；|$)/.exec(hint) ?? [];
    if (spelling === undefined) continue;
    const left = typedAt(site, spelling).filter(
      ({ severity, code }) => severity === 'error' && code !== 'nothing-to-compare',
    );
    expect(left, `${typed} → ${spelling}`).toEqual([]);
  }
});

/** 统计时段 in words of its own. */
test.each([
  ['1.15-3.8', '{ 自: 2024-01-15, 至: 2024-03-08 }'],
  ['2024-03-08', '2024年3月8日'],
  ['1月15至3月8', '{ 自: 2024-01-15, 至: 2024-03-08 }'],
  ['2024.3', '2024年3月'],
  ['1月15日至3月8日', undefined],
  ['1至3月', undefined],
  ['一季度', undefined],
  ['2024年1月15日—3月8日', undefined],
])('统计时段: %s', (typed, spelling) => {
  const issue = (period: string) => `报头: { 名称: 甲, 日期: 2024-03-09 }
栏目:
  - 标题: 数据
    数据:
      统计时段: ${period}
      指标值: { 检查: 3 }
      正文: "{{时段}}，检查企业{{检查}}家。"
`;
  const read = (period: string) =>
    compile(
      { file: 'a.yaml', bytes: new TextEncoder().encode(issue(period)) },
      { formats: [], lang: 'zh', draft: false, proofread: false },
    ).diagnostics.map(({ code, line, hint }) => `${line} ${code} ${hint}`);
  expect(read(typed)).toEqual(spelling === undefined ? [] : [`5 date-unclear 写作 ${spelling}`]);
  if (spelling !== undefined) expect(read(spelling)).toEqual([]);
});
