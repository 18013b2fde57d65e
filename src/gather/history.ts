/** The issues round this one in time. Nothing is read before it is asked for. */

import { once } from '../once.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { copiesLast, couldBeOne } from './copies.ts';
import { misnamedAs, misnamedBetween } from './misnamed.ts';
import { type Looking, neighboursOf } from './neighbours.ts';
import type { SeriesReading } from './read.ts';
import {
  ask,
  type Doubled,
  isReadable,
  type Sibling,
  type Siblings,
  siblingOf,
  standingIn,
  type Unreadable,
} from './siblings.ts';
import { isTwin, type Standing, standingOf } from './standing.ts';
import { withoutEnding } from './walk.ts';
import { yearBeforeOf } from './year-before.ts';

export interface History {
  /** This issue. */
  readonly self: Standing;
  /** The issue before it; undefined where there is none, the file in its place cannot be read, or two files could be it. */
  readonly before: Sibling | undefined;
  readonly after: Sibling | undefined;
  /** The issue of the same days a year before; undefined as above. */
  readonly yearBefore: Sibling | undefined;
  /** Bears the same number and day as this one, and its name stands before, or looks less like that of a copy. */
  readonly twin: Sibling | undefined;
  /** The issue before, the one before that, and so on, as long as each is one file; each is read when it is its turn. */
  back(): Iterable<Sibling>;
  /** The like for who does not compare figures: where two files could be an issue, the nearest by name stands for it. */
  nearest(): Iterable<Sibling>;
  /** Why there is none, where one was looked for in vain. */
  lost(which: 'before' | 'yearBefore'): Unreadable | Doubled | undefined;
  /** A file whose name keeps it from being that issue: 2024-08.yaml.txt. */
  misnamed(which: 'before' | 'yearBefore'): string | undefined;
  /** Where one of these was looked for in vain, so far. */
  readonly unreadable: readonly Unreadable[];
  /** Where two files could be one of these, so far. */
  readonly doubled: readonly Doubled[];
}

/** Nobody looks back further than this many issues. */
const furthest = 60;

/** undefined where nothing tells which other files are issues of the same 刊物. */
export function historyOf(
  file: string,
  content: BulletinFile,
  siblings: Siblings,
  series: SeriesReading | undefined,
): History | undefined {
  const isNamed = (content.masthead?.name?.length ?? 0) > 0;
  if ((!series && !isNamed) || !siblings.names.includes(file)) return undefined;
  return round({ siblings, series, file, self: standingOf(content) });
}

function round(looking: Looking): History {
  const { siblings, series, self } = looking;
  const unreadable: Unreadable[] = [];
  const doubled: Doubled[] = [];
  const load = (name: string | undefined): Sibling | Unreadable | undefined => {
    const one = name === undefined ? undefined : siblingOf(siblings, name, series);
    if (one && !isReadable(one)) unreadable.push(one);
    return one;
  };
  const alone = (one: Sibling | Unreadable | undefined): Sibling | Unreadable | Doubled | undefined => {
    const double = one && isReadable(one) ? doubleOf(looking, one) : undefined;
    if (double) doubled.push(double);
    return double ?? one;
  };
  const neighbours = once(() => neighboursOf(looking));
  const nearest = once(() => load(neighbours().before ?? neighbours().unreadable));
  const before = once(() => alone(nearest()));
  const after = once(() => load(neighbours().after));
  const twin = once(() => load(neighbours().twin ?? originalOf(looking)));
  const yearBefore = once(() => alone(load(yearBeforeOf(looking, readable(nearest())?.standing))));
  return {
    self,
    get before() {
      return readable(before());
    },
    get after() {
      return readable(after());
    },
    get yearBefore() {
      return readable(yearBefore());
    },
    get twin() {
      return readable(twin());
    },
    back: () => chain(looking, readable(before()), (history) => history.before),
    nearest: () =>
      chain(looking, readable(nearest()), (history) => {
        const [one] = history.nearest();
        return one;
      }),
    misnamed(which) {
      const names = siblings.misnamed?.() ?? [];
      if (names.length === 0) return undefined;
      if (which === 'before') return misnamedBetween(names, readable(nearest())?.file, looking.file);
      const { year } = self.end ?? self.day ?? {};
      return year === undefined
        ? undefined
        : misnamedAs(names, withoutEnding(looking.file).replaceAll(String(year), String(year - 1)));
    },
    lost(which) {
      const found = { before, yearBefore }[which]();
      return found && !isReadable(found) ? found : undefined;
    },
    unreadable,
    doubled,
  };
}

const readable = (one: Sibling | Unreadable | Doubled | undefined): Sibling | undefined =>
  one && isReadable(one) ? one : undefined;

function* chain(
  looking: Looking,
  first: Sibling | undefined,
  next: (history: History) => Sibling | undefined,
): Generator<Sibling> {
  const seen = new Set([looking.file]);
  let at = first;
  while (at && !seen.has(at.file) && seen.size <= furthest) {
    yield at;
    seen.add(at.file);
    at = next(round({ ...looking, file: at.file, self: at.standing }));
  }
}

/** Of what a name has put elsewhere: 复件 2024-08 stands behind all figures. */
function originalOf({ siblings, series, file, self }: Looking): string | undefined {
  const names = ask(siblings, ['alike', file]).filter(
    (name) => copiesLast([name, file], siblings.names).at(-1) === file,
  );
  return names.find((name) => {
    const standing = standingIn(siblings, name, series);
    return standing?.title === self.title && isTwin(standing, self);
  });
}

/** The other files that could be an issue found for this one. */
function doubleOf({ siblings, series, file }: Looking, found: Sibling): Doubled | undefined {
  const one = { name: found.file, standing: found.standing };
  const others = ask(siblings, ['alike', found.file]).filter(
    (name) => name !== file && couldBeOne(one, { name, standing: standingIn(siblings, name, series) }),
  );
  if (others.length === 0) return undefined;
  const files = copiesLast([found.file, ...others], siblings.names);
  return { file: files.at(-1) as string, others: files.slice(0, -1), standing: found.standing };
}
