/** Old issues of one series: what they share stands in its series file once, and each prints as it did. */

import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/document.ts';
import { type IntoSeries, intoSeries } from '../../src/into-series.ts';
import { pageText } from '../../src/text/page-text.ts';
import { bareLines } from './again.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function into(texts: Readonly<Record<string, string>>, series?: string): IntoSeries {
  const made = intoSeries(
    Object.entries(texts).map(([file, text]) => ({ file, bytes: utf8(text) })),
    {
      ...{ keys: 'zh', lang: 'zh', join: false },
      ...(series !== undefined && { series: { file: 'series.yaml', bytes: utf8(series) } }),
    },
  );
  if (!('issues' in made)) throw new Error(made.diagnostics.map(({ message }) => message).join());
  return made;
}

const page = (text: string, series: string | undefined): readonly string[] => {
  const { tree } = documentOf({
    file: 'a.yaml',
    bytes: utf8(text),
    ...(series !== undefined && { series: { file: 'series.yaml', bytes: utf8(series) } }),
  });
  return bareLines(tree ? pageText(tree) : '');
};

const issue = (number: number, day: string, body: string): string =>
  `云岭市安全生产工作专报\n2025年第${number}期\n云岭市安委会办公室\n2025年${day}\n${body}报：市委、市政府\n送：各县市区\n共印60份\n`;
const data = (checked: number, rate: string): string =>
  `【工作数据】\n1月1日至3月31日，全市累计检查企业${checked}家，查出隐患${checked + 7}处，整改率${rate}%。企业自查隐患12处，整改率98.0%。\n`;
const third = issue(
  3,
  '4月2日',
  `【领导动态】\n4月1日，副市长**梁启文**到罗水县督导。4月2日，市委书记**顾怀远**调研。\n【县市区动态】\n**青石县**县委书记蔡景明4月1日调研。\n${data(154, '96.7')}`,
);
const fourth = issue(
  4,
  '4月9日',
  `【领导动态】\n4月8日，副市长**梁启文**检查水库。4月9日，市委书记**顾怀远**督导。\n【专项行动】\n加强监管。\n${data(260, '99.62')}`,
);

describe('a series that begins', () => {
  const made = into({ '三.txt': third, '四.txt': fourth });

  test('what is shared', () =>
    expect(made.series).toMatchInlineSnapshot(`
    "# 各期共用的内容：每一期都从这里取，期内写了的以期内为准。由旧稿收来，名录的先后请照规定调整。

    报头:
      名称: 云岭市安全生产工作专报
      编发单位: 云岭市安委会办公室

    栏目:
      - 标题: 领导动态
        编排: 连排

      - 标题: 工作数据
        数据:
          正文: "{{时段}}，全市累计检查企业{{检查企业}}家，查出隐患{{查出隐患}}处，整改率{{整改率}}%。企业自查隐患{{企业自查隐患}}处，整改率{{企业自查隐患整改率}}%。"

    报送发:
      报: 市委、市政府
      送: 各县市区

    印发份数: 60

    指标:
      检查企业: 家
      查出隐患: 处
      整改率: "%"
      企业自查隐患: 处
      企业自查隐患整改率: "%"

    人员名录:
      - { 姓名: 梁启文, 任职: [{ 职务: 副市长 }] }  # 2025-04-02
      - { 姓名: 顾怀远, 任职: [{ 职务: 市委书记 }] }  # 2025-04-02
    "
  `));
  test('what is left in an issue', () =>
    expect(made.issues[1]?.text).toMatchInlineSnapshot(`
    "报头:
      年度: 2025
      期号: 4
      日期: 2025-04-09

    栏目:
      - 标题: 领导动态
        条目:
          - 日期: 2025-04-08
            领导: 梁启文
            职务: 副市长
            正文: 检查水库。
          - 日期: 2025-04-09
            领导: 顾怀远
            职务: 市委书记
            正文: 督导。

      - 标题: 专项行动
        正文: 加强监管。

      - 标题: 工作数据
        数据:
          统计时段:
            自: 2025-01-01
            至: 2025-03-31
          指标值:
            检查企业: 260
            查出隐患: 267
            整改率: 99.62
            企业自查隐患: 12
            企业自查隐患整改率: "98.0"
    "
  `));
  test('each prints as it did, under its number', () => {
    expect(made.issues.map(({ stem }) => stem)).toEqual(['2025-03', '2025-04']);
    for (const [index, source] of [third, fourth].entries())
      expect(page(made.issues[index]?.text ?? '', made.series)).toEqual(bareLines(source));
  });
});

test('one without a masthead takes none of the series', () => {
  const bare = '【领导动态】\n4月15日，副市长**梁启文**检查。4月16日，市长**沈砚舟**调研。\n';
  const made = into({ '三.txt': third, '无.txt': bare });
  const own = made.issues[1];
  expect(own?.stem).toBe('无');
  expect(own?.text).toContain('报头: null\n报送发: null\n印发份数: null\n');
  expect(page(own?.text ?? '', made.series)).toEqual(bareLines(bare));
});

test('what differs between them stays where it is', () => {
  const other = fourth.replace('云岭市安委会办公室', '云岭市应急管理局').replace('共印60份', '共印80份');
  const made = into({ '三.txt': third, '四.txt': other });
  expect(made.series).not.toMatch(/编发单位|印发份数/);
  expect(made.issues.map(({ text }) => /印发份数: (\d+)/.exec(text)?.[1])).toEqual(['60', '80']);
});

describe('a series that is there', () => {
  const series = '# 本刊\n报头:\n  名称: 云岭市安全生产工作专报   # 照旧\n';

  test('is completed behind what it says, which stays as it is', () => {
    const made = into({ '四.txt': fourth }, series);
    expect(made.series?.startsWith(`${series}\n`)).toBe(true);
    expect(made.added).toContain('报送发');
    expect(made.added).not.toContain('报头');
    expect(made.issues[0]?.text).not.toContain('名称:');
    expect(made.issues[0]?.text).toContain('编发单位: 云岭市安委会办公室');
    expect(page(made.issues[0]?.text ?? '', made.series)).toEqual(bareLines(fourth));
  });

  test('nothing to add', () => {
    const [whole] = [into({ '四.txt': fourth }).series ?? ''];
    const made = into({ '四.txt': fourth }, whole);
    expect([made.series, made.added]).toEqual([undefined, []]);
    expect(page(made.issues[0]?.text ?? '', whole)).toEqual(bareLines(fourth));
  });

  test('one with faults is not touched', () => {
    const made = intoSeries([{ file: 'a.txt', bytes: utf8(fourth) }], {
      ...{ keys: 'zh', lang: 'zh', join: false },
      series: { file: 'series.yaml', bytes: utf8('报头: [\n') },
    });
    expect('issues' in made).toBe(false);
  });
});

test('documents that cannot be read are named, the others taken', () => {
  const made = into({ '坏.docx': '%PDF-1.4', '四.txt': fourth });
  expect(made.failed.map(({ file }) => file)).toEqual(['坏.docx']);
  expect(made.issues).toHaveLength(1);
});

describe('a series that gives its sections more than the document has in them', () => {
  const series = `报头: { 名称: 云岭市安全生产工作专报, 编发单位: 云岭市安委会办公室 }
栏目:
  - { 标题: 领导动态, 编排: 连排 }
  - 标题: 工作数据
    数据: { 正文: "全市检查企业{{检查企业}}家。" }
    表格: { 指标: [检查企业] }
要目: 是
指标: { 检查企业: 家 }
`;
  const body = '【领导动态】\n4月1日，副市长**梁启文**到罗水县督导。\n4月2日，市委书记**顾怀远**调研。\n';
  const text = issue(3, '4月2日', `${body}【工作数据】\n一季度工作扎实推进，形势平稳。\n`);
  const made = into({ '三.txt': text }, series);
  const [one] = made.issues;

  test('that is taken out, and the page is the document’s', () => {
    expect(page(one?.text ?? '', made.series ?? series)).toEqual(bareLines(text));
    expect(one?.text).toContain('    数据: null\n    表格: null\n');
    expect(one?.text).toContain('    编排: null\n');
  });
  test('and said', () => expect(one?.remarks.map(({ words }) => words.zh).join()).toContain('数据、表格'));
});

test('a label of 报送发 that the series has and the document has not, in one of two', () => {
  const series = `报头: { 名称: 云岭市安全生产工作专报, 编发单位: 云岭市安委会办公室 }
报送发: { 报: 市委、市政府, 送: 各县市区, 发: 各成员单位 }
印发份数: 60
`;
  const made = into({ '三.txt': third, '四.txt': fourth.replace('共印', '发：各成员单位\n共印') }, series);
  const [one, two] = made.issues;
  expect(page(one?.text ?? '', made.series ?? series)).toEqual(bareLines(third));
  expect(one?.text).toContain('发: null');
  expect(two?.text).not.toContain('null');
});

test('a series under which it prints otherwise whatever is done: said', () => {
  const series = '报头: { 名称: 云岭市安全生产工作专报 }\n指标: { 甲: { 合计: [甲, 乙] } }\n';
  const text = issue(3, '4月2日', '【领导动态】\n4月1日，副市长**梁启文**到罗水县督导。\n');
  const said = into({ '三.txt': text }, series).issues.flatMap(({ remarks }) => remarks.map(({ words }) => words.zh));
  expect(said.join()).toContain('会和旧稿不一样');
});
