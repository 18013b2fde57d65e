/** 人员名录 as the checks ask it: who is in it, who held what on a day. */

import { dayCount, daysInMonth, parseIsoDay } from '../calendar.ts';
import { onceFor } from '../once.ts';
import type { SeriesFile } from '../schema/series-file.ts';
import { bareName } from './person-names.ts';
import { fullPost, isBare, postsIn, splitUnit } from './posts.ts';
import { type UnitList, unitList } from './unit-list.ts';

/** One 任职 of one person. */
export interface Held {
  readonly name: string;
  /** Place in rank order, from 0. */
  readonly rank: number;
  readonly unit?: string;
  readonly posts: readonly string[];
  /** As written. */
  readonly text: string;
  /** Days since 1970-01-01, both inclusive; infinite where they are not written. */
  readonly from: number;
  readonly to: number;
  /** Where only a month or a year is written, from its last and to its first day: certainly held in between. */
  readonly surely: { readonly from: number; readonly to: number };
  /** Both as written. */
  readonly term: { readonly from?: string; readonly to?: string };
  /** Of its place in the series file: `['series', 'roster', 3, 'posts', 0]`. */
  readonly path: readonly (string | number)[];
}
export interface Roster {
  readonly people: ReadonlyMap<string, readonly Held[]>;
  readonly rankOf: ReadonlyMap<string, number>;
  readonly held: readonly Held[];
  /** Full post → those who hold or held it. */
  readonly holders: ReadonlyMap<string, readonly Held[]>;
  readonly units: UnitList;
}

/** undefined without a roster: what needs one is silent then. */
export const rosterOf = (series: SeriesFile | undefined): Roster | undefined =>
  series?.roster?.length ? rosterFor(series) : undefined;

const rosterFor = onceFor((series: SeriesFile): Roster => {
  const units = unitList(series);
  const people = new Map<string, Held[]>();
  const rankOf = new Map<string, number>();
  const holders = new Map<string, Held[]>();
  for (const [rank, { name: written, posts = [] }] of (series.roster ?? []).entries()) {
    const name = bareName(written);
    if (!rankOf.has(name)) rankOf.set(name, rank);
    const own = people.get(name) ?? [];
    people.set(name, own);
    for (const [index, { post, unit, from, to }] of posts.entries()) {
      const split =
        unit === undefined ? splitUnit(postTexts(post), units.names.keys()) : { unit, posts: postTexts(post) };
      own.push({
        name,
        rank,
        ...(split.unit === undefined ? {} : { unit: units.canonical(split.unit) }),
        posts: split.posts,
        text: fullPost(split.unit, split.posts.join('、')),
        from: fromDay(from, 'first'),
        to: toDay(to, 'last'),
        surely: { from: fromDay(from, 'last'), to: toDay(to, 'first') },
        term: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
        path: ['series', 'roster', rank, 'posts', index],
      });
    }
  }
  const held = [...people.values()].flat();
  for (const one of held) for (const key of keysOf(one)) push(holders, key, one);
  return { people, rankOf, held, holders, units };
});

const postTexts = (text: string): readonly string[] => postsIn(text).map((post) => post.text);

/** What two texts of one post have in common; a bare 主任 without its unit is no one's. */
export const keysOf = ({
  unit,
  posts,
}: {
  readonly unit?: string;
  readonly posts: readonly string[];
}): readonly string[] => posts.flatMap((post) => (unit === undefined && isBare(post) ? [] : [fullPost(unit, post)]));

/** Whether it was held on that day; where the day is not known, at any time. */
export const isHeldOn = ({ from, to }: Held, day: number | undefined): boolean =>
  day === undefined || (from <= day && day <= to);

type End = 'first' | 'last';
const fromDay = (text: string | undefined, end: End) =>
  text === undefined ? Number.NEGATIVE_INFINITY : dayOf(text, end);
const toDay = (text: string | undefined, end: End) =>
  text === undefined ? Number.POSITIVE_INFINITY : dayOf(text, end);

/** A month or a year is meant from its first to its last day. */
function dayOf(text: string, end: End): number {
  const day = parseIsoDay(text);
  if (day) return dayCount(day);
  const [year = 0, month] = text.split('-').map(Number);
  const of = month ?? (end === 'first' ? 1 : 12);
  return dayCount({ year, month: of, day: end === 'first' ? 1 : daysInMonth(year, of) });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
