/** Units of figures that are not in the list, and were surely meant as one of it: the others are not to blame for lacking them. */

import type { PlacedStatistics } from '../gather/statistics-in.ts';
import { unitList } from '../people/unit-list.ts';
import type { Unit } from './context.ts';

/** As written → the unit of the list. One that stands beside the unit it is like is a unit of its own. */
export function misspeltUnits(
  statistics: readonly PlacedStatistics[],
  units: readonly Unit[],
): ReadonlyMap<string, string> {
  const given = statistics
    .flatMap(({ statistics: { values } }) => [...(values?.values() ?? [])])
    .flatMap((figures) => (typeof figures === 'string' ? [] : figures));
  if (units.length === 0 || given.length === 0) return new Map();
  const list = unitList({ units });
  const unknown = [...new Set(given.flatMap((figures) => [...figures.keys()]))].filter(
    (name) => list.place(name) === undefined,
  );
  return new Map(
    unknown.slice(0, most).flatMap((name) => {
      const near = list.near(name) ?? list.kindred(name);
      const meant = near === undefined ? undefined : list.canonical(near);
      const isOther = given.some(
        (figures) => figures.has(name) && [...figures.keys()].some((one) => list.canonical(one) === meant),
      );
      return meant === undefined || isOther ? [] : [[name, meant] as const];
    }),
  );
}

/** Nobody misspells more, and comparing costs time. */
const most = 50;
