/** 通报 of adoption: the circular that an office sends every month, as an issue file that `build` takes as it is. */

import { type Day, isoDay } from '../../calendar.ts';
import { compare, parseDecimal } from '../../decimal.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { emitYaml, type Yaml } from '../../source/emit.ts';
import type { Tally, TallySum, UnitSum } from './count.ts';
import { type Stretch, stretchWords } from './stretch.ts';

export interface CircularOf {
  readonly stretch: Stretch;
  readonly tally: Tally;
  /** Of a month: that of its year up to the month. */
  readonly upTo?: Tally;
  /** 第2期, 第10期 */
  readonly issues: readonly string[];
  /** 名称 of the 刊物, in one line. */
  readonly name?: string;
  readonly office?: string;
  readonly series: SeriesFile | undefined;
  /** On which it is signed. */
  readonly day: Day;
}

/** The text of the issue file. Keys are Chinese, as the document is. */
export function circularOf(circular: CircularOf): string {
  const { stretch, tally, office, day } = circular;
  const when = stretchWords(stretch).zh;
  const about = circular.name === undefined ? '' : `《${circular.name}》`;
  const file = new Map<string, Yaml>([
    ['文种', '通报'],
    ['报头', { value: null, beside: '不用刊物的版头' }],
    ['标题', `关于${when}${about}稿件采用情况的通报`],
    ['主送', '各报送单位'],
    ['报送发', null],
    ['导语', `现将${when}各单位稿件的报送、采用情况通报如下。`],
    ['栏目', sectionsOf(circular)],
    [
      '落款',
      new Map<string, Yaml>([...(office === undefined ? [] : [['单位', office] as const]), ['日期', isoDay(day)]]),
    ],
  ]);
  const made = `# ${when}稿件采用情况的通报，由 bulletin status 按各期的稿件算出；改了哪一期，重新做一次。\n\n`;
  const { units } = tally;
  return units.length === 0 ? '' : made + emitYaml(file);
}

function sectionsOf(circular: CircularOf): readonly Yaml[] {
  const { tally } = circular;
  const section = (title: string, key: string, value: Yaml): Yaml =>
    new Map<string, Yaml>([
      ['标题', title],
      [key, value],
    ]);
  const short = shortOf(circular);
  return [
    section('总体情况', '正文', wholeText(circular)),
    section('各单位情况', '表格', tableOf(circular)),
    ...(tally.total.printed > 0 ? [section('排名', '排名', rankingOf(circular))] : []),
    ...(short.length > 0 ? [section('需要加强的单位', '正文', short.join('\n'))] : []),
  ];
}

function wholeText({ stretch, tally, issues }: CircularOf): string {
  const { total, sections, units } = tally;
  const when = stretchWords(stretch).zh;
  const which = issues.length > 0 && issues.length <= 12 ? `（${inRuns(issues).join('、')}）` : '';
  const sent = total.sent === undefined ? '' : `收到各单位稿件${total.sent}条，`;
  const printed = sections.filter((one) => one.printed > 0 && one.title !== '');
  const parts = printed.length > 1 ? `，其中${printed.map((one) => `${one.title}${one.printed}条`).join('、')}` : '';
  const active = units.filter((one) => one.printed > 0).length;
  return [
    `${when}，共编发${issues.length}期${which}，${sent}采用${total.printed}条${parts}。`,
    `有稿件采用的单位${active}个${active === units.length ? '' : `，没有的${units.length - active}个`}。`,
  ].join('');
}

/** 第1期、第2期、第3期 → 第1期至第3期. */
function inRuns(labels: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const label of labels) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && numberOf(label) === numberOf(last) + 1) runs.at(-1)?.push(label);
    else runs.push([label]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]}至${run.at(-1)}` : run));
}
const numberOf = (label: string): number => Number(/^第(\d+)期$/.exec(label)?.[1] ?? Number.NaN);

/** In the official order; the last row is the sum of the column. */
function tableOf({ stretch, tally, upTo }: CircularOf): Yaml {
  const { total } = tally;
  const of = new Map((upTo?.units ?? []).map((one) => [one.name, one]));
  const columns = [
    '单位',
    ...(total.sent === undefined ? [] : ['报送（条）']),
    '采用（条）',
    ...(total.points === undefined ? [] : ['得分']),
    ...(upTo ? [total.points === undefined ? '全年累计采用（条）' : '全年累计得分'] : []),
  ];
  const cells = (name: string, one: TallySum, year: TallySum | undefined): Yaml => ({
    value: [
      name,
      ...(one.sent === undefined ? [] : [String(one.sent)]),
      String(one.printed),
      ...(one.points === undefined ? [] : [one.points]),
      ...(year ? [year.points ?? String(year.printed)] : []),
    ],
    inBrackets: true,
  });
  return new Map<string, Yaml>([
    ['表题', `${stretchWords(stretch).zh}稿件报送采用情况`],
    ['列', { value: columns, inBrackets: true }],
    ['行', [...tally.units.map((one) => cells(one.name, one, of.get(one.name))), cells('合计', total, upTo?.total)]],
    ...(hasJoint(tally) ? [['注', '几个单位合写的稿件，各计一条。'] as const] : []),
  ]);
}

const hasJoint = ({ total, items, unknown }: Tally): boolean =>
  total.printed > items - new Set(unknown.map(({ item }) => item)).size;

function rankingOf({ tally }: CircularOf): Yaml {
  const isByPoints = tally.total.points !== undefined;
  return new Map<string, Yaml>([
    ['标题', isByPoints ? '得分排名' : '采用排名'],
    ['计量单位', isByPoints ? '分' : '条'],
    [
      '行',
      [...tally.units]
        .sort((a, b) => a.place - b.place)
        .map(
          (one): Yaml => ({
            value: new Map([
              ['名称', one.name],
              ['得分', one.points ?? String(one.printed)],
            ]),
            inBrackets: true,
          }),
        ),
    ],
  ]);
}

/** Units without an item, and in a whole year those below 最低分. */
function shortOf({ stretch, tally, series }: CircularOf): readonly string[] {
  const none = tally.units.filter((one) => one.printed === 0).map(({ name }) => name);
  const below = belowMinimum(stretch, tally.units, series);
  return [
    ...(none.length > 0 ? [`没有稿件采用的单位：${none.join('、')}。`] : []),
    ...(below.length > 0
      ? [
          `得分不到${series?.points?.minimum}分的单位：${below.map(({ name, points }) => `${name}（${points}分）`).join('、')}。`,
        ]
      : []),
  ];
}

/** 最低分 is what a unit should reach in a year. */
export function belowMinimum({ month }: Stretch, units: readonly UnitSum[], series: SeriesFile | undefined) {
  const least = parseDecimal(series?.points?.minimum ?? '');
  if (month !== undefined || !least) return [];
  return units.filter(({ points = '' }) => {
    const reached = parseDecimal(points);
    return reached !== undefined && compare(reached, least) < 0;
  });
}
