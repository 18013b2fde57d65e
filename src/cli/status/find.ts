/** Which issues lie in the PATHs, by the series they belong to, and where each stands in it. */

import path from 'node:path';
import { isoDay, shortDay } from '../../calendar.ts';
import { hasError, type Words } from '../../diagnostic.ts';
import { readSeries, type SeriesReading } from '../../gather/read.ts';
import { type Siblings, standingIn } from '../../gather/siblings.ts';
import type { Standing } from '../../gather/standing.ts';
import { numbersIn, yearsIn } from '../../next/last.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import type { Input } from '../disk/inputs.ts';
import { isProblem } from '../disk/read.ts';
import type { Issue } from '../issues.ts';
import type { Problem } from '../problem.ts';

export interface PlacedIssue {
  readonly issue: Issue;
  /** `2024-10.yaml`, `2024-11/`: as messages show it. */
  readonly name: string;
  /** undefined where it cannot be read. */
  readonly standing: Standing | undefined;
  /** What the text of such a one says of it, and of one that was not read. */
  readonly said?: Pick<Standing, 'year' | 'number'>;
  /** Its text says that it is of another year than those that are wanted. */
  readonly isPassedOver?: boolean;
  /** It lies in a PATH that was given; the others only tell what was before. */
  readonly isAsked: boolean;
}
export interface SeriesIssues {
  /** As messages show it; absent where the issues have none. */
  readonly file: string | undefined;
  readonly reading: SeriesReading | undefined;
  readonly series: SeriesFile | undefined;
  /** 名称 in one line. */
  readonly title: string;
  /** In the order of time. */
  readonly issues: readonly PlacedIssue[];
  /** Other documents that lie with them. */
  readonly others: readonly PlacedIssue[];
  /** All issues of the series, also those that were not asked for. */
  readonly siblings: Siblings | undefined;
  readonly problems: readonly Problem[];
}

/** Which years are read whole; of an archive of decades nobody waits for the rest. */
export type Wanted = (year: number, newest: number) => boolean;

/** @param own files that were asked for */
export function seriesIssues(
  issues: readonly Issue[],
  own: ReadonlySet<string>,
  wanted: Wanted,
): readonly SeriesIssues[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = issue.series?.file ?? `${path.dirname(issue.input.folder)}\n`;
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()].map((group) => groupOf(group, own, wanted));
}

function groupOf(issues: readonly Issue[], own: ReadonlySet<string>, wanted: Wanted): SeriesIssues {
  const read = issues.map((issue) => {
    const sources = issue.read();
    return { issue, sources, years: isProblem(sources) ? [] : yearsIn(sources.bytes) };
  });
  // With the lists that it leaves to files.
  const text = read.flatMap(({ sources }) => (isProblem(sources) ? [] : (sources.series ?? [])))[0];
  const reading = text && readSeries(text);
  const isSound = reading && !hasError(reading.findings) && !hasError(reading.resolved.findings);
  const series = isSound ? reading.resolved.value?.value : undefined;
  const problems: Problem[] = [];
  let siblings: Siblings | undefined;
  const asked = read.filter(({ issue }) => own.has(issue.input.file));
  const newest = Math.max(...asked.map(({ years }) => Math.max(...years)));
  // Among the others of their series, those that were asked for themselves.
  const always = new Set(asked.length < read.length ? asked : []);
  const placed = read.map((one): PlacedIssue => {
    const { issue, sources, years } = one;
    if (isProblem(sources)) problems.push(sources);
    else siblings ??= sources.siblings;
    const isWanted = always.has(one) || years.length === 0 || years.some((year) => wanted(year, newest));
    if (!isProblem(sources) && !isWanted) {
      const name = nameOf(issue.input, issue.file);
      const isAsked = own.has(issue.input.file);
      return { issue, name, isAsked, standing: undefined, said: numbersIn(sources.bytes), isPassedOver: true };
    }
    const standing = isProblem(sources)
      ? undefined
      : standingIn(sources.siblings ?? { names: [], read: () => sources.bytes }, issue.file, reading);
    const said = standing || isProblem(sources) ? {} : { said: numbersIn(sources.bytes) };
    return { issue, name: nameOf(issue.input, issue.file), standing, ...said, isAsked: own.has(issue.input.file) };
  });
  const titles = placed.flatMap(({ standing }) => standing?.title ?? []);
  const title = titleOf(series) ?? mostOf(titles) ?? '';
  const isOther = ({ standing }: PlacedIssue): boolean => standing !== undefined && standing.title !== title;
  // Of several 刊物 in one folder that no series holds together, none is the other of another.
  const isSeveral = !titles.includes(title) || titleOf(series) === undefined;
  return {
    file: issues[0]?.series?.shown,
    reading,
    series,
    title: title.split('\n').slice(1).join(''),
    issues: [...placed.filter((one) => isSeveral || !isOther(one))].sort(inTime),
    others: isSeveral ? [] : placed.filter((one) => one.isAsked && isOther(one)),
    siblings,
    problems,
  };
}

const nameOf = ({ isFolder }: Input, file: string): string => (isFolder ? `${path.posix.dirname(file)}/` : file);

const titleOf = (series: SeriesFile | undefined): string | undefined =>
  series?.masthead?.name && [series.kind ?? 'bulletin', ...series.masthead.name].join('\n');

function mostOf(titles: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** By 年度 and 期号, else by day; what says neither stays among its neighbours by name. */
function inTime(a: PlacedIssue, b: PlacedIssue): number {
  const [x, y] = [a, b].map((one) => orderOf(one.standing ?? one.said ?? {})) as [readonly number[], readonly number[]];
  if (!x[1] || !y[1]) return a.standing && b.standing ? (x[0] ?? 0) - (y[0] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0) : 0;
  const at = x.findIndex((value, index) => value !== y[index]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
const orderOf = ({ year, number, total, day }: Partial<Standing>): readonly number[] => [
  year ?? day?.year ?? 0,
  number ?? total ?? 0,
  (day?.month ?? 0) * 100 + (day?.day ?? 0),
];

/** 第10期, of another year 2023年第24期; without a number its day, else its name. */
export function shortLabel({ standing, said, name }: PlacedIssue, year: number | undefined): Words {
  const number = standing?.number ?? standing?.total ?? said?.number;
  const own = standing?.year ?? said?.year;
  if (number !== undefined) {
    const other = own !== undefined && own !== year ? own : undefined;
    return {
      zh: `${other === undefined ? '' : `${other}年`}第${number}期`,
      en: `no. ${number}${other === undefined ? '' : ` of ${other}`}`,
    };
  }
  if (standing?.literal !== undefined) return { zh: standing.literal, en: standing.literal };
  return standing?.day ? { zh: shortDay(standing.day), en: isoDay(standing.day) } : { zh: name, en: name };
}
