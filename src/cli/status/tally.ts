/** The issues of a year or a month, counted. */

import type { Lang } from '../../diagnostic.ts';
import { documentOf } from '../../document.ts';
import { copiesLast } from '../../gather/copies.ts';
import { labelOf } from '../../next/next.ts';
import { unitList } from '../../people/unit-list.ts';
import { adoptedIn } from '../../status/tally/adopted.ts';
import { type Counted, type Tally, tallyOf } from '../../status/tally/count.ts';
import { receivedIn } from '../../status/tally/received.ts';
import { isUpTo, isWithin, type Stretch } from '../../status/tally/stretch.ts';
import { isProblem } from '../disk/read.ts';
import { type PlacedIssue, type SeriesIssues, shortLabel } from './find.ts';
import { sentFilesOf, sentUnitAt } from './sent.ts';
import type { TallyView } from './tally-view.ts';
import { names } from './words.ts';

export function tallyFor(group: SeriesIssues, stretch: Stretch, lang: Lang): TallyView {
  const { series, title } = group;
  const notes: string[] = [];
  const isIn = (one: PlacedIssue): boolean => one.standing !== undefined && isWithin(one.standing, stretch);
  const placed = withoutCopies(group, isIn, notes, lang);
  const isCounted = (one: PlacedIssue): boolean =>
    isIn(one) || (stretch.month !== undefined && one.standing !== undefined && isUpTo(one.standing, stretch));
  const counted = new Map(placed.filter(isCounted).map((one) => [one, countedOf(one, group)] as const));
  const of = (which: (one: PlacedIssue) => boolean): readonly Counted[] =>
    [...counted].flatMap(([one, count]) => (which(one) && typeof count === 'object' ? count : []));
  for (const one of placed) {
    const count = counted.get(one);
    if (count === 'unfilled' && isIn(one))
      notes.push({ zh: `没有计入：${one.name}（还没填完）`, en: `Not counted: ${one.name} (not filled in)` }[lang]);
    else if (count === 'unreadable' || one.standing === undefined)
      notes.push({ zh: `没有计入：${one.name}（读不了）`, en: `Not counted: ${one.name} (cannot be read)` }[lang]);
  }
  const within = of(isIn);
  const tally = tallyOf(within, series);
  const unread = within.filter(({ received }) => received === undefined);
  if (tally.total.sent !== undefined && unread.length > 0)
    notes.push(
      {
        zh: `没有来稿文件、只算采用的：${names(
          unread.map(({ label }) => label.zh),
          'zh',
        )}`,
        en: `Without sent files, so that only what is printed counts: ${names(
          unread.map(({ label }) => label.en),
          'en',
        )}`,
      }[lang],
    );
  notes.push(...unknownNotes(tally, group, lang));
  return {
    stretch,
    tally,
    upTo: stretch.month === undefined ? undefined : tallyOf(of(isCounted), series),
    title,
    series,
    issues: within.map(({ label }) => label[lang]),
    notes,
  };
}

/** Two files of one number are one issue: what looks most like a copy is left out. */
function withoutCopies(
  { issues: all, siblings }: SeriesIssues,
  isWanted: (one: PlacedIssue) => boolean,
  notes: string[],
  lang: Lang,
): readonly PlacedIssue[] {
  const issues = all.filter(({ isPassedOver }) => !isPassedOver);
  const byNumber = new Map<string, PlacedIssue[]>();
  for (const one of issues) {
    const { year, number } = one.standing ?? {};
    const key = number === undefined ? one.issue.file : `${year}\n${number}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  return [...byNumber.values()].flatMap((same) => {
    if (same.length < 2) return same;
    const [file] = copiesLast(
      same.map((one) => one.issue.file),
      siblings?.names ?? [],
    );
    const own = same.filter((one) => one.issue.file === file);
    const others = names(
      same.filter((one) => one.issue.file !== file).map(({ name }) => name),
      lang,
    );
    const name = own[0]?.name ?? '';
    if (!own.some(isWanted)) return own;
    notes.push(
      { zh: `没有计入：${others}（与 ${name} 是同一期）`, en: `Not counted: ${others} (the same issue as ${name})` }[
        lang
      ],
    );
    return own;
  });
}

function countedOf(one: PlacedIssue, { series }: SeriesIssues): Counted | 'unfilled' | 'unreadable' {
  const sources = one.issue.read();
  if (isProblem(sources)) return 'unreadable';
  // What is broken prints nowhere, and is no adoption (contract 3.0).
  const document = documentOf(sources, { skipBroken: true });
  const { joined } = document;
  if (!joined) return 'unreadable';
  if (joined.unfilled.paths.size > 0) return 'unfilled';
  const sent = sentFilesOf(document, one.issue);
  const label = one.standing && labelOf(one.standing).zh !== '' ? shortLabel(one, one.standing.year) : undefined;
  return {
    file: one.issue.file,
    label: label ?? shortLabel(one, undefined),
    ...(one.standing?.day && { day: one.standing.day }),
    adopted: adoptedIn(joined.file, unitList(series), sentUnitAt(document)),
    ...(sent && { received: receivedIn(sent) }),
  };
}

/** What counts for nobody: items without a unit by section, names that the list does not have one by one. */
function unknownNotes({ unknown, units }: Tally, { series }: SeriesIssues, lang: Lang): readonly string[] {
  const bySection = new Map<string, number>();
  const byName = new Map<string, { count: number; readonly file: string }>();
  for (const { item, name, file } of unknown) {
    if (name !== undefined)
      byName.set(name, { count: (byName.get(name)?.count ?? 0) + 1, file: byName.get(name)?.file ?? file });
    else if (takesUnits(item.titles[0], series)) {
      const title = item.titles[0] ?? '';
      bySection.set(title, (bySection.get(title) ?? 0) + 1);
    }
  }
  const list = unitList(series);
  const strange = [...byName].map(([name, { count, file }]) => {
    const near = list.near(name);
    return {
      zh: `${name}${count}条（${file}${near === undefined ? '' : `，是不是${near}`}）`,
      en: `${name} ${count} (${file}${near === undefined ? '' : `, perhaps ${near}`})`,
    }[lang];
  });
  const bare = [...bySection].map(([title, count]) => ({ zh: `${title}${count}条`, en: `${title} ${count}` })[lang]);
  return [
    ...(strange.length > 0
      ? [
          {
            zh: `单位名录里没有，没有计入：${names(strange, 'zh')}`,
            en: `Not in the list of units, not counted: ${names(strange, 'en')}`,
          }[lang],
        ]
      : []),
    ...(bare.length > 0 && units.length > 0
      ? [
          { zh: `没有写单位，没有计入：${names(bare, 'zh')}`, en: `Without a unit, not counted: ${names(bare, 'en')}` }[
            lang
          ],
        ]
      : []),
  ];
}

/** 供稿单位: [] says that no unit has a part in the section. */
function takesUnits(title: string | undefined, series: TallyView['series']): boolean {
  const section = series?.sections?.find((one) => one.title === title);
  return section?.suppliers === undefined || section.suppliers.length > 0;
}
