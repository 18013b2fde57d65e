/** Everything a series.yaml may hold: defaults for its issues, and what belongs to the series alone. */

import type { Every } from '../periods.ts';
import { day } from './date.ts';
import {
  choice,
  count,
  either,
  type Form,
  type FormOutput,
  flag,
  list,
  map,
  open,
  settingWords,
  text,
} from './form.ts';
import { keysAfter, keysBefore } from './issue-file.ts';
import { key, needed } from './key.ts';
import { points } from './points.ts';
import { unprinted } from './role.ts';
import { sectionKeys } from './section.ts';

/** Expected sections are matched by title; whatever they hold is a default for the section of that title. */
const expectedSection = map(
  {
    ...sectionKeys,
    title: needed('标题', text, '栏目标题，与各期的相同', 'title, as in the issues', { role: unprinted.list }),
    required: key('必设', flag, '每期必须有', 'every issue must have it', { byDefault: '否' }),
    limit: key('字数', count, '每条最多多少字', 'most characters of an item', { byDefault: '不限' }),
    suppliers: key(
      '供稿单位',
      settingWords,
      '收哪些单位的来稿：单位名或类型；[]：不按单位收',
      'whose contributions it takes: units or types; []: none',
      {
        role: unprinted.list,
      },
    ),
    order: key(
      '次序',
      choice({ unit: ['单位'], leader: ['人员'], date: ['日期'], heads: ['小标题'] }),
      '来稿的先后：单位、人员、日期、小标题',
      'order of contributions: by unit, leader, date, or heads',
      { byDefault: '写了小标题的照小标题；没有单位而领导都在名录里的照人员；其余照单位' },
    ),
    heads: key('小标题', settingWords, '固定的小标题，依次排列', 'standing heads, in order', { role: unprinted.list }),
  },
  { short: 'title' },
);

const unit = map(
  {
    name: needed('名称', text, '全称', 'full name', { role: unprinted.list }),
    short: key('简称', settingWords, '简称，一个或几个', 'short names', { role: unprinted.list }),
    type: key('类型', text, '县、区、市、部门等', 'county, district, department …', { role: unprinted.list }),
    required: key('必报', flag, '每期必须报送', 'must send something every time', { byDefault: '否' }),
    contributes: key('来稿', flag, '否：只有数，从来不用报稿', 'no: it has figures, and never owes text', {
      byDefault: '是',
    }),
  },
  { short: 'name' },
);

const held = map(
  {
    post: needed('职务', text, '职务', 'post', { role: unprinted.list }),
    unit: key('单位', text, '所在单位', 'unit', { role: unprinted.list }),
    from: key('自', day, '任职起', 'held from', { role: unprinted.counted }),
    to: key('至', day, '任职止', 'held until', { role: unprinted.counted, byDefault: '现任' }),
  },
  { short: 'post' },
);

const person = map({
  name: needed('姓名', text, '姓名', 'name', { role: unprinted.list }),
  posts: key('任职', list(held, { single: true }), '职务，一个或几个', 'posts'),
});

const everyWords = {
  day: ['日', '每日'],
  week: ['周', '每周'],
  'half-month': ['半月', '每半月'],
  month: ['月', '每月'],
  quarter: ['季', '每季', '季度'],
} as const satisfies Readonly<Record<Every, readonly string[]>>;
export const every = choice(everyWords);

/** A list, or the file that holds it as a table. */
const listed = <F extends Form>(of: F, zh: string, en: string) =>
  either(
    list(of),
    map({
      file: needed('文件', text, zh, en, { role: unprinted.file }),
    }),
  );

export const seriesFile = map({
  ...keysBefore,
  sections: key(['栏目', '章节'], list(expectedSection), '应有的栏目，按标题与各期对应', 'sections expected, by title'),
  ...keysAfter,
  every: key('周期', every, '多久一期：日、周、半月、月、季', 'how often an issue appears', {
    byDefault: '照最近两期的间隔',
  }),
  pages: key('页数', count, '每期最多多少页', 'most pages of an issue', { byDefault: '不限' }),
  points: key('计分', points, '采用的稿件怎样计分', 'what the units earn for what is printed'),
  units: key(
    '单位名录',
    listed(unit, 'xlsx 或 CSV，列：名称、简称、类型、必报', 'xlsx or CSV with the columns name, short, type, required'),
    '单位，按规定的先后；或 文件: 名录.xlsx',
    'units in official order, or a file of them',
  ),
  roster: key(
    '人员名录',
    listed(
      person,
      'xlsx 或 CSV，列：姓名、职务、单位、自、至；一人几职写几行',
      'xlsx or CSV with the columns name, post, unit, from, to; a row a post',
    ),
    '人员，按位次先后；或 文件: 名录.xlsx',
    'people in rank order, or a file of them',
  ),
  terms: key('用语', open(text), '不用的说法: 该用的说法', 'wrong → right', { role: unprinted.list }),
  template: key('模板', text, '模板文件夹', 'folder of templates', { role: unprinted.file, byDefault: '自带的模板' }),
  output: key('输出', text, '成品文件名的样式', 'pattern of the output file name', {
    role: unprinted.file,
    byDefault: '与本期文件同名',
  }),
});

/** What a series says once its lists are read, wherever they stand. */
export interface SeriesFile extends Omit<FormOutput<typeof seriesFile>, 'units' | 'roster'> {
  readonly units?: readonly FormOutput<typeof unit>[];
  readonly roster?: readonly FormOutput<typeof person>[];
}
