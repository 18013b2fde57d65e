/** Two issues: figures, people, units, sections, as tables and lines; for the terminal and for Markdown. */

import { isoDay, parseIsoDay, shortDay } from '../../calendar.ts';
import type { FigureRow, IssueDiff } from '../../compare/issues.ts';
import type { Lang } from '../../diagnostic.ts';

/** A heading, rows of cells of which the first is a name and the numbers stand to the right, and lines. */
export interface SaidPart {
  readonly title: string;
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly string[];
}

/** @param labels of both issues: 第2期, 第10期 */
export function issueParts(diff: IssueDiff, labels: readonly [string, string], lang: Lang): readonly SaidPart[] {
  return [
    figuresPart(diff, labels, lang),
    peoplePart(diff, lang),
    unitsPart(diff, lang),
    sectionsPart(diff, lang),
    repeatedPart(diff, lang),
  ];
}

const words = (zh: string, en: string, lang: Lang): string => ({ zh, en })[lang];

function figuresPart({ figures, since }: IssueDiff, [before, after]: readonly [string, string], lang: Lang): SaidPart {
  const day = since === undefined ? undefined : parseIsoDay(since);
  const from = day ? words(`（累计自${shortDay(day)}）`, ` (counted from ${isoDay(day)})`, lang) : '';
  return {
    title: words('数字', 'Figures', lang) + from,
    head: ['', before, after, words('增加', 'change', lang), words('幅度', 'rate', lang), ''],
    rows: figures.map((row) => [
      row.name,
      row.before ?? '—',
      row.after ?? '—',
      `${row.difference ?? ''}${row.isPoints && row.difference !== undefined ? words('个百分点', ' points', lang) : ''}`,
      row.rate ?? '',
      remarkOn(row, lang),
    ]),
    lines: figures.length === 0 ? [words('两期都没有指标', 'neither has indicators', lang)] : [],
  };
}

function remarkOn({ isLower, digits }: FigureRow, lang: Lang): string {
  const place = digits?.from ? `（${digits.from.file}:${digits.from.range.line}）` : '';
  return [
    ...(isLower ? [words('下降', 'lower', lang)] : []),
    ...(digits
      ? [
          words(
            `位数变了：${digits.before}位 → ${digits.after}位${place}`,
            `digits: ${digits.before} → ${digits.after}${place}`,
            lang,
          ),
        ]
      : []),
  ].join('　');
}

const list = (names: readonly string[], lang: Lang): string => names.join(words('、', ', ', lang));

function peoplePart({ posts, people }: IssueDiff, lang: Lang): SaidPart {
  return {
    title: words('人', 'People', lang),
    rows: posts.map(({ unit, post, before, after, since }) => [
      [unit, post].filter((part) => part !== '').join(' '),
      `${before} → ${after}${since === undefined ? '' : words(`（名录：${since} 起）`, ` (roster: since ${since})`, lang)}`,
    ]),
    lines: [
      ...(people.new.length > 0 ? [words('首次出现　', 'new: ', lang) + list(people.new, lang)] : []),
      ...(people.gone.length > 0 ? [words('这期没有　', 'not here: ', lang) + list(people.gone, lang)] : []),
    ],
  };
}

function unitsPart({ units }: IssueDiff, lang: Lang): SaidPart {
  const parts = [
    ...(units.new.length > 0 ? [words('新来　', 'new: ', lang) + list(units.new, lang)] : []),
    ...(units.gone.length > 0 ? [words('没来　', 'not here: ', lang) + list(units.gone, lang)] : []),
  ];
  return { title: words('单位', 'Units', lang), rows: [], lines: parts.length > 0 ? [parts.join('　　')] : [] };
}

function sectionsPart({ sections }: IssueDiff, lang: Lang): SaidPart {
  const named = (title: string): string => title.replace(/^【|】$/g, '');
  const counted = (all: IssueDiff['sections']['new']): string =>
    all
      .map(({ title, items }) => named(title) + (items > 0 ? words(`（${items}条）`, ` (${items})`, lang) : ''))
      .join(words('、', ', ', lang));
  return {
    title: words('栏目', 'Sections', lang),
    rows: [],
    lines: [
      ...(sections.new.length > 0 ? [words('新有　', 'new: ', lang) + counted(sections.new)] : []),
      ...(sections.gone.length > 0 ? [words('没有　', 'not here: ', lang) + counted(sections.gone)] : []),
      ...(sections.both.length > 0
        ? [
            words('条数　', 'items: ', lang) +
              sections.both.map(({ title, before, items }) => `${named(title)} ${before}→${items}`).join('　'),
          ]
        : []),
    ],
  };
}

function repeatedPart({ repeated }: IssueDiff, lang: Lang): SaidPart {
  const title = words('两期都有的整句', 'Whole sentences of both', lang);
  return { title, rows: [], lines: repeated.length > 0 ? repeated : [words('没有', 'none', lang)] };
}

/** How much differs, on one line. */
export function statOfIssues({ figures, posts, people, units, sections, repeated }: IssueDiff, lang: Lang): string {
  const changed = figures.filter(({ before, after }) => before !== after).length;
  const parts = [
    words(`数字 ~${changed}`, `figures ~${changed}`, lang),
    words(
      `人 ~${posts.length} +${people.new.length} -${people.gone.length}`,
      `people ~${posts.length} +${people.new.length} -${people.gone.length}`,
      lang,
    ),
    words(`单位 +${units.new.length} -${units.gone.length}`, `units +${units.new.length} -${units.gone.length}`, lang),
    words(
      `栏目 +${sections.new.length} -${sections.gone.length}`,
      `sections +${sections.new.length} -${sections.gone.length}`,
      lang,
    ),
    words(`重句 ${repeated.length}`, `repeated ${repeated.length}`, lang),
  ];
  return parts.join('　');
}
