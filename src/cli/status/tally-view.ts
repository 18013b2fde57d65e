/** The tally as a table, for the screen, a spreadsheet and a script. */

import type { Lang } from '../../diagnostic.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { belowMinimum } from '../../status/tally/circular.ts';
import type { Tally, TallySum } from '../../status/tally/count.ts';
import { type Stretch, stretchWords } from '../../status/tally/stretch.ts';
import type { Sink } from '../io.ts';
import { inColumns } from '../terminal/columns.ts';
import { textWidth, visible } from '../terminal/width.ts';
import { wide } from './words.ts';

export interface TallyView {
  readonly stretch: Stretch;
  readonly tally: Tally;
  /** Of a month: that of its year up to the month. */
  readonly upTo: Tally | undefined;
  /** 名称 of the 刊物. */
  readonly title: string;
  readonly series: SeriesFile | undefined;
  /** Issues that were counted: 第2期. */
  readonly issues: readonly string[];
  /** What was left out, and why; in the language of the run. */
  readonly notes: readonly string[];
}

export function tallyScreen(view: TallyView, lang: Lang, sink: Sink): readonly string[] {
  const { stretch, tally, title, issues, notes, series } = view;
  const when = stretchWords(stretch)[lang];
  const count = { zh: `${issues.length}期`, en: issues.length === 1 ? '1 issue' : `${issues.length} issues` }[lang];
  const listed = { zh: `（${issues.join('、')}）`, en: `(${issues.join(', ')})` }[lang];
  const head = [title, when, count, ...(issues.length > 0 && issues.length <= 6 ? [listed] : [])];
  const below = belowMinimum(stretch, tally.units, series);
  const least = series?.points?.minimum ?? '';
  return [
    head.filter((part) => part !== '').join(wide[lang]),
    '',
    ...inColumns(narrowed(view, lang, sink), sink),
    ...(below.length > 0
      ? [
          '',
          {
            zh: `不到${least}分的：${below.map(({ name, points }) => `${name}（${points}分）`).join('、')}`,
            en: `Below ${least} points: ${below.map(({ name, points }) => `${name} (${points})`).join(', ')}`,
          }[lang],
        ]
      : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].map(visible);
}

/** Sections are left to the spreadsheet where the screen has no room for them. */
function narrowed(view: TallyView, lang: Lang, sink: Sink): readonly (readonly string[])[] {
  const whole = tallyRows(view, lang, true);
  const width = Math.max(...whole.map((row) => row.reduce((sum, cell) => sum + textWidth(cell) + 2, 0)));
  return width <= Math.max(sink.columns, 100) ? whole : tallyRows(view, lang, false);
}

/** The first row is the head, the last the sum. */
export function tallyRows(
  { tally, upTo }: TallyView,
  lang: Lang,
  withSections: boolean,
): readonly (readonly string[])[] {
  const { total } = tally;
  const sections = withSections ? tally.sections.filter(({ title, printed }) => title !== '' && printed > 0) : [];
  const words = heads[lang];
  const has = { sent: total.sent !== undefined, points: total.points !== undefined };
  const head = [
    words.unit,
    ...(has.sent ? [words.sent] : []),
    words.printed,
    ...sections.map(({ title }) => title),
    ...(has.points ? [words.points] : []),
    ...(upTo ? [has.points ? words.yearPoints : words.yearPrinted] : []),
    words.place,
  ];
  const ofYear = new Map(upTo?.units.map((one) => [one.name, one]));
  const cells = (name: string, one: TallySum, counts: readonly number[], year: TallySum | undefined, place: string) => [
    name,
    ...(has.sent ? [String(one.sent ?? '')] : []),
    String(one.printed),
    ...counts.map(String),
    ...(has.points ? [one.points ?? ''] : []),
    ...(upTo ? [(has.points ? year?.points : year && String(year.printed)) ?? '0'] : []),
    place,
  ];
  return [
    head,
    ...tally.units.map((one) =>
      cells(
        one.name,
        one,
        sections.map(({ title }) => one.sections.get(title)?.printed ?? 0),
        ofYear.get(one.name),
        String(one.place),
      ),
    ),
    cells(
      words.total,
      total,
      sections.map(({ printed }) => printed),
      upTo?.total,
      '',
    ),
  ];
}

const heads = {
  zh: {
    unit: '单位',
    sent: '报送',
    printed: '采用',
    points: '得分',
    yearPoints: '全年累计得分',
    yearPrinted: '全年累计采用',
    place: '名次',
    total: '合计',
  },
  en: {
    unit: 'unit',
    sent: 'sent',
    printed: 'printed',
    points: 'points',
    yearPoints: 'points of the year',
    yearPrinted: 'printed this year',
    place: 'place',
    total: 'total',
  },
} as const;

export const tallyJson = ({ stretch, tally, upTo, title, issues, notes }: TallyView) => ({
  name: title,
  year: stretch.year,
  ...(stretch.month !== undefined && { month: stretch.month }),
  issues,
  units: tally.units.map(({ name, place, sections, ...sum }) => ({
    name,
    ...sumJson(sum),
    ...(upTo && { year: sumJson(upTo.units.find((one) => one.name === name)) }),
    place,
    sections: Object.fromEntries([...sections].map(([section, one]) => [section, sumJson(one)])),
  })),
  sections: tally.sections.map(({ title: section, ...sum }) => ({ title: section, ...sumJson(sum) })),
  total: sumJson(tally.total),
  items: tally.items,
  unattributed: tally.unknown.map(({ file, item, name }) => ({
    file,
    section: item.titles[0] ?? '',
    ...(name !== undefined && { unit: name }),
    text: item.words,
  })),
  notes,
});

/** Points are decimals as text: 0.1 + 0.2 is 0.3. */
const sumJson = (sum: TallySum | undefined) => ({
  ...(sum?.sent !== undefined && { sent: sum.sent }),
  printed: sum?.printed ?? 0,
  ...(sum?.points !== undefined && { points: sum.points }),
});
