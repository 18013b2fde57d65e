import { expect, test } from 'vitest';
import { learn } from '../../src/learn.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const issue = (file: string, date: string, body: string) => ({
  file,
  bytes: bytes(`报头: { 名称: 工作专报, 日期: ${date} }\n栏目:\n  - 标题: 动态\n${body}`),
});
const march = issue(
  '动态/2024-02.yaml',
  '2024-03-09',
  `    条目:
      - { 职务: 市长, 领导: 沈砚舟, 正文: 到青石县调研，县委副书记、县长**蔡景明**参加，出席会议的副县长**白宗翰**汇报。 }
      - { 单位: 云岭经开区、市应急局, 日期: 2024-03-05, 正文: 开展夜查。 }
      - { 单位: 青山县, 职务: 县委书记, 领导: 贺　畅, 正文: 带队督查。 }
`,
);
const april = issue(
  '动态/2024-03.yaml',
  '2024-04-09',
  `    条目:
      - { 职务: 市委副书记、市长, 领导: 沈砚舟, 正文: 到芦县调研。 }
      - { 单位: 青石县, 领导: [{ 姓名: 贺畅, 职务: 县委书记 }, { 姓名: 丁存厚 }], 正文: "芦县县委书记**谭永和**参加，市长**强调**两点。" }
      - { 单位: "某（集团）公司: 一部", 正文: 开展夜查。 }
`,
);

test('units and people in the order met, with the day; a longer title stands for a part of it', () => {
  const { lessons, unread } = learn([march, april], 'zh');
  expect(unread).toEqual([]);
  expect(lessons).toEqual([
    {
      series: '动态/series.yaml',
      isThere: false,
      issues: 2,
      text: `\
单位名录:
  - { 名称: 云岭经开区, 类型: 经开区 }  # 2024-03-09
  - { 名称: 市应急局, 类型: 部门 }  # 2024-03-09
  - { 名称: 青山县, 类型: 县 }  # 2024-03-09
  - { 名称: 青石县, 类型: 县 }  # 2024-04-09
  - { 名称: "某（集团）公司: 一部", 类型: 部门 }  # 2024-04-09
人员名录:
  - { 姓名: 沈砚舟, 任职: [{ 职务: 市委副书记、市长 }] }  # 2024-03-09
  - { 姓名: 贺畅, 任职: [{ 职务: 县委书记, 单位: 青山县 }, { 职务: 县委书记, 单位: 青石县 }] }  # 2024-03-09 2024-04-09
  - { 姓名: 蔡景明, 任职: [{ 职务: 县委副书记、县长 }] }  # 2024-03-09
  - { 姓名: 谭永和, 任职: [{ 职务: 县委书记, 单位: 芦县 }] }  # 2024-04-09
`,
      tables: {
        units: [
          ['名称', '简称', '类型', '必报', '备注'],
          ['云岭经开区', '', '经开区', '', '2024-03-09 首次出现'],
          ['市应急局', '', '部门', '', '2024-03-09 首次出现'],
          ['青山县', '', '县', '', '2024-03-09 首次出现'],
          ['青石县', '', '县', '', '2024-04-09 首次出现'],
          ['某（集团）公司: 一部', '', '部门', '', '2024-04-09 首次出现'],
        ],
        people: [
          ['姓名', '职务', '单位', '自', '至', '备注'],
          ['沈砚舟', '市委副书记、市长', '', '', '', '2024-03-09 首次出现'],
          ['贺畅', '县委书记', '青山县', '', '', '2024-03-09 首次出现'],
          ['贺畅', '县委书记', '青石县', '', '', '2024-04-09 首次出现'],
          ['蔡景明', '县委副书记、县长', '', '', '', '2024-03-09 首次出现'],
          ['谭永和', '县委书记', '芦县', '', '', '2024-04-09 首次出现'],
        ],
        added: { units: 5, people: 4 },
      },
    },
  ]);
});

test('only what the series lacks; the key of a list that is there is not said again', () => {
  const series = {
    file: '动态/series.yaml',
    bytes: bytes(
      '单位名录: [{ 名称: 云岭经开区 }, { 名称: 市应急管理局, 简称: 市应急局 }, 青石县, 芦县]\n人员名录: [{ 姓名: 沈砚舟 }]\n',
    ),
  };
  const [lesson] = learn([{ ...march, series }], 'zh').lessons;
  expect(lesson).toMatchObject({ series: '动态/series.yaml', isThere: true });
  expect(lesson?.text).toBe(`\
# 接在“单位名录”下面：
  - { 名称: 青山县, 类型: 县 }  # 2024-03-09 是不是“青石县”？
# 接在“人员名录”下面：
  - { 姓名: 贺畅, 任职: [{ 职务: 县委书记, 单位: 青山县 }] }  # 2024-03-09
  - { 姓名: 蔡景明, 任职: [{ 职务: 县委副书记、县长 }] }  # 2024-03-09
`);
});

const noTables = {
  units: [['name', 'short', 'type', 'required', 'remarks']],
  people: [['name', 'post', 'unit', 'from', 'to', 'remarks']],
  added: { units: 0, people: 0 },
};

test('an issue with an error of form is named', () => {
  const broken = { file: 'b.yaml', bytes: bytes('栏目: [') };
  expect(learn([broken], 'en')).toEqual({
    lessons: [{ series: 'series.yaml', isThere: false, issues: 1, text: '', tables: noTables }],
    unread: ['b.yaml'],
  });
});
