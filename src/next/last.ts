/** Which issue is the last: the one of the highest 年度 and 期号, whatever its file is called and however new it is. */

import { dayCount } from '../calendar.ts';
import type { SeriesReading } from '../gather/read.ts';
import { type Siblings, standingIn } from '../gather/siblings.ts';
import type { Standing } from '../gather/standing.ts';
import { type Every, onePeriodLater } from '../periods.ts';

interface Placed {
  /** As messages show it. */
  readonly file: string;
  readonly standing: Standing;
}

export interface Found {
  readonly last?: Placed;
  readonly before?: Placed;
  /** All that bear a number of the same kind, the last included. */
  readonly counted: readonly Placed[];
  /** The same number once more. */
  readonly twin?: Placed;
  /** Files that cannot be read and may, by their names, be the last. */
  readonly unreadable: readonly string[];
  /** Names of the 刊物 that lie here, where there are several and nothing says which is meant. */
  readonly titles: readonly string[];
}

/** 增刊 and others with a number in words are passed over, unless there are no others. */
export function lastOf(siblings: Siblings, series: SeriesReading | undefined): Found {
  const all: Placed[] = [];
  const broken: string[] = [];
  const own = titleOf(series);
  for (const file of own === undefined ? siblings.names : latest(siblings, series, own)) {
    const standing = standingIn(siblings, file, series);
    if (standing) all.push({ file, standing });
    else broken.push(file);
  }
  const titles = [...new Set(all.map(({ standing }) => standing.title))];
  const several = titles.length > 1 && (own === undefined || !titles.includes(own));
  if (several)
    return { counted: [], unreadable: [], titles: titles.map((title) => title.split('\n').slice(1).join('')) };
  const same = titles.length > 1 ? all.filter(({ standing }) => standing.title === own) : all;
  const kind = kinds.find((one) => same.some(({ standing }) => one(standing) !== undefined));
  const counted = kind ? same.filter(({ standing }) => kind(standing) !== undefined) : same;
  const ordered = kind ? [...counted].sort((a, b) => compare(kind(a.standing) ?? [], kind(b.standing) ?? [])) : counted;
  const last = ordered.at(-1);
  const previous = ordered.at(-2);
  const isTwin =
    last && previous && kind?.(last.standing)?.join() === kind?.(previous.standing)?.join() && kind !== undefined;
  const before = isTwin ? undefined : previous;
  return {
    counted: ordered,
    ...(last && { last }),
    ...(before && { before }),
    ...(isTwin && previous && { twin: previous }),
    unreadable: broken.filter((file) => !last || siblings.names.indexOf(file) > siblings.names.indexOf(last.file)),
    titles: [],
  };
}

/** What orders the issues, the best witness first. */
const kinds: readonly ((standing: Standing) => readonly number[] | undefined)[] = [
  ({ year, number }) => (number === undefined ? undefined : [year ?? 0, number]),
  ({ total, literal }) => (total === undefined || literal !== undefined ? undefined : [total]),
  ({ day }) => day && [dayCount(day)],
];

/**
 * The files of the last two years and more, without reading all of a long series: what stands behind 年度 and 期号 in the text
 * of a file tells how high its number may be. What tells nothing is among them.
 */
function latest(siblings: Siblings, series: SeriesReading | undefined, title: string): readonly string[] {
  const unknown: string[] = [];
  const known: { readonly file: string; readonly highest: readonly [number, number] }[] = [];
  for (const file of siblings.names) {
    const highest = highestIn(siblings.read(file));
    if (highest) known.push({ file, highest });
    else unknown.push(file);
  }
  known.sort((a, b) => compare(b.highest, a.highest));
  const wanted: string[] = [];
  let found = 0;
  let year: number | undefined;
  for (const { file, highest } of known) {
    if (found >= 2 && year !== undefined && highest[0] < year - 1) break;
    wanted.push(file);
    const standing = standingIn(siblings, file, series);
    if (standing?.title !== title || standing.number === undefined) continue;
    found += 1;
    year = Math.max(year ?? 0, standing.year ?? 0);
  }
  const all = new Set([...unknown, ...wanted]);
  return siblings.names.filter((file) => all.has(file));
}

function highestIn(bytes: Uint8Array | undefined): readonly [number, number] | undefined {
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  if (fullWidth.test(text)) return undefined;
  const [years, numbers] = [yearPattern, numberPattern].map((pattern) =>
    [...text.matchAll(pattern)].map(([, digits]) => Number(digits)),
  );
  return years?.length && numbers?.length ? [Math.max(...years), Math.max(...numbers)] : undefined;
}

/** 年度 and 期号 as they stand in a text that cannot be read as an issue; the first of each. */
export function numbersIn(bytes: Uint8Array): Pick<Standing, 'year' | 'number'> {
  const text = new TextDecoder().decode(bytes);
  const [year, number] = [yearPattern, numberPattern].map((pattern) => [...text.matchAll(pattern)][0]?.[1]);
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

/** Every 年度 in a text; none where nothing tells them without reading it. */
export function yearsIn(bytes: Uint8Array): readonly number[] {
  const text = new TextDecoder().decode(bytes);
  return fullWidth.test(text) ? [] : [...text.matchAll(yearPattern)].map(([, digits]) => Number(digits));
}
const fullWidth = /(?:年度|期号|year|number)[^\n]*[０-９]/;
const yearPattern = /(?:年度|year)["']?\s*[:：]\s*["']?(\d{4})/g;
const numberPattern = /(?:期号|number)["']?\s*[:：]\s*["']?(\d+)/g;

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The title that the series gives its issues. */
function titleOf(series: SeriesReading | undefined): string | undefined {
  const value = series?.resolved.value?.value;
  const name = value?.masthead?.name;
  return name && [value?.kind ?? 'bulletin', ...name].join('\n');
}

/** The 周期 that two issues in a row are apart; undefined where they are as far apart as none. */
export function intervalOf(before: Standing | undefined, last: Standing): Every | undefined {
  if (!before?.day || !last.day) return undefined;
  const isNext = before.number === undefined || last.number === undefined || last.number - before.number <= 1;
  const days = dayCount(last.day) - dayCount(before.day);
  const regular = (['day', 'week', 'half-month', 'month', 'quarter'] as const).find((every) => {
    const due = before.day && dayCount(onePeriodLater(every, before.day)) - dayCount(before.day);
    return due !== undefined && Math.abs(days - due) <= slack[every];
  });
  return isNext ? regular : undefined;
}
/** An issue is a little late, or early before a holiday. */
const slack = { day: 0, week: 1, 'half-month': 2, month: 4, quarter: 7 } as const satisfies Readonly<
  Record<Every, number>
>;
