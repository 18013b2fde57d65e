/** 单位名录 as the checks ask it: which unit a name is, its place in the order, the one that was probably meant. */

import { withoutMarks } from '../inline-marks.ts';
import { onceFor } from '../once.ts';
import type { SeriesFile } from '../schema/series-file.ts';

export interface UnitList {
  /** Full and short names → place in the official order, from 0. Those only the roster names stand behind. */
  readonly names: ReadonlyMap<string, number>;
  /** How many units the list has; 0 where there is none. */
  readonly size: number;
  /** Their full names, in the official order. */
  readonly full: readonly string[];
  /** The full name of a unit of the list; any other name as it is. */
  canonical(name: string): string;
  /** undefined where the unit is not in the list. */
  place(name: string): number | undefined;
  /** 类型, where the list says it. */
  type(name: string): string | undefined;
  /** The listed name this one was probably meant to be. */
  near(name: string): string | undefined;
  /** The one of the list that it may stand for, though nobody can say: 青石, 青石县人民政府, 青石乡 for 青石镇. */
  kindred(name: string): string | undefined;
}

const none: UnitList = {
  names: new Map(),
  size: 0,
  full: [],
  canonical: (name) => name,
  place: () => undefined,
  type: () => undefined,
  near: () => undefined,
  kindred: () => undefined,
};

export const unitList = (series: SeriesFile | undefined): UnitList => (series ? listFor(series) : none);

const listFor = onceFor(({ units = [], roster = [] }: SeriesFile): UnitList => {
  const names = new Map<string, number>();
  const full = units.map(({ name }) => bare(name));
  for (const [index, { name, short = [] }] of units.entries())
    for (const one of [name, ...short]) if (!names.has(bare(one))) names.set(bare(one), index);
  const place = (name: string): number | undefined => {
    const index = names.get(bare(name));
    return index !== undefined && index < full.length ? index : undefined;
  };
  const list: UnitList = {
    names,
    size: units.length,
    full,
    place,
    canonical: (name) => full[place(name) ?? -1] ?? bare(name),
    type: (name) => units[place(name) ?? -1]?.type,
    near: (name) => nearUnit(bare(name), names, full),
    kindred: (name) => kindredUnit(bare(name), full),
  };
  let next = full.length;
  for (const { posts = [] } of roster)
    for (const { unit } of posts)
      if (unit !== undefined && !names.has(bare(unit))) {
        names.set(bare(unit), next);
        next += 1;
      }
  return list;
});

/** Blanks without width too, which `stray-blank` reports. */
const bare = (name: string): string => withoutMarks(name).replace(/[\s\u3000\u200b-\u200d\u2060\ufeff]/g, '');

/** A slip, or a short form: 青山县 for 青石县, 消防大队 for 县消防救援大队. A part of a unit (…局执法支队) is another one. */
function nearUnit(name: string, names: ReadonlyMap<string, number>, full: readonly string[]): string | undefined {
  // Nobody types a unit of so many characters by mistake, and comparing costs time.
  if (name.length > 40) return undefined;
  let best: { readonly name: string; readonly apart: number } | undefined;
  for (const [candidate, place] of names) {
    if (place >= full.length || candidate.at(-1) !== name.at(-1)) continue;
    const apart = isPartOf(name, candidate) ? 1 : changes(name, candidate);
    const most = Math.min(name.length, candidate.length) >= 6 ? 2 : 1;
    if (apart <= most && (!best || apart < best.apart)) best = { name: candidate, apart };
  }
  return best?.name;
}

/** A place without its last character, with its office behind it, or with another last one. */
function kindredUnit(name: string, full: readonly string[]): string | undefined {
  if (name.length < 2 || name.length > 40) return undefined;
  const found = full.filter(
    (one) =>
      (one.length === name.length + 1 && one.startsWith(name)) ||
      (name.startsWith(one) && offices.test(name.slice(one.length))) ||
      (one.length === name.length &&
        one.length > 2 &&
        one.slice(0, -1) === name.slice(0, -1) &&
        isPlace.test(one) &&
        isPlace.test(name)),
  );
  return found.length === 1 ? found[0] : undefined;
}
const isPlace = /[省市州县区乡镇村]$/;
const offices =
  /^(?:人民)?(?:政府|党委|党委政府|安委办|安委会|安委会办公室|办公室|党政办|街道办|办事处|应急办|应急管理(?:局|站|所|办公室))$/;

/** Every character of the shorter in the longer, in their order. */
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 4) return false;
  let at = 0;
  for (const c of long) if (c === short[at]) at += 1;
  return at === short.length;
}

/** Characters put in, left out or changed. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
