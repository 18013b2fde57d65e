/**
 * 报送, 采用 and 得分 of a stretch of time, by unit and section. Computed from the issues each time, and stored nowhere:
 * an adoption that is taken back takes its points along.
 */

import type { Day } from '../../calendar.ts';
import { add, compare, type Decimal } from '../../decimal.ts';
import type { Words } from '../../diagnostic.ts';
import type { SeriesFile } from '../../schema/series-file.ts';
import { owesText } from '../units.ts';
import type { Adopted } from './adopted.ts';
import { type PointScheme, pointsFor, pointsText, zero } from './points.ts';

/** A piece that a unit sent in a file, whatever became of it. */
export interface Received {
  readonly unit?: string;
  readonly section?: string;
}

/** What one issue counts. */
export interface Counted {
  /** As messages show it. */
  readonly file: string;
  readonly label: Words;
  readonly day?: Day;
  readonly adopted: readonly Adopted[];
  /** Absent where nothing is known of what was sent: an issue in one file. */
  readonly received?: readonly Received[];
}

export interface TallySum {
  /** undefined where no issue knows what was sent. */
  readonly sent: number | undefined;
  readonly printed: number;
  /** undefined where the series gives no points. */
  readonly points: string | undefined;
}
export interface UnitSum extends TallySum {
  readonly name: string;
  /** By points, else by what is printed; ties share a place: 1, 2, 2, 4. */
  readonly place: number;
  /** By the title of the outermost section. */
  readonly sections: ReadonlyMap<string, TallySum>;
}
export interface Tally {
  /** Every unit of the list that owes texts, in its order; without a list those that the issues name. */
  readonly units: readonly UnitSum[];
  readonly sections: readonly (TallySum & { readonly title: string })[];
  /** Of all units: an item of two units counts for each. */
  readonly total: TallySum;
  /** Items that print, whosever they are. */
  readonly items: number;
  readonly unknown: readonly Unknown[];
}
/** What counts for nobody. */
interface Unknown {
  readonly file: string;
  readonly item: Adopted;
  /** A name that the list does not have; absent where no unit is named at all. */
  readonly name?: string;
}

export function tallyOf(issues: readonly Counted[], series: SeriesFile | undefined): Tally {
  const points = series?.points;
  const units = new Map<string, Account>();
  for (const { name, ...unit } of series?.units ?? []) if (owesText(unit)) units.set(name, account());
  const sections = new Map<string, Account>();
  const accountOf = (accounts: Map<string, Account>, name: string): Account => {
    const known = accounts.get(name) ?? account();
    accounts.set(name, known);
    return known;
  };
  const unknown: Unknown[] = [];
  for (const { file, adopted, received } of issues) {
    for (const item of adopted) {
      const title = item.titles[0] ?? '';
      const earned = points ? pointsFor(item, points) : zero;
      for (const name of item.units) {
        print(accountOf(units, name), title, earned);
        print(accountOf(sections, title), title, earned);
      }
      for (const name of item.unlisted) unknown.push({ file, item, name });
      if (item.units.length + item.unlisted.length === 0) unknown.push({ file, item });
    }
    for (const { unit, section = '' } of received ?? []) {
      if (unit === undefined) continue;
      send(accountOf(units, unit), section);
      send(accountOf(sections, section), section);
    }
  }
  const knowsSent = issues.some(({ received }) => received !== undefined);
  const summed = (one: Account): TallySum => sumOf(one, knowsSent, points);
  const rows = [...units].map(([name, one]) => ({ name, one, ...summed(one) }));
  return {
    units: rows.map(({ one, ...row }) => ({
      ...row,
      place: placeOf(one, [...units.values()], points),
      sections: new Map([...one.sections].map(([title, inner]) => [title, summed(inner)])),
    })),
    sections: inOrder(sections, series).map(([title, one]) => ({ title, ...summed(one) })),
    total: summed(all(units.values())),
    items: issues.reduce((sum, { adopted }) => sum + adopted.length, 0),
    unknown,
  };
}

interface Account {
  sent: number;
  printed: number;
  points: Decimal;
  readonly sections: Map<string, Account>;
}
const account = (): Account => ({ sent: 0, printed: 0, points: zero, sections: new Map() });

function inner(one: Account, title: string): Account {
  const known = one.sections.get(title) ?? account();
  one.sections.set(title, known);
  return known;
}
function print(one: Account, title: string, earned: Decimal): void {
  for (const each of [one, inner(one, title)]) {
    each.printed += 1;
    each.points = add(each.points, earned);
  }
}
function send(one: Account, title: string): void {
  for (const each of [one, inner(one, title)]) each.sent += 1;
}
function all(accounts: Iterable<Account>): Account {
  const sum = account();
  for (const { sent, printed, points } of accounts) {
    sum.sent += sent;
    sum.printed += printed;
    sum.points = add(sum.points, points);
  }
  return sum;
}

const sumOf = ({ sent, printed, points }: Account, knowsSent: boolean, scheme: PointScheme | undefined): TallySum => ({
  sent: knowsSent ? sent : undefined,
  printed,
  points: scheme && pointsText(points),
});

/** How many stand before it, and one. */
const placeOf = (one: Account, others: readonly Account[], scheme: PointScheme | undefined): number =>
  1 + others.filter((other) => (scheme ? compare(other.points, one.points) > 0 : other.printed > one.printed)).length;

/** As the series has them, then as they were met. */
function inOrder(sections: ReadonlyMap<string, Account>, series: SeriesFile | undefined) {
  const titles = (series?.sections ?? []).map(({ title }) => title);
  const place = (title: string): number => (titles.includes(title) ? titles.indexOf(title) : titles.length);
  return [...sections].sort(([a], [b]) => place(a) - place(b));
}
