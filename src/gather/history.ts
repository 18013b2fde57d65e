/** The issues round this one in time. Nothing is read before it is asked for. */

import { once } from '../once.ts';
import type { BulletinFile } from '../schema/issue-file.ts';
import { type Looking, neighboursOf } from './neighbours.ts';
import type { SeriesReading } from './read.ts';
import { isReadable, type Sibling, type Siblings, siblingOf, type Unreadable } from './siblings.ts';
import { type Standing, standingOf } from './standing.ts';
import { yearBeforeOf } from './year-before.ts';

export interface History {
  /** This issue. */
  readonly self: Standing;
  /** The issue before it; undefined where there is none, or the file in its place cannot be read. */
  readonly before: Sibling | undefined;
  readonly after: Sibling | undefined;
  /** The issue of the same days a year before. */
  readonly yearBefore: Sibling | undefined;
  /** Bears the same number and day as this one, and its name stands before. */
  readonly twin: Sibling | undefined;
  /** The issue before, the one before that, and so on; each is read when it is its turn. */
  back(): Iterable<Sibling>;
  /** Where one of these was looked for in vain, so far. */
  readonly unreadable: readonly Unreadable[];
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
  const load = (name: string | undefined): Sibling | undefined => {
    const one = name === undefined ? undefined : siblingOf(siblings, name, series);
    if (one && !isReadable(one)) unreadable.push(one);
    return one && isReadable(one) ? one : undefined;
  };
  const neighbours = once(() => neighboursOf(looking));
  const before = once(() => load(neighbours().before ?? neighbours().unreadable));
  const after = once(() => load(neighbours().after));
  const twin = once(() => load(neighbours().twin));
  const yearBefore = once(() => load(yearBeforeOf(looking, before()?.standing)));
  return {
    self,
    get before() {
      return before();
    },
    get after() {
      return after();
    },
    get yearBefore() {
      return yearBefore();
    },
    get twin() {
      return twin();
    },
    *back() {
      const seen = new Set([looking.file]);
      let at = before();
      while (at && !seen.has(at.file) && seen.size <= furthest) {
        yield at;
        seen.add(at.file);
        at = round({ ...looking, file: at.file, self: at.standing }).before;
      }
    },
    unreadable,
  };
}
